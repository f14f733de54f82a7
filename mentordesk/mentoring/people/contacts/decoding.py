"""From a path to text: a plain file of a bearable size, in the encodings that exports use."""

from __future__ import annotations

import os
import stat

from mentordesk.mentoring.people.contacts.model import (
    MOST_BYTES,
    ContactsNotText,
    ContactsTooLarge,
    ContactsUnreadable,
)

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read(path: str, desk_folder: str = "") -> bytes:
    """The bytes of the plain file at ``path``. Raises the errors of ``model``.

    A file of the desk itself is never opened, by whatever name: closing a database's file beside
    SQLite drops its locks. Nothing but a plain file is opened for longer than to ask what it is.
    """
    try:
        if _is_of_desk(os.stat(path), desk_folder):
            raise ContactsUnreadable
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            told = os.fstat(descriptor)
            if not stat.S_ISREG(told.st_mode):
                raise ContactsUnreadable
            if told.st_size > MOST_BYTES:
                raise ContactsTooLarge
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ContactsUnreadable from error
    if len(data) > MOST_BYTES:
        raise ContactsTooLarge
    return data


def decode(data: bytes) -> str:
    """The text of a file: by its mark, as UTF-8, or as Western European. Raises NotText."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _sound(_decoded(data, name))
    if b"\0" in data:
        return _sound(_decoded(data, _sixteen(data)))
    try:
        return _sound(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _sound(data.decode("cp1252", errors="replace").replace("\ufffd", "?"))


def _sixteen(data: bytes) -> str:
    """Which of the two orders of UTF-16 a text without a mark is in, by where its NULs stand.

    Every letter of ASCII has one, and a list of contacts has many such letters.
    """
    sample = data[:4096]
    at_even, at_odd = sample[::2].count(0), sample[1::2].count(0)
    if max(at_even, at_odd) * 20 < len(sample):
        raise ContactsNotText
    return "utf-16-le" if at_odd >= at_even else "utf-16-be"


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise ContactsNotText from error


def _sound(text: str) -> str:
    if "\0" in text:
        raise ContactsNotText
    return text


def _is_of_desk(told: os.stat_result, folder: str) -> bool:
    """Whether this is a file in the desk's folder, by whatever name it was reached."""
    if not folder:
        return False
    for where, _folders, names in os.walk(folder):
        for name in names:
            try:
                if os.path.samestat(told, os.stat(os.path.join(where, name))):
                    return True
            except OSError:
                continue
    return False
