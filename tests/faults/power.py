"""Simulated loss of power: one strace log of a process, cut anywhere, becomes many crash images.

The model (after ALICE and LazyFS, SAFETY.md G2 and appendix B): bytes written to a file before its
last completed fsync are on the disk; each later write is there, is missing, or is torn at a sector
of 512 bytes, in any combination. Names (make, rename, link, unlink) are on the disk up to the last
completed fsync of their folder; of the later ones an arbitrary beginning is there, because file
systems keep them in order. Shared memory of SQLite's log (``-shm``) is never on the disk.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

SECTOR = 512
CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename,link"
NEVER = "linkat,renameat,renameat2,unlinkat,fallocate,pwritev,writev,copy_file_range,sendfile"

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="LOUD: no strace here, so no fault was injected"
)

_LINE = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)(?:<(.*)>)?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"-?\d+<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True)
class Op:
    """One thing that a process did.

    ``kind``: say, write, cut, sync, sync-names, make, rename, link, unlink. ``file`` tells files
    apart whatever they are called at the time; ``number`` is a write's offset or a cut's length.
    """

    kind: str
    path: str = ""
    data: bytes = b""
    number: int = 0
    to: str = ""
    file: int = -1


@dataclass(frozen=True)
class Recording:
    """What a process did to the files of one folder, and what they were before."""

    folder: Path
    before: dict[str, bytes]
    ops: list[Op]

    def said(self, at: int) -> list[str]:
        """The lines that the process had printed after its first ``at`` ops."""
        told = b"".join(op.data for op in self.ops[:at] if op.kind == "say")
        return told.decode().splitlines(keepends=True)

    def killed(self, at: int) -> dict[str, bytes]:
        """The files if only the process dies: all that it did has happened."""
        return self._files(at, None)

    def powerless(self, at: int, chance: random.Random) -> dict[str, bytes]:
        """The files if the machine loses power."""
        return self._files(at, chance)

    def _files(self, at: int, chance: random.Random | None) -> dict[str, bytes]:
        names = {name: place for place, name in enumerate(self.before)}
        files = {place: bytearray(data) for place, data in enumerate(self.before.values())}
        synced = {op.file: place for place, op in enumerate(self.ops[:at]) if op.kind == "sync"}
        named = [place for place, op in enumerate(self.ops[:at]) if op.kind == "sync-names"]
        names_there = chance.randint(max(named, default=0), at) if chance else at
        hold = chance.random() if chance else 1.0  # of what was not synced; every image its own
        for place, op in enumerate(self.ops[:at]):
            if op.kind in ("make", "rename", "link", "unlink"):
                if place < names_there:
                    _name(names, op)
            elif op.kind in ("write", "cut"):
                data = files.setdefault(op.file, bytearray())
                if chance is None or place < synced.get(op.file, -1):
                    _change(data, op)
                elif chance.random() < hold:
                    _change(data, _torn(op, chance))
        return {name: bytes(files.get(file, b"")) for name, file in names.items()}


def distinct(images: Iterable[dict[str, bytes]]) -> Iterator[dict[str, bytes]]:
    """Each crash image once: at half of all moments the disk holds what it held at another."""
    seen: set[frozenset[tuple[str, bytes]]] = set()
    for files in images:
        if (known := frozenset(files.items())) not in seen:
            seen.add(known)
            yield files


def lay_out(files: dict[str, bytes], folder: Path) -> Path:
    """Put crash image ``files`` into a new ``folder`` in the place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def record(command: list[str], folder: Path, log: Path, cwd: Path) -> Recording:
    """Run ``command``, which works on files in ``folder``, to its end under strace."""
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    tracing = ["strace", "-f", "-y", "-xx", "-s", "2200000", "-o", str(log)]
    done = subprocess.run(
        [*tracing, "-e", f"trace={CALLS},{NEVER}", *command],
        stdout=subprocess.DEVNULL,
        cwd=cwd,
        check=False,
    )
    assert done.returncode == 0
    with log.open() as lines:
        ops = [op for line in lines for op in _read(line, f"{folder}/")]
    return Recording(folder, before, list(_resolved(ops, before)))


