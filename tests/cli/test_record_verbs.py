from __future__ import annotations

import json

from tests.cli.terminal import Terminal


def test_a_person_is_added_and_a_session_planned_prepared_and_shown(desk: Terminal) -> None:
    added = desk.run("person", "add", "Jonas Okafor", "--zone", "Africa/Nairobi")
    assert added.code == 0, added.err
    people = json.loads(desk.run("person", "list", "--json").out)
    assert people[0]["partner"]["person"]["name"] == "Jonas Okafor"
    planned = desk.run("session", "add", "jonas", "2030-03-04T10:00", "--minutes", "30", "--json")
    assert planned.code == 0, planned.err
    session = json.loads(planned.out)
    assert session["slot"]["their_zone"] == "Africa/Nairobi"
    listed = json.loads(desk.run("session", "list", "--json").out)
    assert [line["session"]["id"] for line in listed] == [session["id"]]
    shown = desk.run("session", "show", session["id"])
    assert "Jonas Okafor" in shown.out
    assert desk.run("brief").out == shown.out
    page = json.loads(desk.run("brief", "--json").out)
    assert page["line"]["name"] == "Jonas Okafor"
    assert page["suggestions"][0]["id"] == "cv.first-hello"
    assert "Because it is your first session together." in shown.out


def test_a_name_that_fits_nobody_or_two_people_ends_with_three(desk: Terminal) -> None:
    assert desk.run("session", "add", "Nobody", "2030-03-04T10:00").code == 3
    desk.run("person", "add", "Mei Lin")
    desk.run("person", "add", "Mei Chen")
    assert desk.run("session", "add", "Mei", "2030-03-04T10:00").code == 3
    desk.run("person", "add", "Mei Lin")
    assert desk.run("session", "add", "Mei Lin", "2030-03-04T10:00").code == 3
    named = [line for line in desk.run("person", "list").out.splitlines() if "Mei Lin" in line]
    for line in named:  # the list says what tells two of one name apart
        assert desk.run("session", "add", line.split()[-1], "2030-03-04T10:00").code == 0
    assert len(named) == 2
    assert desk.run("action", "done", "nothing").code == 3
    assert desk.run("brief", "x").code == 3


def test_a_zone_or_a_time_that_is_none_is_refused_in_words(desk: Terminal) -> None:
    said = desk.run("person", "add", "Ife", "--zone", "Mars/Olympus")
    assert said.code == 2
    assert "Nothing was changed" in said.err
    desk.run("person", "add", "Ife")
    assert desk.run("session", "add", "Ife", "tomorrow-ish").code == 2


def test_lists_of_an_empty_desk_are_empty_arrays(desk: Terminal) -> None:
    for words in (("person", "list"), ("session", "list"), ("action", "list"), ("goal", "list")):
        said = desk.run(*words, "--json")
        assert said.code == 0, said.err
        assert json.loads(said.out) == []
