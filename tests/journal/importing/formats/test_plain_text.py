from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.errors import (
    DATE_OF_FILE,
    DATE_OF_NAME,
    NO_DATE,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    UNKEEPABLE,
    UnknownFormat,
)
from mentordesk.journal.importing.formats import plain_text
from tests.journal.importing.telling import entries, good, make_zip, problems, recognises, told

READER = plain_text.READER


def test_one_file_is_one_entry_dated_by_its_name_or_by_itself(tmp_path: Path) -> None:
    (tmp_path / "2026-03-01.txt").write_bytes(b"one\r\ntwo\r\n")
    (tmp_path / "Walk.txt").write_bytes(b"down by the river")
    os.utime(tmp_path / "Walk.txt", (1_700_000_000, 1_700_000_000))
    named, dated = entries(READER, tmp_path)
    assert (named.title, named.body, named.notes) == ("", "one\ntwo\n", (DATE_OF_NAME,))
    assert named.written.day_only
    assert (dated.title, dated.body, dated.notes) == ("Walk", "down by the river", (DATE_OF_FILE,))
    assert dated.written.instant == datetime.fromtimestamp(1_700_000_000, UTC)


@pytest.mark.parametrize(
    "heading",
    [
        "2026-03-01",
        "# 2026-03-01",
        "== 1 March 2026 ==",
        "Sunday, March 1st, 2026:",
        "01.03.2026",
        "2026-03-01 09:30",
    ],
)
def test_a_file_that_begins_with_a_date_is_split_at_its_dates(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "diary.txt"
    path.write_text(f"\n{heading}\n\nOne 2026-03-05 day\nmore\n\n3 March 2026\nTwo\n31 June 2026\n")
    first, second = entries(READER, path)
    assert first.written.instant.date() == datetime(2026, 3, 1, tzinfo=UTC).date()
    assert (first.title, first.body) == ("", "One 2026-03-05 day\nmore")
    assert second.body == "Two\n31 June 2026"


def test_a_file_of_any_name_is_text_if_somebody_says_so(tmp_path: Path) -> None:
    path = tmp_path / "2026-01-01.log"
    path.write_text("x")
    assert not recognises(READER, path)
    assert [one.body for one in entries(READER, path)] == ["x"]
    with pytest.raises(UnknownFormat):
        told(READER, make_zip(tmp_path / "a.zip", {"a.bin": b"", "b.bin": b""}))


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_text, "RECORD_AT_MOST", 50)
    files = {
        "2026-01-01 a.txt": b"\x81\x8d\x00",
        "2026-01-02 b.txt": b"nul \x00",
        "2026-01-03 c.txt": b"x" * 51,
        "d.txt": b"fine, but when?",
        "e.txt": b"2026-01-05\n" + b"x\n" * 40 + b"2026-01-06\nshort\n",
    }
    path = make_zip(tmp_path / "a.zip", files)
    assert [(one.where, one.what) for one in problems(READER, path)] == [
        ("2026-01-01 a.txt", NOT_TEXT),
        ("2026-01-02 b.txt", UNKEEPABLE),
        ("2026-01-03 c.txt", RECORD_TOO_LARGE),
        ("d.txt", NO_DATE),
        ("e.txt, 1", RECORD_TOO_LARGE),
    ]
    assert [one.body for one in good(READER, path)] == ["short"]


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=300))
def test_any_text_comes_back_unchanged(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("t") / "2026-01-01.txt"
    whole = f".{text}"
    path.write_bytes(whole.encode())
    (entry,) = entries(READER, path)
    foreign = whole.count("\n") == whole.count("\r\n") == whole.count("\r")
    assert entry.body == (whole.replace("\r\n", "\n") if foreign else whole)
