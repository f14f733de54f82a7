"""The pipe from the gate to the desk: the window's place, the facts of a first run, the key.

Four bytes of length (big-endian), so many bytes of JSON, then the 32 bytes of the master key.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field

_KEY = 32  # bytes
_LONGEST = 16 * 1024  # bytes of JSON; the whole must fit the pipe, so that writing never waits


@dataclass(frozen=True)
class Handed:
    """What came through the pipe. Whoever takes ``master`` wipes it."""

    master: bytearray = field(repr=False)
    name: str = field(default="", repr=False)
    role: str = ""
    geometry: tuple[int, int, int, int] = (0, 0, 0, 0)
    maximised: bool = False


def send(descriptor: int, handed: Handed) -> None:
    """Write all of it and close ``descriptor``; the key is not copied. Raises ``OSError``."""
    facts = {
        "name": handed.name,
        "role": handed.role,
        "geometry": list(handed.geometry),
        "maximised": handed.maximised,
    }
    text = json.dumps(facts).encode()
    if len(text) > _LONGEST or len(handed.master) != _KEY:
        raise ValueError("what is handed to the desk has a wrong size")
    try:
        os.writev(descriptor, [len(text).to_bytes(4, "big"), text, handed.master])
    finally:
        os.close(descriptor)


def receive(descriptor: int) -> Handed | None:
    """Read all of it and close ``descriptor``; ``None`` when the gate ended without a key.

    Call it when the descriptor is readable: the gate writes everything at once.
    """
    try:
        length = int.from_bytes(_read(descriptor, 4), "big")
        if not 0 < length <= _LONGEST:
            return None
        facts = json.loads(_read(descriptor, length))
        master = _read(descriptor, _KEY)
    except EOFError:
        return None
    finally:
        os.close(descriptor)
    x, y, width, height = facts["geometry"]
    return Handed(
        master, facts["name"], facts["role"], (x, y, width, height), bool(facts["maximised"])
    )


def _read(descriptor: int, size: int) -> bytearray:
    """Exactly ``size`` bytes, straight into a buffer that can be wiped. Raises ``EOFError``."""
    buffer = bytearray(size)
    view = memoryview(buffer)
    while view:
        got = os.readv(descriptor, [view])
        if got == 0:
            raise EOFError
        view = view[got:]
    return buffer
