from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance import Appearance
from tests.ui.sessions.stage import Stage, opened, tell
from tests.ui.shell.conftest import appearance, one_appearance

__all__ = ["appearance", "one_appearance"]


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story, told once; copied for each test."""
    path = tmp_path_factory.mktemp("story") / "desk.db"
    tell(path)
    return path


@pytest.fixture(scope="session")
def untold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with nobody but its owner."""
    path = tmp_path_factory.mktemp("nobody") / "desk.db"
    tell(path, story_told=False)
    return path


@pytest.fixture
def stage(
    qapp: QApplication, qtbot: QtBot, told: Path, tmp_path: Path, appearance: Appearance
) -> Iterator[Stage]:
    with opened(qtbot, told, tmp_path, appearance) as made:
        yield made


@pytest.fixture
def empty_stage(
    qapp: QApplication, qtbot: QtBot, untold: Path, tmp_path: Path, appearance: Appearance
) -> Iterator[Stage]:
    with opened(qtbot, untold, tmp_path, appearance) as made:
        yield made
