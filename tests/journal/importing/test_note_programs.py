"""Standard Notes, Evernote, Apple Journal and RedNotebook."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

import pytest

from mentordesk.journal.importing import apple_journal, enex, rednotebook, standard_notes
from mentordesk.journal.importing.errors import (
    DATE_OF_NAME,
    FILE_BROKEN,
    FILE_MISSING,
    NO_DATE,
    UNKEEPABLE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.model import Imported
from mentordesk.journal.importing.note_errors import (
    IN_THE_BIN,
    LOCKED_NOTE,
    LOCKED_PASSAGE,
    WORDS_ONLY,
    EncryptedBackup,
)
from mentordesk.journal.importing.yaml_subset import NotThisYaml, read_yaml
from tests.journal.importing.telling import BERLIN, entries, good, make_zip, problems, told

BACKUP = "Standard Notes Backup and Import File.txt"


def sn(kind: str, key: str, /, **content: object) -> dict[str, object]:
    times = {"created_at": "2026-01-02T03:04:05.678Z", "updated_at": "2026-01-03T00:00:00.000Z"}
    return {"uuid": key, "content_type": kind, "content": content, **times}


def test_standard_notes_come_with_nested_tags(tmp_path: Path) -> None:
    parent = {"uuid": "t1", "content_type": "Tag", "reference_type": "TagToParentTag"}
    app = {"org.standardnotes.sn": {"pinned": True, "archived": True}}
    lexical = {"root": {"type": "root", "children": [
        {"type": "heading", "children": [{"type": "text", "text": "Head"}]},
        {"type": "paragraph", "children": [{"text": "a "}, {"text": "b"}, {"type": "linebreak"}]},
    ]}}  # fmt: skip
    items = [
        sn("Note", "n1", title="One", text="*x*", appData=app),
        sn("Note", "n2", title="Two", text=json.dumps(lexical), noteType="super"),
        sn("Note", "n3", title="Old", text="x", trashed=True),
        sn("Note", "n4", title="Rich", text="<p>a <b>b</b>", noteType="rich-text"),
        sn("Tag", "t1", title="Work"),
        sn("Tag", "t2", title="Ideas", references=[parent, {"uuid": "n1", "content_type": "Note"}]),
    ]
    data = json.dumps({"version": "004", "items": items}).encode()
    path = make_zip(tmp_path / "sn.zip", {BACKUP: data, "Items/Note/One.txt": b"*x*"})
    assert standard_notes.READER.recognises(str(path))
    one, two, rich = good(standard_notes.READER, path)
    assert (one.title, one.body, one.tags, one.starred) == ("One", "*x*", ("Work/Ideas",), True)
    assert one.dropped == ("archived",)
    assert (two.body, two.notes) == ("Head\na b", (WORDS_ONLY,))
    assert rich.body == "a **b**"
    assert [one.what for one in problems(standard_notes.READER, path)] == [IN_THE_BIN]
    alone = tmp_path / BACKUP
    alone.write_bytes(data)
    assert len(good(standard_notes.READER, alone)) == 3


def test_an_encrypted_backup_is_refused_in_words(tmp_path: Path) -> None:
    item = {"uuid": "n", "content_type": "Note", "content": "004:abc", "items_key_id": "k"}
    path = tmp_path / BACKUP
    path.write_text(json.dumps({"version": "004", "items": [item], "keyParams": {}}))
    assert standard_notes.READER.recognises(str(path))
    with pytest.raises(EncryptedBackup):
        list(standard_notes.READER.read(str(path), BERLIN))


def test_one_note_that_stayed_encrypted_is_named_and_the_rest_comes(tmp_path: Path) -> None:
    locked = {"uuid": "n", "content_type": "Note", "content": "004:abc", "items_key_id": "k"}
    path = tmp_path / BACKUP
    items = [locked, sn("Note", "n1", title="One", text="plain")]
    path.write_text(json.dumps({"version": "004", "items": items}))
    assert [one.body for one in good(standard_notes.READER, path)] == ["plain"]
    assert [one.what for one in problems(standard_notes.READER, path)] == [LOCKED_NOTE]


PICTURE = b"\x89PNG picture"
SUM = hashlib.md5(PICTURE, usedforsecurity=False).hexdigest()


def enex_file(path: Path, *notes: str, head: str = "") -> Path:
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n{head}<en-export version="10.0">'
        + "".join(f"<note>{note}</note>" for note in notes)
        + "</en-export>"
    )
    return path


def enex_note(body: str, more: str = "") -> str:
    content = f'<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x"><en-note>{body}</en-note>'
    return f"<title>T</title><created>20260102T030405Z</created><content><![CDATA[{content}]]></content>{more}"


def resource(data: str, name: str = "p.png") -> str:
    return (
        f'<resource><data encoding="base64">{data}</data><mime>image/png</mime><resource-attributes>'
        f"<file-name>{name}</file-name></resource-attributes></resource>"
    )


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
    assert enex.READER.recognises(str(path))
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
    reading = enex.READER.read(str(path), BERLIN)
    assert next(reading).body == "a"  # type: ignore[union-attr]
    with pytest.raises(BrokenSource):
        list(reading)


def test_entities_of_evernote_files_grow_nothing(tmp_path: Path) -> None:
    lol = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    with pytest.raises(BrokenSource):
        list(
            enex.READER.read(str(enex_file(tmp_path / "x.enex", enex_note("a"), head=lol)), BERLIN)
        )
    plain = '<!DOCTYPE en-export SYSTEM "http://x.example/en-export4.dtd">'
    assert good(enex.READER, enex_file(tmp_path / "y.enex", enex_note("a"), head=plain))
    deep = enex_file(tmp_path / "z.enex", "<a>" * 1000 + "</a>" * 1000)
    with pytest.raises(BrokenSource):
        list(enex.READER.read(str(deep), BERLIN))


PAGE = """<html><head><style>p{}</style></head><body>
<p class="p1"><span class="s1"><div class='pageContainer'>
<div class="pageHeader">%s</div>
<div class="assetGrid"><div id="A1" class="gridItem assetType_photo">
<img src="../Resources/A1.heic" class="asset_image"/></div>
<div id="S1" class="gridItem assetType_audio"><div class="audioAssetHeader">Voice</div></div>
<div id="V1" class="gridItem assetType_video"><video><source src="../Resources/V1.mov"/></video></div>
<div id="M1" class="gridItem assetType_stateOfMind"><span>Calm</span></div>
<div class="gridItem assetType_visit"><div>Lake, Sofia</div></div></div>
<div class="reflectionPrompt">What went well?</div>
<div class='title'>Evening</div><div class='bodyText'></span></p>
<p class="p2"><span class="s2">Swam at seven.</span></p>
<p class="p2"><span class="s2">The water was warm.</span></p>
<p class="p1"><span class="s1"></div></div></span></p></body></html>"""


def test_apple_journal_comes_with_pictures_sounds_and_prompts(tmp_path: Path) -> None:
    root = "AppleJournalEntries/"
    members = {
        root + "index.html": b"<a href='Entries/x.html'>x</a>",
        root + "Entries/2024-11-03_Evening.html": (PAGE % "Sunday, 3 November 2024").encode(),
        root + "Entries/2024-11-04.html": (PAGE % "lundi 4 novembre 2024").encode(),
        root + "Resources/A1.heic": b"picture",
        root + "Resources/S1.m4a": b"sound",
        "__MACOSX/" + root + "Entries/._2024-11-03.html": b"\0\5",
    }
    path = make_zip(tmp_path / "a.zip", members)
    assert apple_journal.READER.recognises(str(path))
    first, second = good(apple_journal.READER, path)
    assert first.title == "Evening"
    assert first.body == (
        "> What went well?\n\nSwam at seven.\n\nThe water was warm.\n\n"
        "![](<A1.heic>)\n[S1.m4a](<S1.m4a>)"
    )
    assert first.place == "Lake, Sofia"
    assert first.dropped == ("stateOfMind",)
    assert first.written.day_only
    assert first.notes == ()
    assert second.notes == (DATE_OF_NAME,)
    assert second.written.instant.date().isoformat() == "2024-11-04"
    assert [one.what for one in problems(apple_journal.READER, path)] == [FILE_MISSING] * 2


MONTH = """\
3: {text: 'A **bold** //day// with http://a.example//x and --old--, it''s

    [site ""https://b.example""] and ["cat" said]

    [""pic"".png?50] #walk'}
12:
  Ideas: {read more: null, ? 'a: b' : null}
  Tags: {family: null}
  text: |-
    =Title=
    + one
    raw ""**x**""
31: {text: ''}
45: {text: none}
"""


def test_rednotebook_days_come_in_markdown(tmp_path: Path) -> None:
    (tmp_path / "2026-01.txt").write_text(MONTH)
    (tmp_path / "pic.png").write_bytes(b"p")
    (tmp_path / "notes.txt").write_text("3: not a month")
    assert rednotebook.READER.recognises(str(tmp_path))
    first, second = good(rednotebook.READER, tmp_path)
    assert first.body == (
        "A **bold** *day* with http://a.example//x and ~~old~~, it's\n"
        '[site](https://b.example) and ["cat" said]\n![](<pic.png>) #walk'
    )
    assert first.tags == ("walk",)
    assert first.written.instant.isoformat() == "2026-01-03T11:00:00+00:00"
    assert second.body == "# Title\n1. one\nraw \\*\\*x\\*\\*\n\n### Ideas\n\n- read more\n- a: b"
    assert second.tags == ("Ideas", "family")
    assert [one.what for one in problems(rednotebook.READER, tmp_path)] == [NO_DATE]


def test_a_day_that_holds_a_nul_is_named_and_the_rest_comes(tmp_path: Path) -> None:
    (tmp_path / "2026-01.txt").write_text('1: {text: "a //b// \\0 [c]"}\n2: {text: kept}\n')
    assert [one.body for one in good(rednotebook.READER, tmp_path)] == ["kept"]
    assert [one.what for one in problems(rednotebook.READER, tmp_path)] == [UNKEEPABLE]


def test_a_picture_outside_the_diary_is_never_opened(tmp_path: Path) -> None:
    outside = tmp_path / "secret.png"
    outside.write_bytes(b"secret")
    data = tmp_path / "data"
    data.mkdir()
    (data / "2026-01.txt").write_text(f'1: {{text: \'[""{outside.with_suffix("")}"".png]\'}}\n')
    (entry,) = good(rednotebook.READER, data)
    assert (entry.body, entry.attachments) == ("secret.png", ())
    assert [one.what for one in problems(rednotebook.READER, data)] == [FILE_MISSING]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1: a b\n   c\n\n   d\n", {"1": "a b c\nd"}),
        ('1: "a\\u00e9\\\n    b\\nc"\n', {"1": "aéb\nc"}),
        ("1: 'it''s\n\n  x'\n", {"1": "it's\nx"}),
        ("1: !!python/unicode 'x'\n", {"1": "x"}),
        ("1:\n  text: >\n    a\n    b\n\n    c\n", {"1": {"text": "a b\nc\n"}}),
        ("---\n{1: {text: x}, 2: null}\n", {"1": {"text": "x"}, "2": None}),
        ("1:\n  ? 'long\n\n    key'\n  : x: null\n", {"1": {"long\nkey": {"x": None}}}),
        ("1: {text: 1 * 2 & 3 !}\n", {"1": {"text": "1 * 2 & 3 !"}}),
        ("", None),
    ],
)
def test_yaml_of_diaries_is_read(text: str, value: object) -> None:
    assert read_yaml(text) == value


@pytest.mark.parametrize(
    "text",
    ["a: &x [1]\nb: *x\n", "a: *x\n", "a: 'open", 'a: "open', "{a: " * 100, 'a: "\\q"', "a: {b"],
)
def test_other_yaml_is_refused(text: str) -> None:
    with pytest.raises(NotThisYaml):
        read_yaml(text)


def test_an_empty_folder_is_no_journal_of_any_of_them(tmp_path: Path) -> None:
    for reader in (apple_journal, enex, rednotebook, standard_notes):
        assert not reader.READER.recognises(str(tmp_path))
        with pytest.raises(UnknownFormat):
            entries(reader.READER, tmp_path)
