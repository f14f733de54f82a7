"""Opening every view on a desk of five years, and scrolling its lists end to end; offscreen.

From going to a view to its content painted, through the real window, bridge and files. Beside
each figure stands its ratio to a bare list of Qt with as many rows as there are actions, measured
in the same run.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import cycle

from PySide6.QtCore import QEventLoop, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView

from mentordesk import settings
from mentordesk.changes import Changed, Done
from mentordesk.clock import SystemClock
from mentordesk.mentoring.actions.overview import Standing
from mentordesk.rooms import Rooms
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.journal.writing.edit import WritingEdit
from mentordesk.ui.places import PEOPLE
from mentordesk.ui.sessions.actions.actions import ActionsView
from mentordesk.ui.sessions.calendar.base import CalendarView
from mentordesk.ui.sessions.targets import ACTIONS, LIST, MONTH, SESSIONS, WEEK, Open, View
from mentordesk.ui.sessions.views import Views, names
from mentordesk.ui.shell.window import MainWindow
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tools.bench import five_years
from tools.bench.storage import WORDS, percentile

LIMIT = 100.0  # milliseconds to open a view
STALL = 50.0  # milliseconds between two turns of the event loop while a list is scrolled
ROUNDS = 5
BARE = "a bare list of 8,000 rows"
TABS = ("prepare", "meet", "reflect", "share")


class Desk:
    """The real window over a filled desk, offscreen."""

    def __init__(self, folder: str) -> None:
        self.app = application()
        desk, clock = DeskFolder(folder), SystemClock("UTC")
        made = unlock.make(desk, bytearray(b"bench"), FLOOR, clock)
        self.storage = Storage.open(desk, made.master, clock)
        self.rooms = Rooms(desk, clock, self.storage)
        self.rooms.me.begin("Amara", "mentor")
        self.ways = five_years.fill(self.rooms, datetime.now(UTC))
        crash = CrashReport(os.path.join(folder, "crash.log"), clock, self.app)
        self.bridge = Bridge(crash, self.app)
        chosen = settings.Settings()
        self.window = MainWindow(self.rooms, self.bridge, chosen, Appearance(self.app, chosen))
        self.window.resize(1280, 820)
        self.window.show()
        self.settle()

    def go(self, place: str, target: object = None) -> float:
        """Milliseconds from going to a place to its content painted."""
        began = time.perf_counter()
        self.window.go(place, target)
        self.settle()
        self.window.repaint()
        return (time.perf_counter() - began) * 1000

    def views(self) -> dict[str, Callable[[], float]]:
        """Every view by name, and what opens it."""
        found: dict[str, Callable[[], float]] = {
            spec.id: partial(self.go, spec.id) for spec in self.window.specs
        }
        for view in names():
            found[f"sessions, {view}"] = partial(self.go, SESSIONS, View(view))
        for tab in TABS:
            targets = [Open(session, tab) for session in self.ways.sessions]
            found[f"session, {tab}"] = self._each(SESSIONS, targets)
        found["people, another person"] = self._each(PEOPLE, self.ways.pairs)
        found["people, another circle"] = self._each(PEOPLE, self.ways.circles)
        for view in (WEEK, MONTH):
            found[f"sessions, {view} paged back"] = partial(self.page, view)
        found["sessions, list again"] = partial(self.go, SESSIONS, View(LIST))
        return found

    def page(self, view: str) -> float:
        """Milliseconds from a page back in a calendar to its days painted."""
        self.go(SESSIONS, View(view))
        views = self.window.findChild(Views)
        shown = views.current() if views is not None else None
        if not isinstance(shown, CalendarView):
            raise TypeError(view)
        began = time.perf_counter()
        shown.page(-1)
        self.settle()
        self.window.repaint()
        return (time.perf_counter() - began) * 1000

    def _each(self, place: str, targets: Sequence[object]) -> Callable[[], float]:
        """Opens another one each time."""
        following = cycle(targets)
        return lambda: self.go(place, next(following))

    def scroll(self, name: str) -> float:
        """The longest wait between two turns of the event loop while ``name`` is scrolled."""
        area = self.window.findChild(QAbstractScrollArea, name)
        if area is None:
            raise LookupError(name)
        return scrolled(self.app, area)

    def settle(self) -> None:
        """Until both threads have answered, twice, and nothing is left to paint."""
        for _ in range(2):
            loop = QEventLoop()
            self.bridge.do(self.window, nothing, lambda _, loop=loop: loop.quit())  # type: ignore[misc]
            loop.exec()
            self.bridge.ask(self.window, int, lambda _, loop=loop: loop.quit())  # type: ignore[misc]
            loop.exec()
        self.app.processEvents()

    def open_all_actions(self) -> None:
        """Let every action of the desk be open: the worst that the view of actions can meet."""
        with self.storage.desk.write() as tx:
            tx.execute("UPDATE action SET state = 'open', closed = NULL, snoozed = NULL")
        self.bridge.changed.emit(Changed.ACTIONS)
        self.settle()

    def close(self) -> None:
        """Close the window, the threads and the files."""
        self.window.part()
        self.bridge.close()
        self.storage.close()


def nothing() -> Done[int]:
    """A verb that changes nothing."""
    return Done(0, Changed.NOTHING)


def application() -> QApplication:
    """The one application of this process."""
    app = QApplication.instance() or QApplication([sys.argv[0], "-platform", "offscreen"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application runs here")
    return app


def scrolled(app: QApplication, area: QAbstractScrollArea) -> float:
    """Milliseconds: the longest turn while going from the first row to the last and back."""
    bar = area.verticalScrollBar()
    longest, place, down = 0.0, 0, True
    bar.setValue(0)
    for _ in range(2_000):
        step = max(1, bar.pageStep() // 2) if bar.maximum() < 40_000 else bar.maximum() // 400
        place = bar.value() + (step if down else -step)
        began = time.perf_counter()
        bar.setValue(place)
        app.processEvents()
        longest = max(longest, (time.perf_counter() - began) * 1000)
        if down and bar.value() >= bar.maximum():
            down = False
        elif not down and bar.value() <= 0:
            break
    return longest


def bare() -> tuple[float, float]:
    """The named baseline: filling and painting a list of Qt's own, and scrolling it."""
    app = application()
    view = QListView()
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(1000, 700)
    view.show()
    app.processEvents()
    rows = [f"{WORDS[n % len(WORDS)]} {n}" for n in range(8_000)]
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        view.setModel(QStringListModel(rows, view))
        app.processEvents()
        view.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    gap = scrolled(app, view)
    view.close()
    return statistics.median(taken), gap


