"""RedNotebook: its data folder of months (``2026-11.txt``), or the zip of its backup.

A category becomes a heading with its entries below the text of the day, and a tag; the old
category *Tags* becomes tags only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import unquote

from mentordesk.journal.attachments.naming import plain_name
from mentordesk.journal.importing.entries.attaching import attach, link_to
from mentordesk.journal.importing.entries.dates import of_day
from mentordesk.journal.importing.entries.drafts import Draft, Keys
from mentordesk.journal.importing.errors import (
    FILE_BROKEN,
    NO_DATE,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.rednotebook.markup import hashtags, to_markdown
from mentordesk.journal.importing.formats.rednotebook.yaml import NotThisYaml, Value, read_yaml
from mentordesk.journal.importing.html.converting import on_the_web
from mentordesk.journal.importing.model import Problem, Told
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, decode
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.safety import MB, Source, read_whole

NAME = "rednotebook"
MONTH_AT_MOST = 4 * MB
"""Bytes of one month."""

_MONTH = re.compile(r"(?:.*/)?(\d{4}-\d\d)\.txt")
_DAY = re.compile(r"\s*(?:---\s+)?\{?\s*\d{1,2}\s*:")


def recognises(source: Source) -> bool:
    """Files named for months that begin with the number of a day."""
    return any(_DAY.match(peek(source, name)) for name in _months(source)[:5])


def _months(source: Source) -> list[str]:
    return [name for name in source.names if _MONTH.fullmatch(name)]


def read(source: Source, options: Options) -> Iterator[Told]:
    """The days in their order."""
    names = _months(source)
    if not names:
        raise UnknownFormat(path=source.path)
    keys = Keys()
    for name in names:
        days = _read_month(source, name)
        if isinstance(days, Problem):
            yield days
            continue
        for day, value in sorted(days.items(), key=lambda one: one[0].zfill(2)):
            yield from _Day(source, options).read(name, day, value, keys)


def _read_month(source: Source, name: str) -> dict[str, Value] | Problem:
    try:
        data = read_whole(source, name, MONTH_AT_MOST)
        if data is None:
            return Problem(name, RECORD_TOO_LARGE, {"most": MONTH_AT_MOST // MB})
        days = read_yaml(decode(data).text)
    except NotText:
        return Problem(name, NOT_TEXT)
    except (BrokenSource, NotThisYaml):
        return Problem(name, FILE_BROKEN)
    return days if isinstance(days, dict) else Problem(name, FILE_BROKEN)


class _Day:
    """One day of a month."""

    def __init__(self, source: Source, options: Options) -> None:
        self._source = source
        self._home = options.home
        self._given: dict[str, str] = {}
        self._problems: list[Problem] = []

    def read(self, name: str, day: str, value: Value, keys: Keys) -> Iterator[Told]:
        """What is wrong with it, then the day; a day of which nothing is left is nothing."""
        match = _MONTH.fullmatch(name)
        told = f"{match[1] if match else ''}-{day.zfill(2)}"
        draft = Draft(NAME, f"{name}, {day}", named=told)
        try:
            draft.written = of_day(date.fromisoformat(told), self._home)
        except ValueError:
            yield Problem(draft.where, NO_DATE)
            return
        parts: dict[str, Value] = value if isinstance(value, dict) else {"text": value}
        text = parts.get("text")
        said = text if isinstance(text, str) else ""
        draft.tags = hashtags(said)
        draft.body = "\n\n".join(
            filter(None, (self._markdown(draft, said).strip("\n"), *self._categories(draft, parts)))
        )
        yield from self._problems
        if draft.body.strip() or draft.files:
            yield draft.told(keys)

    def _markdown(self, draft: Draft, text: str) -> str:
        return to_markdown(text, lambda path, said: self._link(draft, path, said))

    def _categories(self, draft: Draft, parts: dict[str, Value]) -> Iterator[str]:
        for category, entries in parts.items():
            if category == "text" or not isinstance(entries, dict | str):
                continue
            told = list(entries) if isinstance(entries, dict) else [entries]
            if category.casefold() == "tags":
                draft.tags += told
                continue
            draft.tags.append(category)
            lines = "\n".join(f"- {self._markdown(draft, ' '.join(one.split()))}" for one in told)
            yield f"### {' '.join(category.split())}\n\n{lines}"

    def _link(self, draft: Draft, path: str, said: str) -> str:
        """A link of the web, a file that lies with the diary, or the words of the link."""
        if web := on_the_web(path):
            return f"[{said or web}]({web})"
        last = unquote(path).replace("\\", "/").rpartition("/")[2]
        if path not in self._given:
            found = [one for one in self._source.names if one.rpartition("/")[2] == last]
            known = found[0] if len(found) == 1 else None
            given = attach(draft, self._source, known, plain_name(last))
            self._given[path] = given if isinstance(given, str) else ""
            if isinstance(given, Problem):
                self._problems.append(given)
        name = self._given[path]
        if not name:
            return said or last
        return link_to(name, said)


READER = Reader(NAME, recognises, read)
