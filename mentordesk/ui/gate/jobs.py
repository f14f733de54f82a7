"""What the gate has done on its second thread: every touch of the header and the keys.

The imports stand inside: cryptography and Argon2 are loaded here, behind the painted window, and
never on the way to it. Nothing here knows of widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.reports.recovery_sheet import RecoverySheet
    from mentordesk.ui.gate.new_desk import NewDesk
    from mentordesk.vault.kdf import KdfParams
    from mentordesk.vault.keyring_wrap import SystemKeyring
    from mentordesk.vault.unlock import Made


class PreviousKeyFile(UserFacingError):
    """The newest header is damaged; the one before it is used. Said, not raised."""

    code = "previous-key-file"
    what = QT_TRANSLATE_NOOP("errors", "The desk's key file is damaged.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "The one before it is whole and will be used; nothing is lost."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "If you changed your passphrase or your recovery sheet last, use the ones from before.",
    )


class SheetNotSaved(UserFacingError):
    """The recovery sheet could not be written where the person wanted it."""

    code = "sheet-not-saved"
    what = QT_TRANSLATE_NOOP("errors", "The recovery sheet could not be saved as {file}.")
    safe = QT_TRANSLATE_NOOP("errors", "The code is still shown here.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose another place, print it or write it down.")


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
    folder: DeskFolder,
    master: bytearray,
    new: bytearray,
    known: tuple[int, int],
    clock: Clock,
) -> None:
    """Make ``new`` the passphrase. ``new`` and ``master`` (a copy) are wiped.

    ``known`` is the calibrated cost. Raises what ``unlock.change_passphrase`` does.
    """
    from mentordesk.vault import unlock
    from mentordesk.vault.keys import wipe

    try:
        unlock.change_passphrase(folder, master, new, params(*known, clock))
    finally:
        wipe(new)
        wipe(master)


def renew_code(folder: DeskFolder, master: bytearray) -> tuple[str, UUID]:
    """A new recovery code and the id of its desk; the old sheet opens nothing any more."""
    from mentordesk.vault import unlock

    code = unlock.renew_recovery_code(folder, master)
    return code, unlock.facts(folder).vault_id


def confirm_sheet(folder: DeskFolder, master: bytearray) -> None:
    """The sheet has been typed back."""
    from mentordesk.vault import unlock

    unlock.confirm_sheet(folder, master)


def stop_keyring(folder: DeskFolder, master: bytearray, keyring: SystemKeyring | None) -> None:
    """The keyring opens this desk no more. ``master`` (a copy) is wiped. Up to 15 s."""
    from mentordesk.vault import unlock
    from mentordesk.vault.keys import wipe

    try:
        unlock.disable_keyring(folder, master, keyring)
    finally:
        wipe(master)


def save_sheet(sheet: RecoverySheet, path: str) -> str:
    """Write the sheet as a PDF to ``path``, for its owner alone; the path.

    Raises ``SheetNotSaved``.
    """
    from mentordesk.ui.gate.sheet_text import sheet_pdf
    from mentordesk.vault import atomic

    content = sheet_pdf(sheet)
    try:
        atomic.hand_over(path, content)
    except OSError as error:
        raise SheetNotSaved(file=path) from error
    return path


def get_ready(known: tuple[int, int], clock: Clock) -> KdfParams:
    """Load what makes a desk and weighs a passphrase; the cost that suits this machine."""
    from mentordesk.vault import unlock  # noqa: F401 - so that the first Continue need not wait
    from mentordesk.vault.strength import strength

    strength("loads the lists of words")
    return params(*known, clock)


def make_desk(
    desk: NewDesk, passphrase: bytearray, cost: KdfParams | tuple[int, int], clock: Clock
) -> tuple[Made, KdfParams]:
    """Make the keys of a new desk, aside, at this ``cost``.

    A pair is what is known so far (KiB and iterations); where that is nothing, it is measured.
    """
    bearable = params(*cost, clock) if isinstance(cost, tuple) else cost
    return desk.make(passphrase, bearable, clock), bearable


def sheet_is_confirmed(folder: DeskFolder) -> bool:
    """Whether the sheet of now has been confirmed."""
    from mentordesk.vault import unlock

    return unlock.sheet_is_confirmed(folder)


def has_keyring(folder: DeskFolder) -> bool:
    """Whether the keyring opens this desk."""
    from mentordesk.vault import unlock

    return unlock.has_keyring(folder)
