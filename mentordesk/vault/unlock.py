"""The verbs on a desk's header: make, open, and change what opens it.

Any thread, one at a time; those with a passphrase take up to a second. A passphrase comes as a
bytearray in UTF-8 and is wiped here, whatever happens; a master key that is returned is wiped by
whoever took it.
"""

from __future__ import annotations

import contextlib
import os
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from uuid import UUID

from mentordesk.clock import Clock, to_micros
from mentordesk.ids import id_maker
from mentordesk.vault import recovery
from mentordesk.vault.errors import (
    DeskExists,
    HeaderDamaged,
    KeyFileMissing,
    TooWeak,
    WrongPassphrase,
    WrongRecoveryCode,
)
from mentordesk.vault.header import Header
from mentordesk.vault.header_files import Reading, State, candidates, read, settle, write
from mentordesk.vault.kdf import KdfParams
from mentordesk.vault.keyring_wrap import SystemKeyring, new_secret
from mentordesk.vault.keys import SIZE, quarantine_public_key, wipe
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.wraps import Kind, WrapDoesNotOpen, open_wrap, seal


@dataclass(frozen=True)
class Made:
    """A new desk: its master key (32 bytes), the code for the recovery sheet, and its id."""

    master: bytearray = field(repr=False)
    recovery_code: str = field(repr=False)
    vault_id: UUID


@dataclass(frozen=True)
class HeaderFacts:
    """What can be known before unlocking."""

    vault_id: UUID
    created: int  # microseconds since 1970-01-01 UTC
    params: KdfParams
    sheet_confirmed: bool
    has_keyring: bool
    quarantine_key: bytes  # X25519 public key
    state: State  # ``PREVIOUS``: the newest header is damaged, the one before it will be used


def facts(folder: DeskFolder) -> HeaderFacts:
    """What the header says. Ask before unlocking: an unlock mends a damaged header.

    Raises ``HeaderMissing``, ``HeaderDamaged``, ``KdfRefused``, ``NewerVault`` or
    ``HeaderUnreadable``.
    """
    reading = read(folder)
    header = reading.header
    passphrase = header.wraps[0]
    assert passphrase.params is not None  # noqa: S101 - every header and wrap has seen to it
    return HeaderFacts(
        header.vault_id,
        header.created,
        passphrase.params,
        header.sheet_confirmed,
        header.wrap(Kind.KEYRING) is not None,
        header.quarantine_key,
        reading.state,
    )


def make(folder: DeskFolder, passphrase: bytearray, params: KdfParams, clock: Clock) -> Made:
    """Make a desk in ``folder``, its recovery sheet not confirmed.

    Raises what ``need_no_desk`` does, ``TooWeak`` (an empty passphrase), ``KdfRefused``,
    ``NotEnoughMemory`` and what ``DeskFolder.prepare`` and writing raise.
    """
    with _wiped(passphrase), _wiped(recovery.new_secret()) as secret:
        params.checked()
        if not passphrase:
            raise TooWeak
        need_no_desk(folder)
        folder.prepare()
        forget_reserve(folder)
        master = bytearray(os.urandom(SIZE))
        vault_id = id_maker(clock)()
        with _wiped(_normal(passphrase)) as normal:
            first = seal(Kind.PASSPHRASE, normal, master, vault_id, params)
        header = Header(
            vault_id=vault_id,
            created=max(0, to_micros(clock.now().instant)),
            wraps=(first, seal(Kind.RECOVERY, secret, master, vault_id, None)),
            sheet_confirmed=False,
            quarantine_key=quarantine_public_key(master),
        )
        write(folder, header, master)
        return Made(master, recovery.encode(secret), vault_id)


def need_no_desk(folder: DeskFolder) -> None:
    """Raise ``DeskExists``, or ``KeyFileMissing`` where only the keys to a desk are gone."""
    if folder.exists():
        raise DeskExists(folder=folder.path)
    if folder.has_writing():
        raise KeyFileMissing(folder=folder.path)


def forget_reserve(folder: DeskFolder) -> None:
    """Remove the reserve of a desk that is gone: a new one would be told that it lost a file."""
    with contextlib.suppress(OSError):
        os.unlink(folder.reserve)


def with_passphrase(folder: DeskFolder, passphrase: bytearray) -> bytearray:
    """The master key. Raises ``WrongPassphrase``, ``NotEnoughMemory`` and what ``facts`` does."""
    with _wiped(passphrase), _wiped(_normal(passphrase)) as normal:
        return _opened(folder, Kind.PASSPHRASE, normal, WrongPassphrase)


def with_recovery_code(folder: DeskFolder, code: str) -> bytearray:
    """The master key. Raises ``WrongRecoveryCode`` (with ``group``) and what ``facts`` does."""
    with _wiped(recovery.parse(code)) as secret:
        return _opened(folder, Kind.RECOVERY, secret, WrongRecoveryCode)