def _read(line: str, folder: str) -> Iterator[Op]:
    assert "<unfinished" not in line, "the process must have one thread only"
    match = _LINE.match(line)
    if match is None or int(match[3]) < 0:
        return
    for op in _ops(match[1], match[2], int(match[3]), _plain(match[4] or "")):
        if op.kind == "say" or op.path == folder[:-1]:
            yield op
        elif op.path.startswith(folder) and not op.path.endswith("-shm"):
            yield replace(op, path=op.path[len(folder) :], to=op.to[len(folder) :])


def _ops(call: str, arguments: str, result: int, opened: str) -> list[Op]:
    texts = [_bytes(text) for text in _TEXT.findall(arguments)]
    on = _FILE.match(arguments)
    path = _plain(on[1]) if on else ""
    last = arguments.rsplit(", ", 1)[-1]
    if call == "openat":
        made = [Op("make", opened)] if "O_CREAT" in arguments else []
        return [*made, Op("cut", opened)] if "O_TRUNC" in arguments else made
    if call == "write" and arguments.startswith("1<"):
        return [Op("say", data=texts[-1])]
    if call in ("pwrite64", "write"):
        return [Op("write", path, texts[-1][:result], int(last) if call == "pwrite64" else -1)]
    if call in ("fsync", "fdatasync"):
        return [Op("sync", path)]
    if call == "ftruncate":
        return [Op("cut", path, number=int(last))]
    assert call in ("unlink", "rename", "link"), f"the model does not know {call}"
    return [Op(call, texts[0].decode(), to=texts[-1].decode())]


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _plain(text: str) -> str:
    return _bytes(text).decode() if text.startswith("\\x") else text


class _Live:
    """The folder as the process sees it: which file an op is about, whatever it is called."""

    def __init__(self, before: Iterable[str]) -> None:
        self.names = {name: place for place, name in enumerate(before)}
        self.lengths: dict[int, int] = {}
        self.fresh = len(self.names)

    def follow(self, op: Op) -> Op | None:
        """The op with its file and, for an appended write, its offset; ``None``: no effect."""
        if op.kind == "say":
            return op
        if op.kind == "make" and op.path not in self.names:
            known = replace(op, file=self.fresh)
            self.fresh += 1
        elif op.path in self.names:
            known = replace(op, file=self.names[op.path])
        else:  # the folder, or a file that has no name any more
            return replace(op, kind="sync-names") if op.kind == "sync" else None
        if op.kind in ("write", "cut"):
            return self._sized(known)
        if op.kind != "sync":
            _name(self.names, known)
        return known

    def _sized(self, op: Op) -> Op:
        end = self.lengths.get(op.file, 0)
        known = replace(op, number=end) if op.number < 0 else op
        written = max(end, known.number + len(op.data))
        self.lengths[op.file] = op.number if op.kind == "cut" else written
        return known


def _resolved(ops: Iterable[Op], before: Iterable[str]) -> Iterator[Op]:
    live = _Live(before)
    return (known for op in ops if (known := live.follow(op)) is not None)


def _name(names: dict[str, int], op: Op) -> None:
    if op.kind == "make":
        names[op.path] = op.file
    elif op.kind == "link":
        names[op.to] = op.file
    elif op.kind == "rename":
        names.pop(op.path, None)
        names[op.to] = op.file
    else:
        names.pop(op.path, None)


def _change(data: bytearray, op: Op) -> None:
    if op.kind == "cut":
        del data[op.number :]
        data.extend(bytes(op.number - len(data)))
        return
    data.extend(bytes(max(0, op.number - len(data))))
    data[op.number : op.number + len(op.data)] = op.data


def _torn(op: Op, chance: random.Random) -> Op:
    """A write of which, in three cases of ten, only the first sectors made it."""
    sectors = len(op.data) // SECTOR
    if op.kind == "cut" or sectors == 0 or chance.random() > 0.3:
        return op
    return replace(op, data=op.data[: SECTOR * chance.randrange(sectors)])
