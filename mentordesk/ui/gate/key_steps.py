"""The third and the fourth step: the passphrase, and the sheet for the day it is forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.new_passphrase import NewPassphrase
from mentordesk.ui.gate.sheet_form import SheetForm
from mentordesk.ui.gate.step import Step
from mentordesk.ui.widgets.layouts import VBox


class PassphraseStep(Step):
    """``form`` keeps what was typed until the desk is opened, so that Back loses nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = NewPassphrase(self)
        self.form.insisted.connect(self.go_on)
        column = VBox(self, gap=0)
        column.addWidget(self.form)
        column.addStretch(1)

    def title(self) -> str:
        """The heading of the card."""
        return self.tr("Choose a passphrase")

    def subtitle(self) -> str:
        """What it does and what makes a good one."""
        return self.tr(
            "It opens your desk, and nobody can reset it for you. Five words that have nothing to"
            " do with each other are easy to remember and very hard to guess."
        )

    def retranslate(self) -> None:
        """Set the words."""
        self.form.retranslate()

    def check(self) -> bool:
        """It is strong enough or insisted on, and typed twice or seen."""
        return self.form.check()

    def focus_first(self) -> None:
        """The passphrase."""
        self.form.focus_first()

    def wipe(self) -> None:
        """Forget it."""
        self.form.wipe()


class SheetStep(Step):
    """``form`` shows the code; one goes on with two groups typed back, or later today."""

    def __init__(self, form: SheetForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form
        self.form.setParent(self)
        self.form.confirmed_changed.connect(self.ready_changed)
        self._is_later = False
        self.form.later.connect(self._later)
        column = VBox(self, gap=0)
        column.addWidget(self.form)

    def title(self) -> str:
        """The heading of the card."""
        return self.tr("Keep this sheet somewhere safe")

    def subtitle(self) -> str:
        """What it is for, and what happens without it."""
        return self.tr(
            "If you forget your passphrase, this code opens your desk. Nobody else has a copy: not"
            " your organisation, not us. Without the passphrase, this sheet or your computer's"
            " keyring, what you wrote is gone for good."
        )

    def retranslate(self) -> None:
        """Set the words."""
        self.form.retranslate()

    def beside_buttons(self) -> QWidget | None:
        """The two fields."""
        return self.form.check

    def is_ready(self) -> bool:
        """Both groups are right."""
        return self.form.is_confirmed()

    def has_sheet(self) -> bool:
        """Whether a code is shown."""
        return self.form.has_sheet()

    def is_put_off(self) -> bool:
        """Whether the person has chosen to confirm later; it holds until they confirm."""
        return self._is_later and not self.form.is_confirmed()

    def check(self) -> bool:
        """Both groups are right, or it is put off."""
        return self.is_ready() or self.is_put_off()

    def focus_first(self) -> None:
        """The code, so that it is read out first."""
        self.form.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def wipe(self) -> None:
        """Forget the code."""
        self.form.wipe()

    def _later(self) -> None:
        self._is_later = True
        self.go_on.emit()
        self._is_later = False
