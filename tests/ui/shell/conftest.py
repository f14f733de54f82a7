from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.clock import SystemClock
from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from tests.journal.conftest import empty_journal
from tests.ui.shell.house import House, opened

__all__ = ["empty_journal"]


PLAIN = Settings(language="en", theme="light")


@pytest.fixture(scope="session")
def new_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's folder with a real header; its sheet is not confirmed. Copied, never changed."""
    path = tmp_path_factory.mktemp("desk") / "desk"
    folder = DeskFolder(str(path))
    folder.prepare()
    unlock.make(folder, bytearray(b"reef lantern quiet orbit maple"), FLOOR, SystemClock("UTC"))
    return path


@pytest.fixture
def folder(new_desk: Path, tmp_path: Path) -> DeskFolder:
    shutil.copytree(new_desk, tmp_path / "desk")
    return DeskFolder(str(tmp_path / "desk"))


@pytest.fixture(scope="session")
def one_appearance(qapp: QApplication) -> Appearance:
    """An application has one."""
    return Appearance(qapp, PLAIN)


@pytest.fixture
def appearance(qapp: QApplication, one_appearance: Appearance) -> Iterator[Appearance]:
    one_appearance.theme.apply(qapp)  # another test may have put on a theme of its own
    one_appearance.use(PLAIN)
    yield one_appearance
    one_appearance.use(PLAIN)


@pytest.fixture
def house(
    qtbot: QtBot, empty_journal: Path, folder: DeskFolder, appearance: Appearance
) -> Iterator[House]:
    with opened(qtbot, empty_journal, folder, appearance) as made:
        yield made
