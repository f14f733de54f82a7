"""Every file that is made anywhere below a folder while one watches, however short it lives.

By the kernel's inotify; files without a name (O_TMPFILE) are not seen by it.
"""

from __future__ import annotations

import ctypes
import os
import struct
from types import TracebackType
from typing import Self

_CREATED, _MOVED_HERE, _IS_FOLDER = 0x100, 0x80, 0x40000000
_NONBLOCKING = os.O_NONBLOCK
_HEAD = struct.Struct("iIII")


class FolderWatch:
    """``made()`` answers the paths that came since it was last asked."""

    def __init__(self, folder: str) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._number = self._libc.inotify_init1(_NONBLOCKING | os.O_CLOEXEC)
        assert self._number >= 0, "this kernel tells of no files"
        self._folders: dict[int, str] = {}
        for path, _, _ in os.walk(folder):
            self._add(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._number)

    def _add(self, path: str) -> None:
        watch = self._libc.inotify_add_watch(
            self._number, os.fsencode(path), _CREATED | _MOVED_HERE
        )
        assert watch >= 0, path
        self._folders[watch] = path

    def made(self) -> list[str]:
        found: list[str] = []
        while True:
            try:
                data = os.read(self._number, 1 << 20)
            except BlockingIOError:
                return found
            found += self._paths(data)

    def _paths(self, data: bytes) -> list[str]:
        at, found = 0, []
        while at < len(data):
            watch, mask, _, length = _HEAD.unpack_from(data, at)
            name = data[at + _HEAD.size : at + _HEAD.size + length].rstrip(b"\0")
            at += _HEAD.size + length
            path = os.path.join(self._folders[watch], os.fsdecode(name))
            if mask & _IS_FOLDER and os.path.isdir(path):
                self._add(path)
            found.append(path)
        return found
