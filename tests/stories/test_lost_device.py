"""A lost device is refused, its person is told, nothing is lost, and a new invite goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from mentordesk.server import tables
from mentordesk.server.__main__ import main as server_verb
from mentordesk.server.engine import open_engine
from tests.cli.conftest import desk
from tests.cli.terminal import Terminal
from tests.driving.certificates import Chain
from tests.stories.programme import RunningServer

__all__ = ["desk"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    with RunningServer(tmp_path / "server") as running:
        yield running


def devices(server: RunningServer, capture: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capture.readouterr()
    assert server_verb(["--home", server.home.folder, "devices", "--json"]) == 0
    listed: list[dict[str, Any]] = json.loads(capture.readouterr().out)
    return listed


def states(desk: Terminal, kind: str) -> list[str]:
    listed = json.loads(desk.run("ledger", "--json").out)
    return [one["state"] for one in listed if one["kind"] == kind]


def test_a_revoked_device_is_refused_its_letters_wait_and_a_new_invite_goes_on(
    desk: Terminal, server: RunningServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk.run("enrol", server.invite()).code == 0
    assert desk.run("share", "on", "attendance", "--to", "office").code == 0
    assert desk.run("sync").code == 0
    lost = devices(server, capsys)[0]
    assert server_verb(["--home", server.home.folder, "revoke", lost["device"]]) == 0
    assert desk.run("share", "send", "attendance", "--yes").code == 0
    for _ in range(2):  # it is not asked a second time, and says the same
        said = desk.run("sync", "--json")
        assert said.code == 9, said.err
        assert json.loads(said.out)["refused"] == "revoked"
        assert "its office has ended that" in said.err
        assert "Nothing was lost" in said.err
    assert states(desk, "summary") == ["posted"]  # it waits, whole, in the mailbox
    assert desk.run("enrol", server.invite()).code == 0
    went = desk.run("sync", "--json")
    assert went.code == 0, went.err
    assert states(desk, "summary") == ["confirmed"]  # the control: who is welcome is taken
    after = devices(server, capsys)
    assert [one["revoked"] for one in after] == [True, False]
    assert after[0]["person"] == after[1]["person"]  # the same pseudonym, another device


def test_the_connection_is_shown_changed_and_never_shows_a_password(
    desk: Terminal, server: RunningServer, tmp_path: Path
) -> None:
    assert desk.run("connection").code == 3
    assert desk.run("enrol", server.invite()).code == 0
    assert "what this computer trusts" in desk.run("connection").out
    office = tmp_path / "office.pem"
    office.write_text(Chain("x").authority)
    said = desk.run("connection", "--proxy", "http://amara@p.example:3128", "--ca", str(office))
    assert said.code == 0, said.err
    assert "p.example:3128" in said.out
    assert "MentorDesk test authority" in said.out
    told = json.loads(desk.run("connection", "--json").out)
    assert (told["proxy"], told["proxy_user"]) == ("p.example:3128", "amara")
    for wrong in (["--proxy", "p.example"], ["--proxy", "http://a:secret@p:1"],
                  ["--ca", str(tmp_path)], ["--ca", os.path.abspath(__file__)]):  # fmt: skip
        refused = desk.run("connection", *wrong)
        assert (refused.code, "Traceback" in refused.err) == (2, False)
        assert "secret" not in refused.err
    assert json.loads(desk.run("connection", "--json").out) == told
    assert desk.run("connection", "--proxy", "none", "--ca", "none").code == 0
    assert desk.run("sync").code == 0


def test_the_list_of_devices_cannot_tell_who_is_silent_from_who_is_away(
    desk: Terminal, server: RunningServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """A round without a letter leaves no day; the control is the round that brought one."""
    assert desk.run("enrol", server.invite()).code == 0
    assert desk.run("sync").code == 0
    joined = devices(server, capsys)[0]
    assert joined["last_letter"] == joined["joined"]
    engine = open_engine(server.home.database)
    with engine.begin() as connection:
        connection.execute(update(tables.device).values(last_seen="2026-01-01"))
    assert desk.run("sync").code == 0
    assert devices(server, capsys)[0]["last_letter"] == "2026-01-01"
    desk.run("share", "on", "attendance", "--to", "office")
    desk.run("share", "send", "attendance", "--yes")
    assert desk.run("sync").code == 0
    assert devices(server, capsys)[0]["last_letter"] == joined["joined"]
    engine.dispose()
