from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.ui.delivering import Delivering, DeliveringSheet, said
from tests.ui.shell.house import House

LONG = 60_000


class Carrier(QObject):
    """Sends when the test says so."""

    ended = Signal(dict)

    def __init__(self, letters: int = 2, *, is_out: bool = False) -> None:
        super().__init__()
        self.letters, self.is_out, self.sent = letters, is_out, 0

    @property
    def may_deliver(self) -> bool:
        return self.is_out or self.letters > 0

    def deliverable(self) -> int:
        return self.letters

    def send(self, asked: bool) -> None:
        assert not asked, "nobody asked: a server that wants a rest gets it"
        self.sent += 1
        self.is_out = True

    def end(self) -> None:
        self.is_out = False
        self.ended.emit({"code": "delivered"})


class Closing:
    """A window with letters, and how often it was told to close."""

    def __init__(self, house: House, carrier: Carrier, limit: int = LONG) -> None:
        self.window, self.carrier = house.open_plain(), carrier
        self.delivering = Delivering(self.window, carrier, limit)
        self.closed: list[Any] = []
        self.delivering.over.connect(self._over)

    def _over(self) -> None:
        self.closed.append(True)

    def sheet(self) -> DeliveringSheet | None:
        shown = [one for one in self.window.findChildren(DeliveringSheet) if not one.isHidden()]
        return shown[0] if shown else None

    def quit(self, qtbot: QtBot) -> DeliveringSheet:
        self.delivering.quit()
        qtbot.waitUntil(lambda: self.sheet() is not None)
        found = self.sheet()
        assert found is not None
        return found


def test_with_letters_waiting_the_desk_stays_until_the_round_has_ended(
    house: House, qtbot: QtBot
) -> None:
    closing = Closing(house, Carrier())
    sheet = closing.quit(qtbot)
    assert closing.window.is_covered
    assert sheet.accessibleName() == "Delivering 2 letters…"
    assert closing.carrier.sent == 1
    assert closing.closed == []
    closing.carrier.end()
    assert closing.closed == [True]
    assert closing.sheet() is None


def test_with_nothing_waiting_it_closes_at_once(house: House) -> None:
    closing = Closing(house, Carrier(0))
    closing.delivering.quit()
    assert closing.closed == [True]
    assert closing.carrier.sent == 0
    assert not closing.window.is_covered


def test_a_round_that_runs_is_waited_for_though_nothing_waits(house: House, qtbot: QtBot) -> None:
    closing = Closing(house, Carrier(0, is_out=True))
    assert closing.quit(qtbot).accessibleName() == "Finishing a round…"
    closing.carrier.end()
    assert closing.closed == [True]


def test_at_the_limit_it_closes_though_the_round_goes_on(house: House, qtbot: QtBot) -> None:
    closing = Closing(house, Carrier(), limit=150)
    closing.quit(qtbot)
    qtbot.waitUntil(lambda: closing.closed == [True])
    assert closing.carrier.is_out
    closing.carrier.end()
    assert closing.closed == [True], "once is enough"


def press_the_button(closing: Closing, sheet: DeliveringSheet) -> None:
    del closing
    QTest.mouseClick(sheet.close_now, Qt.MouseButton.LeftButton)


def press_return(closing: Closing, sheet: DeliveringSheet) -> None:
    del closing
    assert sheet.close_now.hasFocus()
    QTest.keyClick(sheet.close_now, Qt.Key.Key_Space)


def press_escape(closing: Closing, sheet: DeliveringSheet) -> None:
    del closing
    QTest.keyClick(sheet.close_now, Qt.Key.Key_Escape)


def close_again(closing: Closing, sheet: DeliveringSheet) -> None:
    del sheet
    closing.delivering.quit()


@pytest.mark.parametrize("way", [press_the_button, press_return, press_escape, close_again])
def test_whoever_does_not_want_to_wait_closes_now(
    house: House, qtbot: QtBot, way: Callable[[Closing, DeliveringSheet], None]
) -> None:
    closing = Closing(house, Carrier())
    way(closing, closing.quit(qtbot))
    assert closing.closed == [True]


def test_a_lock_takes_the_sheet_away_and_nothing_closes(house: House, qtbot: QtBot) -> None:
    closing = Closing(house, Carrier())
    closing.quit(qtbot)
    closing.delivering.drop()
    closing.carrier.end()
    assert closing.sheet() is None
    assert closing.closed == []
    assert closing.window.is_covered, "whoever locks uncovers"


def test_words_that_cannot_be_saved_come_first(house: House, qtbot: QtBot) -> None:
    closing = Closing(house, Carrier())
    house.made[0].left.append("not on the disk")
    closing.delivering.quit()
    qtbot.waitUntil(lambda: closing.closed == [True])
    assert closing.carrier.sent == 0


@pytest.mark.usefixtures("appearance")
def test_one_letter_is_one_letter() -> None:
    assert (said(0), said(1), said(3)) == (
        "Finishing a round…",
        "Delivering one letter…",
        "Delivering 3 letters…",
    )
