from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.ui.gate.bringing_card import Bar, BringingCard
from mentordesk.vault.migration import PARTS


@pytest.fixture
def card(qtbot: QtBot) -> BringingCard:
    made = BringingCard()
    qtbot.addWidget(made)
    made.show()
    return made


def filled(bar: Bar) -> list[bool]:
    """Whether the bar is filled at its left and at its right end."""
    picture = bar.grab().toImage()
    row, ratio = picture.height() // 2, picture.width() / bar.width()
    ends = (round(8 * ratio), picture.width() - round(8 * ratio))
    ground = picture.pixelColor(picture.width() // 2 + round(20 * ratio), row)
    return [picture.pixelColor(end, row) != ground for end in ends]


def test_every_part_has_words_of_its_own(card: BringingCard) -> None:
    said = set()
    for part in range(1, PARTS + 1):
        card.show_part(part, PARTS)
        assert card.now.text().startswith(f"Step {part} of {PARTS}: ")
        assert card.bar.accessibleName() == card.now.text()
        said.add(card.now.text().partition(": ")[2])
    assert len(said) == PARTS


def test_the_bar_fills_from_where_reading_begins(card: BringingCard) -> None:
    card.show_part(3, PARTS)
    assert filled(card.bar) == [True, False]
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert filled(card.bar) == [False, True]


def test_the_bar_is_empty_before_anything_is_done(card: BringingCard) -> None:
    card.show_part(1, PARTS)
    assert filled(card.bar) == [False, False]
