"""Whatever a verb wrote can be taken back, byte for byte; or it is refused, and nothing changes."""

from __future__ import annotations

import os
import random
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed, Done
from mentordesk.desk.close import CloseDraft
from mentordesk.desk.undoing import NEVER, USED_UP, put_indexes_right, recorder
from mentordesk.errors import UserFacingError
from mentordesk.journal.notes.model import Draft, DraftKind, NoteDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.people.model import Partner, PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.vault.database import Row
from mentordesk.vault.errors import ChangedSince
from mentordesk.vault.recorder import Recorder, Step
from tests.desk import undoing_journal, undoing_more, undoing_world
from tests.desk.undoing_world import INDEXES, Picture, picture
from tests.mentoring.world import World, fresh

VERBS = (*undoing_world.VERBS, *undoing_more.MORE, *undoing_journal.VERBS)
CHOICES = st.lists(
    st.tuples(st.integers(0, len(VERBS) - 1), st.integers(0, 2**32)), min_size=3, max_size=14
)
WORD = "ZZCANARYZZ" * 2000
DERIVED = ("record_doc", "note_doc")


def begun(world: World) -> None:
    """A desk on which every verb has something to do."""
    undoing_world.begin(world)
    undoing_more.begin(world)
    undoing_journal.begin(world)


def did(world: World, noting: Recorder, choice: tuple[int, int]) -> Step | None:
    """Do one verb, if it can be done now."""
    world.clock.go(minutes=1)
    try:
        job = VERBS[choice[0]](world, random.Random(choice[1]))
        return noting.record(job)[1] if job is not None else None
    except (UserFacingError, ValueError, IndexError):  # not now, or nothing to choose from
        return None


def whole(shown: Picture) -> Picture:
    """All of a picture."""
    return shown


def firm(shown: Picture) -> Picture:
    """A picture without the indexes."""
    return {name: rows for name, rows in shown.items() if name not in (*DERIVED, *INDEXES)}


def there_and_back(world: World, noting: Recorder, choices: list[tuple[int, int]]) -> None:
    """Do verbs, take each back in the reverse order, and do them again."""
    begun(world)
    look = whole
    pictures, steps = [picture(world)], []
    for choice in choices:
        step = did(world, noting, choice)
        if step is not None:
            steps.append(step)
            pictures.append(picture(world))
        elif picture(world) != pictures[-1]:
            assert firm(picture(world)) == firm(pictures[-1]), "it wrote what cannot be taken back"
            look = firm  # its line in the index is a newer one, and stays so
    again = []
    for step, before in zip(reversed(steps), reversed(pictures[:-1]), strict=True):
        back = noting.undo(step).value
        assert look(picture(world)) == look(before)
        assert back is not None
        again.append(back)
    for step, after in zip(reversed(again), pictures[1:], strict=True):
        noting.undo(step)
        assert look(picture(world)) == look(after)


@settings(max_examples=16, deadline=None, derandomize=True, phases=[Phase.generate])
@given(choices=CHOICES)
def test_any_verbs_are_undone_in_the_reverse_order_and_done_again(
    empty_desk: Path, choices: list[tuple[int, int]]
) -> None:
    with TemporaryDirectory() as folder, fresh(empty_desk, Path(folder)) as world:
        there_and_back(world, recorder(world.database), choices)


@pytest.mark.soak
@settings(max_examples=400, deadline=None)
@given(choices=CHOICES)
def test_any_verbs_at_length(empty_desk: Path, choices: list[tuple[int, int]]) -> None:
    with TemporaryDirectory() as folder, fresh(empty_desk, Path(folder)) as world:
        there_and_back(world, recorder(world.database), choices)


def test_every_verb_is_undone_by_itself(empty_desk: Path, tmp_path: Path) -> None:
    undone = set()
    for place, verb in enumerate(VERBS):
        for seed in range(12):
            folder = tmp_path / f"{place}-{seed}"
            folder.mkdir()
            with fresh(empty_desk, folder) as world:
                begun(world)
                if place % 2:
                    world.clock.go(days=3)
                noting, before = recorder(world.database), picture(world)
                step = did(world, noting, (place, seed))
                if step is not None:
                    assert picture(world) != before
                    noting.undo(step)
                    assert picture(world) == before, verb.__name__
                    undone.add(verb.__name__)
                    break
    assert undone == {verb.__name__ for verb in VERBS}


def test_control_a_recorder_that_forgets_a_table_is_found(empty_desk: Path, tmp_path: Path) -> None:
    with fresh(empty_desk, tmp_path) as world:
        never = NEVER | {"session_move"}
        noting = Recorder(world.database, put_indexes_right, never=never | USED_UP, derived=DERIVED)
        move = [verb.__name__ for verb in VERBS].index("move_session")
        with pytest.raises(AssertionError):
            there_and_back(world, noting, [(move, 0)])


def test_control_a_recorder_that_forgets_the_indexes_is_found(
    empty_desk: Path, tmp_path: Path
) -> None:
    with fresh(empty_desk, tmp_path) as world:
        noting = Recorder(world.database, lambda *_: None, never=NEVER | USED_UP, derived=DERIVED)
        add = [verb.__name__ for verb in VERBS].index("add_action")
        with pytest.raises(AssertionError):
            there_and_back(world, noting, [(add, 0)])


def moved(world: World, noting: Recorder) -> tuple[Step, UUID]:
    session = world.planned(world.pair())
    start = world.clock.instant + timedelta(days=2)
    step = noting.record(partial(world.sessions.move, session.id, start))[1]
    assert step is not None
    return step, session.id


