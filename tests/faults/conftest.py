from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def image(tmp_path: Path) -> Iterator[Path]:
    """Where crash images are laid out: in memory where there is such a place, to wait for no disk."""
    in_memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=in_memory) as place:
        yield Path(place) / "image"
