"""Look into the memory of processes for what must not be there. Needs root."""

from __future__ import annotations

import os
from collections.abc import Iterable

from mentordesk.vault import keys

_PIECE = 16 << 20  # bytes read at once


def can_look() -> bool:
    """Whether this user may read the memory of processes that forbid it."""
    return os.geteuid() == 0


def of_text(name: str, text: str) -> dict[str, bytes]:
    """A text as programs keep it: Python's and Qt's encodings of it."""
    return {
        f"{name}, UTF-8": text.encode(),
        f"{name}, UTF-16": text.encode("utf-16-le"),
        f"{name}, UTF-32": text.encode("utf-32-le"),
    }


def of_key(name: str, key: bytes) -> dict[str, bytes]:
    """A key as programs keep it: raw (half of it is enough to find it), in hex as SQL carries it."""
    return {
        f"{name}, raw": bytes(key[:16]),
        f"{name}, second half": bytes(key[16:]),
        f"{name}, hex": key.hex().encode(),
        f"{name}, HEX": key.hex().upper().encode(),
    }


def of_master(master: bytearray) -> dict[str, bytes]:
    """The master key and every key that comes from it."""
    derived = {
        "desk key": keys.desk_key(master),
        "mailbox key": keys.mailbox_key(master),
        "header key": keys.header_key(master),
        "quarantine key": keys.quarantine_private_key(master),
    }
    found = of_key("master key", bytes(master))
    for name, key in derived.items():
        found |= of_key(name, bytes(key))
    return found


def hits(pids: Iterable[int], needles: dict[str, bytes]) -> list[str]:
    """``process: needle`` for everything that is found; processes that end meanwhile hold nothing."""
    return [
        f"{name(pid)}: {what}"
        for pid in pids
        for what, count in scan(pid, needles).items()
        if count
    ]


def name(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            words = file.read().decode(errors="replace").split("\0")
    except (FileNotFoundError, ProcessLookupError):
        return f"{pid} (ended)"
    roles = [word for word in words if word in {"gate", "desk"}]
    return f"{pid} {roles[0] if roles else 'keeper'}"


def scan(pid: int, needles: dict[str, bytes]) -> dict[str, int]:
    """How often each needle lies in the readable memory of one process."""
    found = dict.fromkeys(needles, 0)
    longest = max(map(len, needles.values()))
    try:
        with open(f"/proc/{pid}/maps", encoding="ascii") as file:
            lines = file.read().splitlines()
        with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in lines:
                low, high = _readable(line)
                tail = b""
                while low < high:
                    try:
                        memory.seek(low)
                        piece = memory.read(min(_PIECE, high - low))
                    except (OSError, ValueError):
                        break
                    if not piece:
                        break
                    low += len(piece)
                    block = tail + piece
                    for what, needle in needles.items():
                        found[what] += block.count(needle)
                    tail = block[-(longest - 1) :]
    except (FileNotFoundError, ProcessLookupError):
        return found
    return found


def _readable(line: str) -> tuple[int, int]:
    """The addresses of one line of ``maps``; nothing for what cannot be read, nor for the pages of
    a file that this process may not change: they hold what the file holds."""
    span, rights, _, _, inode, *_ = line.split()
    if "r" not in rights or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
        return 0, 0
    if "w" not in rights and inode != "0":
        return 0, 0
    low, high = (int(part, 16) for part in span.split("-"))
    return low, high
