from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from tests.cli.terminal import Terminal


def listed(desk: Terminal, *words: str) -> list[dict[str, Any]]:
    said = desk.run("action", "list", *words, "--json")
    assert said.code == 0, said.err
    found: list[dict[str, Any]] = json.loads(said.out)
    return found


def test_an_action_in_plain_words_says_what_was_understood(desk: Terminal) -> None:
    desk.run("person", "add", "Jonas Okafor", "--zone", "Africa/Nairobi")
    said = desk.run("action", "add", "Jonas: call Kisumu by 2030-03-04")
    assert said.code == 0, said.err
    assert said.out.startswith("call Kisumu  (Jonas Okafor, 2030-03-04)")
    plain = json.loads(
        desk.run("action", "add", "call Kisumu by 2030-03-04", "--as-is", "--json").out
    )
    assert (plain["title"], plain["due"]) == ("call Kisumu by 2030-03-04", None)
    mine = json.loads(
        desk.run("action", "add", "write", "--with", "jonas", "--due", "2030-03-05", "--json").out
    )
    assert (mine["owner"], mine["due"]) == ("mine", "2030-03-05")
    with_jonas = [line["action"]["title"] for line in listed(desk, "--with", "jonas")]
    assert sorted(with_jonas) == ["call Kisumu", "write"]
    assert desk.run("action", "add", " ! ").code == 2
    assert desk.run("action", "add", "x", "--due", "soonish").code == 2
    assert desk.run("action", "add", "x", "--with", "Nobody").code == 3


def test_an_action_is_snoozed_re_set_carried_let_go_and_done(desk: Terminal) -> None:
    desk.run("person", "add", "Jonas", "--zone", "Africa/Nairobi")
    one, two = (
        json.loads(desk.run("action", "add", words, "--with", "jonas", "--json").out)["id"]
        for words in ("one", "two")
    )
    later = (date.today() + timedelta(days=9)).isoformat()  # noqa: DTZ011 - the program's own day
    snoozed = desk.run("action", "snooze", one, later)
    assert (snoozed.code, snoozed.out) == (0, f"snoozed until {later}: one\n")
    assert [line["action"]["id"] for line in listed(desk, "--snoozed")] == [one]
    assert [line["action"]["id"] for line in listed(desk)] == [two]
    assert desk.run("action", "snooze", one, "2020-01-01").code == 2
    assert desk.run("action", "reset", one, "2030-01-02").out == "due 2030-01-02: one\n"
    assert desk.run("action", "carry", one).code == 3, "no session is planned"
    assert desk.run("action", "drop", one, "--line", "not needed").out == "let go: one\n"
    assert desk.run("action", "done", two).out == "done: two\n"
    assert desk.run("action", "snooze", two, later).code != 0
