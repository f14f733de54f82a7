"""What the right button offers where a text is read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication

from mentordesk.ui.journal.writing.chosen import words_only

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QMenu

_LINK_COPY = "link-copy"
"""Qt's name for what copies an address: the anchor's, which is one of ours and means nothing."""


class Read(Protocol):
    """A text that is read, whose ticks can be taken back."""

    @property
    def undo_asked(self) -> SignalInstance:
        """Take back."""

    @property
    def redo_asked(self) -> SignalInstance:
        """Do it again."""

    def has_step(self, *, again: bool) -> bool:
        """Whether there is something to take back, or to do again."""

    def link_at(self, at: QPoint) -> str:
        """The address that was written for the link at a place."""

    def createStandardContextMenu(self, at: QPoint, /) -> QMenu:
        """What Qt offers."""


def menu_of(view: Read, at: QPoint) -> QMenu:
    """Undo and what Qt offers; at a link the address that was written."""
    menu = view.createStandardContextMenu(at)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    link = view.link_at(at)
    for action in menu.actions():
        if action.objectName() == _LINK_COPY:
            menu.removeAction(action)
    first = menu.actions()[0]
    if link:
        copy = QAction(QCoreApplication.translate("AddressLine", "Copy the address"), menu)
        copy.setObjectName("reading-copy-address")
        copy.triggered.connect(partial(_copy, link))
        menu.insertAction(menu.actions()[1], copy)
    for name, said, is_there, asked in (
        ("reading-undo", _tr("Undo"), view.has_step(again=False), view.undo_asked),
        ("reading-redo", _tr("Do it again"), view.has_step(again=True), view.redo_asked),
    ):
        action = QAction(said, menu)
        action.setObjectName(name)
        action.setEnabled(is_there)
        action.triggered.connect(asked)
        menu.insertAction(first, action)
    menu.insertSeparator(first)
    return menu


def _tr(said: str) -> str:
    return QCoreApplication.translate("Undoing", said)


def _copy(link: str) -> None:
    QGuiApplication.clipboard().setMimeData(words_only(link))
