"""One note of an ENEX while it is read: no part of it grows beyond its bound."""

from __future__ import annotations

import binascii
import hashlib
from dataclasses import dataclass, field

from mentordesk.journal.importing.sources.safety import ATTACHMENT_AT_MOST, MB, RECORD_AT_MOST

SHORT_AT_MOST = 10_000
"""Characters of anything that is neither the text nor a file."""
TAGS_AT_MOST = 10_000
FILES_AT_MOST = 1_000
BYTES_AT_MOST = 60 * MB
"""Of all files of one note."""

_VALUES = frozenset({"title", "content", "created", "updated"})
_FILE = {"resource/mime": "kind", "resource/resource-attributes/file-name": "name"}


class Piece:
    """Words of an element, up to a bound."""

    def __init__(self, most: int) -> None:
        self._parts: list[str] = []
        self._left = most
        self.too_large = False

    def add(self, text: str) -> None:
        """More words."""
        self._left -= len(text)
        self.too_large = self.too_large or self._left < 0
        if not self.too_large:
            self._parts.append(text)

    def text(self) -> str:
        """All that came."""
        return "".join(self._parts)


@dataclass(slots=True)
class File:
    """A resource."""

    name: str = field(default="", repr=False)
    kind: str = ""
    sum: str = ""
    data: bytes = field(default=b"", repr=False)
    too_large: bool = False
    left_out: bool = False
    broken: bool = False


class Base64(Piece):
    """Bytes that come as base64, decoded while they come."""

    def __init__(self, room: int) -> None:
        super().__init__(0)
        self._rest = ""
        self._room = room
        self.data = bytearray()
        self.left_out = False
        self.broken = False
        self._sum = hashlib.md5(usedforsecurity=False)  # the format's own name for a file

    def add(self, text: str) -> None:
        """More of it."""
        self._rest += "".join(text.split())
        if len(self._rest) > 1 << 16:
            whole = len(self._rest) // 4 * 4
            self._decode(self._rest[:whole])
            self._rest = self._rest[whole:]

    def _decode(self, text: str) -> None:
        if self.broken or self.too_large or self.left_out:
            return
        try:
            data = binascii.a2b_base64(text.encode("ascii"), strict_mode=True)
        except ValueError:
            self.broken = True
            return
        self._sum.update(data)
        self.data += data
        self.too_large = len(self.data) > ATTACHMENT_AT_MOST
        self.left_out = not self.too_large and len(self.data) > self._room
        if self.too_large or self.left_out:
            self.data.clear()

    def into(self, file: File) -> None:
        """All that came, with its MD5."""
        if self._rest:
            self._decode(self._rest)
            self._rest = ""
        file.data, file.sum = bytes(self.data), self._sum.hexdigest()
        file.too_large, file.left_out, file.broken = self.too_large, self.left_out, self.broken
        if self.broken:
            file.data = b""


class Note:
    """What came of a note so far. Paths are those below ``note``."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.attributes: dict[str, str] = {}
        self.tags: list[str] = []
        self.tasks: list[tuple[str, bool]] = []
        self.files: list[File] = []
        self.too_large = False
        self._task: dict[str, str] = {}
        self._room = BYTES_AT_MOST

    def begin(self, path: str) -> Piece | None:
        """An element begins: what takes its words, or nothing."""
        if path == "resource" and len(self.files) < FILES_AT_MOST:
            self.files.append(File())
        if path == "task":
            self._task = {}
        if path == "resource/data":
            return Base64(self._room)
        if path == "content":
            return Piece(RECORD_AT_MOST)
        head, _, name = path.partition("/")
        if path in _VALUES or path == "tag" or path in _FILE:
            return Piece(SHORT_AT_MOST)
        if head in ("note-attributes", "task") and "/" not in name:
            return Piece(SHORT_AT_MOST)
        return None

    def finish(self, path: str, piece: Piece | None) -> None:
        """An element ended; ``piece`` is None where it held elements or is not ours."""
        if path == "task" and len(self.tasks) < TAGS_AT_MOST:
            title = " ".join(self._task.get("title", "").split())
            self.tasks.append((title, self._task.get("taskStatus") == "completed"))
        if piece is None:
            return
        if isinstance(piece, Base64):
            if self.files:
                piece.into(self.files[-1])
                self._room -= len(self.files[-1].data)
            return
        self._keep(path, piece)

    def _keep(self, path: str, piece: Piece) -> None:
        head, _, name = path.partition("/")
        if path in _VALUES:
            self.values.setdefault(path, piece.text())
            self.too_large = self.too_large or (path == "content" and piece.too_large)
        elif path == "tag" and len(self.tags) < TAGS_AT_MOST:
            self.tags.append(piece.text())
        elif path in _FILE and self.files:
            setattr(self.files[-1], _FILE[path], piece.text().strip())
        elif head == "note-attributes" and len(self.attributes) < 100:
            self.attributes[name] = piece.text()
        elif head == "task" and len(self._task) < 100:
            self._task[name] = piece.text()
