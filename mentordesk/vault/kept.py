"""The files from before a migration: what they are called, and when they go."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from mentordesk.clock import from_micros
from mentordesk.vault.placing import disk_errors_in_words, remove

if TYPE_CHECKING:
    from mentordesk.clock import Clock

KEPT: Final = timedelta(days=30)
_BEFORE: Final = ".before-"


def before_name(path: str, version: int) -> str:
    """What the file of an older schema is called once a newer one has its name."""
    return f"{path}{_BEFORE}{version:04d}"


def forget_before(path: str) -> None:
    """Delete the files from before a migration of the file at ``path``, however new they are.

    For when something is to be gone for good: they hold it too. Raises ``FolderReadOnly`` and what
    else is said of a disk.
    """
    name = os.path.basename(path) + _BEFORE
    with disk_errors_in_words():
        for found in os.listdir(os.path.dirname(path)):
            if found.startswith(name):
                remove(os.path.join(os.path.dirname(path), found))


def forget_old(folder: str, clock: Clock) -> None:
    """Delete the files from before a migration that have been kept for thirty days."""
    now = clock.now().instant
    for entry in os.scandir(folder):
        if _BEFORE in entry.name:
            changed = from_micros(entry.stat().st_mtime_ns // 1000)
            if now - changed > KEPT:
                remove(entry.path)
