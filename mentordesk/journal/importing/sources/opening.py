"""Folders, zips, tars and single files, as ``safety`` lets them be read."""

from __future__ import annotations

import io
import os
import stat
import struct
import tarfile
import zipfile
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from typing import BinaryIO, Self

from mentordesk.journal.importing.errors import (
    BrokenSource,
    NothingToRead,
    TooLarge,
    TooManyFiles,
    UnsafeArchive,
)
from mentordesk.journal.importing.model import PAUSE, Pause
from mentordesk.journal.importing.sources.decoding import at_once
from mentordesk.journal.importing.sources.safety import (
    AT_ONCE,
    FAULTS,
    FILES_AT_MOST,
    FOLDER_FILES_AT_MOST,
    MB,
    SOURCE_AT_MOST,
    Source,
    guarded,
    harmless,
    look_at_end,
    plain_path,
    shown,
)
from mentordesk.text import unstorable

_PAUSE_AFTER = 2_000
"""Files of a folder."""


class _Held:
    """What every source does alike."""

    path: str
    names: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    def close(self) -> None:
        """Nothing is held open between two files."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class Folder(_Held):
    """A folder, walked without following a link; hidden folders and files are left alone."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._found: dict[str, tuple[int, float]] = {}  # bytes, and when it was last written

    def walk(self) -> Iterator[Pause]:
        """Look what is there, once, with pauses; a folder knows no names before."""
        skipped: list[str] = []
        for count, (name, found) in enumerate(_walk(self.path), 1):
            if count > FOLDER_FILES_AT_MOST:
                raise TooManyFiles(path=self.path, most=FOLDER_FILES_AT_MOST)
            if stat.S_ISREG(found.st_mode) and not unstorable(name):
                self._found[name] = (found.st_size, found.st_mtime)
            else:
                skipped.append(shown(name))
            if count % _PAUSE_AFTER == 0:
                yield PAUSE
        self.names = tuple(sorted(self._found))
        self.skipped = tuple(sorted(skipped))

    def size(self, name: str) -> int:
        """Bytes when the folder was walked."""
        return self._found[name][0]

    def modified(self, name: str) -> float | None:
        """When the file was last written."""
        return self._found[name][1]

    def open(self, name: str) -> BinaryIO:
        """The file, if it is still the plain file that it was."""
        return guarded(lambda: _open_plain(os.path.join(self.path, name)), self.size(name), name)


class OneFile(_Held):
    """A single file as a source of one name."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._found = os.stat(path)
        if not stat.S_ISREG(self._found.st_mode):
            raise NothingToRead(path=path)
        self.names = (os.path.basename(path),)

    def size(self, name: str) -> int:
        """Bytes when it was looked at."""
        del name
        return self._found.st_size

    def modified(self, name: str) -> float | None:
        """When the file was last written."""
        del name
        return self._found.st_mtime

    def open(self, name: str) -> BinaryIO:
        """The file."""
        return guarded(lambda: open(self.path, "rb"), self.size(name), name)


class Zip(_Held):
    """A zip, whose list of contents was found to be harmless."""

    def __init__(self, path: str) -> None:
        self.path = path
        look_at_end(path)
        try:
            self._zip = zipfile.ZipFile(path)
        except (*FAULTS, ValueError, struct.error) as fault:
            raise BrokenSource(path=path) from fault
        with ExitStack() as unless_harmless:
            unless_harmless.callback(self._zip.close)
            self._infos = harmless(path, self._zip.infolist())
            unless_harmless.pop_all()
        self.names = tuple(sorted(self._infos))

    def size(self, name: str) -> int:
        """Bytes as the list says; no more are given."""
        return self._infos[name].file_size

    def modified(self, name: str) -> float | None:
        """A zip tells no zone."""
        del name
        return None

    def open(self, name: str) -> BinaryIO:
        """The member, unpacked while it is read."""
        info = self._infos[name]
        return guarded(lambda: self._zip.open(info), info.file_size, name)  # type: ignore[arg-type,return-value]

    def close(self) -> None:
        """Let the file go."""
        self._zip.close()


class _InPieces(io.FileIO):
    """A file that is never read in one huge piece: a tar's headers may ask for it."""

    def read(self, size: int | None = -1, /) -> bytes:
        """At most ``AT_ONCE`` bytes, or a tar made to do harm."""
        if size is None or not 0 <= size <= AT_ONCE:
            raise tarfile.ReadError("a header larger than any export's")
        return super().read(size) or b""


