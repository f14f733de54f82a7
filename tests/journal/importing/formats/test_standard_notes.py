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
from mentordesk.journal.importing.formats import standard_notes
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
