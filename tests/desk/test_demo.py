"""The made-up desk: a story that the services can have told, at any present."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from mentordesk.mentoring.actions.model import What
from tests.mentoring.world import NOW, StandingClock, World, opened
from tools.demo_desk.clock import StoryClock
from tools.demo_desk.fill import fill

STATEMENTS = (
    "SELECT written, start, state, number FROM session",
    "SELECT written, title, due, state FROM action",
    "SELECT written, title, state FROM goal",
    "SELECT written, level, line FROM check_in",
    "SELECT written, moved, body FROM agreed",
    "SELECT written, body FROM session_note",
    "SELECT written, item FROM checklist_mark",
    "SELECT written, body FROM entry",
)


def told(empty_desk: Path, folder: Path, present: datetime, zone: str, seed: int = 1) -> list[str]:
    """The desk after the story, as rows without what differs by chance (ids)."""
    path = folder / "desk.db"
    shutil.copyfile(empty_desk, path)
    clock = StoryClock(present, zone)
    with opened(path, cast("StandingClock", clock)) as world:  # the story moves it instead
        fill(world, clock, seed)
        assert clock.now().instant == present
        rows = [row for statement in STATEMENTS for row in world.ask(statement)]
        assert max(int(str(row[0])) for row in rows) <= present.timestamp() * 1_000_000
        look_around(world)
        return [repr(row) for row in rows]


def look_around(world: World) -> None:
    """What the first screens of the story show."""
    lines = world.people.lines()
    assert [line.partner.person.short_name for line in lines] == ["Mei", "Ife", "Jonas", "Tomás"]
    assert len({line.partner.person.home_zone for line in lines}) == 3
    page = world.desk.today()
    assert page.next_session is not None
    assert page.next_session.line.name == "Jonas Okafor"
    assert 0 < len(page.next_session.checklists[0].marked) < 9
    assert [line.name for line in page.to_write_up] == ["Mei Lindqvist"]
    assert 4 <= len(page.goals) <= 5
    assert page.actions
    brief = world.desk.brief(page.next_session.line.session.id)
    assert brief.agreed is not None
    assert brief.mine
    assert brief.theirs
    assert brief.reminders
    assert len(world.sessions.page()) > 45
    resets = world.ask("SELECT count(*) FROM action_event WHERE what = ?", What.RESET.value)
    assert resets == [(3,)]
    assert world.journal.count() == 14
    assert world.desk.search("drawer")


@pytest.mark.parametrize(
    ("present", "zone"),
    [
        (NOW, "Europe/Paris"),
        (datetime(2027, 1, 3, 9, 30, tzinfo=UTC), "America/New_York"),
        (datetime(2028, 2, 29, 6, 0, tzinfo=UTC), "Pacific/Auckland"),
    ],
)
def test_the_story_can_be_told_at_any_present(
    empty_desk: Path, tmp_path: Path, present: datetime, zone: str
) -> None:
    assert told(empty_desk, tmp_path, present, zone)


def test_the_same_present_and_seed_tell_the_same_story(empty_desk: Path, tmp_path: Path) -> None:
    stories = []
    for turn in ("one", "two"):
        (tmp_path / turn).mkdir()
        stories.append(told(empty_desk, tmp_path / turn, NOW, "Europe/Paris", 5))
    assert stories[0] == stories[1]
