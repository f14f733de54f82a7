from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.journal.room import Room, fresh, make_file

# How long an example takes depends on what else the machine does: no claim of these tests.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("journal") / "desk.db"
    make_file(path)
    return path


@pytest.fixture
def room(empty_journal: Path, tmp_path: Path) -> Iterator[Room]:
    with fresh(empty_journal, tmp_path) as made:
        yield made
