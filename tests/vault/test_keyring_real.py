"""A real Secret Service (gnome-keyring under a bus of its own) keeps the key and gives it back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
UNLOCKED = 'printf "test\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '

STORY = """
import os, sys
from uuid import UUID
from mentordesk.vault import unlock
from mentordesk.vault.keyring_wrap import SystemKeyring
from tests.vault.keys_world import make_desk

made = make_desk(sys.argv[1])
unlock.enable_keyring(made.folder, made.key)
assert unlock.with_keyring(made.folder) == made.master
assert SystemKeyring().get(UUID(int=1)) is None
unlock.disable_keyring(made.folder, made.key)
assert SystemKeyring().get(unlock.facts(made.folder).vault_id) is None
assert unlock.with_keyring(made.folder) is None
print("kept and forgotten")
"""

REFUSED = """
import sys
from mentordesk.vault import unlock
from mentordesk.vault.errors import KeyringUnavailable
from mentordesk.vault.keyring_wrap import CHILD, SystemKeyring
from tests.vault.keys_world import make_desk

made = make_desk(sys.argv[1])
try:
    unlock.enable_keyring(made.folder, made.key, SystemKeyring(CHILD, limit=5.0))
except KeyringUnavailable:
    print("refused in words")
"""


def on_a_bus_of_its_own(before: str, story: str, home: Path) -> str:
    """What ``story`` prints in a session with its own bus, home and keyring."""
    for name in ("home", "run"):
        (home / name).mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home / "home"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "XDG_DATA_HOME": str(home / "home"),
    }
    script = before + 'exec "$0" -c "$1" "$2"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, story, str(home / "desk")],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(bool(MISSING), reason=f"NOT TESTED, no real keyring here: install {MISSING}")
def test_a_real_secret_service_opens_the_desk(tmp_path: Path) -> None:
    assert on_a_bus_of_its_own(UNLOCKED, STORY, tmp_path) == "kept and forgotten"


@pytest.mark.skipif(bool(MISSING), reason=f"NOT TESTED, no real keyring here: install {MISSING}")
def test_a_session_without_a_usable_keyring_is_refused_in_words(tmp_path: Path) -> None:
    assert on_a_bus_of_its_own("", REFUSED, tmp_path) == "refused in words"
