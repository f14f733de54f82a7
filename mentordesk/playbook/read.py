"""Rows of the bundle become items: one item's strings, fallback between languages, placeholders."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from mentordesk.playbook.bundle import Bundle, chain
from mentordesk.playbook.fill import SLOT, Filling, names_for
from mentordesk.playbook.model import ItemLine, Kind, Safety, SourceLine
from mentordesk.playbook.statuses import PLAIN

LINE_COLUMNS = "item.id, item.version, item.kind, item.minutes, item.safety, item.roles, item.tags"
WEAKEST_FIRST = ("stale", "machine", "draft", "reviewed")
FIND = "find"  # words to be found by; never shown
OPENABLE = frozenset(kind.value for kind in Kind)


class Strings:
    """One item's strings in one language, with fallback; asked for by key."""

    def __init__(
        self, texts: Mapping[str, tuple[str, str, str]], fillings: Mapping[str, Filling]
    ) -> None:
        self._texts = texts
        self._fillings = fillings  # by language: a text is filled in its own

    def __getitem__(self, key: str) -> str:
        """The text of a key, filled in. A ``KeyError`` is a pack that no checker has passed."""
        text, tongue, _ = self._texts[key]
        return self._fillings[tongue].apply(text)

    def get(self, key: str) -> str:
        """The text of a key that need not exist."""
        return self[key] if key in self._texts else ""

    def name(self, turn: str) -> str:
        """Who speaks in a turn: the second person of the dialogue at "other", else the first."""
        return self._fillings[self._texts["title"][1]].names[1 if turn == "other" else 0]

    def language_and_status(self, key: str) -> tuple[str, str]:
        """The language in which a key is shown, and the status of that text."""
        return self._texts[key][1], self._texts[key][2]

    def languages(self) -> frozenset[str]:
        """The languages in which the item's words are shown."""
        return frozenset(tongue for key, (_, tongue, _) in self._texts.items() if key != FIND)

    def weakest_status(self) -> str:
        """The status that says most against the words that are shown."""
        statuses = {status for key, (_, _, status) in self._texts.items() if key != FIND}
        return next((one for one in WEAKEST_FIRST if one in statuses), "source")

    def slots(self) -> tuple[str, ...]:
        """The slots of the item, filled or not, in the order in which they stand there."""
        found = [slot for text, _, _ in self._texts.values() for slot in SLOT.findall(text)]
        return tuple(dict.fromkeys(found))

    def empty_slots(self) -> tuple[str, ...]:
        """The slots of the item that no organisation has filled."""
        filling = next(iter(self._fillings.values()))
        found = [slot for text, _, _ in self._texts.values() for slot in filling.empty_slots(text)]
        return tuple(dict.fromkeys(found))


class ItemRow:
    """An item as the bundle keeps it, with its strings at hand."""

    def __init__(self, row: tuple[Any, ...], texts: Strings) -> None:
        self.row = row
        self.texts = texts
        self.shape: dict[str, Any] = json.loads(row[9])
        self.line = line_of(row[:7], texts["title"], str(self.shape.get("group", "")))
        self.language, _ = texts.language_and_status("title")

    @property
    def common(self) -> dict[str, Any]:
        """What every item is made with."""
        return {
            "line": self.line,
            "links": tuple(self.row[7].split()),
            "sources": tuple(self.row[8].split()),
            "language": self.language,
            "status": self.texts.weakest_status(),
            "is_partly": bool(self.texts.languages() - {self.language}),
            "withdrawn": str(self.shape.get("withdrawn", "")),
        }


