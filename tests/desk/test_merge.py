"""Two sessions that are one: no word of either is lost, nothing points at the one that went."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.desk.merge import NotTheSame
from mentordesk.desk.undoing import recorder
from mentordesk.journal.notes.model import (
    AskedFirst,
    Draft,
    DraftKind,
    Field,
    NoteDraft,
    ReflectionDraft,
    ReminderDraft,
)
from mentordesk.mentoring import wording
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.errors import NotThere, TextTooLong
from mentordesk.mentoring.goals.model import CheckInDraft, GoalDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind, SessionState
from mentordesk.mentoring.sessions.series import SeriesDraft
from tests.mentoring.world import NOW, TODAY, World, fresh


def doubled(world: World) -> tuple[UUID, UUID, UUID]:
    """A pair, and its two sessions on one day."""
    pair = world.pair()
    one = world.planned(pair, NOW)
    two = world.planned(pair, NOW + timedelta(minutes=30))
    return pair, one.id, two.id


def filled(world: World, pair: UUID, session: UUID, words: str) -> None:
    """Put ``words`` (told apart by their place) into everything that a session can hold."""
    person = world.people.everyone()[0].person.id
    world.desk.write_agreed(AgreedDraft(session, 0, f"moved{words}", f"agreed{words}"))
    world.notes.write(NoteDraft(session, 0, f"note{words}"))
    world.notes.reflect(
        ReflectionDraft(session, 0, AskedFirst.PARTLY, f"thought{words}", "pr.a", f"asked{words}")
    )
    world.notes.remind(ReminderDraft(person, f"remind{words}", session))
    world.agendas.add(session, ItemDraft(f"item{words}", 10, f"hint{words}"))
    world.actions.add(ActionDraft(f"step{words}", Owner.MINE, TODAY, "", pair, session))
    world.notes.keep_draft(Draft(DraftKind.CLOSE_CARD, session, 0, f"card{words}"))


KEPT = ("moved", "agreed", "note", "thought", "remind", "item", "step")


def ids_anywhere(world: World, wanted: UUID) -> set[str]:
    """Tables in which an id stands in any column."""
    found = set()
    with world.database.read() as tx:
        tables = tx.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for (table,) in tables:
            for row in tx.all(f"SELECT * FROM {table}"):
                if wanted.bytes in row:
                    found.add(table)
    return found


def everything(world: World) -> dict[str, list[str]]:
    """Every row of every table but those that only make searching quick."""
    with world.database.read() as tx:
        tables = tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        return {
            table: sorted(map(repr, tx.all(f"SELECT * FROM {table}")))
            for (table,) in tables
            if "_text" not in table
            and "fts" not in table
            and table not in {"note_draft", "sqlite_sequence"}
        } | {"past": sorted(map(repr, tx.all("SELECT * FROM past_text")))}


def test_everything_of_both_is_in_the_one_that_stays(world: World) -> None:
    pair, one, two = doubled(world)
    filled(world, pair, one, "first")
    filled(world, pair, two, "second")
    world.sessions.move(two, NOW + timedelta(hours=1))
    stays = world.desk.merge_sessions(one, two).value
    assert stays.id == one
    assert stays.number == 1
    assert world.sessions.session(two) is None
    assert ids_anywhere(world, two) == set()
    shared = world.desk.agreed(one)
    assert shared is not None
    assert shared.moved == "movedfirst · movedsecond"
    assert shared.body == "agreedfirst\n\nagreedsecond"
    note = world.notes.note(one)
    assert note is not None
    assert note.body == "notefirst\n\nnotesecond"
    thought = world.notes.reflection(one)
    assert thought is not None
    assert thought.asked_first is AskedFirst.PARTLY
    assert thought.body.split() == ["thoughtfirst", "thoughtsecond"]
    assert [item.title for item in world.agendas.items(one)] == ["itemfirst", "itemsecond"]
    assert len(world.actions.of_session(one)) == 2
    assert len(world.sessions.moves(one)) == 1
    earlier = {past.body for past in world.notes.past(one, Field.NOTE)}
    assert {"notefirst", "notesecond", "cardsecond"} <= earlier
    for word in KEPT:
        assert world.desk.search(f"{word}first"), word
        assert world.desk.search(f"{word}second"), word


@pytest.fixture(scope="module")
def one_world(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with fresh(empty_desk, tmp_path_factory.mktemp("merges")) as made:
        yield made


WORDS = st.text("abc \n", max_size=12)


@given(st.tuples(WORDS, WORDS), st.tuples(WORDS, WORDS), st.tuples(WORDS, WORDS))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_word_of_both_stands_in_the_texts_afterwards(
    one_world: World,
    agreed: tuple[str, str],
    notes: tuple[str, str],
    thoughts: tuple[str, str],
) -> None:
    _, one, two = doubled(one_world)
    for place, session in enumerate((one, two)):
        if agreed[place]:
            moved = wording.tidy(agreed[place])
            one_world.desk.write_agreed(AgreedDraft(session, 0, moved, agreed[place]))
        if notes[place]:
            one_world.notes.write(NoteDraft(session, 0, notes[place]))
        if thoughts[place]:
            one_world.notes.reflect(ReflectionDraft(session, 0, body=thoughts[place]))
    one_world.desk.merge_sessions(one, two)
    shared, note = one_world.desk.agreed(one), one_world.notes.note(one)
    thought = one_world.notes.reflection(one)
    standing = (
        f"{shared.moved} {shared.body}" if shared else "",
        note.body if note else "",
        thought.body if thought else "",
    )
    for text, both in zip(standing, (agreed, notes, thoughts), strict=True):
        assert set(" ".join(both).split()) <= set(text.split())


def test_a_merge_is_taken_back_whole(world: World) -> None:
    pair, one, two = doubled(world)
    filled(world, pair, one, "first")
    filled(world, pair, two, "second")
    before = everything(world)
    undo = recorder(world.database)
    _, step = undo.record(lambda: world.desk.merge_sessions(one, two))
    assert step is not None
    undo.undo(step)
    assert everything(world) == before
    for word in KEPT:
        assert world.desk.search(f"{word}second"), word


def test_the_one_that_was_held_stays_whichever_is_named_first(world: World) -> None:
    _, one, two = doubled(world)
    world.sessions.hold(two)
    look = world.desk.merging(one, two)
    assert (look.stays.session.id, look.goes.session.id) == (two, one)
    assert world.desk.merge_sessions(one, two).value.id == two
    stays = world.sessions.session(two)
    assert stays is not None
    assert stays.state is SessionState.HELD


def test_a_preview_counts_what_would_be_joined_and_changes_nothing(world: World) -> None:
    pair, one, two = doubled(world)
    filled(world, pair, two, "second")
    before = everything(world)
    look = world.desk.merging(one, two).joined
    assert (look.agenda, look.actions, look.check_ins, look.turns) == (1, 1, 0, 0)
    assert (look.has_agreed, look.has_note, look.has_reflection) == (True, True, True)
    assert everything(world) == before


def test_the_same_words_are_kept_once(world: World) -> None:
    pair, one, two = doubled(world)
    for session in (one, two):
        filled(world, pair, session, "same")
    world.desk.merge_sessions(one, two)
    shared = world.desk.agreed(one)
    assert shared is not None
    assert (shared.moved, shared.body, shared.version) == ("movedsame", "agreedsame", 1)
    assert len(world.agendas.items(one)) == 1


def test_two_check_ins_of_one_goal_both_stay_in_its_history(world: World) -> None:
    pair, one, two = doubled(world)
    goal = world.goals.set(GoalDraft("ask first", {0: "half the time"}, pair_id=pair)).value
    for session, level in ((one, 0), (two, 1)):
        world.steps.check_in(CheckInDraft(goal.id, level, f"line {level}", session_id=session))
    world.desk.merge_sessions(one, two)
    rows = world.ask("SELECT level, session_id FROM check_in ORDER BY level")
    assert rows == [(0, one.bytes), (1, None)]


def test_a_checklist_of_both_is_one_with_every_tick(world: World) -> None:
    _, one, two = doubled(world)
    for session, item in ((one, "a"), (two, "b")):
        kept = world.agendas.attach(session, "ck.prep@1").value
        world.agendas.mark(kept.id, item)
    world.desk.merge_sessions(one, two)
    (both,) = world.agendas.checklists(one)
    assert set(both.marked) == {"a", "b"}


def test_turns_go_over_and_two_different_exchanges_are_refused(world: World) -> None:
    pair = world.pair()
    made = [
        world.sessions.plan(PlanDraft(pair, NOW, 15, kind=SessionKind.ASYNC)).value.id
        for _ in range(3)
    ]
    one, two, three = made
    world.turns.take_in(two, "hello")
    world.turns.take_in(three, "hello")
    world.desk.finish_turn(three, "my answer")
    world.desk.merge_sessions(one, two)
    world.desk.merge_sessions(one, three)
    assert [turn.body for turn in world.turns.exchange(one).turns] == ["hello", "my answer"]
    other = world.sessions.plan(PlanDraft(pair, NOW, 15, kind=SessionKind.ASYNC)).value.id
    world.turns.take_in(other, "another beginning")
    with pytest.raises(NotTheSame):
        world.desk.merge_sessions(one, other)


def test_only_two_sessions_of_the_same_people_can_be_one(world: World) -> None:
    _, one, _ = doubled(world)
    stranger = world.planned(world.pair("Ana Ruiz"))
    for other, error in ((one, NotTheSame), (stranger.id, NotTheSame), (UUID(int=5), NotThere)):
        with pytest.raises(error):
            world.desk.merge_sessions(one, other)
        with pytest.raises(error):
            world.desk.merging(one, other)


def test_texts_that_would_be_too_long_together_stay_two(world: World) -> None:
    _, one, two = doubled(world)
    for place, session in enumerate((one, two)):
        long = f"{place} " * (wording.TEXT // 2)
        world.desk.write_agreed(AgreedDraft(session, 0, "", long[: wording.TEXT]))
    before = everything(world)
    with pytest.raises(TextTooLong):
        world.desk.merge_sessions(one, two)
    assert everything(world) == before


def test_half_written_words_go_along(world: World) -> None:
    _, one, two = doubled(world)
    world.notes.keep_draft(Draft(DraftKind.NOTE, two, 0, "half a note"))
    world.notes.keep_draft(Draft(DraftKind.CLOSE_CARD, two, 0, '{"moved": "half"}'))
    world.desk.merge_sessions(one, two)
    note = world.notes.note(one)
    assert note is not None
    assert note.body == "half a note"
    assert world.notes.draft(DraftKind.CLOSE_CARD, one) is not None
    assert world.notes.draft(DraftKind.CLOSE_CARD, two) is None


@pytest.mark.parametrize("until", [None, TODAY + timedelta(days=14)])
def test_a_merged_day_of_a_series_is_not_written_anew(world: World, until: object) -> None:
    pair = world.pair()
    draft = SeriesDraft(PlanDraft(pair, NOW + timedelta(hours=3)), 14, until=until)  # type: ignore[arg-type]
    made = world.sessions.plan_series(draft).value.sessions
    other = SeriesDraft(PlanDraft(pair, made[-1].slot.start + timedelta(hours=2)), 21)
    second = world.sessions.plan_series(other).value.sessions
    world.desk.merge_sessions(second[0].id, made[-1].id)
    count = len(world.sessions.of_pair(pair))
    world.series.extend()
    assert len(world.sessions.of_pair(pair)) == count
    alone = world.planned(pair, made[0].slot.start + timedelta(hours=1))
    merged = world.desk.merge_sessions(alone.id, made[0].id).value
    assert (merged.series_id, merged.series_day) == (made[0].series_id, made[0].series_day)


def test_what_entries_named_leads_to_the_one_that_stays(world: World) -> None:
    _, one, two = doubled(world)
    rows = [
        (bytes([n] * 16), target.bytes) for n, target in ((1, one), (2, two), (3, one), (3, two))
    ]
    with world.database.write() as tx:
        tx.executemany(
            "INSERT INTO entry_link (entry_id, kind, target, said) VALUES (?, 'session', ?, 'J')",
            rows,
        )
    noting = recorder(world.database)
    step = noting.record(lambda: world.desk.merge_sessions(one, two))[1]
    stays = world.sessions.page()[0].session.id.bytes
    found = world.ask("SELECT entry_id, target FROM entry_link ORDER BY entry_id")
    assert found == [(bytes([n] * 16), stays) for n in (1, 2, 3)]
    assert step is not None
    noting.undo(step)
    assert sorted(world.ask("SELECT entry_id, target FROM entry_link")) == sorted(rows)
