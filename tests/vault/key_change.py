"""A child that changes a desk's header once, to be killed or starved while it does.

``python -m tests.vault.key_change FOLDER MASTER-HEX VERB``: prints ``ready`` when all that is left
is the change itself, waits for a line, changes, prints what came of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from mentordesk.errors import UserFacingError
from mentordesk.vault import unlock
from mentordesk.vault.header_files import read
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.wraps import Kind, seal
from tests.vault.keys_world import OTHER_PASSPHRASE, VAULT, typed


def confirm(folder: DeskFolder, master: bytearray) -> str:
    unlock.confirm_sheet(folder, master)
    return "confirmed"


def passphrase(folder: DeskFolder, master: bytearray) -> str:
    unlock.change_passphrase(folder, master, typed(OTHER_PASSPHRASE), FLOOR)
    return "changed"


def recovery(folder: DeskFolder, master: bytearray) -> str:
    return unlock.renew_recovery_code(folder, master)


def careless(folder: DeskFolder, master: bytearray) -> str:
    """The control: what every editor of files does without thinking, and no second copy."""
    content = read(folder).parsed.content
    os.unlink(folder.header_previous)
    with open(folder.header, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return "rewritten"


def hasty(folder: DeskFolder, master: bytearray) -> str:
    """The control of power loss: a rename without waiting for the disk, and no second copy."""
    content = read(folder).parsed.content
    os.unlink(folder.header_previous)
    with open(folder.header + ".new", "wb") as file:
        file.write(content)
    os.replace(folder.header + ".new", folder.header)
    return "renamed"


VERBS: dict[str, Callable[[DeskFolder, bytearray], str]] = {
    "confirm": confirm,
    "passphrase": passphrase,
    "recovery": recovery,
    "careless": careless,
    "hasty": hasty,
}


def main() -> int:
    path, master, verb = sys.argv[1:]
    seal(Kind.RECOVERY, bytearray(20), bytearray(32), VAULT, None)  # loads what the change needs
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        print(VERBS[verb](DeskFolder(path), bytearray.fromhex(master)), flush=True)
    except UserFacingError as error:
        print(error.code, flush=True)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