def test_what_was_changed_since_is_not_taken_back(world: World) -> None:
    noting = recorder(world.database)
    step, session = moved(world, noting)
    world.sessions.cancel(session)
    before = picture(world)
    with pytest.raises(ChangedSince):
        noting.undo(step)
    assert picture(world) == before


def test_control_what_was_changed_elsewhere_is_no_reason(world: World) -> None:
    noting = recorder(world.database)
    step, session = moved(world, noting)
    world.agendas.add(session, ItemDraft("amber"))
    world.notes.write(NoteDraft(session, 0, "birch"))
    noting.undo(step)
    again = world.sessions.session(session)
    assert again is not None
    assert world.sessions.moves(session) == []
    assert world.ask("SELECT title FROM agenda_item") == [("amber",)]


def test_what_something_hangs_on_by_now_is_not_taken_back(world: World) -> None:
    noting = recorder(world.database)
    pair = world.pair()
    plan = PlanDraft(pair, world.clock.instant + timedelta(hours=1), 45)
    done, step = noting.record(partial(world.sessions.plan, plan))
    world.notes.write(NoteDraft(done.value.id, 0, "not to be lost"))
    before = picture(world)
    assert step is not None
    with pytest.raises(ChangedSince):
        noting.undo(step)
    assert picture(world) == before
    assert world.notes.note(done.value.id) is not None


def test_a_draft_that_a_verb_used_up_is_there_again_unless_another_stands(world: World) -> None:
    noting = recorder(world.database)
    session = world.planned(world.pair()).id
    kept = Draft(DraftKind.CLOSE_CARD, session, 0, "what was typed")
    world.notes.keep_draft(kept)
    close = partial(world.desk.close_session, CloseDraft(session, "moved"))
    step = noting.record(close)[1]
    assert world.notes.draft(DraftKind.CLOSE_CARD, session) is None
    assert step is not None
    again = noting.undo(step).value
    back = world.notes.draft(DraftKind.CLOSE_CARD, session)
    assert back is not None
    assert back.draft == kept
    assert again is not None
    once_more = noting.undo(again).value
    assert world.notes.draft(DraftKind.CLOSE_CARD, session) is None
    newer = Draft(DraftKind.CLOSE_CARD, session, 0, "typed since")
    world.notes.keep_draft(newer)
    assert once_more is not None
    noting.undo(once_more)
    stands = world.notes.draft(DraftKind.CLOSE_CARD, session)
    assert stands is not None
    assert stands.draft == newer


def test_a_verb_that_fails_leaves_nothing_noted(world: World) -> None:
    noting = recorder(world.database)

    def failing() -> Done[None]:
        world.pair("Half Done")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        noting.record(failing)
    assert noted(world) == ([], [])
    world.pair("Not noted")
    assert noted(world) == ([], [])


def noted(world: World) -> tuple[list[Row], list[Row]]:
    """What lies in the log, and whether it is on."""
    with world.database.write() as tx:
        return tx.all("SELECT * FROM temp.undo_log"), tx.all("SELECT * FROM temp.undo_switch")


def test_erasing_a_person_leaves_no_picture_and_no_step(world: World) -> None:
    noting = recorder(world.database)
    world.pair("Jonas Amber")
    person = world.people.everyone()[0].person.id
    done, step = noting.record(partial(world.desk.delete_person, person))
    assert (done.erases, step) == (True, None)
    assert noted(world) == ([], [])


def test_control_a_verb_that_erases_nothing_is_noted_while_it_runs(world: World) -> None:
    noting, seen = recorder(world.database), []

    def looked_at() -> Done[Partner]:
        made = world.people.add(PersonDraft("Jonas Amber", "Africa/Nairobi"))
        with world.database.write() as tx:
            seen.extend(tx.all("SELECT name FROM temp.undo_log"))
        return made

    assert noting.record(looked_at)[1] is not None
    assert ("person",) in seen
    assert noted(world) == ([], [])


def test_every_table_is_recorded_or_named_with_a_reason(world: World) -> None:
    with world.database.write() as tx:
        here = {
            str(name)
            for (name,) in tx.all("SELECT name FROM pragma_table_list WHERE schema = 'main'")
        }
    assert here >= NEVER, "a table that is named is there"
    noting = recorder(world.database)
    noting.record(lambda: Done(None, Changed.NOTHING))
    with world.database.write() as tx:
        rows = tx.all("SELECT DISTINCT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger'")
    recorded = {str(name) for (name,) in rows}
    assert recorded.isdisjoint(NEVER)
    fts = {name for name in here if name.startswith(INDEXES)}
    schema = {name for name in here if name.startswith("sqlite_")}
    assert here - recorded - fts - schema == NEVER


def test_pictures_never_reach_the_disk(empty_desk: Path, tmp_path: Path) -> None:
    """Not even encrypted: nothing in the folder grows while verbs are noted and not committed."""
    with fresh(empty_desk, tmp_path) as world:
        noting = recorder(world.database)
        with world.database.write() as tx:
            assert tx.one("PRAGMA temp_store") == (2,)
        noting.record(lambda: Done(None, Changed.NOTHING))
        world.database.checkpoint()
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        with world.database.write() as tx:
            tx.execute(
                f"INSERT INTO temp.undo_log (name, key, stood, c0) VALUES ('x', 1, 1, '{WORD}')"
            )
            assert tx.one("SELECT file FROM pragma_database_list WHERE name = 'temp'") == ("",)
        after = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        assert before == after
        opened = {
            os.readlink(link) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()
        }
        spare = {name for name in opened if "etilqs" in name}
        assert spare == set(), "SQLite's own spare files"
