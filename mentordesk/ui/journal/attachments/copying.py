"""A copy for outside: said what that means, asked where, written piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.attachments import words
from mentordesk.ui.journal.attachments.copy_file import CopyFile
from mentordesk.ui.journal.attachments.outside import Computer, Outside
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.icon_line import IconLine
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.overlay import Overlay
from mentordesk.ui.widgets.returning import Returning
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.errors import UserFacingError
    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.journal.attachments.service import Attachments
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.gate.background import Background


class CopyCard(Overlay):
    """Opens over the window for one file. Ctrl+S asks where."""

    def __init__(
        self, asker: QWidget, attachments: Attachments, bridge: Bridge, background: Background
    ) -> None:
        super().__init__(asker)
        self.setObjectName("copy-card")
        self.outside: Outside = Computer()
        self._attachments, self._bridge, self._background = attachments, bridge, background
        self._file: Attachment | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._copy: CopyFile | None = None
        self._busy = False
        self._opener, self._returning = asker, Returning()
        self._lay_out()
        self.closed.connect(self._go_back)

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("Save a copy"), "title", wrap=True))
        self.text = Label("", "strong", wrap=True)
        self.text.setObjectName("copy-text")
        self.column.addWidget(self.text)
        leaving = self.tr(
            "The copy leaves the protection of this desk: it is not encrypted, and whoever can "
            "read the folder can read it. Programs that open it may keep traces of it. The file "
            "in your desk stays as it is."
        )
        self.column.addWidget(IconLine("lock-simple-open", "ink2", leaving))
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("copy-problem")
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("copy-said")
        self.save = PrimaryButton(self.tr("Save a copy…"), icon="download-simple")
        self.save.setObjectName("copy-save")
        self.done = LinkButton(self.tr("Close"))
        self.done.setObjectName("copy-close")
        flow = FlowRow(gap=8)
        flow.add(self.save)
        flow.add(self.done)
        for part in (self.problem, self.said, flow):
            self.foot.addWidget(part)
        self.save.clicked.connect(self._ask)
        self.done.clicked.connect(self.close_overlay)

    def open_file(self, file: Attachment) -> None:
        """For one file."""
        self._file = file
        self._returning.note(self._opener)
        self.text.setText(words.spoken(file))
        self._say("", "")
        self.open_over()
        self.save.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S asks where."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        file = self._file
        if self._busy or file is None:
            return
        self._busy = True  # a dialog of the system lets keys through
        path = self.outside.copy_path(self, self.tr("Save a copy"), file.name)
        if not path:
            self._busy = False
            return
        self._say("", "")
        self._pieces, self._copy = self._attachments.read(file.id), CopyFile(path)
        self._read()

    def _read(self) -> None:
        self._bridge.ask(self, partial(next, self._pieces, b""), self._write, self._failed)

    def _write(self, piece: bytes) -> None:
        if self._copy is None:
            return
        if piece:
            self._background.run(
                self, partial(self._copy.write, piece), self._written, self._failed
            )
        else:
            self._background.run(self, self._copy.finish, self._finished, self._failed)

    def _written(self, _nothing: object) -> None:
        self._read()

    def _finished(self, _nothing: object) -> None:
        self._busy, self._copy = False, None
        self._say(self.tr("Saved, for your account alone to read."), "")

    def _failed(self, error: UserFacingError) -> None:
        self._busy = False
        if self._copy is not None:
            self._copy.drop()
        self._copy = None
        self._say("", in_words(error))

    def _say(self, said: str, problem: str) -> None:
        for label, text in ((self.said, said), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))
        self.fit()

    def _go_back(self) -> None:
        self._returning.go_back(self._opener)
