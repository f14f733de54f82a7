"""With whom free hours are looked for in the week; gone where nobody's usual hours are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from mentordesk.ui.widgets.choices import Choice

if TYPE_CHECKING:
    from uuid import UUID

NAME_LETTERS = 30


class FreeChoice(Choice):
    """Nobody, or one person."""

    def __init__(self, name: str) -> None:
        super().__init__((), name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(NAME_LETTERS)
        self.hide()

    def show_known(self, known: tuple[tuple[UUID, str], ...], chosen: UUID | None) -> None:
        """Offer these pairs by the name of the other; nothing is sent."""
        before = self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("Free hours of both: nobody chosen"), "")
        for pair_id, name in known:
            text = self.tr("Free hours of both: {name}").format(name=name)
            self.addItem(text, str(pair_id))
        self.set_value(str(chosen) if chosen is not None else "")
        self.blockSignals(before)
        self.setVisible(bool(known))
