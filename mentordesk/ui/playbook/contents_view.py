"""The contents, laid out: a field that filters, the tree, or a line that nothing was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QTreeView, QWidget

from mentordesk.ui.places import HELP_CARD_KEY
from mentordesk.ui.playbook.contents_delegate import ContentsDelegate
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import SearchBox
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import key_name
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from mentordesk.ui.playbook.contents_model import Index


class ContentsView(Card):
    """Filter and tree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8, margins=(8, 12, 4, 10))
        self.setObjectName("playbook-contents-card")
        self.filter = SearchBox(self.tr("Filter the playbook"))
        self.filter.setObjectName("playbook-filter")
        held = VBox(margins=(0, 0, 4, 0))
        held.addWidget(self.filter)
        self.column.addLayout(held)
        self.tree = ContentsTree(self.tr("Contents of the playbook"))
        self.nothing = EmptyState(
            "magnifying-glass",
            self.tr("Nothing has these words"),
            self.tr("Try fewer words, or only the beginning of one."),
        )
        self.nothing.setObjectName("playbook-nothing")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tree)
        self.pages.addWidget(self.nothing)
        self.column.addWidget(self.pages, 1)
        self.help_card = LinkButton(self.tr("Help card"), icon="lifebuoy")
        self.help_card.setObjectName("playbook-help-card")
        self.help_card.setToolTip(key_name(HELP_CARD_KEY))
        self.column.addWidget(self.help_card, 0, Qt.AlignmentFlag.AlignLeading)


class ContentsTree(QTreeView):
    """The tree: arrows move and show, Return goes into the page, Left and Right fold a group."""

    turned = Signal(object)
    """The index that became the current one."""
    entered = Signal()
    """Return or a click on an item: on to the page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("playbook-contents")
        self.setProperty(OWN_RING, True)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._delegate = ContentsDelegate(self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._click)
        Theme.current().changed.connect(self.doItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another row is the current one."""
        super().currentChanged(current, previous)
        self.turned.emit(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew; the chosen one stays in sight."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes in, or folds a heading; letters do not jump about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._click(self.currentIndex())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _click(self, index: Index) -> None:
        if not index.isValid():
            return
        if index.parent().isValid():
            self.entered.emit()
        else:
            self.setExpanded(index, not self.isExpanded(index))
