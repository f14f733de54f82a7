from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from tests.ui.gate.hands import Gate, World
from tests.vault.keys_world import Made, make_desk

QUICK = Settings(
    language="en",
    theme="light",
    kdf_memory_kib=FLOOR.memory_kib,
    kdf_iterations=FLOOR.iterations,
)


@pytest.fixture(scope="session")
def one_appearance(qapp: QApplication) -> Appearance:
    """An application has one."""
    return Appearance(qapp, QUICK)


@pytest.fixture
def appearance(qapp: QApplication, one_appearance: Appearance) -> Iterator[Appearance]:
    one_appearance.theme.apply(qapp)  # another test may have put on a theme of its own
    one_appearance.use(QUICK)
    yield one_appearance
    one_appearance.use(QUICK)


@pytest.fixture(scope="session")
def one_made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A desk at the cheapest cost that is allowed. Copied, never changed."""
    return make_desk(str(tmp_path_factory.mktemp("made") / "desk"))


@pytest.fixture
def made(one_made: Made, tmp_path: Path) -> Made:
    return one_made.copied_to(str(tmp_path / "desk"))


@pytest.fixture
def empty(tmp_path: Path) -> DeskFolder:
    """A place where no desk is yet."""
    return DeskFolder(str(tmp_path / "desk"))


@pytest.fixture
def world(tmp_path: Path, appearance: Appearance) -> World:
    return World(tmp_path, appearance.languages)


@pytest.fixture
def gate(qtbot: QtBot, world: World) -> Iterator[Callable[..., Gate]]:
    """``gate(folder, notice=…, task=…)``: a gate that is shown and painted."""
    opened: list[Gate] = []

    def make(folder: DeskFolder, **more: Any) -> Gate:
        opened.append(Gate(qtbot, world, folder, more.pop("settings", QUICK), **more))
        return opened[-1]

    yield make
    for one in opened:
        one.close()
