"""``mentordesk circle``: joined by a code, shown with its hosts, the same on two desks."""

from __future__ import annotations

import json
from datetime import date

from mentordesk.mentoring.circles.code import CircleCode, Rhythm, Unit
from mentordesk.mentoring.circles.rotation import Rotation
from tests.cli.terminal import Terminal

CODE = CircleCode(3, Rhythm(Unit.WEEK, 4), date(2040, 1, 6), 9)
MEMBERS = ("--member", "Ada Obi", "--member", "Amara", "--member", "Ben Too")
JOIN = ("--name", "Harvest", "--me", "2", "--zone", "Africa/Nairobi")


def test_a_circle_is_joined_listed_and_shown_with_its_hosts(desk: Terminal) -> None:
    typed = CODE.written().lower()
    joined = desk.run("circle", "join", typed, *JOIN, *MEMBERS, "--hour", "09:30")
    assert joined.code == 0, joined.err
    assert "Harvest" in desk.run("circle", "list").out
    listed = json.loads(desk.run("circle", "list", "--json").out)
    assert listed[0]["company"]["circle"]["code"] == CODE.text
    shown = json.loads(desk.run("circle", "show", CODE.written(), "--json").out)
    turns = Rotation(CODE).between(0, 8)
    assert [one["seat"] for one in shown["turns"]] == [one.host for one in turns]
    assert [one["day"] for one in shown["turns"]] == [one.day.isoformat() for one in turns]
    words = desk.run("circle", "show", "harvest").out
    assert "Amara  (you)" in words
    assert "2040-01-06" in words
    sessions = json.loads(desk.run("session", "list", "--json").out)
    assert sessions[0]["name"] == "Harvest"


def test_a_slip_a_missing_name_and_an_unknown_circle_are_told(desk: Terminal) -> None:
    wrong = ("1" if CODE.text[0] != "1" else "2") + CODE.text[1:]
    said = desk.run("circle", "join", wrong, *JOIN, *MEMBERS)
    assert said.code == 2
    assert "Character 1" in said.err
    assert desk.run("circle", "join", CODE.text, *JOIN, *MEMBERS[:4]).code == 2
    assert desk.run("circle", "join", CODE.text, *JOIN, *MEMBERS, "--hour", "late").code == 2
    assert desk.run("circle", "show", "Nobody").code == 3
    assert json.loads(desk.run("circle", "list", "--json").out) == []
