from __future__ import annotations

import json
import plistlib
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.entries.words import split_heading
from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    FILE_EMPTY,
    FILE_MISSING,
    FILE_TOO_LARGE,
    NO_DATE,
    UNKEEPABLE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.day_one import rich_text
from mentordesk.journal.importing.formats.day_one.reader import READER
from mentordesk.journal.importing.formats.day_one.text import unescape
from mentordesk.journal.importing.model import Imported
from tests.journal.importing.telling import (
    BERLIN,
    day_one_json,
    entries,
    good,
    make_zip,
    problems,
    read,
    recognises,
    told,
)

WALK = {
    "uuid": "81F0F3CA693F484792F76359E9E2ACE8",
    "creationDate": "2026-03-29T00:30:00Z",
    "modifiedDate": "2026-03-29T01:30:00Z",
    "timeZone": "Europe\\/Berlin".replace("\\", ""),
    "starred": True,
    "tags": ["walk", "Anna", "walk"],
    "text": "# A walk\n\nDown by the river\\. It was well\\-lit\\!\n\n![](dayone-moment://AA01)\n",
    "richText": '{"contents":[{"text":"something else"}]}',
    "location": {
        "placeName": "Mill Lane 3",
        "localityName": "Bremen",
        "country": "Germany",
        "latitude": 53.07,
        "longitude": 8.8,
    },
    "weather": {"temperatureCelsius": 7},
    "photos": [{"identifier": "AA01", "md5": "0cc175b9", "type": "jpeg", "orderInEntry": 0}],
    "duration": 0,
}


def export(tmp_path: Path, *records: object, **files: bytes) -> Path:
    members = {"Journal.json": day_one_json(*records)}
    return make_zip(
        tmp_path / "export.zip", members | {k.replace("__", "/"): v for k, v in files.items()}
    )


def test_an_entry_comes_with_all_that_we_carry_and_tells_what_we_do_not(tmp_path: Path) -> None:
    path = make_zip(
        tmp_path / "export.zip",
        {"Journal.json": day_one_json(WALK), "photos/0cc175b9.jpeg": b"\xff\xd8picture"},
    )
    assert recognises(READER, path)
    with_pictures = []
    for one in read(READER, path, BERLIN):
        assert isinstance(one, Imported)
        with_pictures.append(
            (one, one.attachments[0].open().read(), one.attachments[0].open().read())
        )
    ((entry, picture, again),) = with_pictures
    assert entry.title == "A walk"
    assert entry.body == "Down by the river. It was well-lit!\n\n![](<0cc175b9.jpeg>)\n"
    assert entry.written.instant == datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    assert entry.written.zone == "Europe/Berlin"
    assert not entry.written.day_only
    assert entry.changed is not None
    assert entry.tags == ("walk", "Anna")
    assert entry.starred
    assert entry.place == "Mill Lane 3, Bremen, Germany"
    assert entry.dropped == ("weather", "coordinates")
    assert picture == again == b"\xff\xd8picture"


@pytest.mark.parametrize(("kind", "folder", "link"), [("audios", "audios", "audio"), ("pdfAttachments", "pdfs", "pdfAttachment"), ("videos", "videos", "video")])  # fmt: skip
def test_sounds_papers_and_films_are_found_in_their_folders(
    tmp_path: Path, kind: str, folder: str, link: str
) -> None:
    record = {
        "uuid": "B",
        "creationDate": "2026-01-02T03:04:05Z",
        "text": f"![](dayone-moment:/{link}/id1)",
        kind: [{"identifier": "ID1", "md5": "abc", "filename": "tea (1).m4a"}],
    }
    path = make_zip(
        tmp_path / "e.zip", {"sub/J.json": day_one_json(record), f"sub/{folder}/abc.bin": b"x"}
    )
    (entry,) = entries(READER, path)
    assert [one.name for one in entry.attachments] == ["tea (1).m4a"]
    assert entry.body == "[tea (1).m4a](<tea (1).m4a>)"


