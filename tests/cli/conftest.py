from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk import settings
from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.mentoring.me.service import MeService
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tests.cli.terminal import PASSPHRASE, Terminal


@pytest.fixture
def desk(tmp_path: Path) -> Terminal:
    """A desk made at the floor of the key derivation, so that tests do not wait for it."""
    folder, clock = DeskFolder(str(tmp_path / "desk")), SystemClock("UTC")
    made = unlock.make(folder, bytearray(PASSPHRASE.encode()), FLOOR, clock)
    settings.save(folder.path, settings.Settings())
    storage = Storage.open(folder, made.master, clock)
    MeService(storage.desk, clock, id_maker(clock)).begin("Amara", "mentor")
    storage.close()
    return Terminal(tmp_path / "desk")