def measure(folder: str) -> tuple[dict[str, float], dict[str, float]]:
    """Milliseconds by view, medians; the first visit, which builds it, is left out. And stalls."""
    desk = Desk(folder)
    views = desk.views()
    for open_it in views.values():
        open_it()
    taken: dict[str, list[float]] = {name: [] for name in views}
    for _ in range(ROUNDS):
        for name, open_it in views.items():
            taken[name].append(open_it())
    stalls = {}
    for place, target, name in (
        (SESSIONS, View(LIST), "sessions-list"),
        (SESSIONS, View(ACTIONS), "actions-list"),
        (PEOPLE, None, "people-list"),
        ("goals", None, "goals-list"),
        ("today", None, "place-today"),
    ):
        desk.go(place, target)
        stalls[name] = _stall(desk, name)
    desk.open_all_actions()
    every = partial(desk.go, SESSIONS, View(ACTIONS))
    worst = [_reopened(desk, every) for _ in range(ROUNDS)]
    taken["actions, all 8,000 open"] = worst
    stalls["actions-list, all 8,000 open"] = desk.scroll("actions-list")
    desk.close()
    return {name: statistics.median(values) for name, values in taken.items()}, stalls


def _stall(desk: Desk, name: str) -> float:
    if name == "place-today":
        page = desk.window.findChild(QAbstractScrollArea, "today-page")
        return scrolled(desk.app, page) if page is not None else 0.0
    return desk.scroll(name)


def _reopened(desk: Desk, open_it: Callable[[], float]) -> float:
    """From another view, and with everything stale."""
    view = desk.window.findChild(ActionsView, "sessions-actions")
    if view is None:
        raise LookupError("sessions-actions")
    desk.go(SESSIONS, View(LIST))
    desk.bridge.changed.emit(Changed.ACTIONS)
    desk.settle()
    view.standing.set_value(Standing.OPEN.value)
    return open_it()


def typing(characters: int = 50_000) -> tuple[float, float]:
    """Milliseconds for a key in notes of so many characters: (median, p95)."""
    app = application()
    appearance = Appearance(app, settings.Settings())
    edit = WritingEdit("notes")
    paragraph = " ".join(WORDS[:60])
    edit.setPlainText("\n".join([paragraph] * (characters // len(paragraph))))
    edit.resize(700, 600)
    edit.show()
    cursor = edit.textCursor()
    cursor.setPosition(characters // 2)
    edit.setTextCursor(cursor)
    app.processEvents()
    taken = []
    for _ in range(200):
        began = time.perf_counter()
        QTest.keyClick(edit, Qt.Key.Key_A)
        app.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    edit.close()
    del appearance
    return statistics.median(taken), percentile(taken, 0.95)


def line(name: str, taken: float, floor: float, limit: float) -> None:
    """A figure, its ratio to the bare list, and whether it is within its limit."""
    verdict = "met" if taken <= limit else "MISSED"
    shown = f"{taken:.0f} / {floor:.0f} ms"
    print(f"{name:<46}{shown:>22}{taken / floor:>9.2f}×   target ≤ {limit:.0f} ms  {verdict}")


def main() -> int:
    """Print the figures of this part."""
    filled, gap = bare()
    print(f"(beside each: filling, or scrolling, {BARE})")
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as place:
        views, stalls = measure(os.path.join(place, "desk"))
        for name, taken in views.items():
            line(f"open {name}", taken, filled, LIMIT)
        for name, taken in stalls.items():
            line(f"longest stall scrolling {name}", taken, gap, STALL)
        middle, slow = typing()
        verdict = "met" if slow <= 16 else "MISSED"
        shown = f"{middle:.1f} ms, p95 {slow:.1f}"
        print(f"{'a key in 50,000 characters':<46}{shown:>22}    target ≤ 16 ms p95  {verdict}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
