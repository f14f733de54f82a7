from __future__ import annotations

from pathlib import Path

from mentordesk.journal.importing.errors import (
    DATE_OF_NAME,
    FILE_MISSING,
)
from mentordesk.journal.importing.formats import apple_journal
from tests.journal.importing.formats.making import PAGE
from tests.journal.importing.telling import good, make_zip, problems, recognises


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
    assert recognises(apple_journal.READER, path)
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
