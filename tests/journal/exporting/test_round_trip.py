"""Whatever is written comes back from a copy as it was: text, titles, tags, dates, links, files."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.model import OwnLink
from mentordesk.journal.importing.runs import flow
from mentordesk.journal.model import EntryDraft, UnwritableText
from mentordesk.text import tokens
from tests.journal.exporting.copies import FORMS, another_desk, bring, copied, dress, everything
from tests.journal.room import Room, fresh

ODD = (
    "\r\n",
    "\r",
    "\n",
    "\u2028",
    "\u2029",
    "\x85",
    "\u00a0",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufffe",
    "\ufdd0",
    "\x01",
    "\x1b[31m",
    "\x7f",
    "---\n",
    "\n---\n",
    '"',
    "\\",
    "\\u0041",
    "]]>",
    "<!--",
    "</script>",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "é",
    "e\u0301",
    "مرحبا",
    "日本語",
    "ไทย",
    "𝒳",
    "#tag/nested",
    "@Jonas Weber",
    "![a](<b.png>)",
    " ",
)
ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
BODIES = st.lists(st.one_of(st.sampled_from(ODD), ANY), max_size=12).map("".join)
TITLES = BODIES.map(lambda text: " ".join(text.splitlines())[:200])
TAGS = st.lists(st.sampled_from(("work", "Work/Ideas", "ערב", "one two", "a,b", '"')), unique=True)
ENTRIES = st.lists(st.tuples(TITLES, BODIES, TAGS), min_size=1, max_size=12)


@settings(max_examples=12)
@given(written=ENTRIES)
def test_any_text_survives_writing_locking_searching_copying_and_coming_back(
    empty_journal: Path, written: list[tuple[str, str, list[str]]]
) -> None:
    with tempfile.TemporaryDirectory() as name, fresh(empty_journal, Path(name)) as room:
        there: dict[UUID, tuple[str, str]] = {}
        for title, body, tags in written:
            room.clock.go(minutes=7)
            entry = room.write(body, title)
            dress(room, entry.id, tags=tags)
            there[entry.id] = (title, body)
        room.reopen()
        for entry in room.journal.entries():
            assert (entry.title, entry.body) == there[entry.id]
            for word in tokens(entry.body)[:2]:
                hits = room.journal.search(f'"{word}"', 1000)
                assert entry.id in {hit.line.id for hit in hits}, word
        wanted = everything(room)
        for form_name, form in FORMS.items():
            path = Path(name) / form_name
            assert copied(room, form, path) == len(written)
            with another_desk(empty_journal, Path(name) / f"other-{form_name}") as other:
                assert bring(other, path) == (len(written), 0, 0)
                assert everything(other) == wanted


@pytest.mark.parametrize("form_name", FORMS)
def test_what_was_written_in_one_second_or_by_a_clock_set_back_keeps_its_order(
    room: Room,
    empty_journal: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    form_name: str,
) -> None:
    monkeypatch.setattr(flow, "ENTRIES_AT_MOST", 1)  # each comes in a step of its own
    for number in range(4):
        room.write(f"{number}", "zyxw"[number])
    room.clock.go(minutes=-30)
    for number in range(4, 6):
        room.write(f"{number}", "ba"[number - 4])
    wanted = room.bodies()
    copied(room, FORMS[form_name], path := tmp_path / form_name)
    with another_desk(empty_journal, tmp_path_factory.mktemp("other")) as other:
        other.clock.go(minutes=1)
        assert bring(other, path) == (6, 0, 0)
        assert other.bodies() == wanted
        assert everything(other) == everything(room)


@pytest.mark.parametrize("form_name", FORMS)
def test_what_goes_with_an_entry_comes_back_with_it(
    room: Room,
    empty_journal: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    form_name: str,
) -> None:
    person = UUID("01930000-0000-7000-8000-000000000001")
    first = room.write("I saw @Jonas Weber. #work He said nothing.\r\n", "Silence  is\u00a0golden ")
    room.journal.star(first.id, starred=True)
    room.journal.set_place(first.id, "On the bus: Nairobi, “CBD”")
    dress(
        room,
        first.id,
        tags=("work", "Beside it", "née"),
        links=(
            OwnLink("person", "Jonas Weber", person),
            OwnLink("journey", "First steps", pin="j.first@2"),
        ),
        quote="He said nothing.",
        files=(
            ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 2000),
            ("CON.txt", b"reserved on one system"),
            ("same.txt", b"one"),
            ("SAME.txt", b"two: on some systems the same name"),
            ("empty.bin", b""),
        ),
    )
    room.clock.zone = "America/St_Johns"
    room.clock.instant = datetime(2027, 11, 7, 4, 29, 59, 999_999, tzinfo=UTC)  # an hour twice
    answer = room.journal.write(
        EntryDraft(None, 0, "", "The answer.", "rp.week.01@1", "What went better?")
    ).value
    room.clock.go(days=1)
    room.rewrite(answer, "A better answer.")
    gone = room.write("Put away.")
    room.journal.delete(gone.id)
    wanted, path = everything(room), tmp_path_factory.mktemp("away") / form_name
    assert copied(room, FORMS[form_name], path, bin=True) == 3
    with another_desk(empty_journal, tmp_path / "other") as other:
        assert bring(other, path) == (3, 0, 0)
        assert everything(other) == wanted
        assert bring(other, path) == (0, 3, 0)  # the same again brings no doubles
        assert everything(other) == wanted
        assert [hit.line.id for hit in other.journal.search("beside")] == [first.id]
    assert bring(room, path) == (0, 3, 0)  # nor does it where everything began
    assert everything(room) == wanted


@pytest.mark.parametrize("form_name", FORMS)
def test_two_megabytes_and_ten_thousand_tags_come_back(
    room: Room, empty_journal: Path, tmp_path: Path, form_name: str
) -> None:
    long = "".join(f"Zeile {number} «é» 長い\r\n" for number in range(90_000))
    assert len(long.encode()) > 2_000_000
    tagged = room.write("#" + " #".join(f"t{number}" for number in range(10_000)))
    dress(room, tagged.id, tags=[f"beside/{number}" for number in range(10_000)])
    room.clock.go(minutes=1)
    room.write(long, "Long")
    wanted, path = everything(room), tmp_path / form_name
    copied(room, FORMS[form_name], path)
    with another_desk(empty_journal, tmp_path / "other") as other:
        assert bring(other, path) == (2, 0, 0)
        assert everything(other) == wanted
        assert [hit.line.title for hit in other.journal.search("89999")] == ["Long"]


def test_what_no_file_keeps_is_refused_in_words_and_not_written(room: Room) -> None:
    for body in ("a\0b", "half \ud83d of a pair", "\udcff"):
        with pytest.raises(UnwritableText) as refused:
            room.write(body)
        assert "cannot be kept" in refused.value.in_english()
    assert room.journal.count() == 0
