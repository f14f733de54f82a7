"""Files of strangers: folders and archives, read without being unpacked or followed anywhere.

Nothing here writes to a disk. A source is looked at whole before its first byte is read; what no
export holds (paths that lead out, links, devices, a name twice, endless contents) refuses it
whole, in words. Archives within archives are files like any other: nobody opens them.
"""

from __future__ import annotations

import io
import os
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import BinaryIO, Protocol, Self
from xml.parsers import expat

from mentordesk.journal.importing.errors import (
    BrokenSource,
    LockedArchive,
    TooLarge,
    TooManyFiles,
    UnsafeArchive,
)

MB = 1_000_000
ATTACHMENT_AT_MOST = 25 * MB
"""Bytes of one attachment: what the journal keeps."""
RECORD_AT_MOST = 16 * MB
"""Bytes or characters of one entry's text as the source spells it."""
TEXT_AT_MOST = 1_000 * MB
"""Bytes of one file that is read as text; it is read in a stream."""
SOURCE_AT_MOST = 20_000 * MB
"""Bytes of a whole source, unpacked."""
FILES_AT_MOST = 100_000
"""Of an archive, whose list stands in memory."""
FOLDER_FILES_AT_MOST = 250_000
"""Of a folder: a copy of one's own journal has a file for every entry, and those beside them."""
DIRECTORY_AT_MOST = 20 * MB
"""Bytes of a zip's list of contents, which is read into memory."""
RATIO_AT_MOST = 300
"""How many times larger than packed; text that repeats itself reaches a hundred."""
RATIO_FROM = 50 * MB
"""Below this size a file may shrink as it will."""
AT_ONCE = 64 * MB
"""Bytes that a tar's headers may make us read in one piece."""

_DRIVE = re.compile(r"[A-Za-z]:")
_OUR_NOISE = ("__MACOSX/",)
FAULTS = (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, NotImplementedError)


class Source(Protocol):
    """A folder, a zip, a tar or one file. ``names`` are relative, with ``/``, sorted.

    ``skipped`` names what was not opened: links, devices.
    """

    path: str
    names: tuple[str, ...]
    skipped: tuple[str, ...]

    def size(self, name: str) -> int:
        """Bytes, unpacked."""

    def modified(self, name: str) -> float | None:
        """Seconds since 1970 UTC, where the source tells it with its zone."""

    def open(self, name: str) -> BinaryIO:
        """The bytes, at most ``size``; reading raises ``BrokenSource`` where they are damaged."""

    def close(self) -> None:
        """Let the file go."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *exc: object) -> None: ...


class Behind(io.RawIOBase):
    """What stands between a stream and its reader. ``name``: of the file, for what may be said."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self.stream = stream
        self.name = name

    def readable(self) -> bool:
        """It is."""
        return True

    def close(self) -> None:
        """Close what is behind it too."""
        if not self.closed:
            self.stream.close()
        super().close()


class Guarded(Behind):
    """A stream that gives no more than was promised and whose faults are said in our words."""

    def __init__(self, stream: BinaryIO, size: int, name: str) -> None:
        super().__init__(stream, name)
        self._left = size

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill ``buffer``."""
        try:
            data = self.stream.read(min(len(buffer), self._left))
        except FAULTS as fault:
            raise BrokenSource(path=self.name) from fault
        if not data and self._left and len(buffer):
            raise BrokenSource(path=self.name)  # it ends before what was promised
        self._left -= len(data)
        buffer[: len(data)] = data
        return len(data)


def guarded(open_it: Callable[[], BinaryIO], size: int, name: str) -> BinaryIO:
    """What ``open_it`` opens, behind the guard."""
    try:
        stream = open_it()
    except FAULTS as fault:
        raise BrokenSource(path=name) from fault
    return io.BufferedReader(Guarded(stream, size, name), 1 << 16)


def read_whole(source: Source, name: str, most: int = RECORD_AT_MOST) -> bytes | None:
    """All bytes of one file, or None where it is larger than ``most``."""
    if source.size(name) > most:
        return None
    with source.open(name) as stream:
        return stream.read()


def plain_path(name: str) -> str | None:
    """A member's path as it stays within the archive, or None where it does not."""
    path = name.replace("\\", "/")
    if "\0" in path or path.startswith("/") or _DRIVE.match(path):
        return None
    parts = [part for part in path.split("/") if part not in ("", ".")]
    return None if ".." in parts or not parts else "/".join(parts)


def shown(name: str) -> str:
    """A stranger's name as a sentence may hold it: short, without controls."""
    return "".join(one if one.isprintable() else "�" for one in name[:120])


def xml_parser() -> expat.XMLParserType:
    """An XML parser that knows no entities but the five of XML, and fetches nothing.

    A document may name its type, as exports do; one that declares an entity is broken
    (``BrokenSource``): so no text grows while it is read.
    """
    parser = expat.ParserCreate(namespace_separator=None)
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.EntityDeclHandler = _refuse_entity
    parser.ExternalEntityRefHandler = _refuse_entity
    return parser


def _refuse_entity(*declared: object) -> int:
    raise BrokenSource(path=shown(str(declared[0])))


def harmless(path: str, infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The members of a zip by their paths; raises where one is not what an export holds."""
    if len(infos) > FILES_AT_MOST:
        raise TooManyFiles(path=path, most=FILES_AT_MOST)
    members: dict[str, zipfile.ZipInfo] = {}
    total = 0
    for info in infos:
        if info.filename.endswith("/") or info.filename.startswith(_OUR_NOISE):
            continue
        name = plain_path(info.orig_filename)
        if name is None or name in members or _odd(info):
            raise UnsafeArchive(path=path, name=shown(info.orig_filename))
        if info.flag_bits & 0x1:
            raise LockedArchive(path=path)
        total += info.file_size
        members[name] = info
    if total > SOURCE_AT_MOST:
        raise TooLarge(path=path, most=SOURCE_AT_MOST // MB)
    return members


def _odd(info: zipfile.ZipInfo) -> bool:
    """Whether a member is a link or a device, or unpacks without end."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    bomb = info.file_size > RATIO_FROM and info.file_size > RATIO_AT_MOST * info.compress_size
    return kind not in (0, stat.S_IFREG) or bomb


def look_at_end(path: str) -> None:
    """Refuse a zip's list of contents that would fill the memory, before it is read."""
    with open(path, "rb") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - (1 << 16) - 100))
        tail = file.read()
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) < at + 22:
            raise BrokenSource(path=path)
        (size,) = struct.unpack_from("<I", tail, at + 12)
        begin = end - len(tail) + at
        if at >= 76 and tail[at - 20 : at - 16] == b"PK\x06\x07":
            (size,) = struct.unpack_from("<Q", tail, at - 76 + 40)
            begin -= 76
        if size > DIRECTORY_AT_MOST:
            raise TooManyFiles(path=path, most=FILES_AT_MOST)
        file.seek(max(0, begin - size))
        if file.read(size).count(b"PK\x01\x02") > FILES_AT_MOST:  # what it says of itself may lie
            raise TooManyFiles(path=path, most=FILES_AT_MOST)
