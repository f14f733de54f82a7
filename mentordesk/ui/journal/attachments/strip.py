"""The strip below the text: the files beside an entry, what is coming in, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from mentordesk.ui.journal.attachments.offering import has_files
from mentordesk.ui.journal.attachments.tiles import FILE_ROLE, HEIGHT, TileDelegate, TileModel
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.announcing import announce
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.focus import OWN_RING
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
    )

    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.ui.journal.attachments.tiles import Thumbnail

GAP = 4
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FileList(QListView):
    """One row of tiles. Return opens, Delete removes, F2 renames, Ctrl+S saves a copy."""

    opened = Signal(object)
    remove_asked = Signal(object)
    rename_asked = Signal(object)
    copy_asked = Signal(object)
    menu_asked = Signal(object, object)
    """The file, and where on the screen."""
    left = Signal()
    offered = Signal(object)
    """``QMimeData`` that was dropped here."""

    def __init__(self, thumbnail: Thumbnail) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Files beside this entry"))
        self.setObjectName("entry-files")
        self.setProperty(OWN_RING, True)
        set_role(self, "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.files = TileModel()
        self.files.setParent(self)
        self.setModel(self.files)
        self._delegate = TileDelegate(thumbnail)
        self.setItemDelegate(self._delegate)
        self.doubleClicked.connect(self._open)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        theme = Theme.current()
        self.setSpacing(theme.px(GAP) // 2)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(theme.px(HEIGHT) + 2 * theme.px(GAP) + bar)
        self.doItemsLayout()

    def current(self) -> Attachment | None:
        """The file that is chosen."""
        found: Attachment | None = self.currentIndex().data(FILE_ROLE)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the keys do with the file that is chosen."""
        file, key = self.current(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif file is not None and key in _RETURNS:
            self.opened.emit(file)
        elif file is not None and key == Qt.Key.Key_Delete:
            self.remove_asked.emit(file)
        elif file is not None and key == Qt.Key.Key_F2:
            self.rename_asked.emit(file)
        elif file is not None and event.matches(QKeySequence.StandardKey.Save):
            self.copy_asked.emit(file)
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always one that is chosen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.files.rowCount():
            self.setCurrentIndex(self.files.index(0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a file."""
        file = self.current()
        if file is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            rect = self.visualRect(self.currentIndex())
            where = self.viewport().mapToGlobal(rect.center()) if by_key else event.globalPos()
            self.menu_asked.emit(file, where)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here too."""
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        self._accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files are dropped."""
        if has_files(event.mimeData()):
            _accept_copy(event)
            self.offered.emit(event.mimeData())

    @staticmethod
    def _accept(event: QDragMoveEvent) -> None:
        if has_files(event.mimeData()):
            _accept_copy(event)
        else:
            event.ignore()

    def _open(self) -> None:
        file = self.current()
        if file is not None:
            self.opened.emit(file)


def _accept_copy(event: QDropEvent) -> None:
    """Whatever was offered: the file stays where it was."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class FileStrip(QWidget):
    """Hidden while there is nothing to show."""

    stop_asked = Signal()

    def __init__(self, thumbnail: Thumbnail) -> None:
        super().__init__()
        self.setObjectName("entry-strip")
        self.list = FileList(thumbnail)
        self.coming = ElidedLabel("", "muted")
        self.coming.setObjectName("entry-files-coming")
        self.stop = LinkButton(self.tr("Stop"))
        self.stop.setObjectName("entry-files-stop")
        self.stop.setAccessibleName(self.tr("Stop adding files"))
        self.stop.clicked.connect(self.stop_asked)
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("entry-files-said")
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("entry-files-problem")
        column = VBox(self, gap=4)
        column.addWidget(self.list)
        self._row = QWidget()
        row = HBox(self._row, gap=8)
        row.addWidget(self.coming, 1)
        row.addWidget(self.stop)
        for part in (self._row, self.said, self.problem):
            part.hide()
            column.addWidget(part)
        self.list.hide()
        self.hide()

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show these files, the same one chosen; where it is gone, its neighbour."""
        chosen, row = self.list.current(), self.list.currentIndex().row()
        self.list.files.show(files)
        place = self.list.files.place_of(chosen.id if chosen else None)
        if chosen is not None and not place.isValid():
            place = self.list.files.index(min(row, len(files) - 1))
        if place.isValid():
            self.list.setCurrentIndex(place)
        self.list.setVisible(bool(files))
        self._settle()

    def show_coming(self, text: str) -> None:
        """What is coming in, in words; nothing: nothing is."""
        self.coming.setText(text)
        self._row.setVisible(bool(text))
        self._settle()

    def say(self, said: str, problem: str = "") -> None:
        """A remark, and what went wrong."""
        for label, text in ((self.said, said), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))
        self._settle()
        announce(self, " ".join(text for text in (said, problem) if text))

    def minimumSizeHint(self) -> QSize:
        """It never makes the sheet wider."""
        return QSize(0, super().minimumSizeHint().height())

    def _settle(self) -> None:
        parts = (self.list, self._row, self.said, self.problem)
        self.setVisible(any(not part.isHidden() for part in parts))
