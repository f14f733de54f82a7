"""The blank sheet with one question: what now, when the last words could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance

from mentordesk.ui.widgets.blank_sheet import BlankSheet
from mentordesk.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class UnsavedSheet(BlankSheet):
    """Covers ``window`` and asks. Nothing that was written can be seen through it.

    The person tries again, has the words sealed (they come back at the next unlock), or goes back
    to the desk; Esc goes back, so that no key can lose them.
    """

    again = Signal()
    sealed = Signal()
    back = Signal()

    def __init__(self, window: QWidget) -> None:
        title = QCoreApplication.translate("UnsavedSheet", "Your last words could not be saved")
        super().__init__(window, "unsaved", title)
        self._problem = Label("", "problem", self, wrap=True)
        self._problem.setObjectName("unsaved-problem")
        self.try_again = PrimaryButton(self.tr("Try again"), self)
        self.seal = PlainButton(self.tr("Seal the words and leave"), self)
        self.go_back = PlainButton(self.tr("Go back to the desk"), self)
        self._lay_out()
        self._connect()

    def ask(self, why: str = "") -> None:
        """Stand over everything and ask; ``why`` is what the last answer ran into."""
        self._problem.setText(why)
        self._problem.setVisible(bool(why))
        self.stand_up(self.try_again)

    def escaped(self) -> None:
        """Esc never loses text."""
        self.back.emit()

    def _lay_out(self) -> None:
        words = self.tr(
            "They are still here, behind this sheet; your desk stays open until you choose. Make"
            " room on the disk and try again, or have them sealed: only your desk can open them,"
            " and they come back into your journal when you unlock it."
        )
        self.card.column.addWidget(Label(words, "body", self.card, wrap=True))
        self.card.column.addWidget(self._problem)
        for button in (self.try_again, self.seal, self.go_back):
            self.card.column.addWidget(button)

    def _connect(self) -> None:
        self._name(self.try_again, "unsaved-again", "Alt+A", self.again)
        self._name(self.seal, "unsaved-seal", "Alt+S", self.sealed)
        self._name(self.go_back, "unsaved-back", "Alt+B", self.back)

    @staticmethod
    def _name(button: Button, name: str, key: str, signal: SignalInstance) -> None:
        button.setObjectName(name)
        button.setShortcut(key)
        button.clicked.connect(signal)
