from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.theme.theme import Theme
from tests.consent.conftest import OpenDesk, Programme, desk, invite_line, programme
from tests.ui.sharing.stage import Stage, opened

__all__ = ["desk", "invite_line", "programme"]


@pytest.fixture
def dressed(qapp: QApplication) -> Theme:
    theme = Theme.current()
    theme.apply(qapp)
    theme.use(Settings(theme="light"))
    return theme


@pytest.fixture
def stage(
    qtbot: QtBot, dressed: Theme, desk: OpenDesk, programme: Programme, tmp_path: Path
) -> Iterator[Stage]:
    with opened(qtbot, desk, programme, tmp_path) as made:
        yield made


@pytest.fixture
def joined(stage: Stage, invite_line: str) -> Stage:
    """A desk that has joined, with one session this month."""
    stage.desk.rooms.joining.join(invite_line)
    stage.plan()
    stage.show()
    return stage
