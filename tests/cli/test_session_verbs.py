from __future__ import annotations

import json
from typing import Any

from tests.cli.terminal import Said, Terminal


def value(said: Said) -> Any:
    assert said.code == 0, said.err
    return json.loads(said.out)


def test_a_session_is_planned_moved_cancelled_and_one_that_was_is_logged(desk: Terminal) -> None:
    desk.run("person", "add", "Jonas Okafor", "--zone", "Africa/Nairobi")
    plan = ("session", "plan", "jonas", "2030-03-04T10:00")
    planned = value(desk.run(*plan, "--kind", "long", "--place", "Room 4", "--json"))
    assert (planned["slot"]["minutes"], planned["place"]) == (90, "Room 4")
    moved = value(desk.run("session", "move", planned["id"], "2030-03-05T11:00", "--json"))
    assert moved["slot"]["start"] != planned["slot"]["start"]
    assert desk.run("session", "cancel", planned["id"]).out.startswith("cancelled")
    assert desk.run("session", "miss", planned["id"]).code == 10
    words = ("--moved", "two said yes", "--mine", "send the sheet", "--theirs", "draft the map")
    log = ("session", "log", "jonas", "2025-03-04T10:00", "--agreed", "-", *words, "--json")
    held = value(desk.run(*log, text="We call the clinic.\n"))
    assert (held["state"], held["written_up"]) == ("held", True)
    listed = value(desk.run("session", "list", "--person", "jonas", "--json"))
    assert [line["session"]["state"] for line in listed] == ["cancelled", "held"]
    actions = value(desk.run("action", "list", "--json"))
    assert {line["action"]["title"] for line in actions} == {"send the sheet", "draft the map"}
    assert desk.run(*plan, "--every", "400d").code == 2
    long = desk.run("session", "log", "jonas", "2025-03-05T10:00", "--moved", "x" * 600)
    assert long.code == 2, "refused before anything is written"
    assert len(value(desk.run("session", "list", "--json"))) == 2


def test_a_series_is_planned_and_moved_from_one_on(desk: Terminal) -> None:
    desk.run("person", "add", "Mei Lin", "--zone", "Pacific/Auckland")
    plan = ("session", "plan", "mei", "2030-03-04T10:00", "--every", "2w", "--until", "2030-04-20")
    made = value(desk.run(*plan, "--their-clock", "--json"))
    assert made["series"]["anchor_zone"] == "Pacific/Auckland"
    ids = [one["id"] for one in made["sessions"]]
    assert len(ids) == 4
    went = value(desk.run("session", "move", ids[1], "2030-03-19T10:00", "--following", "--json"))
    assert [one["id"] for one in went["sessions"]] == ids[1:]
