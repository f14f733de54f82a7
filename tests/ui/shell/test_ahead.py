"""What is made ahead is made piece by piece, and never while somebody waits or types."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mentordesk.ui.shell import warm
from mentordesk.ui.shell.ahead import QUIET, Ahead


class Making:
    """Notes what was made."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def first(self) -> None:
        self.made.append("first")

    def second(self) -> None:
        self.made.append("second")

    def third(self) -> None:
        self.made.append("third")


def test_pieces_are_made_one_by_one_until_somebody_waits(qtbot: QtBot) -> None:
    making = Making()

    def somebody_comes() -> None:
        making.first()
        ahead.pause()

    ahead = Ahead((somebody_comes, making.second))
    ahead.begin()
    qtbot.waitUntil(lambda: making.made == ["first"])
    qtbot.wait(20)
    assert making.made == ["first"]
    ahead.go_on((making.third,), lambda: QUIET)
    qtbot.waitUntil(lambda: making.made == ["first", "second", "third"])
    assert ahead.left == 0


def test_nothing_is_made_while_a_hand_is_at_the_keyboard(qtbot: QtBot) -> None:
    making, looks, at_rest = Making(), [], [0.0]

    def rest() -> float:
        looks.append(at_rest[0])
        return at_rest[0]

    ahead = Ahead((making.first,))
    ahead.go_on((), rest)
    qtbot.waitUntil(lambda: len(looks) > 1)
    assert not making.made
    at_rest[0] = QUIET
    qtbot.waitUntil(lambda: making.made == ["first"])


def test_every_place_that_the_first_screen_does_not_need_can_be_loaded() -> None:
    for load in warm.LOADS:
        load()
