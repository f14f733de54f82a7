"""The unlock card as it is laid out; ``unlock.py`` decides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.countdown import Countdown
from mentordesk.ui.gate.frame import NARROW, Card
from mentordesk.ui.gate.keyring_row import KeyringRow
from mentordesk.ui.gate.keys import give_key, in_order
from mentordesk.ui.gate.secret_edit import SecretEdit
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.vault.layout import DeskFolder


class UnlockView(Card):
    """Passphrase, keyring, Unlock, and the two other ways in."""

    def __init__(
        self, folder: DeskFolder, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(NARROW, parent)
        self.countdown = Countdown("unlock-countdown", surroundings.clock, self)
        self.asking = KeyringRow(folder, surroundings, self)
        self.passphrase = SecretEdit("passphrase", self)
        self.field = Field("", self.passphrase, self)
        self.field.problem.setObjectName("passphrase-problem")
        self.field.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field.hint.setObjectName("passphrase-hint")
        self.keep = CheckBox("", self)
        self.keep.setObjectName("use-keyring")
        give_key(self.keep, "Alt+K")
        self.unlock = PrimaryButton("", self)
        self.unlock.setObjectName("unlock")
        self.use_code = LinkButton("", self, quiet=True)
        self.use_code.setObjectName("use-recovery-code")
        give_key(self.use_code, "Alt+R")
        self.other_desk = LinkButton("", self, quiet=True)
        self.other_desk.setObjectName("open-another-desk")
        give_key(self.other_desk, "Alt+O")
        self._lay_out()
        in_order(
            self.passphrase,
            self.passphrase.eye,
            self.keep,
            self.unlock,
            self.use_code,
            self.other_desk,
        )

    def retranslate(self) -> None:
        """Set every word that does not change while the card stands."""
        self.say(
            self.tr("Welcome back"),
            self.tr(
                "Your desk is locked. Nobody can read it without your passphrase, not even your"
                " organisation."
            ),
        )
        self.field.label.setText(self.tr("Passphrase"))
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.name_eye(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        words = self.tr("Unlock with this computer's keyring next time")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        self.keep.setToolTip(
            self.tr(
                "Then whoever can log in to this computer as you can open your desk. You can"
                " switch it off in Settings."
            )
        )
        self.asking.retranslate()
        self.use_code.setText(self.tr("Use a recovery code"))
        self.other_desk.setText(self.tr("Open another desk"))

    def _lay_out(self) -> None:
        px = Theme.current().px
        self.keep.setFont(Theme.current().font(12))
        self.body.addWidget(self.field)
        self.body.addWidget(self.countdown)
        self.body.addSpacing(px(8))
        self.body.addWidget(self.keep)
        self.body.addWidget(self.asking)
        self.body.addSpacing(px(14))
        self.body.addWidget(self.unlock)
        self.body.addSpacing(px(11))
        ways = HBox(gap=8)
        ways.addWidget(self.use_code)
        ways.addStretch(1)
        ways.addWidget(self.other_desk)
        self.body.addLayout(ways)
