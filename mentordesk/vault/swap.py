"""Whether the system may write memory to a disk in readable form: swap, and so hibernation.

Nothing here prevents that; a program cannot. It is said, because only the person can encrypt the
disk. Linux alone tells it plainly (``/proc/swaps``, ``/sys``); elsewhere nothing is claimed.
"""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError
from mentordesk.vault.suitability import mount_of, read_mounts

_CRYPT: Final = "CRYPT-"  # what the kernel's name of a dm-crypt device begins with
_DEEPEST: Final = 8  # devices below devices; more is a loop


class SwapNotEncrypted(UserFacingError):
    """Said, not raised: a fact about this computer, with what helps."""

    code = "swap-not-encrypted"
    what = QT_TRANSLATE_NOOP(
        "errors",
        "This computer may write parts of its memory to a disk that is not encrypted (swap).",
    )
    safe = QT_TRANSLATE_NOOP(
        "errors", "Your desk's own files are encrypted all the same, and so is a copy of them."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Whoever takes the disk could find words there that were on your screen. Encrypting the"
        " whole disk closes this.",
    )


class HibernationNotEncrypted(SwapNotEncrypted):
    """The same, and going to sleep writes all of the memory."""

    code = "hibernation-not-encrypted"
    what = QT_TRANSLATE_NOOP(
        "errors",
        "This computer may write parts of its memory to a disk that is not encrypted (swap), and"
        " all of it when it hibernates.",
    )
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Whoever takes the disk could find words there that were on your screen. Encrypting the"
        " whole disk closes this; until then, lock your desk before the computer hibernates.",
    )


class Swap(enum.Enum):
    """What is known; the value is the word at the terminal."""

    NONE = "none"
    ENCRYPTED = "encrypted"
    PLAIN = "not encrypted"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Memory:
    """Where the memory of this computer may go."""

    swap: Swap
    hibernates: bool = False

    def remark(self) -> UserFacingError | None:
        """What the person should know; nothing where there is nothing, or nothing is known."""
        if self.swap is not Swap.PLAIN:
            return None
        return HibernationNotEncrypted() if self.hibernates else SwapNotEncrypted()


def look(root: str = "/", system: str = sys.platform) -> Memory:
    """Ask the kernel. ``root``: where its ``proc`` and ``sys`` lie. Any thread; a few reads."""
    if system != "linux":
        return Memory(Swap.UNKNOWN)
    try:
        areas = list(_areas(root))
    except OSError:
        return Memory(Swap.UNKNOWN)
    found = {_kind(root, path, is_file=is_file) for path, is_file in areas}
    for worst in (Swap.PLAIN, Swap.UNKNOWN, Swap.ENCRYPTED):
        if worst in found:
            return Memory(worst, _hibernates(root))
    return Memory(Swap.NONE)


def _areas(root: str) -> Iterator[tuple[str, bool]]:
    """The path of each swap area, and whether it is a file."""
    with open(os.path.join(root, "proc/swaps"), encoding="utf-8", errors="surrogateescape") as file:
        for line in file.read().splitlines()[1:]:
            words = line.split()
            if len(words) >= 2:
                yield words[0].replace("\\040", " "), words[1] == "file"


def _kind(root: str, path: str, *, is_file: bool) -> Swap:
    if is_file:
        mount = mount_of(path, read_mounts(os.path.join(root, "proc/mounts")))
        if mount is None or not mount.device.startswith("/dev/"):
            return Swap.UNKNOWN
        path = mount.device
    name = os.path.basename(os.path.realpath(_below(root, path)))
    device = os.path.join(root, "sys/class/block", name)
    if not os.path.isdir(device):
        return Swap.UNKNOWN
    return Swap.ENCRYPTED if _is_closed(device, _DEEPEST) else Swap.PLAIN


def _is_closed(device: str, depth: int) -> bool:
    """Whether nothing readable reaches a disk through the block device described at ``device``."""
    if os.path.basename(device).startswith("zram"):  # compressed, and in memory itself
        return _read(os.path.join(device, "backing_dev")) in ("", "none")
    if _read(os.path.join(device, "dm/uuid")).startswith(_CRYPT):
        return True
    try:
        slaves = os.listdir(os.path.join(device, "slaves"))
    except OSError:
        slaves = []
    beside = os.path.dirname(device)
    return bool(slaves and depth) and all(
        _is_closed(os.path.join(beside, slave), depth - 1) for slave in slaves
    )


def _hibernates(root: str) -> bool:
    """Whether the kernel could write all of its memory to swap, and would find it again."""
    power = os.path.join(root, "sys/power")
    able = "disk" in _read(os.path.join(power, "state")).split()
    allowed = "[disabled]" not in _read(os.path.join(power, "disk"))
    return able and allowed and _read(os.path.join(power, "resume")) not in ("", "0:0")


def _below(root: str, path: str) -> str:
    return os.path.join(root, path.lstrip("/"))


def _read(path: str) -> str:
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return file.read().strip()
    except OSError:
        return ""
