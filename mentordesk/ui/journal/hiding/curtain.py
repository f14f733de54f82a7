"""The curtain over the whole journal: while it is drawn no word of it is on the screen.

List, sheet, tags and names are not painted over but taken from the screen: neither a picture of it
nor a screen reader can have what is not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from mentordesk.ui.journal.hiding.hiding import HIDE_KEY, Hidden, Hiding
from mentordesk.ui.widgets.buttons import PrivateButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.pages import let_go_of_keyboard
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.writing.edit import WritingEdit
    from mentordesk.ui.services import Services


class Curtain(Card):
    """One of ``pages``: drawn, it is the one that is shown. Whoever turns them lifts it."""

    turned = Signal(bool)

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        self._before: QWidget | None = None
        self._had: QWidget | None = None
        self.setObjectName("journal-curtain")
        self.show_words = PrivateButton(self.tr("Show my words"), icon="eye")
        self.show_words.setObjectName("journal-show-words")
        self.show_words.clicked.connect(self.lift)
        key = QKeySequence(HIDE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        told = self.tr("Your journal is hidden. {key} shows it again, as it stood.")
        self.column.addWidget(
            EmptyState(
                "eye-slash",
                self.tr("Hidden"),
                told.format(key=key),
                self.show_words,
                tint="private",
            )
        )
        pages.addWidget(self)
        pages.currentChanged.connect(self._look)

    @property
    def is_drawn(self) -> bool:
        """Whether the journal is hidden."""
        return self._before is not None

    def draw(self) -> None:
        """Hide everything at once."""
        if self.is_drawn:
            return
        self._before = self._pages.currentWidget()
        had = QApplication.focusWidget()
        inside = had is not None and self._before is not None and self._before.isAncestorOf(had)
        self._had = had if inside else None
        let_go_of_keyboard(self._before)
        self._pages.setCurrentWidget(self)
        self.turned.emit(True)
        now = QApplication.focusWidget()
        if inside or now is None or not now.isVisible():
            self.show_words.setFocus()

    def lift(self) -> None:
        """Show it again, as it stood."""
        if self._before is not None:
            self._pages.setCurrentWidget(self._before)

    def _look(self) -> None:
        if self._before is None or self._pages.currentWidget() is self:
            return
        had, self._before, self._had = self._had, None, None
        page = self._pages.currentWidget()
        if had is not None and page is not None and page.isAncestorOf(had):
            had.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(False)


def hide_by_key(
    place: QWidget,
    curtain: Hidden,
    services: Services,
    bridge: Bridge,
    edits: Iterable[WritingEdit] = (),
) -> Hiding:
    """Let the key draw it over a screen, and another window, where the settings say so.

    ``edits``: private fields of that screen.
    """
    hiding = Hiding(services, bridge, edits, place)
    hiding.take_in(curtain)
    key = QShortcut(QKeySequence(HIDE_KEY), place)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(hiding.turn)
    return hiding