class Tar(_Held):
    """A tar that is not packed, as note programs make it (``.jex``)."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._file = _InPieces(path)
        self._members: dict[str, tarfile.TarInfo] = {}
        with ExitStack() as unless_harmless:
            unless_harmless.callback(self._file.close)
            try:
                self._tar = tarfile.open(fileobj=self._file, mode="r:")  # noqa: SIM115 - see close
                self._look(path)
            except (*FAULTS, ValueError, OverflowError, RecursionError) as fault:
                raise BrokenSource(path=path) from fault
            unless_harmless.pop_all()
        self.names = tuple(sorted(self._members))

    def _look(self, path: str) -> None:
        total = 0
        for count, member in enumerate(self._tar, 1):
            if count > FILES_AT_MOST:
                raise TooManyFiles(path=path, most=FILES_AT_MOST)
            name = plain_path(member.name)
            if member.isdir():
                continue
            if name is None or name in self._members or not member.isreg() or member.issparse():
                raise UnsafeArchive(path=path, name=shown(member.name))
            total += member.size
            if total > SOURCE_AT_MOST:
                raise TooLarge(path=path, most=SOURCE_AT_MOST // MB)
            self._members[name] = member

    def size(self, name: str) -> int:
        """Bytes as the header says."""
        return self._members[name].size

    def modified(self, name: str) -> float | None:
        """When the file was last written."""
        return float(self._members[name].mtime)

    def open(self, name: str) -> BinaryIO:
        """The member."""
        member = self._members[name]
        return guarded(lambda: self._tar.extractfile(member) or io.BytesIO(), member.size, name)  # type: ignore[arg-type,return-value]

    def close(self) -> None:
        """Let the file go."""
        self._tar.close()
        self._file.close()


def open_source(path: str) -> Source:
    """What ``opening`` opens, without its pauses."""
    return at_once(opening(path))


def opening(path: str) -> Generator[Pause, None, Source]:
    """The folder, archive or file at ``path``: by what it is, whatever it is called.

    Raises what is wrong with the whole of it: not there, damaged, not safe to open, locked.
    """
    try:
        if os.path.isdir(path):
            folder = Folder(path)
            yield from folder.walk()
            return folder
        with open(path, "rb") as file:
            head = file.read(512)
        if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
            return Zip(path)
        return Tar(path) if head[257:262] == b"ustar" else OneFile(path)
    except OSError as fault:
        raise NothingToRead(path=path) from fault


def _open_plain(path: str) -> BinaryIO:
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb")


def _walk(root: str) -> Iterator[tuple[str, os.stat_result]]:
    """Every file below ``root`` that is not hidden, with what it is; links are not followed."""
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(os.path.join(root, folder)), key=lambda one: one.name)
        except OSError as fault:
            if not folder:
                raise
            raise NothingToRead(path=os.path.join(root, folder)) from fault
        for entry in entries:
            name = f"{folder}/{entry.name}" if folder else entry.name
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(name)
            else:
                yield name, entry.stat(follow_symlinks=False)


def peek(source: Source, name: str, most: int = 1 << 16) -> str:
    """The beginning of a file as text, for telling formats apart; empty where it is damaged."""
    try:
        with source.open(name) as stream:
            head = stream.read(most)
    except BrokenSource:
        return ""
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    return head.decode("utf-16" if wide else "utf-8-sig", "replace")
