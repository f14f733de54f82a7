from __future__ import annotations

from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot

from mentordesk.clock import SystemClock
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.naming import no_names
from mentordesk.journal.old_words import OldWords
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.sweeping import Sweeping
from tests.journal import old_writing
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
        old = OldWords(room.database, no_names)
        with room.database.write() as tx:
            old_writing.write(tx, UUID(int=1), ("", "from before #then"), room.clock.now())
        for number in range(25):
            room.journal.delete(room.write(f"words {number}").id)
        room.clock.go(days=31)
        sweeping = Sweeping((old.step, bin_.sweep_step), bridge)
        assert len(left(room)) == 26
        assert room.found("tag:then") == []
        sweeping.begin()
        sweeping.begin()
        qtbot.waitUntil(lambda: not sweeping.is_busy)
        assert room.found("tag:then") == ["from before #then"]
        assert len(left(room)) == 1
        entry = room.write("more words")
        room.journal.delete(entry.id)
        bridge.do(bridge, lambda: bin_.shred(entry.id))
        qtbot.waitUntil(lambda: len(left(room)) == 1)
        qtbot.waitUntil(lambda: not sweeping.is_busy)
        bridge.close()
