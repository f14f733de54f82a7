"""A path within a line that runs from right to left keeps its own order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mentordesk.ui.words import in_words, own_way, own_ways
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
