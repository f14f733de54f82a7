from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.theme.theme import Theme
from tests.journal.conftest import empty_journal
from tests.ui.journal.stage import Desk, opened

__all__ = ["empty_journal"]


@pytest.fixture(scope="module")
def qtbot_edit(qapp: QApplication) -> Iterator[QPlainTextEdit]:
    edit = QPlainTextEdit()
    yield edit
    edit.deleteLater()


@pytest.fixture
def dressed(qapp: QApplication) -> Theme:
    theme = Theme.current()
    theme.apply(qapp)
    theme.use(Settings(theme="light"))
    return theme


@pytest.fixture
def desk(qtbot: QtBot, dressed: Theme, empty_journal: Path, tmp_path: Path) -> Iterator[Desk]:
    with opened(qtbot, empty_journal, tmp_path) as made:
        yield made
