from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    RECORD_TOO_LARGE,
    TOO_DEEP,
    BrokenSource,
)
from mentordesk.journal.importing.sources import records as under_test
from mentordesk.journal.importing.sources.records import Record, records

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
objects = st.lists(st.dictionaries(st.text(max_size=5), values, max_size=3), max_size=4)


def read(text: str, key: str = "entries") -> list[Record]:
    return list(records(io.StringIO(text, newline="\n"), key, "x.json"))


@settings(max_examples=200, derandomize=True, deadline=None)
@given(objects, values, st.integers(1, 7), st.booleans(), st.sampled_from([None, 2]))
def test_records_are_those_of_a_parser_that_reads_all(
    whole: list[dict[str, Any]], other: Any, piece: int, ascii_only: bool, indent: int | None
) -> None:
    text = json.dumps(
        {"a": other, "entries": whole, "z": other}, ensure_ascii=ascii_only, indent=indent
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(under_test, "_PIECE", piece)
        assert [one.value for one in read(text)] == whole
        assert [one.value for one in read(json.dumps(whole))] == whole


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.text('[]{},:"\\ax1 \n', max_size=40))
def test_whatever_is_not_json_ends_in_words(text: str) -> None:
    for shape in (text, f'{{"entries":[{text}]}}'):
        try:
            found = read(shape)
        except BrokenSource:
            continue
        assert all(one.value == {} for one in found if one.problem)


def test_what_cannot_be_read_is_numbered_and_the_next_one_follows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(under_test, "RECORD_AT_MOST", 300)
    monkeypatch.setattr(under_test, "_PIECE", 64)
    deep = '{"a":' + "[" * 120 + "]" * 120 + "}"
    found = read(
        f'[{{"a":1}},{{"b" 2}},{deep},{{"c":"{"]" * 2000}"}},7,"s",null,{{"d":"\\ud800"}}]'
    )
    assert [(one.number, one.problem) for one in found] == [
        (1, ""),
        (2, BROKEN_RECORD),
        (3, TOO_DEEP),
        (4, RECORD_TOO_LARGE),
        (5, BROKEN_RECORD),
        (6, BROKEN_RECORD),
        (7, BROKEN_RECORD),
        (8, ""),
    ]
    assert found[-1].value == {"d": "\ud800"}


def test_a_hundred_thousand_brackets_are_no_harm() -> None:
    assert [one.problem for one in read("[" + "[" * 100_000 + "]" * 100_000 + "]")] == [TOO_DEEP]
    with pytest.raises(BrokenSource):
        read('{"entries":' + "[" * 100_000)


class Endless(io.TextIOBase):
    """A file of so many records that reading it whole would be seen."""

    def __init__(self, times: int) -> None:
        self._left = times

    def read(self, size: int | None = -1, /) -> str:
        assert size is not None
        assert 0 < size <= 1 << 20, "asked for in pieces"
        if self._left < 0:
            return ""
        self._left -= 1
        return (
            '[{"a":""}'
            if self._left == 1000
            else ',{"a":"' + "x" * 10_000 + '"}'
            if self._left >= 0
            else "]"
        )


def test_no_more_than_a_piece_and_a_record_is_held() -> None:
    scanner = under_test._Scanner(Endless(1001), "x")
    count = 0
    for _ in scanner.walk("entries"):
        count += 1
        assert len(scanner._text) < 50_000
    assert count == 1001
