"""The copy lens laid out: what may be ticked, the exact text, three ways to take it out."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from mentordesk.ui.copying.shown_text import ShownText
from mentordesk.ui.widgets.buttons import Button, LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.icon_line import IconLine
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.overlay import Overlay

SAVE_KEY, PRINT_KEY = "Ctrl+S", "Ctrl+P"


class CopyLensView(Overlay):
    """Every control by name; decides nothing."""

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("copy-lens")
        self.heading = Label("", "title", wrap=True)
        self.heading.setObjectName("copy-heading")
        self.told = Label("", "muted", wrap=True)
        self.told.setObjectName("copy-told")
        self.choices = QWidget()
        self.choices.setObjectName("copy-choices")
        self.rows = VBox(self.choices, gap=4)
        self.text = ShownText()
        self.text.setObjectName("copy-text")
        self.text.setAccessibleName(self.tr("The exact text of the copy"))
        self.nothing = Label("", "quiet", wrap=True)
        self.nothing.setObjectName("copy-nothing")
        for part in (self.heading, self.told, self.choices, self.nothing, self.text):
            self.column.addWidget(part)
        self._safety()
        self._foot()

    def _safety(self) -> None:
        self.safety = IconLine(
            "lock-simple",
            "ink2",
            self.tr(
                "Not in it: your notes, your reflection, your reminders, your journal. They"
                " cannot be. Once copied it is out of your hands: other programs can read the"
                " clipboard, and a clipboard history may keep it."
            ),
        )
        self.safety.words.setObjectName("copy-not-in")
        self.column.addWidget(self.safety)

    def _foot(self) -> None:
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("copy-said")
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("copy-problem")
        self.copy = PrimaryButton(self.tr("Copy"), icon="copy")
        self.copy.setObjectName("copy-clipboard")
        self.save = PlainButton(self.tr("Save as PDF…"), icon="file-pdf")
        self.save.setObjectName("copy-pdf")
        self.print = PlainButton(self.tr("Print…"), icon="printer")
        self.print.setObjectName("copy-print")
        self.done = LinkButton(self.tr("Close"))
        self.done.setObjectName("copy-close")
        for button, key in ((self.copy, "Ctrl+C"), (self.save, SAVE_KEY), (self.print, PRINT_KEY)):
            sequence = QKeySequence(key)
            button.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))
        flow = FlowRow(gap=8)
        for part in self.ways():
            flow.add(part)
        flow.add(self.done)
        self.foot.addWidget(self.problem)
        self.foot.addWidget(self.said)
        self.foot.addWidget(flow)

    def ways(self) -> tuple[Button, Button, Button]:
        """The three ways out."""
        return (self.copy, self.save, self.print)

    def say(self, text: str) -> None:
        """What was done, or nothing; a problem goes with it."""
        self.problem.setText("")
        self.problem.hide()
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def show_problem(self, sentence: str) -> None:
        """Why it was not done."""
        self.say("")
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
