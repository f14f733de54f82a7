"""Search while an import runs: in one process, on the reader's connection, as in the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.service import Importing
from mentordesk.journal.service import Journal
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.storage import Storage
from tools.bench.journal import corpus
from tools.bench.storage import PASSPHRASE, make_desk, percentile

LIMIT = 50.0
SECONDS = 20.0
"""The first so many seconds of the import are watched."""


def measure(folder: str, source: str, target: Callable[..., None]) -> None:
    """Searches, one every 20 ms, while ``source`` comes in."""
    desk, clock = make_desk(folder, 1_000, FLOOR), SystemClock("UTC")
    storage = Storage.open(
        desk, unlock.with_passphrase(desk, bytearray(PASSPHRASE.encode())), clock
    )
    tools = (storage.desk, clock, id_maker(clock))
    journal, bringing = Journal(*tools), Importing(*tools).bring(Asked(source, "jrnl"))
    ended = threading.Event()

    def bring() -> None:
        while not ended.is_set() and bringing.step().value.report is None:
            pass
        ended.set()

    writer = threading.Thread(target=bring)
    writer.start()
    taken, began = [], time.perf_counter()
    while not ended.is_set() and time.perf_counter() - began < SECONDS:
        before = time.perf_counter()
        journal.search(corpus.STOP)
        taken.append((time.perf_counter() - before) * 1000)
        ended.wait(0.02)
    ended.set()
    writer.join()
    storage.close()
    slow = percentile(taken, 0.95)
    shown = f"p95 {slow:.0f}, worst {max(taken):.0f} ms"
    target("search while an import runs", shown, "≤ 50 ms (p95)", met=slow <= LIMIT)
