"""Noting what a verb writes costs each row the same, however many rows the verb writes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from mentordesk.desk.undoing import recorder
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.vault.recorder import Recorder
from tests.mentoring.world import World, fresh


def steps_of_the_engine(world: World, noting: Recorder, count: int) -> float:
    """So many thousand instructions of SQLite for one person among ``count``."""
    ticks: list[int] = []
    writer = world.database._writer
    writer.set_progress_handler(partial(ticks.append, 0), 1000)
    drafts = [PersonDraft(f"Ada Obi {n}", "Africa/Lagos", Role.MENTEE) for n in range(count)]
    _, step = noting.record(partial(world.people.take_in, drafts))
    writer.set_progress_handler(None, 0)
    assert step is not None
    return len(ticks) / count


def test_a_row_among_many_costs_what_a_row_among_few_costs(
    empty_desk: Path, tmp_path: Path
) -> None:
    with fresh(empty_desk, tmp_path) as world:
        noting = recorder(world.database)
        steps_of_the_engine(world, noting, 10)  # the triggers are made, statements prepared
        few, many = (steps_of_the_engine(world, noting, count) for count in (50, 800))
    assert many < 1.5 * few
