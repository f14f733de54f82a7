"""One small export of every format, made by hand as the programs make them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

from tests.journal.importing.formats import joplin_export, making
from tests.journal.importing.running import day, day_one
from tests.journal.importing.telling import make_zip

PASSWORD = "reed pipe"


def day_one_zip(folder: Path) -> Path:
    photo = {"identifier": "AA", "md5": "p1", "type": "jpeg"}
    records = [
        day(1, tags=["walk"], starred=True, weather={"t": 7}, timeZone="Asia/Tokyo"),
        day(2, text="Pictured\n\n![](dayone-moment://AA)", photos=[photo]),
    ]
    return day_one(folder / "Day One.zip", records, {"photos/p1.jpeg": b"\xff\xd8picture"})


def joplin(folder: Path) -> Path:
    return joplin_export.jex(folder / "notes.jex", joplin_export.EXPORT)


def jrnl(folder: Path) -> Path:
    (folder / "journal.txt").write_text(making.TEXT, encoding="utf-8")
    return folder / "journal.txt"


def jrnl_locked(folder: Path) -> Path:
    (folder / "locked.jrnl").write_bytes(making.locked("3", making.TEXT.encode(), PASSWORD))
    return folder / "locked.jrnl"


def markdown(folder: Path) -> Path:
    vault = folder / "vault"
    vault.mkdir()
    (vault / "walk.md").write_text(making.NOTE, encoding="utf-8")
    (vault / "pic one.png").write_bytes(b"png")
    return vault


def rednotebook(folder: Path) -> Path:
    diary = folder / "diary"
    diary.mkdir()
    (diary / "2026-01.txt").write_text(making.MONTH, encoding="utf-8")
    return diary


def standard_notes(folder: Path) -> Path:
    note = making.sn("Note", "n1", title="One", text="plain words")
    data = json.dumps({"version": "004", "items": [note]}).encode()
    return make_zip(folder / "sn.zip", {making.BACKUP: data})


def apple_journal(folder: Path) -> Path:
    page = (making.PAGE % "Sunday, 3 November 2024").encode()
    root = "AppleJournalEntries/"
    members = {root + "Entries/2024-11-03_Evening.html": page, root + "Resources/A1.heic": b"p"}
    return make_zip(folder / "apple.zip", members)


def evernote(folder: Path) -> Path:
    picture = base64.encodebytes(making.PICTURE).decode()
    body = f'<div>clipped <b>page</b></div><en-media hash="{making.SUM}"/>'
    note = making.enex_note(body, making.resource(picture))
    return making.enex_file(folder / "notes.enex", note)


def plain_text(folder: Path) -> Path:
    (folder / "2024-05-01 Walk.txt").write_text("By the river.", encoding="utf-8")
    return folder / "2024-05-01 Walk.txt"


SAMPLES = {
    "day-one": (day_one_zip, 2, 1),
    "joplin": (joplin, 2, 1),
    "jrnl": (jrnl, 4, 0),
    "markdown": (markdown, 1, 1),
    "rednotebook": (rednotebook, 2, 0),
    "standard-notes": (standard_notes, 1, 0),
    "apple-journal": (apple_journal, 1, 1),
    "evernote": (evernote, 1, 1),
    "text": (plain_text, 1, 0),
}
"""By the format: what makes it, its entries, its files."""
