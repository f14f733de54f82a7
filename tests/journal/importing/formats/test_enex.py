from __future__ import annotations

import base64
from pathlib import Path

import pytest

from mentordesk.journal.importing.errors import (
    FILE_BROKEN,
    LOCKED_PASSAGE,
    NO_DATE,
    BrokenSource,
)
from mentordesk.journal.importing.formats.enex import reader as enex
from mentordesk.journal.importing.model import Imported
from tests.journal.importing.formats.making import PICTURE, SUM, enex_file, enex_note, resource
from tests.journal.importing.telling import BERLIN, good, problems, read, recognises, told


def test_evernote_comes_with_files_places_and_tasks(tmp_path: Path) -> None:
    more = (
        "<tag>a</tag><tag>b</tag><note-attributes><latitude>1.5</latitude>"
        "<longitude>2.5</longitude><author>me</author></note-attributes>"
        + resource(base64.encodebytes(PICTURE).decode())
        + "<task><title>ring</title><taskStatus>completed</taskStatus></task>"
    )
    body = (
        f'<div>one</div><div><en-media hash="{SUM}" type="image/png"/></div>'
        '<en-crypt hint="h">c2VjcmV0</en-crypt>'
    )
    path = enex_file(tmp_path / "x.enex", enex_note(body, more))
    assert recognises(enex.READER, path)
    problem, entry = told(enex.READER, path)
    assert problem.what == LOCKED_PASSAGE  # type: ignore[union-attr]
    assert isinstance(entry, Imported)
    assert "c2VjcmV0" not in entry.body
    assert entry.body.startswith("one  \n![](<p.png>)")
    assert entry.body.endswith("- [x] ring")
    assert entry.attachments[0].open().read() == PICTURE
    assert (entry.tags, entry.place, entry.dropped) == (("a", "b"), "1.5, 2.5", ("author",))
    assert entry.written.instant.isoformat() == "2026-01-02T03:04:05+00:00"
    assert [one.key for one in good(enex.READER, path)] == [entry.key]


def test_what_is_wrong_with_one_evernote_note_spares_the_rest(tmp_path: Path) -> None:
    undated = "<title>U</title><content>x</content>"
    path = enex_file(
        tmp_path / "x.enex", undated, enex_note("a", resource("!!not base64!!")), enex_note("b")
    )
    assert [one.what for one in problems(enex.READER, path)] == [NO_DATE, FILE_BROKEN]
    assert [one.body for one in good(enex.READER, path)] == ["a", "b"]


def test_a_cut_evernote_file_gives_what_came_whole(tmp_path: Path) -> None:
    path = enex_file(tmp_path / "x.enex", enex_note("a"), enex_note("b"))
    path.write_bytes(path.read_bytes()[:-60])
    reading = read(enex.READER, path, BERLIN)
    assert next(reading).body == "a"  # type: ignore[union-attr]
    with pytest.raises(BrokenSource):
        list(reading)


def test_entities_of_evernote_files_grow_nothing(tmp_path: Path) -> None:
    lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    with pytest.raises(BrokenSource):
        list(read(enex.READER, enex_file(tmp_path / "x.enex", enex_note("a"), head=lol), BERLIN))
    plain = '<!DOCTYPE en-export SYSTEM "http://x.example/en-export4.dtd">'
    assert good(enex.READER, enex_file(tmp_path / "y.enex", enex_note("a"), head=plain))
    deep = enex_file(tmp_path / "z.enex", "<a>" * 1000 + "</a>" * 1000)
    with pytest.raises(BrokenSource):
        list(read(enex.READER, deep, BERLIN))
