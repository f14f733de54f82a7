"""Closing with letters on their way: the desk stays up to 20 s, so that they may still go.

Nothing is sent once the desk has closed. Before that, what waits is offered once more, under a
blank sheet: every word is on the disk already, and the person may close at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from mentordesk.ui.widgets.blank_sheet import BlankSheet
from mentordesk.ui.widgets.buttons import PrimaryButton
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.shell.life import DeskWindow

LIMIT = 20_000
"""Milliseconds that the desk stays at the most."""


class Deliverer(Protocol):
    """What is asked of the carrier; see ``ui.courier``."""

    ended: Any
    """``Signal(dict)``: a round is over."""

    @property
    def may_deliver(self) -> bool:
        """Whether a round is on its way or worth a try."""

    def deliverable(self) -> int:
        """Letters that a round might deliver now."""

    def send(self, asked: bool) -> None:
        """Begin a round, unless one is on its way."""


class DeliveringSheet(BlankSheet):
    """Says what is on its way. ``closed`` when the person does not want to wait."""

    closed = Signal()

    def __init__(self, window: QWidget, letters: int) -> None:
        super().__init__(window, "delivering", said(letters))
        words = self.tr(
            "Everything you wrote is saved. Your desk closes by itself as soon as this is done,"
            " and after 20 seconds at the latest. What has not left by then goes next time."
        )
        self.card.column.addWidget(Label(words, "body", self.card, wrap=True))
        self.close_now = PrimaryButton(self.tr("Close now"), self)
        self.close_now.setObjectName("delivering-close")
        self.close_now.setShortcut("Alt+C")
        self.close_now.clicked.connect(self.closed)
        self.card.column.addWidget(self.close_now)

    def escaped(self) -> None:
        """The same as the button."""
        self.closed.emit()


def said(letters: int) -> str:
    """``Delivering 3 letters…``; a round that brings something has none."""
    if letters == 0:
        return QCoreApplication.translate("DeliveringSheet", "Finishing a round…")
    if letters == 1:
        return QCoreApplication.translate("DeliveringSheet", "Delivering one letter…")
    return QCoreApplication.translate("DeliveringSheet", "Delivering %n letters…", "", letters)


class Delivering(QObject):
    """Stands between the wish to close and the closing. All of it on the window's thread."""

    over = Signal()
    """Nothing holds the desk any more: close it."""

    def __init__(
        self,
        window: DeskWindow,
        carrier: Deliverer,
        limit: int = LIMIT,
    ) -> None:
        """``limit`` in milliseconds."""
        super().__init__(window)
        self._window, self._carrier = window, carrier
        self._sheet: DeliveringSheet | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(limit)
        self._timer.timeout.connect(self._close)
        carrier.ended.connect(self._ended)

    def quit(self) -> None:
        """The person closes the window; a second time means now."""
        if self._timer.isActive() or not self._carrier.may_deliver:
            self._close()
            return
        self._timer.start()  # first: whatever happens from here on, the desk closes by then
        self._window.cover()
        self._window.flush(self._flushed)

    def drop(self) -> None:
        """Something else ends the desk: it locks, or all ends."""
        self._timer.stop()
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.hide()
            sheet.deleteLater()

    def _flushed(self) -> None:
        """Every word is saved: the letters may have their time. Else leaving asks, and at once."""
        if not self._timer.isActive():
            return
        if self._window.unsaved_texts() or not self._carrier.may_deliver:
            self._close()
            return
        self._sheet = DeliveringSheet(self._window, self._carrier.deliverable())
        self._sheet.closed.connect(self._close)
        self._sheet.stand_up(self._sheet.close_now)
        self._carrier.send(False)

    def _ended(self, status: dict[str, Any]) -> None:
        del status  # the ledger tells it when the desk is opened again
        if self._sheet is not None:
            self._close()

    def _close(self) -> None:
        self.drop()
        self.over.emit()
