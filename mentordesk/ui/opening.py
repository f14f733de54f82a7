"""The open desk under the window: opened on the writer thread, closed after the last word."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal.model import EntryDraft
from mentordesk.rooms import Rooms
from mentordesk.vault import keys
from mentordesk.vault.storage import Storage

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.key_pipe import Handed
    from mentordesk.vault.layout import DeskFolder
    from mentordesk.vault.migration import Tell


def open_desk(
    folder: DeskFolder,
    handed: Handed,
    clock: Clock,
    language: str,
    tell: Tell | None = None,
) -> Done[Rooms]:
    """Open the files with the key, which is wiped here; settle what an earlier visit left.

    ``tell`` hears how far an old desk is brought up. Writer thread. Raises what ``Storage.open``
    does.
    """
    try:
        storage = Storage.open(folder, handed.master, clock, tell)
        rooms = Rooms(folder, clock, storage, language)
        if not storage.read_only:
            os.makedirs(folder.log, mode=0o700, exist_ok=True)
            if handed.name:
                rooms.me.begin(handed.name, handed.role)
            rooms.journal.settle_drafts()
            rooms.attachments.settle()
            rooms.desk.settle_drafts()
            rooms.series.extend()
            if any(map(os.path.isdir, sealed_places(folder))):
                take_back(rooms, handed.master)
    finally:
        keys.wipe(handed.master)
    return Done(rooms, Changed.NOTHING)


def take_back(rooms: Rooms, master: bytearray) -> None:
    """Bring texts that were sealed at an earlier end into the journal, and remove the seals."""
    from mentordesk.vault import quarantine

    inside, *elsewhere = sealed_places(rooms.folder)
    del inside
    for opened in quarantine.open_all(rooms.folder, master, elsewhere):
        rooms.journal.write(EntryDraft(None, 0, "", opened.text))
        quarantine.discard(opened)


def sealed_places(folder: DeskFolder) -> list[str]:
    """Where sealed texts may lie: in the desk's folder, beside it, or where any file can."""
    beside = os.path.join(os.path.dirname(folder.path), "MentorDesk-sealed")
    anywhere = os.path.join(tempfile.gettempdir(), f"mentordesk-sealed-{os.getuid()}")
    return [folder.quarantine, beside, anywhere]


@dataclass(frozen=True)
class OpenFiles:
    """What ``Leaving`` closes: both threads, then both files."""

    rooms: Rooms
    bridge: Bridge

    def close(self) -> None:
        """End the threads, the writer after its last verb, and close the files."""
        self.bridge.close()
        self.rooms.storage.close()

    def seal(self, texts: list[str]) -> None:
        """Seal ``texts`` to this desk's own key, wherever a file can be written.

        Raises ``UserFacingError`` when no place takes them.
        """
        from mentordesk.vault import quarantine, unlock

        folder = self.rooms.folder
        public_key = unlock.facts(folder).quarantine_key
        for text in texts:
            quarantine.seal(folder, public_key, text, sealed_places(folder)[1:])