def test_files_that_are_missing_empty_or_too_large_are_named_and_the_entry_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentordesk.journal.importing.entries.attaching.ATTACHMENT_AT_MOST", 10)
    photos = [
        {"identifier": one, "md5": one, "type": "png"} for one in ("gone", "none", "big", "ok")
    ]
    record = {
        "uuid": "C",
        "creationDate": "2026-01-02T03:04:05Z",
        "text": "![](dayone-moment://gone)",
        "photos": [*photos, 7],
    }
    path = make_zip(
        tmp_path / "e.zip",
        {
            "J.json": day_one_json(record),
            "photos/none.png": b"",
            "photos/big.png": b"x" * 11,
            "photos/ok.png": b"o",
        },
    )
    assert [one.what for one in problems(READER, path)] == [
        FILE_MISSING,
        FILE_EMPTY,
        FILE_TOO_LARGE,
        BROKEN_RECORD,
    ]
    assert "gone.png" in problems(READER, path)[0].in_english()
    (entry,) = good(READER, path)
    assert entry.body == "![](dayone-moment://gone)"
    assert [one.name for one in entry.attachments] == ["ok.png"]


def test_a_broken_record_is_named_by_its_number_and_the_rest_goes_on(tmp_path: Path) -> None:
    raw = (
        b'{"entries":[{"uuid":"1","creationDate":"2026-01-01T00:00:00Z","text":"one"},'
        b'{"uuid":"2" "text"},'
        b'{"uuid":"3","creationDate":"the day after","text":"three"},'
        b'{"uuid":"4","creationDate":"2026-01-04T00:00:00Z","text":"half \\ud83d of a pair"},'
        b'{"uuid":"5","creationDate":"2026-01-05T00:00:00Z","text":"nul \\u0000"},'
        b'{"uuid":"6","creationDate":"2026-01-06T00:00:00Z","text":"six"}]}'
    )
    path = make_zip(tmp_path / "e.zip", {"J.json": raw})
    assert [(one.where, one.what) for one in problems(READER, path)] == [
        ("J.json, 2", BROKEN_RECORD),
        ("J.json, 3", NO_DATE),
        ("J.json, 4", UNKEEPABLE),
        ("J.json, 5", UNKEEPABLE),
    ]
    assert [one.body for one in good(READER, path)] == ["one", "six"]


def test_what_was_read_before_a_file_breaks_off_is_told_first(tmp_path: Path) -> None:
    path = tmp_path / "J.json"
    path.write_bytes(day_one_json(WALK, WALK)[:-60])
    reading = read(READER, path, BERLIN)
    assert isinstance(next(one for one in reading if isinstance(one, Imported)), Imported)
    with pytest.raises(BrokenSource) as raised:
        list(reading)
    assert "J.json" in str(raised.value)


def test_the_same_entry_twice_has_two_keys_that_stay_the_same(tmp_path: Path) -> None:
    record = {"uuid": "D", "creationDate": "2026-01-02T03:04:05Z", "text": "twice"}
    path = export(tmp_path, record, record)
    first, second = [one.key for one in entries(READER, path)]
    assert first != second
    assert [one.key for one in entries(READER, path)] == [first, second]
    ids = ("D", "D", second, "D\0", second, "\0", "", f"{second}#2")
    path = export(tmp_path, *({**record, "uuid": one} for one in ids))
    keys = [one.key for one in entries(READER, path)]
    assert keys[:2] == [first, second]
    assert len(set(keys)) == len(ids), "whatever ids a source gives, no two entries share a key"
    assert all(keys)


def test_an_all_day_entry_keeps_its_day_and_says_that_the_day_only_is_known(tmp_path: Path) -> None:
    record = {
        "uuid": "E",
        "creationDate": "2026-07-01T22:30:00Z",
        "timeZone": "Europe/Berlin",
        "isAllDay": True,
        "text": "x",
    }
    (entry,) = entries(READER, export(tmp_path, record))
    assert entry.written.day_only
    assert entry.written.instant == datetime(2026, 7, 2, 10, tzinfo=UTC)
    for last in ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"):  # none, on one side of the date
        for zone in ("Pacific/Kiritimati", "America/Lima"):
            odd = {**record, "creationDate": last, "timeZone": zone}
            assert len(entries(READER, export(tmp_path, odd))) == 1


