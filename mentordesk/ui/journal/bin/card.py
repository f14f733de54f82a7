"""The bin at work: what was put away is looked at, brought back, or shredded after a question."""

from __future__ import annotations

import enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from mentordesk.changes import Changed
from mentordesk.clock import Moment
from mentordesk.text import one_line
from mentordesk.ui.journal.bin.card_view import BinCardView
from mentordesk.ui.journal.dates import short_day
from mentordesk.ui.journal.wordings.comparing import Change, Piece

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from mentordesk.journal.bin.model import BinLine
    from mentordesk.journal.model import Entry
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

BIN_KEY = "Ctrl+Shift+Delete"
START, NAMED = 120, 60
"""Letters of an entry in the list, and in the question."""


class _Asked(enum.Enum):
    NOTHING = enum.auto()
    ONE = enum.auto()
    ALL = enum.auto()


class BinCard(BinCardView):
    """Over the window around ``asker``."""

    def __init__(self, asker: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(asker)
        self._services, self._bridge = services, bridge
        self._lines: Sequence[BinLine] = ()
        self._asked = _Asked.NOTHING
        self.list.currentRowChanged.connect(self._choose)
        self.list.taken.connect(self._bring_back)
        self.list.removed.connect(self._ask_one)
        self.take.clicked.connect(self._bring_back)
        self.shred.clicked.connect(self._ask_one)
        self.empty_it.clicked.connect(self._ask_all)
        self.yes.clicked.connect(self._shred)
        self.no.clicked.connect(self._keep)
        self.close_it.clicked.connect(self.close_overlay)
        bridge.changed.connect(self._changed)

    def open(self) -> None:
        """Show what lies in it."""
        self._fill([])
        self.nothing.hide()
        self.open_over()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._load()

    def close_overlay(self) -> None:
        """A question first goes; nothing of the words is held."""
        if self._asked is not _Asked.NOTHING:
            self._keep()
            return
        self._fill([])
        super().close_overlay()

    def put_away(self) -> None:
        """Go from the screen, question and all: the words are hidden."""
        self._say("")
        self.close_overlay()

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.JOURNAL and self.isVisible():
            self._load()

    def _load(self) -> None:
        bin_ = self._services.bin
        self._bridge.ask(self, lambda: (bin_.lines(), bin_.now()), self._loaded)

    def _loaded(self, found: tuple[Sequence[BinLine], datetime]) -> None:
        if self.isVisible():
            self._fill(*found)

    def _fill(self, lines: Sequence[BinLine], now: datetime | None = None) -> None:
        row, before = self.list.currentRow(), self._current()
        chosen = before.line.id if before is not None else None
        self._lines = lines
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in lines if now is not None else ():
            QListWidgetItem(self._said(one, now), self.list)
        self.list.blockSignals(blocked)
        self._say("")
        self.show_list(bool(lines))
        if not lines:
            self.text.show_pieces(())
            if self.isVisible() and now is not None:
                self.close_it.setFocus()
            return
        same = [at for at, one in enumerate(lines) if one.line.id == chosen]
        self.list.setCurrentRow(same[0] if same else max(0, min(row, len(lines) - 1)))

    def _said(self, one: BinLine, now: datetime | None) -> str:
        zone = one.line.written.zone
        today = self._services.journal.today()
        when = self.tr("Deleted: {day}").format(day=short_day(Moment(one.deleted, zone), today))
        days = one.days_left(now) if now is not None else 0
        left = self.tr("one day left") if days == 1 else self.tr("%Ln days left", "", days)
        return f"{self._name(one, START)}\n{when} · {left}"

    def _name(self, one: BinLine, most: int) -> str:
        said = one_line(one.line.title, most + 1) or one_line(one.line.start, most + 1)
        if len(said) > most:
            said = said[:most].rstrip() + "…"
        return said or self.tr("No title")

    def _current(self) -> BinLine | None:
        row = self.list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _choose(self, _row: int) -> None:
        one = self._current()
        if one is not None:
            job = partial(self._services.journal.entry, one.line.id)
            self._bridge.ask(self, job, self._found)

    def _found(self, entry: Entry | None) -> None:
        one = self._current()
        if entry is None or one is None or entry.id != one.line.id:
            return
        title = [Piece(Change.NONE, entry.title)] if entry.title else []
        self.text.show_pieces([Piece(Change.NONE, entry.body)], title)

    def _bring_back(self) -> None:
        one = self._current()
        if one is not None:
            job = partial(self._services.bin.restore, one.line.id)
            said = self.tr("The entry is back in your journal.")
            self._bridge.do(self, job, undo=said)

    # Shredding

    def _ask_one(self) -> None:
        one = self._current()
        if one is not None:
            said = self.tr("Shred “{name}” now? Nobody can bring it back, not even you.")
            self._say(said.format(name=self._name(one, NAMED)), _Asked.ONE)

    def _ask_all(self) -> None:
        number = len(self._lines)
        if number == 1:
            self._ask_one()
        elif number:
            said = self.tr("Shred %Ln entries now? Nobody can bring them back.", "", number)
            self._say(said, _Asked.ALL)

    def _say(self, question: str, asked: _Asked = _Asked.NOTHING) -> None:
        self._asked = asked
        self.ask(question)

    def _keep(self) -> None:
        self._say("")
        self.list.setFocus()

    def _shred(self) -> None:
        asked, one = self._asked, self._current()
        self._say("")
        self.list.setFocus()
        if asked is _Asked.ALL:
            self._bridge.do(self, self._services.bin.shred_all)
        elif asked is _Asked.ONE and one is not None:
            self._bridge.do(self, partial(self._services.bin.shred, one.line.id))
