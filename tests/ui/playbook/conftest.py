from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk import assets
from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.bundle import open_bundle
from mentordesk.playbook.service import Playbook
from mentordesk.ui.theme.theme import Theme
from tests.mentoring.conftest import empty_desk
from tests.ui.journal.conftest import dressed
from tests.ui.playbook.stage import Desk, opened

__all__ = ["dressed", "empty_desk"]


@pytest.fixture(scope="session")
def pack(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The core pack, compiled from its sources."""
    path = str(tmp_path_factory.mktemp("pack") / "core.bundle")
    compile_pack(assets.path("packs", "core"), path)
    return path


@pytest.fixture
def playbook(pack: str) -> Iterator[Playbook]:
    made = Playbook(open_bundle(pack))
    yield made
    made.close()


@pytest.fixture
def desk(
    qtbot: QtBot, dressed: Theme, empty_desk: Path, tmp_path: Path, playbook: Playbook
) -> Iterator[Desk]:
    with opened(qtbot, empty_desk, tmp_path, playbook) as made:
        yield made
