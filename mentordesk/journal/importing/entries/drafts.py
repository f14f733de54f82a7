"""From what a record holds to what a reader tells: the rules that hold for every format."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mentordesk.journal.importing.errors import EMPTY, NO_DATE, TITLE_CUT, UNKEEPABLE
from mentordesk.journal.importing.model import (
    PLACE_AT_MOST,
    Imported,
    ImportedFile,
    Problem,
    Told,
    Written,
)
from mentordesk.journal.importing.sources.decoding import unix_lines
from mentordesk.journal.model import TITLE_AT_MOST
from mentordesk.text import unstorable, without_unstorable

TAG_AT_MOST = 200
TAGS_AT_MOST = 10_000
NESTED_AT_MOST = 50


class Keys:
    """Gives every entry of one reading its own key; the same source gives the same ones again."""

    def __init__(self) -> None:
        self._given: dict[bytes, int] = {}

    def of(self, told: str) -> str:
        """``told`` as it can be kept, or with its number where it comes again."""
        key = without_unstorable(told)
        while (times := self._times(key)) > 1:
            key = f"{key}#{times}"  # what may itself be the id of another
        return key

    def _times(self, key: str) -> int:
        print_of_it = hashlib.blake2b(key.encode(), digest_size=12).digest()
        times = self._given[print_of_it] = self._given.get(print_of_it, 0) + 1
        return times

    def of_words(self, told: str, title: str, body: str) -> str:
        """For sources without ids: from what the source tells of it and what it says."""
        told = f"{told}\0{title}\0{body}"
        return self.of(hashlib.blake2b(told.encode("utf-8", "replace"), digest_size=16).hexdigest())


@dataclass(slots=True)
class Draft:
    """An entry that is being put together. ``where`` is for the person, should it fail.

    ``key`` is the source's own id of it. ``named`` is a name that another source of the kind may
    give as well (a path, a day): then the words take part in the key, so that no text is ever taken
    for another one and left out.
    """

    source: str
    where: str = field(repr=False)
    key: str = field(default="", repr=False)
    written: Written | None = None
    changed: Written | None = None
    title: str = field(default="", repr=False)
    body: str = field(default="", repr=False)
    tags: list[str] = field(default_factory=list, repr=False)
    starred: bool = False
    place: str = field(default="", repr=False)
    files: list[ImportedFile] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list, repr=False)
    named: str = field(default="", repr=False)

    def told(self, keys: Keys) -> Told:
        """The entry, or why there is none."""
        title, body = self.title.strip(), unix_lines(self.body)
        if self.written is None:
            return Problem(self.where, NO_DATE)
        if unstorable(title) or unstorable(body):
            return Problem(self.where, UNKEEPABLE)
        if not title and not body.strip() and not self.files:
            return Problem(self.where, EMPTY)
        named = self.named or self.written.instant.isoformat()
        has_key = bool(without_unstorable(self.key))
        key = keys.of(self.key) if has_key else keys.of_words(named, title, body)
        if len(title) > TITLE_AT_MOST or len(title.splitlines()) > 1:
            title, body = "", f"{title}\n\n{body}" if body else title
            self.notes.append(TITLE_CUT)
        return Imported(
            key=key,
            source=self.source,
            written=self.written,
            title=title,
            body=body,
            changed=self.changed,
            tags=clean_tags(self.tags),
            starred=self.starred,
            place=one_line_of(self.place, PLACE_AT_MOST),
            attachments=tuple(self.files),
            dropped=tuple(dict.fromkeys(self.dropped)),
            notes=tuple(dict.fromkeys(self.notes)),
            by_words=not has_key,
        )


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags on one line each, without blanks around and marks before, none twice in any case."""
    seen: dict[str, str] = {}
    for tag in tags:
        said = one_line_of(tag, TAG_AT_MOST).lstrip("#@").strip()
        if said and len(seen) < TAGS_AT_MOST:
            seen.setdefault(said.casefold(), said)
    return tuple(seen.values())


def nested(known: Mapping[str, tuple[str, str]], key: str) -> str:
    """The tag ``key`` behind those it stands in; one that stands in itself ends there.

    ``known``: the title of each by its key, and the key of the one that it stands in.
    """
    parts: list[str] = []
    seen: set[str] = set()
    while key in known and key not in seen and len(seen) < NESTED_AT_MOST:
        seen.add(key)
        title, key = known[key]
        parts.append(title.replace("/", "-").strip())
    return "/".join(filter(None, reversed(parts)))


def one_line_of(text: str, most: int) -> str:
    """``text`` on one line, without what cannot be kept, cut at ``most`` characters."""
    return " ".join(without_unstorable(text).split())[:most].strip()


def text_of(value: object) -> str:
    """A value of a stranger's record as text; empty where it is none."""
    return value if isinstance(value, str) else ""


def texts_of(value: object) -> list[str]:
    """The texts of a list of a stranger's record; one text is a list of one."""
    if isinstance(value, str):
        return [value]
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
