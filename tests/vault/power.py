"""What a disk may hold after the power went, from the system calls that a writer made.

The model: a file's bytes are sure once it was synced; before that all, half or none of what was
written may be there. A name's creation, renaming or removal is sure once the folder was synced;
before that the disk may have carried out any first part of those that wait, in their order.
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)(?:<.*>)?$")
IN_BRACKETS = re.compile(r"^\d+<([^>]*)>")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class File:
    """One file's bytes: those that are sure, and those that have been written."""

    sure: bytes = b""
    written: bytes = b""

    def possible(self) -> set[bytes]:
        if self.sure == self.written:
            return {self.sure}
        return {self.sure, self.written, self.written[: len(self.written) // 2]}


@dataclass
class Disk:
    """Names and files as a power cut might find them."""

    sure: dict[str, File]
    waiting: list[tuple[str, str, File | None]] = field(default_factory=list)  # (verb, name, file)

    def seen(self, first: int | None = None) -> dict[str, File]:
        """The names after the ``first`` waiting changes; without it, after all of them."""
        names = dict(self.sure)
        for verb, name, file in self.waiting[:first]:
            if verb == "put" and file is not None:
                names = {key: one for key, one in names.items() if one is not file} | {name: file}
            else:
                names.pop(name, None)
        return names

    def after_a_cut(self) -> Iterator[dict[str, bytes]]:
        """Every content of the folder that the model allows now."""
        for first in range(len(self.waiting) + 1):
            names = self.seen(first)
            for contents in itertools.product(*(file.possible() for file in names.values())):
                yield dict(zip(names, contents, strict=True))

    def apply(self, call: str, arguments: str) -> None:
        """One system call that succeeded."""
        texts = [unescaped(text) for text in TEXT.findall(arguments)]
        if call == "openat" and "O_CREAT" in arguments:
            name = os.path.basename(texts[0].decode())
            file = self.seen().get(name) or File()
            file.written = b"" if "O_TRUNC" in arguments else file.written
            self.waiting.append(("put", name, file))
        elif call == "write":
            self.seen()[described(arguments)].written += texts[0]
        elif call in ("fsync", "fdatasync"):
            self._sync(described(arguments))
        elif call.startswith("rename"):
            old, new = (os.path.basename(text.decode()) for text in texts)
            self.waiting.append(("put", new, self.seen()[old]))
        elif call.startswith("unlink"):
            self.waiting.append(("drop", os.path.basename(texts[0].decode()), None))

    def _sync(self, name: str) -> None:
        file = self.seen().get(name)
        if file is not None:
            file.sure = file.written
        else:  # the folder itself
            self.sure, self.waiting = self.seen(), []


def described(arguments: str) -> str:
    """The base name of the file behind ``3</a/path>``."""
    found = IN_BRACKETS.match(arguments)
    assert found, arguments
    path = found.group(1)
    return os.path.basename(unescaped(path).decode() if path.startswith("\\x") else path)


def unescaped(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def cuts(log: str, before: dict[str, bytes]) -> Iterator[dict[str, bytes]]:
    """Every content that the folder may have after a power cut during the calls of ``log``."""
    disk = Disk({name: File(content, content) for name, content in before.items()})
    yield from disk.after_a_cut()
    for line in log.splitlines():
        call = CALL.match(line)
        if call and int(call.group(3)) >= 0:
            disk.apply(call.group(1), call.group(2))
            yield from disk.after_a_cut()
