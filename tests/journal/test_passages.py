"""Starred passages are found again after edits, or kept as a quote that says so."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed
from mentordesk.ids import id_maker
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import EntryDraft, EntryGone
from mentordesk.journal.passage_model import NotInTheEntry, PassageGone, find
from mentordesk.journal.passages.service import Passages
from tests.journal.room import Room

GOAL, OTHER = UUID(int=1), UUID(int=2)
BODY = "I waited. He spoke.\nThen I waited. He went on."


def passages_of(room: Room) -> Passages:
    return Passages(room.database, room.clock, id_maker(room.clock))


def written(room: Room, body: str = BODY) -> UUID:
    return room.journal.write(EntryDraft(None, 0, "title", body)).value.id


def rewrite(room: Room, entry_id: UUID, body: str) -> None:
    entry = room.journal.entry(entry_id)
    assert entry is not None
    room.journal.write(EntryDraft(entry_id, entry.version, entry.title, body))


def test_a_passage_is_evidence_for_a_goal_on_this_side_alone(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    done = passages.star(entry, BODY.rindex("I waited."), "I waited.", GOAL)
    assert done.changed == Changed.JOURNAL
    passages.star(entry, 0, "I waited.")
    assert [(one.at, one.goal_id) for one in passages.of(entry)] == [(0, None), (25, GOAL)]
    assert [line.passage for line in passages.for_goal(GOAL)] == [done.value]
    assert passages.for_goal(GOAL)[0].line.title == "title"
    assert [line.passage.at for line in passages.all()] == [0, 25]
    assert passages.for_goal(OTHER) == []


def test_the_same_words_for_the_same_goal_are_starred_once(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    first = passages.star(entry, 0, "I waited.", GOAL)
    again = passages.star(entry, 0, "I waited.", GOAL)
    assert (again.value, again.changed) == (first.value, Changed.NOTHING)
    assert len(passages.all()) == 1


def test_a_goal_is_set_and_taken_away_and_so_is_the_star(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    one = passages.star(entry, 0, "I waited.").value
    assert passages.set_goal(one.id, GOAL).value.goal_id == GOAL
    assert passages.set_goal(one.id, GOAL).changed == Changed.NOTHING
    assert passages.set_goal(one.id, None).value.goal_id is None
    assert passages.unstar(one.id).value.quote == "I waited."
    assert passages.all() == []
    with pytest.raises(PassageGone):
        passages.unstar(one.id)


def test_only_what_stands_in_the_saved_entry_is_starred(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    for quote in ("He sang.", "", "  ", "x" * 20_001):
        with pytest.raises(NotInTheEntry):
            passages.star(entry, 0, quote)
    with pytest.raises(EntryGone):
        passages.star(UUID(int=9), 0, "I waited.")
    assert passages.all() == []


def test_a_passage_whose_words_are_gone_stays_as_a_quote_and_says_so(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    passages.star(entry, BODY.index("Then"), "Then I waited.")
    rewrite(room, entry, "I spoke at once.")
    (kept,) = passages.of(entry)
    assert (kept.stands, kept.quote, kept.at) == (False, "Then I waited.", 20)
    rewrite(room, entry, "No. Then I waited.")
    (back,) = passages.of(entry)
    assert (back.stands, back.at) == (True, 4)


def test_of_the_same_words_twice_the_one_that_was_meant_is_followed(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    passages.star(entry, BODY.rindex("I waited."), "I waited.")
    rewrite(room, entry, f"Twenty-five letters more. {BODY}")
    assert [one.at for one in passages.of(entry)] == [51]


def test_passages_go_with_their_entry_into_the_bin_and_are_shredded_with_it(room: Room) -> None:
    passages, entry = passages_of(room), written(room)
    one = passages.star(entry, 0, "I waited.", GOAL).value
    room.journal.delete(entry)
    assert passages.all() == passages.for_goal(GOAL) == []
    room.journal.restore(entry)
    assert [line.passage for line in passages.all()] == [one]
    room.journal.delete(entry)
    Bin(room.database, room.clock).shred(entry)
    with room.database.read() as tx:
        assert tx.all("SELECT count(*) FROM passage") == [(0,)]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_what_is_written_before_or_behind_a_passage_leaves_it_where_it_stands(
    room: Room, data: st.DataObject
) -> None:
    text = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))
    before, quote, behind = data.draw(text), data.draw(text.filter(str.strip)), data.draw(text)
    passages, entry = passages_of(room), written(room, before + quote + behind)
    passages.star(entry, len(before), quote)
    new_before, new_behind = before, behind
    if data.draw(st.booleans()):
        new_before = data.draw(text)
    else:
        new_behind = data.draw(text)
    assume(new_before + quote + new_behind != before + quote + behind)
    rewrite(room, entry, new_before + quote + new_behind)
    (one,) = passages.of(entry)
    assert one.stands
    new = new_before + quote + new_behind
    assert new.startswith(quote, one.at)
    if new.find(quote) == new.rfind(quote):
        assert one.at == len(new_before)


@example("abba", "a", 1)
@given(st.text("ab", max_size=12), st.text("ab", min_size=1, max_size=2), st.integers(0, 14))
def test_the_nearest_place_is_found(body: str, quote: str, near: int) -> None:
    every = [at for at in range(len(body)) if body.startswith(quote, at)]
    found = find(body, quote, near)
    if not every:
        assert found is None
    else:
        assert found is not None
        assert abs(found - near) == min(abs(at - near) for at in every)
