"""The unlock card as it is laid out; ``unlock.py`` decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.countdown import Countdown
from mentordesk.ui.gate.frame import NARROW, Card
from mentordesk.ui.gate.keys import give_key, in_order
from mentordesk.ui.gate.secret_edit import SecretEdit
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.ui.gate.keyring_row import KeyringRow


class UnlockView(Card):
    """Passphrase, keyring, Unlock, and the two other ways in."""

    def __init__(
        self, folder: DeskFolder, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(NARROW, parent)
        self.countdown = Countdown("unlock-countdown", surroundings, self)
        self._asked = (folder, surroundings)
        self._asking: KeyringRow | None = None
        self._asking_place = VBox()
        self.passphrase = SecretEdit("passphrase", self)
        self.field = Field("", self.passphrase, self)
        self.field.problem.setObjectName("passphrase-problem")
        self.field.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field.hint.setObjectName("passphrase-hint")
        self.keep = CheckBox("", self)
        self.keep.setObjectName("use-keyring")
        self.unlock = PrimaryButton("", self)
        self.unlock.setObjectName("unlock")
        self.use_code = LinkButton("", self, quiet=True)
        self.use_code.setObjectName("use-recovery-code")
        self.other_desk = LinkButton("", self, quiet=True)
        self.other_desk.setObjectName("open-another-desk")
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
        if self._asking is not None:
            self._asking.retranslate()
        self.use_code.setText(self.tr("Use a recovery code"))
        self.other_desk.setText(self.tr("Open another desk"))

    def asking(self) -> KeyringRow:
        """The line of the keyring, made when the keyring is first asked."""
        if self._asking is None:
            from mentordesk.ui.gate.keyring_row import KeyringRow

            self._asking = KeyringRow(*self._asked, self)
            self._asking_place.addWidget(self._asking)
            self.connect_asking(self._asking)
        return self._asking

    def is_asking(self) -> bool:
        """Whether the keyring is being asked now."""
        return self._asking is not None and not self._asking.isHidden()

    def stop_asking(self) -> None:
        """Wait for the keyring no longer."""
        if self._asking is not None:
            self._asking.stop()

    def connect_asking(self, row: KeyringRow) -> None:
        """Take the keyring's answers."""
        raise NotImplementedError

    def give_keys(self) -> None:
        """Let keys press what is no button's business of Return; after the first paint."""
        give_key(self.keep, "Alt+K")
        give_key(self.use_code, "Alt+R")
        give_key(self.other_desk, "Alt+O")
        self.retranslate()  # the tool tips that say more than the key

    def _lay_out(self) -> None:
        px = Theme.current().px
        self.keep.setFont(Theme.current().font(12))
        self.body.addWidget(self.field)
        self.body.addWidget(self.countdown)
        self.body.addSpacing(px(8))
        self.body.addWidget(self.keep)
        self.body.addLayout(self._asking_place)
        self.body.addSpacing(px(14))
        self.body.addWidget(self.unlock)
        self.body.addSpacing(px(11))
        ways = HBox(gap=8)
        ways.addWidget(self.use_code)
        ways.addStretch(1)
        ways.addWidget(self.other_desk)
        self.body.addLayout(ways)
