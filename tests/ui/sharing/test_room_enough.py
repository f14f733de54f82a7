"""Where the window has room, nothing of a letter is hidden and no question is squeezed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.ui.sharing.ending_card import STOP, EndingCard
from mentordesk.ui.sharing.letter_lens import LetterLens
from tests.ui.sharing.stage import Stage
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


def opened(joined: Stage) -> LetterLens:
    """A letter with long keys in it, read in a window of 1280x820."""
    joined.place.window().resize(1280, 820)
    joined.click("ledger-1")
    lens = joined.find(LetterLens, "letter-lens")
    joined.qtbot.waitUntil(lens.isVisible)
    return lens


def test_a_letter_stands_there_whole(joined: Stage) -> None:
    lens = opened(joined)
    joined.qtbot.waitUntil(lambda: lens.page.verticalScrollBar().maximum() == 0)
    assert lens.card.height() < lens.height() - 40


def test_control_a_lens_that_is_too_low_scrolls(joined: Stage) -> None:
    lens = opened(joined)
    lens.page.verticalScrollBar().rangeChanged.disconnect()
    lens.card.resize(lens.card.width(), lens.card.height() - 60)
    joined.qtbot.waitUntil(lambda: lens.page.verticalScrollBar().maximum() > 0)


def lines(label: QLabel) -> int:
    return round(label.height() / label.fontMetrics().lineSpacing())


def test_the_question_before_stopping_has_the_width_of_its_card(joined: Stage) -> None:
    joined.place.window().resize(1280, 820)
    joined.click("sharing-choice-office")
    joined.qtbot.waitUntil(lambda: joined.is_shown("lens-sign"))
    joined.click("lens-sign")
    joined.qtbot.waitUntil(lambda: joined.is_shown("sharing-stop"))
    joined.click("sharing-stop")
    card = joined.find(EndingCard, "sharing-ending")
    joined.qtbot.waitUntil(lambda: card.parts.are_stacked)
    assert lines(card.ends) == 1
    card.parts.set_least(1, STOP)  # control: as it was
    joined.qtbot.waitUntil(lambda: not card.parts.are_stacked)
    joined.qtbot.waitUntil(lambda: lines(card.ends) > 1)
    assert joined.find(QWidget, "sharing-stop-confirm").isVisible()
