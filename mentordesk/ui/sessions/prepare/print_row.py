"""Printing the brief. My private reminders go on paper only by a tick, and by each tick once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from mentordesk.ui.playbook.printing import Computer
from mentordesk.ui.sessions.prepare.brief_paper import document
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.flow import FlowRow

if TYPE_CHECKING:
    from mentordesk.ui.playbook.printing import Printing
    from mentordesk.ui.sessions.facts import SessionFacts

PRINT_KEY = "Ctrl+P"


class PrintRow(FlowRow):
    """The verb and the tick beside it."""

    def __init__(self, printing: Printing | None = None) -> None:
        super().__init__(gap=12)
        self.printing = printing or Computer()
        self._facts: SessionFacts | None = None
        self.verb = PlainButton(self.tr("Print the brief"), icon="printer")
        self.verb.setObjectName("session-print")
        self.verb.setAccessibleName(self.tr("Print the brief"))
        key = QKeySequence(PRINT_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.verb.setToolTip(key)
        self.private = CheckBox(self.tr("with my private reminders"))
        self.private.setObjectName("session-print-private")
        self.add(self.verb)
        self.add(self.private)
        self.verb.clicked.connect(self.print_brief)

    def show_facts(self, facts: SessionFacts) -> None:
        """What is printed. The tick holds for this session only."""
        other = self._facts is None or self._facts.session.id != facts.session.id
        self._facts = facts
        has_some = any(not one.done for one in facts.brief.reminders)
        self.private.setVisible(has_some)
        if other or not has_some:
            self.private.setChecked(False)

    def print_brief(self) -> None:
        """Print the page where it is on the screen; then the tick is taken back."""
        if self._facts is None or not self.isVisible():
            return
        paper = document(self._facts, with_reminders=self.private.isChecked())
        self.printing.print_document(self, self.tr("Print the brief"), paper)
        self.private.setChecked(False)
