"""Another name for a file: a card with one field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.journal.attachments.model import NAME_AT_MOST
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.overlay import Overlay
from mentordesk.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.journal.attachments.model import Attachment


class NameCard(Overlay):
    """``named`` carries the file and the name that was typed."""

    named = Signal(object, str)

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("name-card")
        self._file: Attachment | None = None
        self._opener, self._returning = asker, Returning()
        self.column.addWidget(Label(self.tr("Rename the file"), "title", wrap=True))
        self.name = QLineEdit()
        self.name.setObjectName("file-name")
        self.name.setMaxLength(NAME_AT_MOST)
        self.field = Field(self.tr("Name"), self.name)
        self.column.addWidget(self.field)
        words = self.tr("Links to it in this entry's text get the new name with it.")
        self.column.addWidget(Label(words, "muted", wrap=True))
        self.save = PrimaryButton(self.tr("Rename"))
        self.save.setObjectName("file-name-save")
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.setObjectName("file-name-cancel")
        flow = FlowRow(gap=8)
        flow.add(self.save)
        flow.add(self.cancel)
        self.foot.addWidget(flow)
        self.save.clicked.connect(self._take)
        self.name.returnPressed.connect(self._take)
        self.cancel.clicked.connect(self.close_overlay)
        self.closed.connect(self._go_back)

    def open_file(self, file: Attachment) -> None:
        """For one file, its name chosen up to its ending."""
        self._file = file
        self._returning.note(self._opener)
        self.name.setText(file.name)
        self.field.set_problem("")
        self.open_over()
        self.name.setFocus()
        self.name.setSelection(0, len(file.name.rpartition(".")[0]) or len(file.name))

    def refuse(self, sentence: str) -> None:
        """Say why not, beside the field."""
        self.field.set_problem(sentence)
        self.fit()

    def _take(self) -> None:
        if self._file is None:
            return
        if not self.name.text().strip(" ."):
            self.refuse(self.tr("Give the file a name."))
            return
        self.named.emit(self._file, self.name.text())

    def _go_back(self) -> None:
        self._returning.go_back(self._opener)
