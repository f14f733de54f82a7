from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.vault.layout import DeskFolder
from tests.cli.terminal import PASSPHRASE, Terminal
from tests.made import made_desk


@pytest.fixture
def desk(tmp_path: Path) -> Terminal:
    """A desk made at the floor of the key derivation, so that tests do not wait for it."""
    folder = DeskFolder(str(tmp_path / "desk"))
    made_desk("Amara", "mentor", PASSPHRASE).lay_out(folder)
    return Terminal(tmp_path / "desk")
