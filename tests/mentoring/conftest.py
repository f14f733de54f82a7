from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mentoring.world import World, fresh, make_file


@pytest.fixture(scope="session")
def empty_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("record") / "desk.db"
    make_file(path)
    return path


@pytest.fixture
def world(empty_desk: Path, tmp_path: Path) -> Iterator[World]:
    with fresh(empty_desk, tmp_path) as made:
        yield made
