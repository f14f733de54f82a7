"""Five turns in writing: whose it is, what is refused and in which words, what is kept."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.errors import UserFacingError
from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind
from mentordesk.mentoring.sessions.turns import (
    TURNS,
    NotTheirTurn,
    TurnEmpty,
    TurnHereAlready,
    TurnTooEarly,
    TurnTooLong,
    begins,
    read,
)
from tests.mentoring.world import NOW, World


def in_writing(world: World, role: Role = Role.MENTEE) -> UUID:
    """A session in five turns with somebody who is ``role`` to me."""
    person = PersonDraft("Ana Ruiz", "America/Lima", role, ("es",), 14)
    pair = world.people.add(person).value.pair.id
    draft = PlanDraft(pair, NOW, 15, Mode.WRITING, SessionKind.ASYNC)
    return world.sessions.plan(draft).value.id


def header(number: int) -> str:
    return f"— turn {number} of 5 —"


@pytest.mark.parametrize(
    ("role", "sides"), [(Role.MENTEE, "theirs mine"), (Role.MENTOR, "mine theirs")]
)
def test_the_mentee_begins_and_the_turns_alternate(world: World, role: Role, sides: str) -> None:
    session = in_writing(world, role)
    for number in range(1, TURNS + 1):
        stands = world.turns.exchange(session)
        assert stands.number == number
        assert stands.whose is not None
        assert stands.whose.value == sides.split()[(number - 1) % 2]
        if stands.whose is Owner.MINE:
            world.desk.finish_turn(session, f"mine, {number}")
        else:
            world.turns.take_in(session, f"{header(number)}\ntheirs, {number}")
    over = world.turns.exchange(session)
    assert over.is_over
    assert over.whose is None
    assert [turn.number for turn in over.turns] == [1, 2, 3, 4, 5]
    for refused in (world.desk.finish_turn, world.turns.take_in):
        with pytest.raises(NotTheirTurn):
            refused(session, "a sixth")


def test_between_peers_whoever_writes_first_begins(world: World) -> None:
    first, second = in_writing(world, Role.PEER), in_writing(world, Role.PEER)
    assert world.turns.exchange(first).whose is None
    assert world.desk.finish_turn(first, "I begin").value.whose is Owner.THEIRS
    assert world.turns.take_in(second, "They began").value.whose is Owner.MINE


def test_my_words_are_refused_while_it_is_their_turn_and_theirs_while_it_is_mine(
    world: World,
) -> None:
    session = in_writing(world)
    with pytest.raises(NotTheirTurn):
        world.desk.finish_turn(session, "too soon")
    world.turns.take_in(session, "one")
    with pytest.raises(NotTheirTurn):
        world.turns.take_in(session, "another one")


def test_a_turn_pasted_twice_or_out_of_order_is_refused_in_words(world: World) -> None:
    session = in_writing(world)
    with pytest.raises(TurnTooEarly) as early:
        world.turns.take_in(session, f"{header(3)}\nthe third")
    assert "turn 3" in early.value.in_english().lower()
    world.turns.take_in(session, f"{header(1)}\nthe first")
    world.desk.finish_turn(session, "my answer")
    for again in (f"{header(1)}\nthe first", "the   first", f"{header(2)}\nmy answer"):
        with pytest.raises(TurnHereAlready):
            world.turns.take_in(session, again)
    assert world.turns.exchange(session).number == 3


@pytest.mark.parametrize("text", ["", "  \n\u200b\n", f"{header(1)}\n\n"])
def test_an_empty_turn_is_refused(world: World, text: str) -> None:
    session = in_writing(world)
    with pytest.raises(TurnEmpty):
        world.turns.take_in(session, text)


def test_a_megabyte_is_refused_in_words_and_quickly(world: World) -> None:
    session = in_writing(world)
    with pytest.raises(TurnTooLong) as refused:
        world.turns.take_in(session, "—" * 1_000_000)
    assert "too long" in refused.value.in_english()
    assert world.turns.exchange(session).turns == ()


@given(st.text(max_size=400))
def test_any_text_is_read_and_no_word_of_it_is_lost(text: str) -> None:
    number, body = read(text)
    if number is None:
        assert body == text.strip()
    else:
        assert text.strip().endswith(body)


@given(
    st.integers(1, 5), st.sampled_from(["— turn {n} of 5 —", "– tour {n} sur 5 –", "-- {n}/5 --"])
)
def test_the_line_above_is_recognised_in_any_language(number: int, line: str) -> None:
    assert read(f"\n> {line.format(n=number)} \nwords") == (number, "words")


def test_arabic_digits_are_digits_and_a_sentence_is_no_header() -> None:
    assert read("— الدور ٢ من ٥ —\nكلمات") == (2, "كلمات")
    for plain in ("— 5 of 5 people came —", "turn 2 of 5", "— turn 7 of 5 —", "- a\n- b 2 5"):
        assert read(f"{plain}\nwords")[0] in (None, 5)


def test_a_turn_is_found_and_the_draft_goes_with_finishing(world: World) -> None:
    session = in_writing(world, Role.MENTOR)
    world.desk.finish_turn(session, "I tried the marigold lists")
    assert [hit.id for hit in world.desk.search("marigold")] == [session]
    opened = world.desk.reopen_turn(session).value
    assert opened.turns == ()
    kept = world.notes.draft(DraftKind.TURN, session)
    assert kept is not None
    assert (kept.draft.body, kept.draft.base_version) == ("I tried the marigold lists", 1)
    assert world.desk.search("marigold") == []
    world.desk.finish_turn(session, "I tried it")
    assert world.notes.draft(DraftKind.TURN, session) is None
    with pytest.raises(NotThere):
        world.desk.reopen_turn(in_writing(world))


def test_who_waits_for_whom_since_when_and_what_was_agreed(world: World) -> None:
    session = in_writing(world, Role.MENTOR)
    with world.database.write() as tx:
        tx.execute("UPDATE pair SET reply_days = 3")
    assert [(one.whose, one.number) for one in world.turns.waiting()] == [(Owner.MINE, 1)]
    world.desk.finish_turn(session, "first")
    world.clock.go(hours=5)
    assert world.turns.waiting()[0].to_copy
    world.turns.copied(session)
    (waits,) = world.turns.waiting()
    assert not waits.to_copy
    assert (waits.whose, waits.since, waits.reply_days) == (Owner.THEIRS, world.clock.instant, 3)
    for number, words in enumerate(("two", "three", "four", "five"), 2):
        if number % 2:
            world.desk.finish_turn(session, words)
        else:
            world.turns.take_in(session, words)
    assert world.turns.waiting() == []


def test_only_my_last_turn_is_copied_out(world: World) -> None:
    session = in_writing(world)
    for state in (0, 1):
        with pytest.raises(NotTheirTurn):
            world.turns.copied(session)
        if not state:
            world.turns.take_in(session, "theirs")


def test_a_cancelled_exchange_takes_no_turn_and_every_refusal_says_what_to_do(
    world: World,
) -> None:
    session = in_writing(world)
    world.sessions.cancel(session)
    with pytest.raises(WrongState):
        world.turns.take_in(session, "late")
    assert world.turns.waiting() == []
    for error in (NotTheirTurn(), TurnHereAlready(number=1), TurnEmpty(), TurnTooLong()):
        assert isinstance(error, UserFacingError)
        assert all((error.what, error.safe, error.todo))
    assert begins(None) is None
