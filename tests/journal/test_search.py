from __future__ import annotations

import random
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.journal.model import EntryDraft
from mentordesk.text import tokens
from tests.journal.room import Room


def test_answers_come_newest_first_with_their_places(room: Room) -> None:
    room.write("Two things gave energy", "Week 46")
    room.write("I filled every pause today. Next time count to seven.", "Silence")
    room.write("energy again", "More energy")
    hits = room.journal.search("energy")
    assert [hit.line.title for hit in hits] == ["More energy", "Week 46"]
    assert hits[0].title_highlights == ((5, 11),)
    assert hits[0].highlights == ((0, 6),)
    assert [hits[1].snippet[a:b] for a, b in hits[1].highlights] == ["energy"]


def test_words_may_stand_in_title_and_text_together(room: Room) -> None:
    room.write("of the old team", "Jonas")
    assert len(room.journal.search("jonas team")) == 1
    assert room.journal.search("jonas -team") == []
    assert room.journal.search('"jonas of"') == []


def test_a_search_goes_on_where_the_page_before_ended(room: Room) -> None:
    for number in range(12):
        room.write(f"word {number}")
    first = room.journal.search("word", 5)
    second = room.journal.search("word", 5, first[-1].line.seq)
    found = [hit.line.title + hit.line.start for hit in first + second]
    assert found == [f"word {number}" for number in range(11, 1, -1)]
    without = room.journal.search("-3", 5)
    assert [hit.line.start[5:] for hit in without] == ["11", "10", "9", "8", "7"]


def test_an_empty_question_has_no_answer(room: Room) -> None:
    room.write("words")
    for query in ("", "   ", "!!!", '""', "-", "*"):
        assert room.journal.search(query) == []


def test_an_unfinished_word_is_found_while_it_is_typed(room: Room) -> None:
    room.write("resilience")
    assert room.journal.search("resil") == []
    assert len(room.journal.search("resil", typing=True)) == 1


def test_a_very_long_entry_answers_from_its_middle(room: Room) -> None:
    room.write("früh " * 100_000 + "needle" + " spät" * 100_000)
    (hit,) = room.journal.search("needle")
    assert [hit.snippet[a:b] for a, b in hit.highlights] == ["needle"]
    assert len(hit.passage) <= 10_000


VERBS = st.lists(
    st.tuples(
        st.sampled_from(["write", "change", "delete", "restore", "draft"]), st.integers(0, 9)
    ),
    max_size=25,
)


@given(verbs=VERBS, seed=st.integers(0, 1000))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
def test_the_index_holds_what_the_table_holds_after_any_row_of_verbs(
    room: Room, verbs: list[tuple[str, int]], seed: int
) -> None:
    source = random.Random(seed)
    words = ["silence", "pause", "naïve", "日本", "كتاب"]
    for verb, number in verbs:
        ids = every_id(room)
        chosen = ids[number % len(ids)] if ids else None
        body = " ".join(source.choices(words, k=3))
        entry = room.journal.entry(chosen) if chosen else None
        if entry is None or verb == "write":
            room.write(body)
        elif verb == "change":
            room.rewrite(entry, body)
        elif verb == "delete":
            room.journal.delete(entry.id)
        elif verb == "restore":
            room.journal.restore(entry.id)
        else:
            room.journal.keep_draft(EntryDraft(entry.id, entry.version, "", body))
            room.journal.settle_drafts()
    for word in words:
        expected = [body for body in room.bodies() if set(tokens(word)) <= set(tokens(body))]
        assert room.found(word) == expected
    with room.database.read() as tx:
        indexed = {row[0] for row in tx.all("SELECT rowid FROM entry_fts")}
        standing = {row[0] for row in tx.all("SELECT seq FROM entry WHERE deleted IS NULL")}
    assert indexed == standing


def every_id(room: Room) -> list[UUID]:
    with room.database.read() as tx:
        return [UUID(bytes=row[0]) for row in tx.all("SELECT id FROM entry ORDER BY seq")]
