from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.errors import (
    LOOKS_LIKE_DATE,
    NO_DATE,
    RECORD_TOO_LARGE,
    PasswordNeeded,
    TooLarge,
    UnknownFormat,
    WrongImportPassword,
)
from mentordesk.journal.importing.formats.jrnl import reader as jrnl
from mentordesk.journal.importing.reader import Options
from tests.journal.importing.formats.making import TEXT, locked
from tests.journal.importing.telling import entries, good, problems, recognises, told

READER = jrnl.READER


def file(tmp_path: Path, text: str | bytes, name: str = "journal.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_the_text_file_gives_dates_titles_stars_and_tags(tmp_path: Path) -> None:
    path = file(tmp_path, TEXT)
    assert recognises(READER, path)
    first, never, twice, half = entries(READER, path)
    assert (first.title, first.body, first.starred) == (
        "A good day.",
        "I met @anna and @Tom.\nSee [x] done.",
        True,
    )
    assert first.tags == ("anna", "Tom")
    assert first.written.instant == datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    assert first.written.zone == ""
    assert never.written.instant == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert twice.written.instant == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert half.written.instant == datetime(2026, 4, 1, 19, 5, 6, tzinfo=UTC)
    assert half.tags == ("work/plan",)
    assert not half.starred


def test_the_oldest_form_without_brackets_is_read(tmp_path: Path) -> None:
    path = file(tmp_path, "2013-06-09 15:39 My title\nbody\n\n2013-06-10 15:40 Next\n")
    assert recognises(READER, path)
    assert [(one.title, one.body) for one in entries(READER, path)] == [
        ("My title", "body"),
        ("Next", ""),
    ]


def test_a_line_that_looks_like_a_date_is_said_and_loses_nothing(tmp_path: Path) -> None:
    path = file(tmp_path, "[2026-01-01 10:00] One\n[2026-14-01 10:00] never\n")
    assert [(one.where, one.what) for one in problems(READER, path)] == [
        ("journal.txt, 2", LOOKS_LIKE_DATE)
    ]
    assert good(READER, path)[0].body == "[2026-14-01 10:00] never"


def test_words_before_the_first_date_are_named(tmp_path: Path) -> None:
    path = file(tmp_path, "stray\n[2026-01-01 10:00] One\n")
    assert [(one.where, one.what) for one in problems(READER, path)] == [
        ("journal.txt, 1", NO_DATE)
    ]


def test_windows_line_ends_and_alphabet_are_read_and_the_alphabet_is_said(tmp_path: Path) -> None:
    path = file(tmp_path, "[2026-01-01 10:00] Caf\xe9\r\nna\xefve\r\nwords\r\n".encode("cp1252"))
    (entry,) = entries(READER, path)
    assert (entry.title, entry.body) == ("Café", "naïve\nwords")
    assert "1252" in entry.notes[0]


def test_a_very_long_line_is_read_whole_and_an_endless_entry_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(
        tmp_path, "[2026-01-01 10:00] One\n" + "x" * 3_000_000 + "\n[2026-01-02 10:00] Two\n"
    )
    assert len(entries(READER, path)[0].body) == 3_000_000
    monkeypatch.setattr(jrnl, "RECORD_AT_MOST", 2_000_000)
    assert [one.what for one in problems(READER, path)] == [RECORD_TOO_LARGE]
    assert [one.title for one in good(READER, path)] == ["Two"]


def test_the_same_words_on_the_same_minute_twice_are_two_entries(tmp_path: Path) -> None:
    path = file(tmp_path, "[2026-01-01 10:00] Same\n[2026-01-01 10:00] Same\n")
    first, second = entries(READER, path)
    assert first.key != second.key


def test_the_json_export_is_read(tmp_path: Path) -> None:
    record = {
        "title": "T",
        "body": "b\n",
        "date": "2026-01-01",
        "time": "10:00",
        "tags": ["@x"],
        "starred": True,
    }
    path = file(
        tmp_path,
        json.dumps({"tags": {"@x": 1}, "entries": [record, {"title": "no date"}, 5]}),
        "j.json",
    )
    assert recognises(READER, path)
    (entry,) = good(READER, path)
    assert (entry.title, entry.body, entry.tags, entry.starred) == ("T", "b\n", ("x",), True)
    assert [one.where for one in problems(READER, path)] == ["j.json, 2", "j.json, 3"]


def test_the_folder_that_jrnl_keeps_is_read_day_by_day(tmp_path: Path) -> None:
    for day, text in (
        ("2026/03/01", "[2026-03-01 09:00] One @work\nbody\n\n[2026-03-01 10:00] Two\n"),
        ("2026/04/02", "[2026-04-02 09:00] Three *\n"),
        ("2026/04/03", "\0\xff"),
    ):
        path = tmp_path / f"{day}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("latin-1"))
    (tmp_path / "notes.txt").write_text("not of the journal")
    assert recognises(READER, tmp_path)
    assert [one.title for one in good(READER, tmp_path)] == ["One @work", "Two", "Three"]
    assert [one.where for one in problems(READER, tmp_path)] == ["2026/04/03.txt"]


@pytest.mark.parametrize("kind", ["0", "1", "2", "3"])
def test_a_locked_journal_opens_with_its_password_and_with_no_other(
    tmp_path: Path, kind: str
) -> None:
    path = file(tmp_path, locked(kind, TEXT.encode(), "øpen sesame"))
    assert recognises(READER, path)
    with pytest.raises(PasswordNeeded):
        told(READER, path)
    with pytest.raises(WrongImportPassword):
        told(READER, path, Options(password="guess"))
    assert len(entries(READER, path, Options(home="Europe/Berlin", password="øpen sesame"))) == 4


@pytest.mark.parametrize(
    "data",
    [
        b"JRNLv3",
        b"JRNLv3\x00\x02{}gAAAAA",
        b"JRNLv3\xff\xff{",
        b'JRNLv3\x00\x0b{"salt":[]}x',
        b"JRNLv3\x00\x01[",
        b"gAAAAAB",
    ],
)
def test_a_damaged_lock_is_said_like_a_wrong_password(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(WrongImportPassword):
        told(READER, file(tmp_path, data), Options(password="x"))


def test_a_locked_journal_beyond_all_measure_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    with path.open("wb") as out:
        out.write(b"JRNLv3")
        out.truncate(30_000_000)
    with pytest.raises(TooLarge, match="24 MB"):
        told(READER, path, Options(password="x"))


def test_a_picture_is_no_locked_journal_and_a_folder_is_no_jrnl(tmp_path: Path) -> None:
    assert not recognises(READER, file(tmp_path, b"\x89PNG\r\n\x1a\n" + b"\xff\x00" * 12, "a.png"))
    assert not recognises(READER, tmp_path)
    with pytest.raises(UnknownFormat):
        told(READER, tmp_path)


words = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=200)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.lists(words, min_size=1, max_size=4))
def test_any_text_comes_back_unchanged(
    tmp_path_factory: pytest.TempPathFactory, bodies: list[str]
) -> None:
    path = tmp_path_factory.mktemp("j") / "journal.txt"
    text = "".join(
        f"[2026-01-0{n} 10:00] Title {n}\n|{body}|\n\n" for n, body in enumerate(bodies, 1)
    )
    path.write_bytes(text.encode())
    for body, entry in zip(bodies, entries(READER, path), strict=True):
        kept = f"|{body}|"
        foreign = kept.count("\n") == kept.count("\r\n") == kept.count("\r")
        assert entry.body == (kept.replace("\r\n", "\n") if foreign else kept)
