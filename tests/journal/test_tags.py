"""The tags of entries: in their text and beside it, nested, counted, found, and gone with them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.markdown.marks import fold_tag, tags_in
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.tag_model import UnfitTag
from mentordesk.journal.tags import store
from mentordesk.journal.tags.service import Tags
from tests.journal.room import Room

SHOWN = ("work", "Work", "work/feedback", "Work/Rückblick", "工作", "play", "plan", "a/b/c")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("write", "rewrite", "give", "take", "delete", "restore")),
        st.lists(st.sampled_from(SHOWN), max_size=3),
    ),
    max_size=14,
)


def write(room: Room, body: str) -> EntryDraft:
    entry = room.journal.write(EntryDraft(None, 0, "", body)).value
    return EntryDraft(entry.id, entry.version, "", entry.body)


def test_tags_are_counted_by_entries_and_spelt_as_most_spell_them(room: Room) -> None:
    tags = Tags(room.database)
    for body in ("#Work #work", "#work/feedback", "#Work", "#Work #play", "plain"):
        write(room, body)
    assert [(one.shown, one.folded, one.number) for one in tags.all()] == [
        ("play", "play", 1),
        ("Work", "work", 3),
        ("work/feedback", "work/feedback", 1),
    ]
    assert tags.number("WORK") == 4
    assert tags.number("work/feedback") == 1
    assert [one.shown for one in tags.begun("W")] == ["Work", "work/feedback"]
    assert [one.shown for one in tags.begun("", 1)] == ["Work"]


def test_a_tag_finds_its_entries_and_those_nested_in_it(room: Room) -> None:
    tags = Tags(room.database)
    ids = [write(room, body).id for body in ("#work", "#work/a/b", "#worker", "#Work/a", "#play")]
    assert [line.id for line in tags.lines("work")] == [ids[3], ids[1], ids[0]]
    assert [line.id for line in tags.lines("#Work/A".lstrip("#"))] == [ids[3], ids[1]]
    first = tags.lines("work", limit=1)
    assert [line.id for line in tags.lines("work", first[0].seq)] == [ids[1], ids[0]]
    assert tags.lines("nothing") == []


def test_under_very_many_nested_tags_the_newest_come_first_too(room: Room) -> None:
    tags = Tags(room.database)
    many = store.ONE_BY_ONE + 5
    ids = [write(room, f"#all/n{number} #all/m{number}").id for number in range(many)]
    assert [line.id for line in tags.lines("all", limit=many + 1)] == ids[::-1]


def test_a_tag_beside_the_text_is_found_like_a_word_and_taken_away_again(room: Room) -> None:
    tags = Tags(room.database)
    draft = write(room, "quiet #inside")
    assert draft.id is not None
    done = tags.give(draft.id, " #New   York ")
    assert done.changed == Changed.JOURNAL
    assert [(one.shown, one.beside) for one in done.value] == [
        ("inside", False),
        ("New York", True),
    ]
    assert len(room.journal.search("york")) == 1
    assert tags.give(draft.id, "new york").changed == Changed.NOTHING
    assert tags.give(draft.id, "Inside").changed == Changed.NOTHING
    room.journal.write(EntryDraft(draft.id, 1, "", "loud"))
    assert [one.shown for one in tags.of(draft.id)] == ["New York"]
    assert len(room.journal.search("york")) == 1
    assert tags.take(draft.id, "NEW YORK").value == []
    assert room.journal.search("york") == []
    assert tags.take(draft.id, "new york").changed == Changed.NOTHING


def test_a_tag_given_beside_outlasts_the_same_one_in_the_text(room: Room) -> None:
    tags = Tags(room.database)
    draft = write(room, "plain")
    assert draft.id is not None
    tags.give(draft.id, "work")
    room.journal.write(EntryDraft(draft.id, 1, "", "now #work"))
    tags.take(draft.id, "work")
    assert [(one.shown, one.beside) for one in tags.of(draft.id)] == [("work", False)]
    for body in ("plain", "#Work", "plain"):
        tags.give(draft.id, "work")
        entry = room.journal.entry(draft.id)
        assert entry is not None
        room.journal.write(EntryDraft(draft.id, entry.version, "", body))
        tags.give(draft.id, "other")
        tags.take(draft.id, "other")
    assert [(one.shown, one.beside) for one in tags.of(draft.id)] == [("work", True)]
    room.journal.write(EntryDraft(draft.id, 5, "", "#work"))
    room.journal.write(EntryDraft(draft.id, 6, "", "plain"))
    assert [(one.shown, one.beside) for one in tags.of(draft.id)] == [("work", True)]
    room.journal.delete(draft.id)
    assert tags.number("work") == 0


@pytest.mark.parametrize("typed", ["", " # ", "x" * 101, "a\0b", "\ud800", "///"])
def test_words_that_make_no_tag_are_refused(room: Room, typed: str) -> None:
    draft = write(room, "plain")
    assert draft.id is not None
    with pytest.raises(UnfitTag):
        Tags(room.database).give(draft.id, typed)
    assert Tags(room.database).of(draft.id) == []


def test_a_word_that_was_shredded_lives_on_in_no_tag(room: Room) -> None:
    tags, bin_ = Tags(room.database), Bin(room.database, room.clock)
    draft = write(room, "#secretword and #work")
    write(room, "#work")
    assert draft.id is not None
    tags.give(draft.id, "beside secret")
    room.journal.delete(draft.id)
    assert [one.shown for one in tags.all()] == ["work"], "in the bin it is counted no more"
    bin_.shred(draft.id)
    with room.database.read() as tx:
        assert tx.all("SELECT shown FROM tag") == [("work",)]


def test_a_word_that_was_written_over_is_swept_out(room: Room) -> None:
    draft = write(room, "#secretword")
    room.journal.write(EntryDraft(draft.id, 1, "", "#work"))
    assert [one.shown for one in Tags(room.database).all()] == ["work"]
    Bin(room.database, room.clock).sweep()
    with room.database.read() as tx:
        assert tx.all("SELECT shown FROM tag") == [("work",)]


def test_ten_thousand_tags_in_one_entry(room: Room) -> None:
    tags = Tags(room.database)
    body = " ".join(f"#t{number}/x" for number in range(10_000))
    draft = write(room, body)
    assert draft.id is not None
    assert len(tags.of(draft.id)) == len(tags.all()) == 10_000
    room.journal.write(EntryDraft(draft.id, 1, "", body.replace("#t7/x ", "")))
    assert len(tags.all()) == 9_999


def do(room: Room, tags: Tags, verb: str, shown: list[str]) -> None:
    """One verb on some entry; a new one where there is none."""
    body, lines = " ".join(f"#{one}" for one in shown), room.journal.page()
    if verb == "write" or not lines:
        write(room, body)
        return
    entry = room.journal.entry(lines[len(shown) % len(lines)].id)
    assert entry is not None
    if verb == "rewrite":
        room.journal.write(EntryDraft(entry.id, entry.version, "", body))
    elif verb == "delete":
        room.journal.delete(entry.id)
        if len(shown) > 1:
            room.journal.restore(entry.id)
    else:
        for one in shown:
            (tags.give if verb == "give" else tags.take)(entry.id, one)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_after_any_row_of_verbs_the_tags_are_those_of_the_entries(
    room: Room, steps: list[tuple[str, list[str]]]
) -> None:
    tags = Tags(room.database)
    for verb, shown in steps:
        do(room, tags, verb, shown)
    counted: dict[str, int] = {}
    for entry in room.journal.entries():
        own = {one.folded: one for one in tags.of(entry.id)}
        in_text = {fold_tag(one) for one in tags_in(entry.body)}
        assert in_text <= set(own)
        assert all(own[folded].beside for folded in set(own) - in_text)
        for folded, tag in own.items():
            counted[folded] = counted.get(folded, 0) + 1
            assert entry.id in {line.id for line in tags.lines(tag.shown)}
            assert entry.id in {hit.line.id for hit in room.journal.search(f"tag:{folded}")}
    assert {one.folded: one.number for one in tags.all()} == counted
