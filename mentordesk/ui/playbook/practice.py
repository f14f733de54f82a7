"""Practising alone: one turn at a time, the answer hidden until it is asked for.

Nothing is noted: neither that one practised nor how it went.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.playbook.outline_talk import TalkOutline
from mentordesk.ui.playbook.part_maker import PartMaker
from mentordesk.ui.playbook.parts import Box, Look, Part, words
from mentordesk.ui.playbook.practice_turns import Turn, turns
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from mentordesk.playbook.talk import Conversation


class Practice(QWidget):
    """One sample conversation, turn by turn. ``left`` asks to go back to the page."""

    left = Signal()
    turned = Signal()
    """Another turn is shown."""

    def __init__(self, talk: Conversation, titles: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName("playbook-practice")
        self.setAccessibleName(self.tr("Practise it alone"))
        self._turns = turns(talk)
        self._outline = TalkOutline(self)
        self._maker = PartMaker(titles, self)
        self._place = 0
        self._shown = False
        column = VBox(self, gap=12)
        self.step = Label("", "muted")
        column.addWidget(self.step)
        self._body = VBox(gap=10)
        column.addLayout(self._body)
        self.ask = Label(
            self.tr("What would you say? Say it aloud, then look."), "quiet", wrap=True
        )
        column.addWidget(self.ask)
        column.addWidget(self._buttons())
        self._show()

    def _buttons(self) -> QWidget:
        self.show_answer = PrimaryButton(self.tr("Show one answer"))
        self.next = PrimaryButton(self.tr("Next"))
        self.before = PlainButton(self.tr("Back a step"))
        self.leave = LinkButton(self.tr("Back to the page"))
        row = FlowRow()
        for name, button, do in (
            ("show", self.show_answer, self.reveal),
            ("next", self.next, self.go_on),
            ("before", self.before, self.go_back),
            ("leave", self.leave, self.left.emit),
        ):
            button.setObjectName(f"practice-{name}")
            button.clicked.connect(do)
            row.add(button)
        return row

    @property
    def turn(self) -> Turn:
        """The turn on the screen."""
        return self._turns[self._place]

    @property
    def is_answered(self) -> bool:
        """Whether the answer is shown."""
        return self._shown

    def focus_first(self) -> None:
        """The keyboard on what comes next."""
        for button in (self.show_answer, self.next, self.leave):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def reveal(self) -> None:
        """Show the answer."""
        self._shown = True
        self._show()
        self.focus_first()

    def go_on(self) -> None:
        """The next turn, its answer hidden."""
        self._go_to(self._place + 1)

    def go_back(self) -> None:
        """The turn before, its answer hidden."""
        self._go_to(self._place - 1)

    def _go_to(self, place: int) -> None:
        self._place = max(0, min(len(self._turns) - 1, place))
        self._shown = False
        self._show()
        self.focus_first()
        self.turned.emit()

    def _show(self) -> None:
        empty(self._body)
        self._maker.fill(self._body, self._parts())
        last = self._place == len(self._turns) - 1
        number = QLocale().toString
        line = self.tr("Turn {n} of {all}. Nothing of this is kept.")
        self.step.setText(line.format(n=number(self._place + 1), all=number(len(self._turns))))
        self.ask.setVisible(not self._shown)
        self.show_answer.setVisible(not self._shown)
        self.next.setVisible(self._shown and not last)
        self.before.setVisible(self._place > 0)

    def _parts(self) -> list[Part]:
        turn = self.turn
        situation = turn.situation or self.tr("Close the conversation.")
        parts: list[Part] = [words(situation, Look.LEAD)]
        parts += self._outline.lines(turn.heard)
        if self._shown:
            answer = tuple(self._outline.lines(turn.answer, alone=True))
            parts.append(Box(answer, self.tr("One way to say it"), "accent"))
        return parts
