"""A path within a line that runs from right to left keeps its own order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.journal.reading.address import AddressLine
from mentordesk.ui.words import in_words, own_way, own_ways, spelled
from mentordesk.vault.errors import FolderReadOnly

PATH = "/home/amara/desk"


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_right_to_left_a_path_is_held_together(from_right: None) -> None:
    assert own_way(PATH) == f"\u2066{PATH}\u2069"
    assert own_ways({"folder": PATH, "hours": 2, "name": "Amara"}) == {
        "folder": f"\u2066{PATH}\u2069",
        "hours": 2,
        "name": "Amara",
    }
    assert f"\u2066{PATH}\u2069" in in_words(FolderReadOnly(folder=PATH))


def test_from_left_to_right_nothing_is_added(qapp: QApplication) -> None:
    assert own_way(PATH) == PATH
    assert "\u2066" not in in_words(FolderReadOnly(folder=PATH))


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u2067", "\u200b", "\u200d", "\u00ad", "\u2028", "\0"]
)
def test_an_address_hides_nothing_and_cannot_be_turned_round(hidden: str) -> None:
    shown = spelled(f"https://a.example/{hidden}gro.evil")
    spelling = "".join(f"%{byte:02X}" for byte in hidden.encode())
    assert shown == f"https://a.example/{spelling}gro.evil"


def test_an_address_that_can_be_seen_stays_as_it_is() -> None:
    plain = "https://\u0645\u062b\u0627\u0644.example/r\u00e9sum\u00e9?a=1&b=2#x"
    assert spelled(plain) == plain


def test_the_line_that_tells_where_a_link_leads_spells_it(qtbot: QtBot) -> None:
    line = AddressLine()
    qtbot.addWidget(line)
    line.tell("https://bank.example/\u202emoc.live")
    assert line.words.accessibleName().startswith("https://bank.example/%E2%80%AEmoc.live ")
    line.copy.click()
    assert QGuiApplication.clipboard().text() == "https://bank.example/\u202emoc.live"
