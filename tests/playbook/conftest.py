"""The small pack, built, and the core pack, built once for all tests of this room."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk import assets
from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.bundle import Bundle, open_bundle
from tests.playbook.small_pack import write_pack


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Bundle]:
    target = str(tmp_path / "small.bundle")
    compile_pack(write_pack(tmp_path / "small"), target)
    bundle = open_bundle(target)
    yield bundle
    bundle.close()


@pytest.fixture(scope="session")
def core_folder() -> str:
    folder = assets.path("packs", "core")
    assert os.path.exists(os.path.join(folder, "pack.toml"))
    return folder


@pytest.fixture(scope="session")
def core_file(core_folder: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    target = str(tmp_path_factory.mktemp("pack") / "core.bundle")
    compile_pack(core_folder, target)
    return target


@pytest.fixture
def core(core_file: str) -> Iterator[Bundle]:
    bundle = open_bundle(core_file)
    yield bundle
    bundle.close()
