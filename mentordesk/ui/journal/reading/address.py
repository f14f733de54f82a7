"""Where a link leads, told: this program opens no address. It can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.ui.journal.writing.chosen import words_only
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.buttons import IconButton, LinkButton
from mentordesk.ui.widgets.labels import ElidedLabel
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.words import own_way, spelled


class AddressLine(QFrame):
    """A line below the text. It goes when another text comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sunk")
        self._address = ""
        self.setObjectName("entry-address")
        self.words = ElidedLabel("", "body")
        self.words.setObjectName("entry-address-words")
        self.copy = LinkButton(self.tr("Copy the address"))
        self.copy.setObjectName("entry-address-copy")
        self.copy.clicked.connect(self._copy)
        self.close_it = IconButton("x", self.tr("Close"))
        self.close_it.setObjectName("entry-address-close")
        self.close_it.clicked.connect(self.hide)
        row = HBox(self, gap=8, margins=(12, 4, 6, 4))
        row.addWidget(self.words, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_it)
        self.hide()

    def tell(self, address: str) -> None:
        """Show where a link leads."""
        self._address = address
        shown = own_way(spelled(address))
        said = self.tr("{address} · MentorDesk opens no address").format(address=shown)
        self.words.setText(said)
        self.words.setToolTip("")
        self.copy.setText(self.tr("Copy the address"))
        self.show()
        self.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(words_only(self._address))
        self.copy.setText(self.tr("Copied"))