def with_keyring(folder: DeskFolder, keyring: SystemKeyring | None = None) -> bytearray | None:
    """The master key, or ``None`` when the keyring is not in use, does not answer, or is wrong.

    Takes up to 15 s. Raises only what ``facts`` does.
    """
    reading = read(folder)
    if reading.header.wrap(Kind.KEYRING) is None:
        return None
    secret = (keyring or SystemKeyring()).get(reading.header.vault_id)
    if secret is None:
        return None
    with _wiped(secret):
        try:
            return _opened(folder, Kind.KEYRING, secret, _KeyringIsWrong)
        except _KeyringIsWrong:
            return None


def change_passphrase(
    folder: DeskFolder, master: bytearray, new: bytearray, params: KdfParams
) -> None:
    """From here on ``new`` opens the desk and the old passphrase does not.

    Raises ``TooWeak`` (an empty one), ``KdfRefused``, ``NotEnoughMemory``, what ``facts`` and
    what writing raise.
    """
    with _wiped(new), _wiped(_normal(new)) as normal:
        if not new:
            raise TooWeak
        header = _proved(folder, master)
        wrap = seal(Kind.PASSPHRASE, normal, master, header.vault_id, params.checked())
        write(folder, replace(header, wraps=header.with_wrap(wrap)), master)


def renew_recovery_code(folder: DeskFolder, master: bytearray) -> str:
    """A code for a new sheet, not yet confirmed; the old code opens the desk no more."""
    header = _proved(folder, master)
    with _wiped(recovery.new_secret()) as secret:
        wrap = seal(Kind.RECOVERY, secret, master, header.vault_id, None)
        renewed = replace(header, wraps=header.with_wrap(wrap), sheet_confirmed=False)
        write(folder, renewed, master)
        return recovery.encode(secret)


def confirm_sheet(folder: DeskFolder, master: bytearray) -> None:
    """The person has typed two groups of the sheet back."""
    header = _proved(folder, master)
    if not header.sheet_confirmed:
        write(folder, replace(header, sheet_confirmed=True), master)


def sheet_is_confirmed(folder: DeskFolder) -> bool:
    """Whether the newest sheet has been confirmed. Raises what ``facts`` does."""
    return read(folder).header.sheet_confirmed


def enable_keyring(
    folder: DeskFolder, master: bytearray, keyring: SystemKeyring | None = None
) -> None:
    """Let the system's keyring open this desk, beside passphrase and recovery code. Up to 45 s.

    Raises ``KeyringUnavailable`` (nothing is changed), what ``facts`` and what writing raise.
    """
    keyring = keyring or SystemKeyring()
    header = _proved(folder, master)
    with _wiped(new_secret()) as secret:
        keyring.put(header.vault_id, secret)
        wrap = seal(Kind.KEYRING, secret, master, header.vault_id, None)
        write(folder, replace(header, wraps=header.with_wrap(wrap)), master)


def disable_keyring(
    folder: DeskFolder, master: bytearray, keyring: SystemKeyring | None = None
) -> None:
    """The keyring opens this desk no more, whether or not it answers. Takes up to 15 s."""
    header = _proved(folder, master)
    kept = tuple(wrap for wrap in header.wraps if wrap.kind is not Kind.KEYRING)
    if kept != header.wraps:
        write(folder, replace(header, wraps=kept), master)
    (keyring or SystemKeyring()).forget(header.vault_id)


def has_keyring(folder: DeskFolder) -> bool:
    """Whether the keyring may open this desk. Raises what ``facts`` does."""
    return read(folder).header.wrap(Kind.KEYRING) is not None


class _KeyringIsWrong(Exception):
    """The keyring's secret belongs to another wrap."""


def _opened(
    folder: DeskFolder, kind: Kind, secret: bytearray, wrong: Callable[[], Exception]
) -> bytearray:
    """The master key out of the newest header that proves to be made with it."""
    for reading in candidates(folder):
        wrap = reading.header.wrap(kind)
        if wrap is None:
            raise wrong()
        try:
            master = open_wrap(wrap, secret, reading.header.vault_id)
        except WrapDoesNotOpen as error:
            raise wrong() from error
        if reading.parsed.is_made_with(master):
            settle(folder, reading)
            return master
        wipe(master)  # forged around a true wrap: the header before it may be whole
    raise HeaderDamaged(folder=folder.path)


def _proved(folder: DeskFolder, master: bytearray) -> Header:
    """The newest header that is made with ``master``."""
    found: list[Reading] = [one for one in candidates(folder) if one.parsed.is_made_with(master)]
    if not found:
        raise HeaderDamaged(folder=folder.path)
    return found[0].header


def _normal(passphrase: bytearray) -> bytearray:
    """The passphrase as every keyboard writes it: RFC 8265 OpaqueString (NFC, plain spaces).

    Text outside ASCII passes through a ``str`` that cannot be wiped: the gate ends soon after.
    """
    if passphrase.isascii():
        return bytearray(passphrase)
    try:
        text = passphrase.decode("utf-8")
    except UnicodeDecodeError:
        return bytearray(passphrase)
    spaced = "".join(" " if unicodedata.category(one) == "Zs" else one for one in text)
    return bytearray(unicodedata.normalize("NFC", spaced).encode("utf-8"))


@contextlib.contextmanager
def _wiped(buffer: bytearray) -> Iterator[bytearray]:
    """``buffer`` for the length of the block, and zeros from then on."""
    try:
        yield buffer
    finally:
        wipe(buffer)