def test_an_entry_of_rich_text_only_says_that_it_was_not_carried(tmp_path: Path) -> None:
    photo = {"identifier": "1", "md5": "a", "type": "png"}
    record = {
        "uuid": "G",
        "creationDate": "2026-07-01T22:30:00Z",
        "richText": "{}",
        "photos": [photo],
    }
    path = make_zip(tmp_path / "e.zip", {"J.json": day_one_json(record), "photos/a.png": b"x"})
    (entry,) = entries(READER, path)
    assert (entry.body, entry.dropped) == ("", ("richText",))
    assert len(entry.attachments) == 1


def test_a_zone_that_nobody_knows_is_left_out_and_the_instant_stays(tmp_path: Path) -> None:
    record = {
        "uuid": "F",
        "creationDate": "2026-07-01T22:30:00Z",
        "timeZone": "Mars/Base",
        "text": "x",
    }
    (entry,) = entries(READER, export(tmp_path, record))
    assert (entry.written.zone, entry.written.instant.day) == ("", 1)


def test_a_zip_of_something_else_is_not_day_ones(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "e.zip", {"package.json": b'{"entries": "no"}'})
    assert not recognises(READER, path)
    with pytest.raises(UnknownFormat):
        told(READER, make_zip(tmp_path / "f.zip", {"a.txt": b"x"}))


def classic(tmp_path: Path, **values: object) -> Path:
    folder = tmp_path / "Journal.dayone"
    (folder / "entries").mkdir(parents=True)
    (folder / "photos").mkdir()
    whole = {
        "UUID": "FF00",
        "Creation Date": datetime(2013, 5, 6, 7, 8, 9),  # noqa: DTZ001 - plists know no zone
        "Entry Text": "Hello\nthere",
        "Starred": False,
        **values,
    }
    (folder / "entries" / "FF00.doentry").write_bytes(plistlib.dumps(whole))
    return folder


def test_a_classic_folder_is_read_with_photo_place_and_zone(tmp_path: Path) -> None:
    folder = classic(
        tmp_path,
        Tags=["a"],
        Starred=True,
        Location={"Place Name": "Hill", "Country": "Peru", "Latitude": 1.0},
        Weather={"Celsius": "3"},
        **{"Time Zone": "America/Lima"},
    )
    (folder / "photos" / "FF00.jpg").write_bytes(b"jpg")
    assert recognises(READER, folder)
    (entry,) = entries(READER, folder)
    assert (entry.key, entry.title, entry.body) == ("FF00", "", "Hello\nthere")
    assert entry.written.instant == datetime(2013, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert entry.written.zone == "America/Lima"
    assert (entry.tags, entry.starred, entry.place) == (("a",), True, "Hill, Peru")
    assert entry.dropped == ("Weather", "coordinates")
    assert entry.attachments[0].open().read() == b"jpg"


def test_a_classic_entry_that_is_no_plist_or_declares_entities_is_named(tmp_path: Path) -> None:
    folder = classic(tmp_path)
    bomb = b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa">]><plist version="1.0"><dict><key>UUID</key><string>&a;</string></dict></plist>'
    for name, data in {
        "a": b"<plist",
        "b": bomb,
        "c": b"bplist00" + b"\xff" * 40,
        "d": plistlib.dumps(["no"]),
    }.items():
        (folder / "entries" / f"{name}.doentry").write_bytes(data)
    assert [one.where for one in problems(READER, folder)] == [
        f"entries/{one}.doentry" for one in "abcd"
    ]
    assert len(good(READER, folder)) == 1


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        (r"1\. May\. Oh\!", r"1\. May. Oh!"),
        (r"\- no list \- here", r"\- no list - here"),
        (r"\# no heading, tag \#x", r"\# no heading, tag #x"),
        (r"\*no stars\* \_nor lines\_", r"\*no stars\* \_nor lines\_"),
        (r"a \(b\) and [x](y\)z)", r"a (b) and [x](y\)z)"),
        (r"\!\[no picture](x)", r"\!\[no picture](x)"),
        (r"two \\. backslashes", r"two \\. backslashes"),
        (r"`a\.b` but c\.d", r"`a\.b` but c.d"),
        ("```\na\\.b\n```\nc\\.d", "```\na\\.b\n```\nc.d"),
        ("ends in \\", "ends in \\"),
        (r"> quoted\. 2026\. \- x", r"> quoted. 2026. - x"),
    ],
)
def test_backslashes_go_only_where_they_mean_nothing(escaped: str, plain: str) -> None:
    assert unescape(escaped) == plain


