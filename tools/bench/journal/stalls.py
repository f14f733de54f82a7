"""The journal's list in the real window, offscreen: the longest wait between two turns of the
event loop while it is scrolled to the end, narrowed down and searched as one types."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from mentordesk import settings
from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.journal.journal import JournalPlace
from mentordesk.ui.places import JOURNAL
from mentordesk.ui.shell.window import MainWindow
from mentordesk.vault import unlock
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tools.bench.journal import corpus
from tools.bench.rooms import application
from tools.bench.storage import PASSPHRASE

LIMIT = 100.0
PATIENCE = 60.0  # seconds for any of it
TYPED = (corpus.RARE, f'"{corpus.PHRASE}"', corpus.TWO, f"tag:work {corpus.STOP}")


class Turns:
    """Turns the event loop by hand and keeps the longest turn, in milliseconds."""

    def __init__(self, app: QApplication) -> None:
        self._app, self.longest, self.processor = app, 0.0, 0.0

    def turn(self, work: Callable[[], object] | None = None) -> None:
        """One turn, with something done in it."""
        began, used = time.perf_counter(), time.thread_time()
        if work is not None:
            work()
        self._app.processEvents()
        self.longest = max(self.longest, (time.perf_counter() - began) * 1000)
        self.processor = max(self.processor, (time.thread_time() - used) * 1000)

    def until(self, condition: Callable[[], bool]) -> float:
        """Turn until something holds; milliseconds."""
        began = time.perf_counter()
        while not condition():
            self.turn()
            time.sleep(0.0005)
            if time.perf_counter() - began > PATIENCE:
                raise TimeoutError(condition)
        return (time.perf_counter() - began) * 1000

    def tell(self, name: str, target: Callable[..., None], said: str = "") -> None:
        """The longest turn since the last call; beside it the most of this thread's own work."""
        shown = f"{said}{self.longest:.0f} ms, own {self.processor:.0f} ms"
        target(name, shown, "≤ 100 ms", met=self.longest <= LIMIT)
        self.longest = self.processor = 0.0


def measure(folder: str, target: Callable[..., None]) -> None:
    """Print the longest turns."""
    app, clock, desk = application(), SystemClock("UTC"), DeskFolder(folder)
    storage = Storage.open(
        desk, unlock.with_passphrase(desk, bytearray(PASSPHRASE.encode())), clock
    )
    rooms = Rooms(desk, clock, storage)
    crash = CrashReport(os.path.join(folder, "crash.log"), clock, app)
    bridge, chosen = Bridge(crash, app), settings.Settings()
    window = MainWindow(rooms, bridge, chosen, Appearance(app, chosen))
    window.resize(1280, 820)
    window.show()
    window.go(JOURNAL, None)
    place = window.findChild(JournalPlace)
    if place is None:
        raise LookupError(JOURNAL)
    turns = Turns(app)
    _walk(place, turns, target)
    window.part()
    bridge.close()
    storage.close()


def _walk(place: JournalPlace, turns: Turns, target: Callable[..., None]) -> None:
    entries = place.entries
    turns.until(lambda: not entries.is_busy and bool(entries.model.rows))
    turns.until(lambda: place.pane.entry_id is not None)
    turns.longest = turns.processor = 0.0
    bar = entries.list.verticalScrollBar()
    began = time.perf_counter()
    while entries.model.has_more or bar.value() < bar.maximum():
        if time.perf_counter() - began > 5 * PATIENCE:
            raise TimeoutError("the end of the list")
        turns.turn(lambda: bar.setValue(bar.value() + bar.pageStep() * 4))
    rows = f"{len(entries.model.rows):,} rows, "
    turns.tell("longest stall, scrolled to the end", target, rows)
    slowest = 0.0
    for words in TYPED:
        for letter in words:
            turns.turn(partial(entries.search.insert, letter))
        slowest = max(slowest, turns.until(lambda: not entries.is_busy))
        turns.turn(entries.search.clear)
        turns.until(lambda: not entries.is_busy)
    turns.tell("longest stall while typing a search", target)
    target("last key to the answer", f"{slowest:.0f} ms", "≤ 100 ms", met=slowest <= LIMIT)
    entries.chips.choose("is:starred")
    turns.until(lambda: not entries.is_busy)
    entries.chips.choose("")
    turns.until(lambda: not entries.is_busy)
    turns.tell("longest stall narrowing down", target)
