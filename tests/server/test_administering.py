"""What an administrator meets: clear sentences, exit codes, and an end that is clean."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from mentordesk.consent.joining import proved
from mentordesk.server import home as homes
from mentordesk.server.__main__ import main, parser
from mentordesk.server.engine import open_engine
from mentordesk.server.model import Device
from mentordesk.server.store import SqlStore
from mentordesk.wire import invite, letters, seals
from tests.stories.programme import RunningServer
from tools.bench.network import person

URL = "http://127.0.0.1:8765"
LOST, KEPT = b"l" * 32, b"k" * 32


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "home")


class Verbs:
    """``mentordesk-server --home FOLDER …`` in this process."""

    def __init__(self, folder: str, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *words: str) -> Said:
        self._capture.readouterr()
        code = main(["--home", self.folder, *words])
        out, err = self._capture.readouterr()
        return Said(code, out, err)


@pytest.fixture
def server(folder: str, capsys: pytest.CaptureFixture[str]) -> Verbs:
    verbs = Verbs(folder, capsys)
    assert verbs("init", "--url", URL).code == 0
    return verbs


@pytest.mark.parametrize(
    "verb",
    ["init", "serve", "invite", "announce", "devices", "revoke", "retention", "restored"],
)
def test_each_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert f"mentordesk-server {verb}" in out
    assert "exit status" in parser().format_help()


def test_init_twice_changes_nothing(server: Verbs, folder: str) -> None:
    before = Path(folder, "keys.bin").read_bytes()
    said = server("init", "--url", "https://other.example")
    assert (said.code, "already a MentorDesk server" in said.err) == (7, True)
    assert Path(folder, "keys.bin").read_bytes() == before
    os.unlink(Path(folder, "keys.bin"))  # a home that has lost its keys is no place for new ones
    assert server("init", "--url", "https://other.example").code == 7
    said = server("devices")
    assert (said.code, "Put your copies of keys.bin" in said.err) == (6, True)


def test_an_init_that_was_cut_short_can_be_done_again(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    os.makedirs(folder)
    Path(folder, "server.toml").write_text("url = ")
    assert Verbs(folder, capsys)("init", "--url", URL).code == 0
    assert homes.read(folder).url == URL


@pytest.mark.parametrize(
    "url",
    ["mentoring.example.org", "http://mentoring.example.org", "ftp://x", "https://", "https://a b",
     "https://büro.example", "https://u:p@x.example", "https://x.example:port", "https://x?q=1"],
)  # fmt: skip
def test_an_address_that_desks_could_not_use_is_refused(
    url: str, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = Verbs(folder, capsys)("init", "--url", url)
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "Give an https:// address" in said.err
    assert not os.path.exists(folder)


@pytest.mark.parametrize("verb", ["serve", "invite", "devices", "retention", "restored"])
def test_a_folder_without_a_server_is_named(
    verb: str, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = Verbs(folder, capsys)(verb)
    assert said.code == 3
    assert folder in said.err
    assert not os.path.exists(folder)


def test_a_folder_that_cannot_be_used_is_told_with_the_systems_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    said = Verbs(str(file / "home"), capsys)("init", "--url", URL)
    assert (said.code, "not a directory" in said.err) == (7, True)


@pytest.mark.parametrize(
    "content", [b"no database at all" * 400, b"SQLite format 3\0" + b"x" * 9000]
)
def test_a_damaged_database_is_told_and_left_alone(
    content: bytes, server: Verbs, folder: str
) -> None:
    for name in os.listdir(folder):
        if name.startswith("server.db-"):
            os.unlink(os.path.join(folder, name))
    Path(folder, "server.db").write_bytes(content)
    said = server("devices")
    assert (said.code, "damaged" in said.err) == (6, True)
    assert Path(folder, "server.db").read_bytes() == content


def test_a_newer_database_is_told(server: Verbs, folder: str) -> None:
    engine = open_engine(homes.read(folder).database)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    said = server("serve")
    assert (said.code, "newer MentorDesk server" in said.err) == (6, True)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--host", "0.0.0.0"], 2, "without TLS"),
        (["--certificate", "nowhere.pem", "--key", "nowhere.pem"], 2, "no such file"),
        (["--certificate", "nowhere.pem"], 2, "one of the two is missing"),
        (["--certificate", __file__, "--key", __file__], 2, "TLS cannot begin"),
        (["--port", "70000"], 5, "cannot listen"),
    ],
)
def test_what_cannot_be_served_is_told_before_anything_starts(
    words: list[str], code: int, told: str, folder: str, server: Verbs
) -> None:
    said = ended(folder, *words)
    assert (said.code, told in said.err) == (code, True), said.err
    assert "Traceback" not in said.err


def ended(folder: str, *words: str) -> Said:
    command = [sys.executable, "-I", "-m", "mentordesk.server", "--home", folder, "serve"]
    done = subprocess.run(
        [*command, *words], check=False, capture_output=True, timeout=60, text=True
    )
    return Said(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningServer]:
    with RunningServer(tmp_path / "running") as one:
        yield one


def test_a_taken_port_and_a_second_server_are_told(running: RunningServer, server: Verbs) -> None:
    said = ended(server.folder, "--port", str(running.port))
    assert (said.code, "address already in use" in said.err) == (5, True), said.err
    said = ended(running.home.folder, "--port", "0")
    assert (said.code, "running already" in said.err) == (5, True), said.err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(number: signal.Signals, tmp_path: Path) -> None:
    with RunningServer(tmp_path / "running") as one:
        process = one._process
        assert process is not None
        with socket.create_connection(("127.0.0.1", one.port)):  # somebody hangs on
            process.send_signal(number)
            assert process.wait(60) == 0
    left = set(os.listdir(one.home.folder))
    assert left == {"keys.bin", "server.toml", "server.db", "serving.lock"}  # no log left to fold


def test_devices_are_listed_without_a_name_or_a_time_and_one_is_revoked(server: Verbs) -> None:
    engine = open_engine(homes.read(server.folder).database)
    with engine.begin() as connection:
        store = SqlStore(connection)
        for key in (LOST, KEPT):
            store.add_device(Device(key, b"s" * 32, b"a" * 8, b"g" * 32, b"r" * 32, 9, b"e" * 16))
        store.seen(LOST, "2026-11-20")
    engine.dispose()
    lost = seals.key_id(LOST).hex()
    listed = json.loads(server("devices", "--json").out)
    assert listed[0] == {
        "device": lost, "person": (b"a" * 8).hex(), "joined": "1970-01-01",
        "last_letter": "2026-11-20", "revoked": False,
    }  # fmt: skip
    assert "2026-11-20" in server("devices").out
    for unknown in ("", "ffffffffffffffff", lost[:3]):
        assert server("revoke", unknown).code == 3
    assert not any(one["revoked"] for one in json.loads(server("devices", "--json").out))
    assert server("revoke", lost[:8].upper()).code == 0
    after = {one["device"]: one["revoked"] for one in json.loads(server("devices", "--json").out)}
    assert after == {lost: True, seals.key_id(KEPT).hex(): False}


def test_retention_is_shown_before_it_is_done(server: Verbs) -> None:
    server("invite")
    engine = open_engine(homes.read(server.folder).database)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE invite SET used_at = 7")
    engine.dispose()
    counted = server("retention", "--dry-run").out
    assert "would be deleted now" in counted
    assert server("retention", "--dry-run").out == counted
    assert "invites            1" in server("retention").out
    assert "invites            0" in server("retention").out


def test_a_device_to_whose_key_nobody_can_seal_does_not_stop_the_server(
    running: RunningServer,
) -> None:
    """Its key is of low order; who asks next is answered all the same."""
    odd, fine = person(running.home), person(running.home)
    statuses = []
    for one, sealing in ((odd, bytes(32)), (fine, seals.sealing_public(fine.private))):
        keys = (
            seals.signing_public(one.seed),
            seals.signing_public(one.device),
            sealing,
            seals.sealing_public(one.private),
        )
        number = invite.invite_number(one.card.secret)
        body = letters.encode(proved(number, seals.invite_key(one.card.secret), keys))
        signed = one.letter(letters.Kind.ENROL, body=body)
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=60)
        connection.request("POST", "/v1/sync", one.up([signed]))
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
        connection.close()
    assert statuses == [400, 200]


def test_a_server_that_starts_deletes_what_is_over(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "running")
    engine = open_engine(server.home.database)
    with engine.begin() as connection:
        for number, until in ((1, 5), (2, 2**40)):
            values = {"n": bytes([number]) * 16, "until": until}
            connection.execute(text("INSERT INTO marker VALUES (:n, :until)"), values)
    with server:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            with engine.begin() as connection:
                left = connection.execute(text("SELECT until FROM marker")).scalars().all()
            if len(left) == 1:
                break
            time.sleep(0.05)
    engine.dispose()
    assert left == [2**40]
