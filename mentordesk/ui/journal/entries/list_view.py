"""The list of entries, laid out: search on top, entries below, or what an empty list has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mentordesk.ui.journal.entries.chips import ChipRow
from mentordesk.ui.journal.entries.entry_delegate import EntryDelegate
from mentordesk.ui.journal.entries.search_help import SearchHelp
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.announcing import announce
from mentordesk.ui.widgets.buttons import LinkButton, PrivateButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import SearchBox
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox
from mentordesk.ui.widgets.pages import Pages
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

    from mentordesk.ui.journal.entries.list_model import Index


class EntryListView(Card):
    """A search field with its chips, what was found, and the list. The pages are given by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=0, margins=(1, 12, 1, 6))
        self.setObjectName("entry-list-card")
        self.search = SearchBox(self.tr("Search your entries"))
        self.search.setObjectName("journal-search")
        self.chips = ChipRow()
        self.told = ""
        """What a screen reader was told of the answers; the same is not said to every letter."""
        self.found = Label("", "muted", wrap=True)
        self.found.setObjectName("journal-found")
        self.order = LinkButton(self.tr("Best first"), quiet=True)
        self.order.setObjectName("journal-order")
        self.unread = Label("", "muted", wrap=True)
        self.unread.setObjectName("journal-unread")
        self.help = SearchHelp(self)
        self._make_head()
        self.pages = Pages()
        self.column.addWidget(self.pages, 1)
        self._make_pages()

    def _make_head(self) -> None:
        self.head = QWidget()
        rows = VBox(self.head, gap=0)
        inner = VBox(gap=8, margins=(11, 0, 11, 12))
        line = HBox(gap=4)
        line.addWidget(self.search, 1)
        line.addWidget(self.help)
        inner.addLayout(line)
        inner.addWidget(self.chips)
        inner.addWidget(self.unread)
        said = HBox(gap=8)
        said.addWidget(self.found, 1)
        said.addWidget(self.order)
        inner.addLayout(said)
        for part in (self.found, self.order, self.unread):
            part.hide()
        rows.addLayout(inner)
        rows.addWidget(Divider())
        self.column.addWidget(self.head)

    def _make_pages(self) -> None:
        self.list = EntryListWidget(self.tr("Entries, the newest first"))
        self._delegate = EntryDelegate(self.tr("No title"))
        self.list.setItemDelegate(self._delegate)
        self.first_entry = PrivateButton(self.tr("Write the first entry"), icon="note-pencil")
        self.first_entry.setObjectName("journal-first-entry")
        self.bring = LinkButton(self.tr("Bring in a journal…"), icon="download-simple")
        self.bring.setObjectName("journal-bring")
        self.nothing_yet = EmptyState(
            "notebook",
            self.tr("Your journal is empty"),
            self.tr(
                "One line is enough: what surprised you today? It is encrypted while you type, "
                "and nobody else can read it."
            ),
            self.first_entry,
            tint="private",
            other=self.bring,
        )
        self.nothing_found = EmptyState(
            "magnifying-glass",
            self.tr("No entry has these words"),
            self.tr(
                "Try fewer words or only the beginning of one, such as resil*. "
                "Put a phrase in “quotes”; leave entries out with -word. The ? beside the field "
                "shows what else can be typed."
            ),
        )
        for page in (self.list, self.nothing_yet, self.nothing_found):
            self.pages.addWidget(page)

    def take_keyboard(self) -> None:
        """The keyboard to what is on the screen: the list, the way to write, or the search."""
        page = self.pages.currentWidget()
        if page is self.nothing_yet:
            self.first_entry.setFocus()
        elif page is self.nothing_found:
            self.search.setFocus()
        else:
            self.list.setFocus()

    def tell_unread(self, unread: Sequence[str]) -> None:
        """Say quietly which conditions nobody can read; the rest is searched for."""
        listed = QLocale().createSeparatedList([f"\u2068{one}\u2069" for one in unread])
        self.unread.setText(self.tr("Not understood: {what}").format(what=listed))
        self.unread.setVisible(bool(unread))

    def tell_found(self, number: int, *, full: bool, ranked: bool) -> None:
        """Say how many answers are shown; ``full``: there may be more than that."""
        if full and ranked:
            self.found.setText(self.tr("The best %Ln of many", "", number))
        elif full:
            self.found.setText(self.tr("The newest of many. Scroll down for more."))
        elif number == 1:
            self.found.setText(self.tr("One entry"))
        else:
            self.found.setText(self.tr("%Ln entries", "", number))
        self.found.setVisible(bool(number))
        told = self.found.text() if number else self.nothing_found.heading.text()
        if told != self.told and self.search.hasFocus():
            announce(self.search, told)
        self.told = told


class EntryListWidget(QListView):
    """The list itself. Rows are of one height, so that a hundred thousand scroll like ten."""

    chosen = Signal(object)
    """The index that became current, by key, click or screen reader."""
    opened = Signal()
    """Return or a double click: go on to the text."""
    delete_asked = Signal()
    end_wanted = Signal()
    """End was pressed; it leads to the last row that is loaded, and others may be to come."""
    stepped = Signal()
    """Another key, the wheel or a click."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journal-entries")
        self.setProperty(OWN_RING, True)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._is_entered = False
        self.activated.connect(self._open)
        Theme.current().changed.connect(self.doItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is the current one."""
        super().currentChanged(current, previous)
        if not self._is_entered:
            self.chosen.emit(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would stand on the first row: that opens what nobody chose, in place of new words."""
        stood = self.currentIndex().isValid()
        self._is_entered = True
        super().focusInEvent(event)
        if not stood:
            self.setCurrentIndex(self.model().index(-1, 0))
        self._is_entered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on to the text, Delete takes the entry away; letters do not jump about."""
        key = event.key()
        self.stepped.emit()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)
            if key == Qt.Key.Key_End:
                self.end_wanted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where one clicks one stays."""
        self.stepped.emit()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The same for the wheel."""
        self.stepped.emit()
        super().wheelEvent(event)

    def _open(self) -> None:
        self.opened.emit()
