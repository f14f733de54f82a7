"""Names of files that every system takes: short, without what any of them forbids, none twice."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from mentordesk.journal.model import Entry, local_time
from mentordesk.text import one_line

STEM_AT_MOST = 60
"""Characters of the words in a name."""
BYTES_AT_MOST = 150
"""Of the whole name: systems take 255, and a number and an ending come after it."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)", re.IGNORECASE)


def safe(words: str, most: int = STEM_AT_MOST) -> str:
    """``words`` as part of a name; empty where nothing of them is left."""
    flat = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", words))
    flat = "".join(one for one in flat if unicodedata.category(one) not in _UNSEEN)
    flat = " ".join(flat.split())
    if len(flat) > most:
        flat = flat[:most].rpartition(" ")[0] or flat[:most]
    while len(flat.encode()) > BYTES_AT_MOST:
        flat = flat[:-1]
    return flat.strip(" .")


_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def stem_of(entry: Entry) -> str:
    """Day, time and words of an entry."""
    words = safe(entry.title) or safe(one_line(entry.body, STEM_AT_MOST))
    when = local_time(entry.written).strftime("%Y-%m-%d %H%M")
    return f"{when.zfill(15)} {words}".rstrip()


def file_name(name: str) -> str:
    """An attachment's name as every system takes it."""
    stem, dot, ending = name.rpartition(".")
    if not dot or not stem or len(ending) > 20:
        stem, dot, ending = name, "", ""
    ending = safe(ending, 20)
    made = (safe(stem, 100) or "file") + (f".{ending}" if ending else "")
    return f"_{made}" if _RESERVED.match(made) else made


class Names:
    """Gives names that are different on every system, whatever it takes to be the same letter."""

    def __init__(self) -> None:
        self._next: dict[bytes, int] = {}

    def free(self, folder: str, stem: str, ending: str) -> str:
        """``stem`` with ``ending``, and a number where the folder has such a name."""
        first = _print_of(folder, stem + ending)
        number = self._next.get(first)
        if number is None:
            self._next[first] = 2
            return stem + ending
        while _print_of(folder, name := f"{stem} ({number}){ending}") in self._next:
            number += 1
        self._next[first] = number + 1
        self._next[_print_of(folder, name)] = 2
        return name

    def free_name(self, name: str) -> str:
        """An attachment's name, as every system takes it."""
        stem, dot, ending = file_name(name).rpartition(".")
        return self.free("", stem, dot + ending) if stem else self.free("", ending, "")


def _print_of(folder: str, name: str) -> bytes:
    same = unicodedata.normalize("NFKC", f"{folder}/{name}".casefold())
    return hashlib.blake2b(same.encode(), digest_size=12).digest()
