"""MentorDesk under measurement, answering the same orders as the others (see ``worker``)."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.runs.bringing import Bringing, Stage
from mentordesk.journal.importing.service import Importing
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.service import Journal
from mentordesk.vault import unlock
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tools.bench.journal import plain
from tools.bench.storage import PASSPHRASE


class Ours:
    """One open desk, asked through its services as the window asks."""

    def __init__(self, folder: str) -> None:
        clock = SystemClock("UTC")
        desk = DeskFolder(folder)
        master = unlock.with_passphrase(desk, bytearray(PASSPHRASE.encode()))
        self._storage = Storage.open(desk, master, clock)
        tools = (self._storage.desk, clock, id_maker(clock))
        self.journal, self._importing = Journal(*tools), Importing(*tools)
        self.path = desk.desk_db
        plain.forget_peak()  # the derivation of the key takes its own on purpose

    def make(self, path: str) -> list[float]:
        """Bring the corpus in; seconds in all, and of that those of the proof."""
        began, proof = time.perf_counter(), 0.0
        bringing: Bringing = self._importing.bring(Asked(path, "jrnl"))
        while True:
            before = time.perf_counter()
            progress = bringing.step().value
            if progress.stage in (Stage.PROVING, Stage.ENDED):
                proof += time.perf_counter() - before
            if progress.report is not None:
                if not progress.report.is_whole:
                    raise RuntimeError(progress.report)
                taken = time.perf_counter() - began
                self._storage.desk.checkpoint()
                return [taken, proof]

    def search(self, asked: str) -> int:
        """How many of the newest 50 answer."""
        return len(self.journal.search(asked, plain.SHOWN))

    def shown(self, asked: str) -> int:
        """The same with every line and snippet made, lit as a list shows them."""
        hits = self.journal.search(asked, plain.SHOWN)
        return sum(bool(hit.snippet) + len(hit.title_highlights) * 0 for hit in hits)

    def best(self, asked: str) -> int:
        """How many of the best 50 answer."""
        return len(self.journal.search(asked, plain.SHOWN, ranked=True))

    def newest(self, _: str) -> int:
        """The newest 50, whole."""
        return len(self.journal.entries(None, plain.SHOWN))

    def add(self, body: str) -> int:
        """One more, durable."""
        self.journal.write(EntryDraft(None, 0, "", body))
        return 1

    def origins(self, _: str) -> int:
        """Bytes in which stands where each entry came from: pages that are free without it."""
        with self._storage.desk.write() as tx:
            before = tx.one("PRAGMA freelist_count")
            tx.execute("DELETE FROM entry_source")
            after = tx.one("PRAGMA freelist_count")
        return (int(after[0]) - int(before[0])) * 4096 if before and after else 0


def main() -> None:
    """``ours FOLDER``."""
    work: Any = Ours(sys.argv[1])
    for line in sys.stdin:
        verb, value = json.loads(line)
        began = time.perf_counter()
        answer = getattr(work, verb)(value)
        taken = (time.perf_counter() - began) * 1000
        print(json.dumps([taken, answer, plain.peak()]), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