class ItemReader:
    """Reads items of one bundle in one language, with one organisation's slots."""

    def __init__(self, bundle: Bundle, language: str, filled: Mapping[str, str]) -> None:
        self._bundle = bundle
        self._chain = chain(language)
        self._filled = dict(filled)
        self._generic = {tongue: self._generic_words(tongue) for tongue in self._chain}
        self._names = {tongue: self._names_of(tongue) for tongue in self._chain}

    def _generic_words(self, tongue: str) -> dict[str, str]:
        """What stands where a slot is empty: in the language itself where that is written."""
        words: dict[str, str] = dict(self._bundle.all("SELECT name, generic FROM slot"))
        words.update(
            self._bundle.all("SELECT slot, words FROM generic WHERE language=?", (tongue,))
        )
        return words

    @property
    def generic(self) -> Mapping[str, str]:
        """What stands where a slot is empty, in the language that was asked for."""
        return self._generic[self._chain[0]]

    def _names_of(self, tongue: str) -> list[str]:
        """The names of a language, or those of the next one in the chain that has any."""
        for language in self._chain[self._chain.index(tongue) :]:
            rows = self._bundle.all(
                "SELECT name FROM name WHERE language=? ORDER BY position", (language,)
            )
            if rows:
                return [row[0] for row in rows]
        return []

    @cached_property
    def all_lines(self) -> tuple[ItemLine, ...]:
        """Every item in lists, in the pack's order."""
        return self.lines()

    @property
    def wanted_languages(self) -> str:
        """The languages to try, best first, as a JSON list."""
        return json.dumps(self._chain)

    def row(self, item_id: str) -> ItemRow | None:
        """An item, or ``None`` where the pack has none of that id."""
        rows = self._bundle.all(
            f"SELECT {LINE_COLUMNS}, links, sources, shape FROM item WHERE id=?",  # noqa: S608
            (item_id,),
        )
        if not rows:
            return None
        fillings = {
            tongue: Filling(
                names_for(self._names[tongue], item_id), self._filled, self._generic[tongue]
            )
            for tongue in self._chain
        }
        return ItemRow(rows[0], Strings(self._texts(item_id, rows[0][4]), fillings))

    def _texts(self, item_id: str, safety: str) -> dict[str, tuple[str, str, str]]:
        """Key → text, language, status: the best language that has the key and may show it."""
        found: dict[str, tuple[str, str, str]] = {}
        for tongue in reversed(self._chain):
            for key, text, status in self._bundle.all(
                "SELECT key, text, status FROM string WHERE language=? AND item=?",
                (tongue, item_id),
            ):
                if safety != Safety.PROTECTED or status in PLAIN:
                    found[key] = (text, tongue, status)
        return found

    def lines(self, where: str = "", params: tuple[object, ...] = ()) -> tuple[ItemLine, ...]:
        """Items in lists, in the pack's order. ``where`` is a condition on ``item``, of ours.

        What was withdrawn is in no list.
        """
        rows = self._bundle.all(
            f"SELECT {LINE_COLUMNS}, shape FROM item"  # noqa: S608
            f" WHERE withdrawn = '' {where} ORDER BY position",
            params,
        )
        titles = self._titles
        return tuple(
            line_of(row[:7], titles[row[0]], str(json.loads(row[7]).get("group", "")))
            for row in rows
            if row[0] in titles and row[2] in OPENABLE
        )

    @cached_property
    def _titles(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for tongue in reversed(self._chain):
            found.update(
                self._bundle.all(
                    "SELECT string.item, string.text FROM string JOIN item ON item.id = string.item"
                    " WHERE language=? AND key='title'"
                    " AND (safety <> ? OR status IN ('source', 'reviewed'))",
                    (tongue, Safety.PROTECTED),
                )
            )
        return found

    @cached_property
    def section_titles(self) -> dict[str, str]:
        """The titles of the sections of chapters and modules, by the section's id."""
        found: dict[str, str] = {}
        for tongue in reversed(self._chain):
            for item, key, text in self._bundle.all(
                "SELECT string.item, string.key, string.text FROM string"
                " JOIN item ON item.id = string.item"
                " WHERE language=? AND kind IN ('chapter', 'module') AND key LIKE '%_.title'"
                " AND (safety <> ? OR status IN ('source', 'reviewed'))",
                (tongue, Safety.PROTECTED),
            ):
                found[f"{item}.{key.removesuffix('.title')}"] = text
        return found

    def grave(self, item_id: str) -> str | None:
        """What an item was called that the pack has no more; ``None`` where there was none."""
        rows = self._bundle.all("SELECT title FROM tombstone WHERE id = ?", (item_id,))
        return str(rows[0][0]) if rows else None

    def sources(self, tags: tuple[str, ...]) -> tuple[SourceLine, ...]:
        """Where an item comes from, in the order of its tags."""
        known = {row[0]: row for row in self._bundle.all("SELECT id, text, read FROM source")}
        return tuple(SourceLine(*known[tag]) for tag in tags if tag in known)


def line_of(row: tuple[Any, ...], title: str, group: str) -> ItemLine:
    """A line of a list from the columns of ``LINE_COLUMNS``."""
    return ItemLine(
        id=row[0],
        version=row[1],
        kind=Kind(row[2]),
        minutes=row[3],
        safety=Safety(row[4]),
        roles=tuple(row[5].split()),
        tags=tuple(row[6].split()),
        title=title,
        group=group,
    )
