from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journal.room import Room, fresh, make_file


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("journal") / "desk.db"
    make_file(path)
    return path


@pytest.fixture
def room(empty_journal: Path, tmp_path: Path) -> Iterator[Room]:
    with fresh(empty_journal, tmp_path) as made:
        yield made
