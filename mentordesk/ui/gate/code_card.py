"""Typing the recovery code in full: to open the desk, or to see that the sheet is right."""

from __future__ import annotations

import enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.errors import UserFacingError
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.buttons_row import ButtonsRow
from mentordesk.ui.gate.countdown import Countdown
from mentordesk.ui.gate.frame import WIDE, Card
from mentordesk.ui.gate.notice import words_of
from mentordesk.ui.gate.secret_edit import COVER
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.vault.layout import DeskFolder

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FIELD_CODES = ("wrong-recovery-code", "mistyped-recovery-code")
GROUP, GROUPS = 4, 9
LONGEST = 120


class Use(enum.Enum):
    """What the code is typed for."""

    OPEN = enum.auto()
    CHECK = enum.auto()


class CodeCard(Card):
    """``opened`` carries the master key, whose taker wipes it; ``left``: Back or Esc."""

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        folder: DeskFolder,
        surroundings: Surroundings,
        work: Background,
        use: Use = Use.OPEN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDE, parent)
        self._folder = folder
        self._clock = surroundings.clock
        self._work = work
        self._use = use
        self._busy = False
        self.code = QLineEdit(self)
        self.code.setObjectName("recovery-code-edit")
        self.code.setMaxLength(LONGEST)
        self.code.setInputMethodHints(QUIET)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setFont(Theme.current().font(14, mono=True))
        set_role(self.code, "big")
        self.field = Field("", self.code, self)
        self.field.problem.setObjectName("recovery-code-problem")
        self.countdown = Countdown("code-countdown", surroundings, self)
        self.buttons = ButtonsRow("code-back", "use-code", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        px = Theme.current().px
        self.body.addWidget(self.field)
        self.body.addWidget(self.countdown)
        self.body.addStretch(1)
        self.body.addSpacing(px(24))
        self.body.addWidget(self.buttons)

    def _connect(self) -> None:
        self.code.textEdited.connect(self._edited)
        self.buttons.other.clicked.connect(self.left)
        self.buttons.deed.clicked.connect(self._try)
        self.countdown.left.connect(self._count_down)

    def focus_first(self) -> None:
        """Where typing begins."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Forget what was typed."""
        self.code.setText(COVER * len(self.code.text()))
        self.code.clear()

    def retranslate(self) -> None:
        """Set the words."""
        if self._use is Use.OPEN:
            self.say(
                self.tr("Use your recovery code"),
                self.tr(
                    "It stands on the sheet that you printed or wrote down: eight groups of four"
                    " characters, and a ninth that checks them."
                ),
            )
            self.buttons.deed.setText(self.tr("Open my desk"))
        else:
            self.say(
                self.tr("Check your sheet"),
                self.tr("Type the whole code from the sheet, to be sure that it opens this desk."),
            )
            self.buttons.deed.setText(self.tr("Check"))
        self.field.label.setText(self.tr("Recovery code"))
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.buttons.other.setText(self.tr("Back"))
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries the code, Esc goes back."""
        if event.key() in ENTER:
            self._try()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        """Set the groups apart while one types at the end; in the middle nothing jumps."""
        from mentordesk.vault.recovery import plain

        text = self.code.text()
        if self.code.cursorPosition() == len(text):
            bare = plain(text)
            apart = " ".join(bare[at : at + GROUP] for at in range(0, len(bare), GROUP))
            if apart != text.rstrip():
                self.code.setText(apart)
        self.field.set_problem("")
        self._count()

    def _count(self) -> None:
        from mentordesk.vault.recovery import plain

        whole = len(plain(self.code.text())) // GROUP
        self.field.hint.setText(
            self.tr("{number} of {count} groups").format(number=min(whole, GROUPS), count=GROUPS)
        )
        self.field.hint.setVisible(True)

    def _try(self) -> None:
        if self._busy or self.countdown.seconds():
            return
        if not self.code.text().strip():
            self.field.set_problem(self.tr("Type the code first."))
            self.focus_first()
            return
        self._be_busy(True)
        job = partial(jobs.open_with_code, self._folder, self._clock, self.code.text())
        self._work.run(self, job, self._opened, self._refused)

    def _opened(self, master: bytearray) -> None:
        self._be_busy(False)
        self.stop()
        self.opened.emit(master)

    def _refused(self, error: UserFacingError) -> None:
        self._be_busy(False)
        if error.code in FIELD_CODES:
            self.field.set_problem(words_of(error).beside())
            wait = partial(jobs.wait_seconds, self._folder, self._clock)
            self._work.run(self, wait, self.countdown.wait, self._failed)
        else:
            self._failed(error)
        self.focus_first()

    def _failed(self, error: UserFacingError) -> None:
        self.complain_of(error)

    def _be_busy(self, busy: bool) -> None:
        self._busy = busy
        self.buttons.be_busy(self.tr("Trying the code…") if busy else "")

    def _count_down(self, seconds: int) -> None:
        self.buttons.deed.setEnabled(not self._busy and seconds == 0)
