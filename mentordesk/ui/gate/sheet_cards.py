"""The recovery sheet as a task: check the one I have, or make a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.buttons_row import ButtonsRow
from mentordesk.ui.gate.choice_card import ChoiceCard
from mentordesk.ui.gate.frame import WIDE, Card
from mentordesk.ui.gate.sheet_form import SheetForm
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import HBox

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetChoiceCard(Card):
    """``check``: type the sheet that I have; ``renew``: make another; ``left``: neither."""

    check = Signal()
    renew = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent)
        self._confirmed = False
        self._check = ChoiceCard("check-sheet", self)
        self._renew = ChoiceCard("new-sheet", self)
        self._check.setChecked(True)
        self.buttons = ButtonsRow("sheet-cancel", "sheet-continue", self)
        px = Theme.current().px
        self.body.addWidget(self._check)
        self.body.addSpacing(px(8))
        self.body.addWidget(self._renew)
        self.body.addStretch(1)
        self.body.addSpacing(px(24))
        self.body.addWidget(self.buttons)
        self.buttons.other.clicked.connect(self.left)
        self.buttons.deed.clicked.connect(self._go)
        self.retranslate()

    def tell(self, *, confirmed: bool) -> None:
        """Whether the sheet of now has been confirmed."""
        self._confirmed = confirmed
        self.retranslate()

    def focus_first(self) -> None:
        """The first choice."""
        self._check.setFocus(Qt.FocusReason.OtherFocusReason)

    def be_busy(self, sentence: str) -> None:
        """Say what is being done; an empty sentence ends it."""
        self.buttons.be_busy(sentence)

    def retranslate(self) -> None:
        """Set the words."""
        state = self.tr("Your recovery sheet is not confirmed yet.")
        if self._confirmed:
            state = self.tr("Your recovery sheet is confirmed.")
        self.say(self.tr("Recovery sheet"), state)
        self._check.say(
            self.tr("Check the sheet I have"),
            self.tr("Type its code in full, to be sure that it opens this desk."),
        )
        self._renew.say(
            self.tr("Make a new sheet"),
            self.tr("The old one opens nothing any more; destroy it when the new one is safe."),
        )
        self.buttons.other.setText(self.tr("Cancel"))
        self.buttons.deed.setText(self.tr("Continue"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc leaves."""
        if event.key() in ENTER:
            self._go()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        if self._check.isChecked():
            self.check.emit()
        else:
            self.renew.emit()


class NewSheetCard(Card):
    """The new sheet. ``confirmed``: two groups were typed back; ``later``: not today."""

    confirmed = Signal()
    later = Signal()

    def __init__(self, form: SheetForm, parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent)
        self.form = form
        self.buttons = ButtonsRow("sheet-later", "sheet-done", self)
        self.buttons.other.hide()
        self.body.addWidget(form, 1)
        self.body.addSpacing(Theme.current().px(12))
        last = HBox(gap=12)
        last.addWidget(form.check)
        last.addWidget(self.buttons, 1)
        self.body.addLayout(last)
        form.later.connect(self.later)
        form.confirmed_changed.connect(self._look)
        self.buttons.deed.clicked.connect(self._done)
        self._look()
        self.retranslate()

    def focus_first(self) -> None:
        """The code, so that it is read out first."""
        self.form.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Forget the code."""
        self.form.wipe()

    def retranslate(self) -> None:
        """Set the words."""
        self.form.retranslate()
        self.say(
            self.tr("Keep this sheet somewhere safe"),
            self.tr(
                "If you forget your passphrase, this code opens your desk. The sheet from before"
                " opens nothing any more."
            ),
        )
        self.buttons.deed.setText(self.tr("Done"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends it once both groups are right; Esc puts it off, the code being in force."""
        if event.key() in ENTER:
            self._done()
        elif event.key() == Qt.Key.Key_Escape:
            self.later.emit()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self.buttons.deed.setEnabled(self.form.is_confirmed())

    def _done(self) -> None:
        if self.form.is_confirmed():
            self.confirmed.emit()
