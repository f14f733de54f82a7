"""A journal is taken along and comes back: written at the window, copied, read by another desk."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

from mentordesk.clock import Moment
from mentordesk.journal.exporting.placing import Part
from mentordesk.journal.importing.model import Imported
from mentordesk.journal.importing.reader import Options
from tests.driving.desk import PATIENCE, RunningDesk, running
from tests.journal.importing.telling import read, recognised

WORDS = "I filled every pause today. \u0648\u0642\u062a #listening"


def test_a_copy_is_asked_for_from_the_palette_and_holds_every_word() -> None:
    with running() as desk:
        desk.press("Ctrl+N")
        desk.wait("entry-body", focused=True)
        desk.type(WORDS)
        desk.press("Ctrl+K")
        desk.wait("palette")
        desk.type("copy of the journal")
        end = time.monotonic() + PATIENCE
        while "copy of the journal" not in "".join(desk.rows("palette-results")):
            assert time.monotonic() < end
        desk.press("Return")
        desk.wait("copy-as-markdown", focused=True)
        desk.click("copy-as-json")
        desk.click("copy-save")
        desk.wait("save-dialog")
        desk.press("Return")  # the name that is offered, among the documents
        desk.wait("copy-done", containing="one entry")
        path = Path(desk.text("copy-where"))
        assert path.name == "My journal.zip"
        assert [name for name in os.listdir(path.parent) if name.startswith(".mentordesk")] == []
        reader = recognised(path)
        assert reader is not None
        (entry,) = list(read(reader, path, Options()))
        assert isinstance(entry, Imported)
        assert entry.body == WORDS
        desk.click("copy-back")
        desk.wait("entry-body", text=WORDS)


def test_what_a_killed_desk_left_of_a_copy_goes_when_it_is_opened_again() -> None:
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        now = Moment(datetime.now(UTC), "UTC")
        place = Path(desk.home, "page.html")
        part = Part(str(place), now, folder=False, over=False, desk=desk.folder.path)
        part.file.write(WORDS.encode())
        part.file.close()
        assert [name for name in os.listdir(desk.home) if name.endswith(".part")], "the control"
        desk.start()
        desk.unlock()
        end = time.monotonic() + PATIENCE
        while [name for name in os.listdir(desk.home) if name.endswith(".part")]:
            assert time.monotonic() < end, "clear text lies there yet"
            time.sleep(0.02)
