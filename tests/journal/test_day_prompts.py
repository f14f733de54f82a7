"""Which questions of the pack come up on any day."""

from __future__ import annotations

from pathlib import Path

from mentordesk.playbook.prompts import prompts
from tests.ui.sessions.stage import NOW, ZONE, rooms_over, tell
from tools.demo_desk.clock import StoryClock


def test_only_a_question_for_any_day_comes_up_unasked(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    tell(path, story_told=False)
    database, rooms = rooms_over(path, StoryClock(NOW, ZONE))
    known = {one.pin: one for one in prompts()}
    came: set[str] = set()
    while True:
        prompt = rooms.journal.another_prompt(NOW.date()).value
        assert prompt is not None
        if prompt.id in came:
            break
        came.add(prompt.id)
    database.close()
    rooms.storage.mailbox.close()
    assert len(came) > 10
    assert {known[pin].occasion for pin in came} == {"day"}
    assert max(known[pin].depth for pin in came) == 2
