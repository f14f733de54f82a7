"""What the gate has done on its second thread: every touch of the header and the keys.

The imports stand inside: cryptography and Argon2 are loaded here, behind the painted window, and
never on the way to it. Nothing here knows of widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.errors import UserFacingError
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.kdf import KdfParams
    from mentordesk.vault.keyring_wrap import SystemKeyring


@dataclass(frozen=True)
class Look:
    """What can be told of a desk before it is opened."""

    has_keyring: bool
    previous_header: bool
    wait: float  # seconds until a passphrase may be tried


def look(folder: DeskFolder, clock: Clock) -> Look:
    """Load what opens a desk and read its header. Raises what ``unlock.facts`` does."""
    import cryptography.hazmat.primitives.ciphers.aead
    import cryptography.hazmat.primitives.kdf.argon2
    import cryptography.hazmat.primitives.kdf.hkdf  # noqa: F401 - so that Enter need not wait

    from mentordesk.vault import header_files, tries, unlock

    facts = unlock.facts(folder)
    previous = facts.state is header_files.State.PREVIOUS
    return Look(facts.has_keyring, previous, tries.wait_seconds(folder, clock))


def open_with_passphrase(folder: DeskFolder, clock: Clock, passphrase: bytearray) -> bytearray:
    """The master key. Counts a wrong try; raises what ``unlock.with_passphrase`` does."""
    from mentordesk.vault import tries, unlock
    from mentordesk.vault.errors import WrongPassphrase

    try:
        master = unlock.with_passphrase(folder, passphrase)
    except WrongPassphrase:
        tries.wrong(folder, clock)
        raise
    tries.right(folder)
    return master


def open_with_code(folder: DeskFolder, clock: Clock, code: str) -> bytearray:
    """The master key. A well-formed code that does not fit is a wrong try."""
    from mentordesk.vault import tries, unlock
    from mentordesk.vault.errors import MistypedRecoveryCode, WrongRecoveryCode

    try:
        master = unlock.with_recovery_code(folder, code)
    except MistypedRecoveryCode:
        raise
    except WrongRecoveryCode:
        tries.wrong(folder, clock)
        raise
    tries.right(folder)
    return master


def open_with_keyring(folder: DeskFolder, keyring: SystemKeyring | None) -> bytearray | None:
    """The master key, or ``None`` when the keyring did not answer. Takes up to 15 s."""
    from mentordesk.vault import unlock

    return unlock.with_keyring(folder, keyring)


def keep_in_keyring(
    folder: DeskFolder, master: bytearray, keyring: SystemKeyring | None
) -> UserFacingError | None:
    """Let the keyring open this desk from now on; why it would not, else ``None``.

    Takes up to 45 s. ``master`` is wiped here: hand over a copy.
    """
    from mentordesk.vault import unlock
    from mentordesk.vault.keys import wipe

    try:
        unlock.enable_keyring(folder, master, keyring)
    except UserFacingError as error:
        return error
    finally:
        wipe(master)
    return None


def wait_seconds(folder: DeskFolder, clock: Clock) -> float:
    """How long until the next try may be made."""
    from mentordesk.vault import tries

    return tries.wait_seconds(folder, clock)


def params(memory_kib: int, iterations: int, clock: Clock) -> KdfParams:
    """The cost of a derivation: what was calibrated before, else what calibration finds now."""
    from mentordesk.vault import kdf

    known = kdf.KdfParams(memory_kib, iterations, kdf.FLOOR.lanes)
    return known if known.is_allowed() else kdf.calibrate(clock)


def change_passphrase(
    folder: DeskFolder, master: bytearray, new: bytearray, cost: KdfParams
) -> None:
    """Make ``new`` the passphrase. Raises what ``unlock.change_passphrase`` does."""
    from mentordesk.vault import unlock

    unlock.change_passphrase(folder, master, new, cost)
