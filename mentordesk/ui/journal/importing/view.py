"""A journal from elsewhere, laid out: the head, and the page on which the import is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from mentordesk.ui.journal.importing.pages import (
    ChoosePage,
    PreviewPage,
    ProgressPage,
    ReportPage,
)
from mentordesk.ui.journal.tab import Tab
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.widgets.buttons import Button


class BringingView(Tab):
    """Head and pages. ``left``: back to the entries."""

    left = Signal()

    def __init__(self, formats: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("bring-page")
        column = VBox(self, gap=12)
        top = HBox(gap=12)
        top.addWidget(Label(self.tr("Bring in a journal"), "subtitle", wrap=True), 1)
        self.leave = LinkButton(self.tr("Back to your entries"), icon="arrow-left")
        self.leave.setObjectName("bring-back")
        self.leave.clicked.connect(self.left)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self.pages = Pages()
        self.choose = ChoosePage(formats)
        self.preview = PreviewPage()
        self.progress = ProgressPage()
        self.report = ReportPage()
        for page in (self.choose, self.preview, self.progress, self.report):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "Choose the file or the folder that another program has exported: as it came, also "
            "when it is a zip. You see first what is in it, what is here already and what cannot "
            "be carried.\n\n"
            "Nothing in the file is changed, nothing leaves this computer, and the same journal "
            "twice brings nothing twice. You may stop at any time: what has come stays, and the "
            "rest comes when you go on.\n\n"
            "A journal that was brought in can be taken back as a whole: its entries go to the "
            "bin, but for those that you worked on since."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this page."""
        return (
            ("Ctrl+Return", self.tr("Bring in what is shown")),
            ("Esc", self.tr("Back; while it comes in: stop")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return does what the page is for; Esc goes back, or stops."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        page = self.pages.currentWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._escape(page)
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if page is self.preview:
                self.preview.take.click()
        else:
            super().keyPressEvent(event)

    def _escape(self, page: QWidget | None) -> None:
        verbs: dict[QWidget, Button] = {
            self.preview: self.preview.other,
            self.progress: self.progress.stop,
        }
        (verbs.get(page, self.leave) if page is not None else self.leave).click()
