"""The next summary, exactly as it will be sent: fields and figures out of the bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mentordesk.ui import moments
from mentordesk.ui.sharing import words
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Panes

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.consent.model import Preview
    from mentordesk.ui.sharing.facts import Month

MONTHS = 3
"""How many months, the present one among them, may be chosen."""


class NextCard(Card):
    """``look`` opens the lens, ``sign`` signs what stands here; ``month_chosen`` drafts anew."""

    month_chosen = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self.setObjectName("sharing-next")
        title = self.tr("Next summary, exactly as it will be sent")
        self.column.addWidget(Label(title, "heading", wrap=True))
        self.told = Label("", "muted", wrap=True)
        self.told.setObjectName("sharing-next-told")
        self.column.addWidget(self.told)
        self.month_of = Choice(_months(today), self.tr("Which month"))
        self.month_of.setObjectName("sharing-month")
        self.month_of.picked.connect(self.month_chosen)
        line = HBox()
        line.addWidget(self.month_of)
        line.addStretch(1)
        self.column.addLayout(line)
        self._well()
        self.look = PlainButton(self.tr("Leave lines out…"))
        self.look.setObjectName("sharing-look")
        self.sign = PrimaryButton(self.tr("Sign and queue"))
        self.sign.setObjectName("sharing-sign")
        foot = Panes(gap=12)
        room = QWidget()
        for part, weight, least in ((self.look, 0, 150), (room, 1, 1), (self.sign, 0, 150)):
            foot.add(part, weight, least)
        self._foot = foot
        self.column.addWidget(foot)
        self.show_previews(())

    def _well(self) -> None:
        self._sunk = Card(role="sunk", margins=(12, 10, 12, 10))
        self.content = QLabel()
        self.content.setTextFormat(Qt.TextFormat.PlainText)
        self.content.setWordWrap(True)
        self.content.setObjectName("sharing-next-content")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.content.setSizePolicy(policy)
        flags = Qt.TextInteractionFlag
        self.content.setTextInteractionFlags(flags.TextSelectableByMouse)
        self._sunk.column.addWidget(self.content)
        self.column.addWidget(self._sunk)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def month(self) -> Month:
        """The month that is chosen."""
        year, number = self.month_of.value().split("-")
        return int(year), int(number)

    def show_previews(self, seen: tuple[Preview, ...]) -> None:
        """Show these letters, or that nothing is switched on."""
        self._sunk.setVisible(bool(seen))
        self._foot.setVisible(bool(seen))
        self.month_of.setVisible(bool(seen))
        if not seen:
            self.told.setText(self.tr("Nothing is switched on, so nothing will be sent."))
            self.content.clear()
            return
        news = any(line.before is None or line.changed for one in seen for line in one.lines)
        told = (
            self.tr("To the programme office · {bytes} · goes when there is a link")
            if news
            else self.tr("To the programme office · {bytes} · the same as last time")
        )
        self.told.setText(told.format(bytes=moments.size(words.total(seen))))
        self.content.setText(self._plain(seen))
        self.content.setAccessibleName(self.content.text())

    def _plain(self, seen: tuple[Preview, ...]) -> str:
        lines = [words.month(seen[0].period)]
        for one in seen:
            lines += ["", *(f"{line.now:>4}  {words.field(line.name)}" for line in one.lines)]
        letters = self.tr("({letters}, one for each group above)")
        lines += ["", letters.format(letters=words.letters(len(seen)))]
        return "\n".join(lines)

    def _rescale(self) -> None:
        self.content.setFont(Theme.current().font(12, mono=True))


def _months(today: date) -> tuple[tuple[str, str], ...]:
    found = []
    year, month = today.year, today.month
    for _ in range(MONTHS):
        name = f"{year:04d}-{month:02d}"
        found.append((name, words.month(name)))
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return tuple(found)
