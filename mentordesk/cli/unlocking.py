"""From the passphrase to open files, for every verb that reads or writes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.vault import tries, unlock
from mentordesk.vault.errors import WrongPassphrase
from mentordesk.vault.lock import DeskLock
from mentordesk.vault.storage import Storage

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.layout import DeskFolder


class WaitAfterTries(UserFacingError):
    """Too soon after wrong passphrases."""

    code = "wait-after-tries"
    exit_code = Exit.NOT_UNLOCKED
    what = QT_TRANSLATE_NOOP("errors", "After the wrong passphrases this desk rests for a moment.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Try again in {seconds} seconds.")


def unlocked(
    folder: DeskFolder, ask: Callable[[], bytearray], clock: Clock
) -> tuple[Storage, bytearray]:
    """The open files and the master key; a desk that is held is told before ``ask`` is called."""
    DeskLock.acquire(folder).release()
    wait = tries.wait_seconds(folder, clock)
    if wait > 0:
        raise WaitAfterTries(seconds=int(wait) + 1)
    try:
        master = unlock.with_passphrase(folder, ask())
    except WrongPassphrase:
        tries.wrong(folder, clock)
        raise
    tries.right(folder)
    return Storage.open(folder, master, clock, _say_bringing), master


def _say_bringing(part: int, parts: int) -> None:
    """One line on the standard error: a large desk takes a while, and output stays the answer's."""
    if part == 1:
        print(
            "mentordesk: bringing your desk up to date. Your writing is safe: the old file is kept"
            " until this is done.",
            file=sys.stderr,
        )
    print(f"mentordesk: step {part} of {parts}", file=sys.stderr)
