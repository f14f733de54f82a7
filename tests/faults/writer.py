"""A child that writes a journal as the desk does and says what was saved, to be killed or starved.

``python -m tests.faults.writer FOLDER FIRST COUNT`` writes entries FIRST, FIRST+1, … and prints
``number version`` on a line once ``write`` has answered. A failure that a person could act on ends
it with status 3 and the failure's code on the last line; with ``--stubborn`` it goes on to the
next entry. ``--early`` is the control: it prints before the COMMIT, and every test must catch it.
"""

from __future__ import annotations

import argparse
import os
import sys

from mentordesk.clock import SystemClock
from mentordesk.errors import UserFacingError
from mentordesk.ids import id_maker
from mentordesk.journal import store
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.service import Journal
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage

MASTER = bytes(range(32))
REFUSED = 3


def body(number: int, version: int) -> str:
    """What entry ``number`` says in its ``version``: nothing else may ever be read."""
    return f"{number:06d}.{version} " + "Was heute geschah, 今日のこと. " * (number * 37 % 60)


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


class Writer:
    """Entries in order, most of them written once, every third twice and with a draft between."""

    def __init__(self, storage: Storage, *, early: bool) -> None:
        self.clock = SystemClock("UTC")
        self.new_id = id_maker(self.clock)
        self.desk = storage.desk
        self.journal = Journal(storage.desk, self.clock, self.new_id)
        self.early = early

    def write(self, number: int) -> None:
        if self.early:
            draft = EntryDraft(None, 0, str(number), body(number, 1))
            with self.desk.write() as tx:
                store.add(tx, self.new_id(), draft, self.clock.now())
                say(f"{number} 1")
            return
        entry = self.journal.write(EntryDraft(None, 0, str(number), body(number, 1))).value
        say(f"{number} 1")
        if number % 3 == 0:
            again = EntryDraft(entry.id, entry.version, str(number), body(number, 2))
            self.journal.keep_draft(again)
            self.journal.write(again)
            say(f"{number} 2")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("first", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--early", action="store_true")
    parser.add_argument("--stubborn", action="store_true")
    parser.add_argument("--synchronous", default="FULL")
    options = parser.parse_args()
    try:
        storage = Storage.open(DeskFolder(options.folder), bytearray(MASTER), SystemClock("UTC"))
        storage.desk._writer.execute(f"PRAGMA synchronous = {options.synchronous}")
        writer = Writer(storage, early=options.early)
        for number in range(options.first, options.first + options.count):
            try:
                writer.write(number)
            except UserFacingError as error:
                if not options.stubborn:
                    raise
                say(error.code)
    except UserFacingError as error:
        say(error.code)
        os._exit(REFUSED)  # as a machine that stops: nothing is tidied up behind the failure
    if options.count < 1000:
        os._exit(0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
