from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentordesk.journal.importing.errors import (
    IN_THE_BIN,
    LOCKED_NOTE,
    WORDS_ONLY,
    EncryptedBackup,
)
from mentordesk.journal.importing.formats.standard_notes import reader as standard_notes
from mentordesk.journal.importing.formats.standard_notes.editors import Super
from tests.journal.importing.formats.making import BACKUP, sn
from tests.journal.importing.telling import BERLIN, good, make_zip, problems, read, recognises


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
    assert recognises(standard_notes.READER, path)
    one, two, rich = good(standard_notes.READER, path)
    assert (one.title, one.body, one.tags, one.starred) == ("One", "*x*", ("Work/Ideas",), True)
    assert one.dropped == ("archived",)
    assert (two.body, two.notes) == ("# Head\n\na b", ())
    assert rich.body == "a **b**"
    assert [one.what for one in problems(standard_notes.READER, path)] == [IN_THE_BIN]
    alone = tmp_path / BACKUP
    alone.write_bytes(data)
    assert len(good(standard_notes.READER, alone)) == 3


def test_an_encrypted_backup_is_refused_in_words(tmp_path: Path) -> None:
    item = {"uuid": "n", "content_type": "Note", "content": "004:abc", "items_key_id": "k"}
    path = tmp_path / BACKUP
    path.write_text(json.dumps({"version": "004", "items": [item], "keyParams": {}}))
    assert recognises(standard_notes.READER, path)
    with pytest.raises(EncryptedBackup):
        list(read(standard_notes.READER, path, BERLIN))


def test_one_note_that_stayed_encrypted_is_named_and_the_rest_comes(tmp_path: Path) -> None:
    locked = {"uuid": "n", "content_type": "Note", "content": "004:abc", "items_key_id": "k"}
    path = tmp_path / BACKUP
    items = [locked, sn("Note", "n1", title="One", text="plain")]
    path.write_text(json.dumps({"version": "004", "items": items}))
    assert [one.body for one in good(standard_notes.READER, path)] == ["plain"]
    assert [one.what for one in problems(standard_notes.READER, path)] == [LOCKED_NOTE]


def words(text: str, form: int = 0) -> dict[str, object]:
    return {"type": "text", "text": text, "format": form}


def block(kind: str, *children: object, **more: object) -> dict[str, object]:
    return {"type": kind, "children": list(children), **more}


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        ([block("heading", words("Head"), tag="h2")], "## Head"),
        ([block("paragraph", words("a "), words("b ", 1), words("c*", 2), words("d`", 16))], "a **b** *c\\**`` d` ``"),
        ([block("paragraph", words("one"), {"type": "linebreak"}, words("# two"))], "one  \n\\# two"),
        ([block("paragraph", block("link", words("site"), url="https://a.example"), block("link", words("x"), url="javascript:x"))], "[site](https://a.example)x"),
        ([block("list", block("listitem", words("done"), checked=True), block("listitem", words("open")), listType="check")], "- [x] done\n- [ ] open"),
        ([block("list", block("listitem", words("a")), block("listitem", block("list", block("listitem", words("b")), listType="bullet")), block("listitem", words("c")), listType="number")], "1. a\n   - b\n2. c"),
        ([block("code", words("x = 1"), {"type": "linebreak"}, words("*y*"))], "```\nx = 1\n*y*\n```"),
        ([block("quote", words("said")), {"type": "horizontalrule"}, block("snfile")], "> said\n\n---"),
        ([block("table", block("tablerow", block("tablecell", block("paragraph", words("A"))), block("tablecell", words("b|c"))))], "| A | b\\|c |\n| --- | --- |"),
    ],
)  # fmt: skip
def test_a_super_note_comes_in_markdown(blocks: list[object], told: str) -> None:
    note = Super.of(json.dumps({"root": block("root", *blocks)}))
    assert note is not None
    assert (note.body, note.is_whole) == (told, True)


def test_of_what_a_super_note_may_hold_one_day_the_words_come_and_this_is_said(
    tmp_path: Path,
) -> None:
    deep = block("paragraph", words("down"))
    for _ in range(150):
        deep = block("new-thing", words("x"), deep)
    text = json.dumps({"root": block("root", deep, block("paragraph", words("after")))})
    path = tmp_path / BACKUP
    note = sn("Note", "n1", title="One", text=text, noteType="super")
    path.write_text(json.dumps({"version": "004", "items": [note]}))
    (entry,) = good(standard_notes.READER, path)
    assert entry.body.startswith("x\n\nx")
    assert entry.body.endswith("x\n\nafter")
    assert entry.notes == (WORDS_ONLY,)
    assert Super.of("plain") is None
    assert Super.of('{"root": 1}') is None


def test_a_list_of_tasks_comes_as_boxes(tmp_path: Path) -> None:
    done = {"id": "1", "description": "sweep *all*", "completed": True}
    groups = [
        {"name": "Home", "tasks": [done, {"description": "cook"}, 5]},
        {"name": "", "tasks": 1},
    ]
    text = json.dumps({"schemaVersion": "1.0.0", "groups": groups})
    plain = sn("Note", "n2", title="Simple", text="- [ ] as it is", noteType="task")
    items = [sn("Note", "n1", title="Tasks", text=text, noteType="task"), plain]
    path = tmp_path / BACKUP
    path.write_text(json.dumps({"version": "004", "items": items}))
    listed, simple = good(standard_notes.READER, path)
    assert listed.body == "## Home\n\n- [x] sweep \\*all\\*\n- [ ] cook"
    assert simple.body == "- [ ] as it is"
