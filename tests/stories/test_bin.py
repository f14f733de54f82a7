"""What lay in the bin for thirty days is gone when the desk has opened; what lies shorter is not."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.service import Journal
from mentordesk.vault.storage import Storage
from tests.driving.desk import PATIENCE, RunningDesk
from tests.journal.room import StandingClock


def put_away(desk: RunningDesk, body: str, days: int) -> None:
    """An entry that was put away some days ago."""
    clock = StandingClock(datetime.now(UTC) - timedelta(days=days), "UTC")
    storage = Storage.open(desk.folder, bytearray(desk.master), clock)
    journal = Journal(storage.desk, clock, id_maker(clock))
    journal.delete(journal.write(EntryDraft(None, 0, "", body)).value.id)
    storage.close()


def bodies(desk: RunningDesk) -> list[str]:
    storage = Storage.open(desk.folder, bytearray(desk.master), SystemClock("UTC"))
    with storage.desk.read() as tx:
        rows = tx.all("SELECT body FROM entry ORDER BY seq")
    storage.close()
    return [row[0] for row in rows]


def test_an_opened_desk_shreds_what_is_due_and_nothing_else() -> None:
    with RunningDesk() as desk:
        desk.make_desk("Amara", "mentee")
        put_away(desk, "due", 31)
        put_away(desk, "not yet", 29)
        assert bodies(desk) == ["due", "not yet"], "the control: nothing goes before"
        desk.start()
        desk.unlock()
        desk.press("Alt+5", "Ctrl+Shift+Delete")
        desk.wait("bin-list")
        end = time.monotonic() + PATIENCE
        while len(desk.rows("bin-list")) != 1:  # it shreds after it has opened, a little at a time
            assert time.monotonic() < end, "what is due lies there yet"
        desk.press("Escape")
        desk.lock()
        desk.stop()
        assert bodies(desk) == ["not yet"]
