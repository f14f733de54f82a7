"""From a passphrase to a key: Argon2id (RFC 9106) within a floor and a ceiling."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, replace

from mentordesk.clock import Clock
from mentordesk.vault.errors import KdfRefused, NotEnoughMemory
from mentordesk.vault.keys import SIZE, wipe

MIB = 1024  # KiB
SALT_SIZE = 16  # bytes, RFC 9106 §3.1
TARGET_SECONDS = 0.7  # within 0.5–1.0 s
ONE_AT_A_TIME = threading.Lock()
"""OpenSSL gives all derivations of a process one pool of ``lanes`` threads, and each waits until it
has them all: two at once take some each and wait for the rest for ever."""
UNKNOWN_RAM = 4 * 1024 * MIB  # KiB, where the system does not say


@dataclass(frozen=True)
class KdfParams:
    """The cost of one derivation."""

    memory_kib: int
    iterations: int
    lanes: int

    def is_allowed(self) -> bool:
        """Whether these lie between floor and ceiling."""
        return (
            FLOOR.memory_kib <= self.memory_kib <= CEILING.memory_kib
            and FLOOR.iterations <= self.iterations <= CEILING.iterations
            and self.lanes == FLOOR.lanes
        )

    def checked(self) -> KdfParams:
        """Itself, or ``KdfRefused``: too weak to be used, or so heavy that it is an attack."""
        if not self.is_allowed():
            raise KdfRefused
        return self


FLOOR = KdfParams(64 * MIB, 3, 4)  # RFC 9106 §4, the second recommended option
CEILING = KdfParams(1024 * MIB, 10, 4)
DEFAULT = KdfParams(256 * MIB, 3, 4)


def derive(passphrase: bytearray, salt: bytes, params: KdfParams) -> bytearray:
    """The 32-byte key of ``passphrase``; takes up to a second and ``params.memory_kib``.

    Does not wipe the passphrase: the verb that was given it does. Raises ``KdfRefused`` and
    ``NotEnoughMemory``. From any thread; a second one at the same time waits for the first.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    params.checked()
    key = bytearray(SIZE)
    try:
        function = Argon2id(
            salt=salt,
            length=SIZE,
            iterations=params.iterations,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
        )
        with ONE_AT_A_TIME:
            function.derive_into(passphrase, key)  # type: ignore[arg-type] # any buffer will do; bytes cannot be wiped
    except MemoryError as error:
        wipe(key)
        raise NotEnoughMemory(mib=params.memory_kib // MIB) from error
    return key


def derive_anew(
    passphrase: bytearray, salt: bytes, params: KdfParams
) -> tuple[bytearray, KdfParams]:
    """The key for a new wrap, and the cost it took: less memory where there is too little.

    Never below the floor: then ``NotEnoughMemory``.
    """
    while True:
        try:
            return derive(passphrase, salt, params), params
        except NotEnoughMemory:
            if params.memory_kib == FLOOR.memory_kib:
                raise
            params = replace(params, memory_kib=max(FLOOR.memory_kib, params.memory_kib // 2))


def calibrate(clock: Clock, ram_kib: int | None = None) -> KdfParams:
    """The cost that takes this machine 0.5–1.0 s, from one derivation at the floor.

    Memory first, up to the default and at most a quarter of ``ram_kib`` (default: the machine's);
    then iterations. Never below the floor, which is also the answer when memory is short.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: F401 - not in the time

    began = clock.monotonic()
    try:
        wipe(derive(bytearray(SIZE), bytes(SALT_SIZE), FLOOR))
    except NotEnoughMemory:
        return FLOOR
    ram = machine_ram_kib() if ram_kib is None else ram_kib
    return cost_for(clock.monotonic() - began, ram)


def cost_for(seconds_at_floor: float, ram_kib: int) -> KdfParams:
    """The cost that takes some 0.7 s where the floor takes ``seconds_at_floor``."""
    floor_work = FLOOR.memory_kib * FLOOR.iterations  # KiB × passes
    work = floor_work * TARGET_SECONDS / max(seconds_at_floor, 0.001)
    memory = min(int(work / FLOOR.iterations), DEFAULT.memory_kib, ram_kib // 4)
    memory = max(FLOOR.memory_kib, memory - memory % (8 * MIB))
    passes = min(CEILING.iterations, max(FLOOR.iterations, round(work / memory)))
    return KdfParams(memory, passes, FLOOR.lanes)


def machine_ram_kib() -> int:
    """The machine's memory in KiB, or 4 GiB where it cannot be told."""
    if not hasattr(os, "sysconf"):
        return UNKNOWN_RAM
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
    except (ValueError, OSError):
        return UNKNOWN_RAM
