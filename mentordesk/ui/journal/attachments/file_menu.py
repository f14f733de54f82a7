"""What can be done with one file, to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.attachments.model import Attachment


class FileMenu(QMenu):
    """Each verb with its key. The signals carry the file."""

    opened = Signal(object)
    copy_asked = Signal(object)
    rename_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("file-menu")

    def show_for(self, file: Attachment, where: QPoint) -> None:
        """For one file, at a place of the screen."""
        self.clear()
        verbs = (
            (self.tr("Open"), "Return", self.opened, file.is_picture),
            (self.tr("Save a copy…"), "Ctrl+S", self.copy_asked, True),
            (self.tr("Rename…"), "F2", self.rename_asked, True),
            (self.tr("Remove"), "Delete", self.remove_asked, True),
        )
        for said, key, signal, is_there in verbs:
            if is_there:
                action = self.addAction(f"{said}\t{key}")
                action.triggered.connect(partial(signal.emit, file))
        self.popup(where)
