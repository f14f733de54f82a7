"""Turning from tab to tab of the journal: the one chosen last stays, the others wait."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.journal.tab import ENTRIES, TAB_KEYS, Tab
from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mentordesk.changes import Changed
    from mentordesk.ui.journal.journal_view import JournalView


class Tabs(QObject):
    """Makes tabs when they are first gone to. ``turned`` is sent after the turn."""

    turned = Signal()
    open_asked = Signal(object)
    go = Signal(str, object)

    def __init__(self, place: JournalView, makers: Mapping[str, Callable[[], Tab]]) -> None:
        """``makers`` of the tabs and pages beside the entries, by their names."""
        super().__init__(place)
        self._place, self._makers = place, makers
        self._made: dict[str, Tab] = {}
        self.value = ENTRIES
        self._origin = ""  # the tab from which the open entry was opened
        place.segment.chosen.connect(self.show)
        for key, name in zip(TAB_KEYS, place.tab_names(), strict=True):
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.show, name))

    @property
    def current(self) -> Tab | None:
        """The tab that is shown; ``None`` while it is the entries."""
        return self._made.get(self.value)

    def tab(self, name: str) -> Tab:
        """The tab, made where it was not gone to yet."""
        if name not in self._made:
            tab = self._makers[name]()
            tab.open_asked.connect(self._open)
            tab.go.connect(self.go)
            self._made[name] = tab
            self._place.pages.addWidget(tab)
        return self._made[name]

    def show(self, name: str, *, quiet: bool = False) -> None:
        """Turn to a tab, the keyboard with it; ``quiet`` leaves the keyboard to the caller."""
        self._origin = ""
        if name != self.value:
            if name != ENTRIES:
                self._place.flush()
            self.value = name
            self._place.segment.set_value(name)
            tab = self._place.reading if name == ENTRIES else self.tab(name)
            self._place.pages.setCurrentWidget(tab)
            self.load()
            self.turned.emit()
        if not quiet:
            self._place.focus_first()

    def _open(self, target: object) -> None:
        origin = self.value
        self.open_asked.emit(target)
        self._origin = origin

    def forget_origin(self) -> None:
        """Another entry was chosen in the list: from now on the way back leads there."""
        self._origin = ""

    def go_back(self) -> bool:
        """Back to the tab from which the open entry was opened; False: it was not."""
        if not self._origin:
            return False
        self.show(self._origin, quiet=True)
        if self.current is not None:
            self.current.focus_back()
        return True

    def load(self) -> None:
        """Ask anew for what is shown beside the entries."""
        if self.current is not None:
            self.current.load()

    def refresh(self, changed: Changed) -> None:
        """Something changed; a tab that is not seen asks when it is turned to."""
        if self.current is not None and changed & self.current.shows:
            self.current.load()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys that turn, and those of the tab that is shown."""
        turn = QCoreApplication.translate("JournalTabs", "Tab: {name}")
        lead = tuple(
            (key, turn.format(name=name))
            for key, name in zip(TAB_KEYS, self._place.tab_names().values(), strict=True)
        )
        return (*(self.current.keys() if self.current is not None else ()), *lead)

    def commands(self) -> tuple[Command, ...]:
        """The tabs, and what the one that is shown offers."""
        turn = QCoreApplication.translate("JournalTabs", "Journal: {name}")
        lead = tuple(
            Command(f"journal-{tab}", turn.format(name=name), partial(self.show, tab),
                    "notebook", key)
            for key, (tab, name) in zip(TAB_KEYS, self._place.tab_names().items(), strict=True)
            if tab != self.value
        )  # fmt: skip
        return (*(self.current.commands() if self.current is not None else ()), *lead)
