"""Searching with conditions: against what plain Python says of the same entries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.ids import id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.condition_store import conditions
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.naming import Name, no_names
from mentordesk.journal.search_store import Facets, Span, _places
from mentordesk.text import fold, parse_query, tokens
from tests.journal.room import Room

JONAS, MEI = UUID(int=1), UUID(int=2)


def titles(room: Room, query: str, *, ranked: bool = False) -> list[str]:
    return [hit.line.title for hit in room.journal.search(query, ranked=ranked)]


def filled(room: Room) -> None:
    room.journal.naming = lambda _: [
        Name("person", JONAS, "", "Jonas Weber"),
        Name("session", UUID(int=3), "", "Jonas Weber 2026-11-20"),
        Name("person", MEI, "", "Mei"),
    ]
    room.write("about #work and #work/feedback with @Jonas Weber", "both")
    room.clock.go(days=40)
    room.write("about #Workshop only, @Mei", "shop")
    room.clock.go(days=40)
    room.write("calm, after @Jonas Weber 2026-11-20", "session")
    answer = EntryDraft(None, 0, "week", "calm silence", "rp.week.01@1", "What?")
    room.journal.write(answer)
    starred = room.write("silence", "star")
    room.journal.star(starred.id)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("tag:work", ["both"]),
        ("tag:WORK/feedback", ["both"]),
        ("tag:work*", ["shop", "both"]),
        ("tag:feedback", []),
        ("-tag:work", ["star", "week", "session", "shop"]),
        ("about -tag:work", ["shop"]),
        ("tag:work tag:workshop", []),
        ("person:Jonas", ["session", "both"]),
        ('person:"weber jonas"', ["session", "both"]),
        ("person:Jo", ["session", "both"]),
        ("person:nobody", []),
        ("-person:jonas about", ["shop"]),
        ("before:2026-12", ["both"]),
        ("after:2026", ["star", "week", "session"]),
        ("on:2026-12-30 about", ["shop"]),
        ("-on:2027", ["shop", "both"]),
        ("is:starred", ["star"]),
        ("silence -is:starred", ["week"]),
        ("prompt:weekly", ["week"]),
        ("prompt:week", ["week"]),
        ("prompt:weekly prompt:setback", ["week"]),
        ("-prompt:weekly silence", ["star"]),
        ("has:file", []),
        ("in:title star", ["star"]),
        ("in:title silence", []),
        ("in:title -star is:starred", []),
        ("silence in:journal", ["star", "week"]),
        ("silence in:notes", []),
        ("silence -in:journal", []),
        ("before:soon silence", ["star", "week"]),
        ("before:soon", []),
        ("-silence after:2026", ["session"]),
    ],
)
def test_a_condition_leaves_what_meets_it(room: Room, query: str, expected: list[str]) -> None:
    filled(room)
    assert titles(room, query) == expected
    assert sorted(titles(room, query, ranked=True)) == sorted(expected)


def test_what_is_put_away_meets_no_condition(room: Room) -> None:
    filled(room)
    for entry in room.journal.entries():
        room.journal.delete(entry.id)
    for query in (
        "tag:work",
        "person:Jonas",
        "-has:file",
        "-person:Nobody",
        "is:starred",
        "prompt:weekly",
        "after:2020",
        "-x",
    ):
        assert titles(room, query) == []
    assert room.journal.facets() == Facets()


def test_a_person_is_found_under_the_name_of_today_and_that_of_then(room: Room) -> None:
    filled(room)
    room.journal.naming = lambda _: [Name("person", JONAS, "", "Joe Smith")]
    assert titles(room, "person:smith") == ["both"]
    assert titles(room, "person:weber") == ["session", "both"]


@pytest.mark.parametrize("begun", ["tag:", "-tag:", "person:", "prompt:", "in:", "before:", ""])
def test_what_no_file_can_keep_can_be_asked_for(room: Room, begun: str) -> None:
    filled(room)
    for odd in ("\0", "\ud800", "\udc80"):
        assert titles(room, f'{begun}"wo{odd}rk"') == titles(room, f'{begun}"work"')
        assert titles(room, begun + odd) == titles(room, begun)


def test_a_file_beside_an_entry_is_a_condition_and_a_mark(room: Room) -> None:
    entry = room.write("with a picture", "file")
    room.write("without", "plain")
    files = Attachments(room.database, room.clock, id_maker(room.clock))
    added = files.add(entry.id, "a.txt", BytesIO(b"words")).value
    assert titles(room, "has:file") == ["file"]
    assert [hit.line.files for hit in room.journal.search("-x")] == [0, 1]
    assert room.journal.facets() == Facets(files=True)
    room.journal.delete(entry.id)
    assert (titles(room, "has:file"), room.journal.facets()) == ([], Facets())
    room.journal.restore(entry.id)
    files.remove(added.id)
    assert (titles(room, "has:file"), room.journal.facets()) == ([], Facets())


@pytest.mark.parametrize("query", ["has:file", "person:jonas", "has:file person:jonas"])
def test_where_files_and_names_are_looked_for_no_entry_is_read(room: Room, query: str) -> None:
    filled(room)
    asked = parse_query(query)
    with room.database.read() as tx:
        pick, values = _places(asked, conditions(tx, asked, no_names), Span(50))
        steps = [row[3] for row in tx.all(f"EXPLAIN QUERY PLAN {pick}", values)]
    entries = [step for step in steps if step.split()[1:2] in (["e"], ["entry"])]
    assert entries
    assert all(" USING COVERING INDEX " in step for step in entries), steps


def test_only_what_would_find_something_is_offered(room: Room) -> None:
    filled(room)
    assert room.journal.facets() == Facets(
        occasions=("weekly",), tags=("work", "work/feedback", "Workshop"), starred=True
    )


def test_the_best_come_first_where_they_are_asked_for(room: Room) -> None:
    room.write("silence silence silence", "deep")
    room.write("of silence " + "and other words " * 40, "long")
    room.write("nothing here", "silence")
    assert titles(room, "silence") == ["silence", "long", "deep"]
    assert titles(room, "silence", ranked=True)[-1] == "long"
    room.write("silence and silence", "deeper")
    room.write("of the same length", "silence and")
    assert titles(room, "silence and", ranked=True)[0] == "silence and"


SCRIPTS = {
    "arabic": ("أُريدُ أن أكتبَ عن الاجتماعِ", ["اريد", "الإجتماع", "اكتب"]),
    "alef": ("إبراهيم وآدم", ["ابراهيم", "وادم"]),
    "accents": ("Éducation à l’école, naïve", ["education", "ecole", "NAIVE"]),
    "chinese": ("我们需要更多的静默时间", ["静默", "更多的", "默时"]),
    "japanese": ("これは日本語の日記です", ["日記", "本語の", "です"]),
    "korean": ("한국어를 배웁니다", ["국어", "배웁니"]),
    "thai": ("สวัสดีครับผมชื่อสมชาย", ["ดีครับ", "ชื่อ"]),
    "lao": ("ສະບາຍດີຂ້ອຍຊື່", ["ບາຍດີ", "ຊື່"]),
    "khmer": ("សួស្តីខ្ញុំឈ្មោះ", ["ខ្ញុំ", "ឈ្មោះ"]),
    "hindi": ("मुझे यह किताब पसंद है", ["किताब", "पसंद"]),
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_words_of_every_script_are_found_as_people_type_them(room: Room, script: str) -> None:
    text, asked = SCRIPTS[script]
    room.write(text, "there")
    room.write("something else", "other")
    for word in asked:
        (hit,) = room.journal.search(word)
        assert hit.highlights, word
        (begin, end), *_ = hit.highlights
        assert fold(hit.snippet[begin:end]).split() == fold(word).split()


@dataclass(frozen=True)
class Written:
    day: int
    words: tuple[str, ...]
    tags: tuple[str, ...]
    starred: bool


WORDS, TAGS = ("calm", "sea", "storm"), ("a", "a/b", "b")
WRITTEN = st.lists(
    st.builds(
        Written,
        st.integers(0, 60),
        st.lists(st.sampled_from(WORDS), max_size=3).map(tuple),
        st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)
FIRST = date(2026, 11, 20)
MEETS: dict[str, Callable[[Written], bool]] = {
    "calm": lambda one: "calm" in one.words,
    "sea": lambda one: "sea" in one.words,
    "tag:a": lambda one: "a" in one.tags or "a/b" in one.tags,
    "tag:b": lambda one: "b" in one.tags,
    "is:starred": lambda one: one.starred,
    "before:2026-12": lambda one: day_of(one) < date(2026, 12, 1),
    "after:2026-12-20": lambda one: day_of(one) > date(2026, 12, 20),
    "on:2027": lambda one: day_of(one).year == 2027,
}


def day_of(one: Written) -> date:
    return FIRST + timedelta(days=one.day)


@given(
    written=WRITTEN,
    asked=st.lists(st.tuples(st.sampled_from(list(MEETS)), st.booleans()), min_size=1, max_size=4),
    before=st.integers(0, 8),
    limit=st.integers(1, 9),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
def test_any_conditions_together_answer_what_python_answers(
    room: Room, written: list[Written], asked: list[tuple[str, bool]], before: int, limit: int
) -> None:
    with room.database.write() as tx:
        for table in ("entry", "entry_fts", "entry_tag", "tag"):
            tx.execute(f"DELETE FROM {table}")
    start = room.clock.instant
    ordered = sorted(written, key=lambda one: one.day)
    seqs = []
    for number, one in enumerate(ordered):
        room.clock.instant = start + timedelta(days=one.day)
        body = " ".join((*one.words, *(f"#{tag}" for tag in one.tags)))
        entry = room.write(body, str(number))
        seqs.append(entry.seq)
        if one.starred:
            room.journal.star(entry.id)
    room.clock.instant = start
    query = " ".join("-" * minus + word for word, minus in asked)
    words = {word for word, minus in asked if tokens(word) == (word,) and not minus}
    assert len(parse_query(query).wanted) == len(words)
    top = min(before, len(ordered) - 1)
    expected = [
        str(number)
        for number in reversed(range(top))
        if all(MEETS[word](ordered[number]) is not minus for word, minus in asked)
    ]
    hits = room.journal.search(query, limit, seqs[top])
    assert [hit.line.title for hit in hits] == expected[:limit]
