"""The card of the first run as it is laid out; ``first_run.py`` decides."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mentordesk.ui.gate.buttons_row import ButtonsRow
from mentordesk.ui.gate.frame import WIDE, Card
from mentordesk.ui.gate.keys import give_key
from mentordesk.ui.gate.step import Step
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.theme.tokens import SPACE
from mentordesk.ui.widgets.layouts import VBox

STEPS = 6
LEAST_BODY = 264
"""Height of a step's body at 100 % text, so that the card does not jump from step to step."""
TALL_WINDOW = 560
"""In windows lower than this, at 100 % text, a step is as high as it must be."""


class FirstRunView(Card):
    """One step at a time; below it what a step puts beside the buttons, Back and Continue."""

    back_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._room = QWidget()
        super().__init__(WIDE, parent)
        self.steps: list[Step] = []
        self._shown = 0
        self._inside = VBox(self._room, gap=0)
        self._buttons = ButtonsRow("first-run-back", "first-run-next", self)
        self._buttons.working.setObjectName("first-run-working")
        self.back, self.next = self._buttons.other, self._buttons.deed
        give_key(self.back, "Alt+Left")
        self.back.clicked.connect(self.back_pressed)
        self.next.clicked.connect(self.next_pressed)
        self._footer = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._gap = QWidget(self)
        self.body.addWidget(self._room, 1)
        self.body.addWidget(self._gap)
        self._footer.setSpacing(Theme.current().px(12))
        self._footer.addWidget(self._buttons, 1)
        self.body.addLayout(self._footer)

    def add(self, step: Step) -> None:
        """Put a step after the others."""
        self.steps.append(step)
        self._inside.addWidget(step)
        beside = step.beside_buttons()
        if beside is not None:
            self._footer.insertWidget(0, beside)
            beside.hide()
        step.setVisible(len(self.steps) == 1)

    def shown(self) -> int:
        """The place of the step that stands, from 0."""
        return self._shown

    def show_step(self, place: int) -> None:
        """Let the step at this place (from 0) stand."""
        self._shown = place
        for step in self.steps:
            stands = step is self.steps[place]
            step.setVisible(stands)
            beside = step.beside_buttons()
            if beside is not None:
                beside.setVisible(stands)
        self.word_step()
        self._turn_footer()

    def word_step(self) -> None:
        """Set the words around the step that stands."""
        place = self.shown()
        step = self.steps[place]
        self.say(step.title(), step.subtitle())
        self.step.show()
        self.step.setText(self.tr("Step {number} of {count}").format(number=place + 1, count=STEPS))
        self.back.setText(self.tr("Back"))
        self.back.setVisible(place > 0)
        self.next.setText(self.tr("Open my desk") if place == STEPS - 1 else self.tr("Continue"))
        self.next.setEnabled(step.is_ready())

    def say_working(self, sentence: str) -> None:
        """Say what is being done; an empty sentence ends it."""
        self._buttons.be_busy(sentence)

    def fit(self, room: int, height: int) -> None:
        """Keep the height from step to step where the window has it."""
        super().fit(room, height)
        px = Theme.current().px
        self._room.setMinimumHeight(px(LEAST_BODY) if height >= px(TALL_WINDOW) else 0)

    def event(self, event: QEvent) -> bool:
        """Whatever changes the room that words take may turn the row."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn_footer()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the row is too short, the buttons go below what stands beside them."""
        super().resizeEvent(event)
        self._turn_footer()

    def _turn_footer(self) -> None:
        if not self.steps:
            return
        beside = self.steps[self._shown].beside_buttons()
        wanted = self._buttons.minimumSizeHint().width()
        if beside is not None:
            wanted += beside.minimumSizeHint().width() + 2 * self._footer.spacing()
        direction = QBoxLayout.Direction
        fits = wanted <= self.inner_width()
        self._footer.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        # fields beside the buttons belong to the words right above them
        self._gap.setFixedHeight(Theme.current().px(SPACE[3] if beside is None else SPACE[0]))
