"""Says that a paragraph is too long to write in, and breaks it if the person wants it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.ui.journal.writing.breaking import break_paragraph, is_long
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from mentordesk.ui.journal.writing.edit import WritingEdit


class LongLine(QFrame):
    """A line below the text, while the cursor stands in such a paragraph and something is typed."""

    def __init__(self, edit: WritingEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        set_role(self, "sunk")
        self.setObjectName("entry-long")
        self.words = Label(
            self.tr("This paragraph is very long: break it, and writing is quick again."),
            wrap=True,
        )
        self.break_it = LinkButton(self.tr("Break it where sentences end"))
        self.break_it.setObjectName("entry-long-break")
        self.break_it.clicked.connect(self._break)
        row = HBox(self, gap=8, margins=(12, 4, 12, 4))
        row.addWidget(self.words, 1)
        row.addWidget(self.break_it, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        edit.edited.connect(self.look)

    def look(self) -> None:
        """Something was typed."""
        self.setVisible(not self._edit.is_aside and is_long(self._edit.textCursor()))

    def _break(self) -> None:
        """One step of undo; on with writing."""
        self._edit.setFocus()
        break_paragraph(self._edit.textCursor())
        self._edit.ensureCursorVisible()
