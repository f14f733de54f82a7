from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from mentordesk.clock import SystemClock
from mentordesk.journal.bin.service import Bin
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.sweeping import Sweeping
from tests.journal.room import Room, fresh, make_file


def left(room: Room) -> list[tuple[object, ...]]:
    with room.database.read() as tx:
        return tx.all(
            "SELECT name FROM meta WHERE name LIKE 'index%' UNION ALL SELECT id FROM entry"
        )


def test_what_is_due_goes_when_a_desk_opens_and_what_is_shredded_at_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    make_file(tmp_path / "empty.db")
    with fresh(tmp_path / "empty.db", tmp_path) as room:
        bridge = Bridge(CrashReport(str(tmp_path / "log"), SystemClock("UTC")))
        bin_ = Bin(room.database, room.clock)
        for number in range(25):
            room.journal.delete(room.write(f"words {number}").id)
        room.clock.go(days=31)
        sweeping = Sweeping(bin_, bridge)
        assert len(left(room)) == 25
        sweeping.begin()
        sweeping.begin()
        qtbot.waitUntil(lambda: not sweeping.is_busy)
        assert left(room) == []
        entry = room.write("more words")
        room.journal.delete(entry.id)
        bridge.do(bridge, lambda: bin_.shred(entry.id))
        qtbot.waitUntil(lambda: left(room) == [])
        qtbot.waitUntil(lambda: not sweeping.is_busy)
        bridge.close()
