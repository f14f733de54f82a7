"""Whoever sits at the desk reaches every question of the pack that is for them, and their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.playbook.prompts import prompts
from mentordesk.ui.journal.questions import sets
from tests.ui.sessions.stage import NOW, ZONE, rooms_over, tell
from tools.demo_desk.clock import StoryClock


@pytest.mark.parametrize(("role", "number"), [("both", 88), ("mentor", 74), ("mentee", 70)])
def test_every_question_for_ones_role_can_be_chosen(tmp_path: Path, role: str, number: int) -> None:
    path = tmp_path / "desk.db"
    tell(path, story_told=False)
    database, rooms = rooms_over(path, StoryClock(NOW, ZONE))
    name = rooms.me.me()
    assert name is not None
    rooms.me.rename(name.name, role)
    own = rooms.own_prompts.add("Whom did I thank?").value
    held = sets.load(rooms)
    database.close()
    rooms.storage.mailbox.close()
    pins = [one.prompt.id for held_set in held.sets for one in held_set.questions]
    pins += [one.prompt.id for one in held.gentle]
    roles = {"mentor", "mentee"} if role == "both" else {role}
    mine = [one.pin for one in prompts() if roles & set(one.roles)]
    assert sorted(pins) == sorted([*mine, own.prompt_id])
    assert len(mine) == number
    deep = {one.pin for one in prompts() if one.depth == sets.DEEP}
    told = {one.prompt.id for held_set in held.sets for one in held_set.questions if one.is_deep}
    assert told == deep & set(mine)