@settings(max_examples=150, derandomize=True, deadline=None)
@given(
    st.text(
        st.characters(exclude_characters="\\\0", exclude_categories=["Cs"]),
        min_size=1,
        max_size=300,
    )
)
def test_any_text_comes_back_unchanged(text: str) -> None:
    record = {"uuid": "U", "creationDate": "2026-01-02T03:04:05Z", "text": text}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "J.json")
        for ascii_only in (True, False):
            path.write_text(
                json.dumps({"entries": [record]}, ensure_ascii=ascii_only),
                encoding="utf-8",
                newline="",
            )
            found = good(READER, path)
            if not text.strip():
                assert found == []
                continue
            (entry,) = found
            title, body = split_heading(text)
            expected = (
                body.replace("\r\n", "\n")
                if body.count("\r\n") == body.count("\n") == body.count("\r")
                else body
            )
            assert (entry.title, entry.body) == (title, expected)


def test_an_entry_with_rich_text_only_comes_in_markdown(tmp_path: Path) -> None:
    def line(text: str, **line: object) -> dict[str, object]:
        return {"text": text, "attributes": {"line": line}}

    contents = [
        line("Morning\n", header=1),
        {"text": "It was "},
        {"text": "cold ", "attributes": {"bold": True}},
        {"text": "there", "attributes": {"linkURL": "https://a.example"}},
        {"text": ".\n# no heading\n"},
        {"embeddedObjects": [{"type": "photo", "identifier": "AA"}]},
        {"text": "\n"},
        line("milk\n", listStyle="checkbox", checked=True, indentLevel=1),
        line("bread\n", listStyle="checkbox", indentLevel=2),
        line("one\n", listStyle="numbered", indentLevel=1),
        line("two\n", listStyle="numbered", indentLevel=1),
        line("said", quote=True),
    ]
    record = {
        "uuid": "1",
        "creationDate": "2026-01-01T00:00:00Z",
        "richText": json.dumps({"meta": {"version": 1}, "contents": contents}),
        "photos": [{"identifier": "AA", "md5": "p1", "type": "jpeg"}],
    }
    path = make_zip(
        tmp_path / "e.zip", {"J.json": day_one_json(record), "photos/p1.jpeg": b"picture"}
    )
    (entry,) = entries(READER, path)
    assert entry.title == "Morning"
    assert entry.body == (
        "It was **cold** [there](https://a.example).\n\n\\# no heading\n\n![](<p1.jpeg>)\n\n"
        "- [x] milk\n  - [ ] bread\n1. one\n2. two\n\n> said"
    )


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"contents": 1}', '{"contents": [5, {}]}'])
def test_rich_text_that_is_none_is_no_fault(text: str) -> None:
    assert rich_text.to_markdown(text) == ""


def test_a_paper_is_called_as_the_person_called_it(tmp_path: Path) -> None:
    record = {
        "uuid": "1",
        "creationDate": "2026-01-01T00:00:00Z",
        "text": "![](dayone-moment:/pdfAttachment/PP)",
        "pdfAttachments": [{"identifier": "PP", "md5": "p1", "type": "pdf", "pdfName": "plan.pdf"}],
    }
    members = {"J.json": day_one_json(record), "pdfs/p1.pdf": b"pdf"}
    (entry,) = entries(READER, make_zip(tmp_path / "e.zip", members))
    assert entry.body == "[plan.pdf](<plan.pdf>)"
