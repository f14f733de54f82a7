"""Every start but the plain one: no screen, no folder yet, a folder that is held or unsuitable."""

from __future__ import annotations

import json
import os
import select
import sys
import time
from typing import TYPE_CHECKING

from mentordesk import keeper
from mentordesk.errors import UserFacingError
from mentordesk.keeper import troubles
from mentordesk.ui.instance import ask_to_raise

if TYPE_CHECKING:
    from mentordesk.vault.layout import DeskFolder

_KNOCK_FOR, _BETWEEN_KNOCKS = 5.0, 0.02  # seconds that a second start asks, and between two tries


def start_otherwise(folder: DeskFolder, command: list[str]) -> int:
    """Start the first window after all, raise another's, or say in words why not."""
    if not keeper.has_display():
        return say(troubles.NoDisplay())
    end = time.monotonic() + _KNOCK_FOR
    while time.monotonic() < end:
        try:
            lock = claim(folder)
        except UserFacingError as error:  # the gate says it, and offers another desk
            notice = ["--notice", json.dumps(error.as_notice())]
            return keeper.keep(folder, command, None, notice)
        if lock is not None:
            return keeper.keep(folder, command, lock)
        if ask_to_raise(folder.path):
            return 0
        select.select([], [], [], _BETWEEN_KNOCKS)
    return say(troubles.NoAnswer())


def claim(folder: DeskFolder) -> int | None:
    """The lock on ``folder``, an open descriptor; ``None`` when another keeper holds it.

    A folder that is not there yet is made, after ``prepare`` has seen that it suits. Raises a
    ``UserFacingError`` when the folder cannot hold a desk.
    """
    if not os.path.isdir(folder.path):
        folder.prepare()
    lock = keeper.hold(folder.keeper_lock)
    if lock is None and not os.access(folder.keeper_lock, os.W_OK):
        raise troubles.FolderNotClaimed(folder=folder.path)
    return lock


def say(error: UserFacingError) -> int:
    """Say ``error`` on the terminal; its exit status."""
    sys.stderr.write(f"mentordesk: {error.in_english()}\n")
    return error.exit_code
