"""The conditions of a search (``tag:``, ``person:`` …) as sets of places of standing entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from mentordesk.journal.markdown import marks
from mentordesk.journal.naming import NameSource
from mentordesk.journal.occasions import prefixes
from mentordesk.text import What, tokens

if TYPE_CHECKING:
    from mentordesk.text import Filter, Query
    from mentordesk.vault.database import Transaction

PEOPLE: Final = ("person", "circle", "session")
"""What a person's name may stand in: a session is called after whom it is with."""

_BIN = "(SELECT seq FROM entry WHERE deleted IS NOT NULL)"
_STANDING = f"{{}} NOT IN {_BIN}"
_HIGHEST = "\U0010ffff"


@dataclass(frozen=True)
class Condition:
    """A statement that answers places, and its values."""

    places: str = field(repr=False)
    values: tuple[Any, ...] = ()
    negated: bool = False

    @property
    def membership(self) -> str:
        """What stands behind a place that is, or is not, to be among them."""
        return f"{'NOT ' * self.negated}IN ({self.places})"


def conditions(tx: Transaction, query: Query, naming: NameSource) -> list[Condition]:
    """Every filter of ``query`` that says something about entries."""
    found = [
        condition
        for one in query.filters
        if one.what not in (What.IN, What.PROMPT)
        for condition in _of(tx, one, naming)
    ]
    prompts = [one for one in query.of(What.PROMPT) if not one.negated]
    if prompts:  # an entry answers one prompt: several asked for are a choice
        found.append(_prompts(prompts, negated=False))
    found += [_prompts([one], negated=True) for one in query.of(What.PROMPT) if one.negated]
    return found


def _of(tx: Transaction, one: Filter, naming: NameSource) -> Iterator[Condition]:
    if one.days is not None:
        yield _days(one)
    elif one.what is What.TAG:
        yield _tag(one)
    elif one.what is What.PERSON:
        yield _person(tx, one, naming)
    elif one.what is What.IS:
        starred = "SELECT seq FROM entry WHERE starred = 1 AND deleted IS NULL"
        yield Condition(starred, (), one.negated)
    else:
        files = (
            "SELECT e.seq FROM attachment a CROSS JOIN entry e ON e.id = a.entry_id"
            " WHERE a.deleted IS NULL AND " + _STANDING.format("e.seq")
        )
        yield Condition(files, (), one.negated)


def _days(one: Filter) -> Condition:
    assert one.days is not None  # noqa: S101 - its caller's
    first = one.days.first.isoformat() if one.days.first else ""
    end = one.days.end.isoformat() if one.days.end else _HIGHEST
    places = "SELECT seq FROM entry WHERE day >= ? AND day < ? AND deleted IS NULL"
    return Condition(places, (first, end), one.negated)


def _tag(one: Filter) -> Condition:
    """The tag and all that are nested in it."""
    folded = marks.fold_tag(one.value)
    end = folded + _HIGHEST if one.begun else folded
    places = (
        "SELECT entry AS seq FROM entry_tag WHERE tag IN (SELECT seq FROM tag WHERE"
        " folded BETWEEN ? AND ? OR folded BETWEEN ? AND ?) AND " + _STANDING.format("entry")
    )
    return Condition(places, (folded, end, f"{folded}/", f"{folded}/{_HIGHEST}"), one.negated)


def _person(tx: Transaction, one: Filter, naming: NameSource) -> Condition:
    """Whom a name means: by the names of today, and by those that entries were written with."""
    asked = tokens(one.value)
    said = tx.all(
        "SELECT DISTINCT kind, target, said FROM entry_link WHERE kind IN (?, ?, ?)", PEOPLE
    )
    named = [(kind, bytes(target)) for kind, target, words in said if answers(words, asked)]
    named += [
        (name.kind, name.target.bytes)
        for name in naming(tx)
        if name.kind in PEOPLE and name.target is not None and answers(name.said, asked)
    ]
    unique = list(dict.fromkeys(named))
    places = (
        "SELECT e.seq FROM entry_link l CROSS JOIN entry e ON e.id = l.entry_id"
        f" WHERE (l.kind, l.target) IN (VALUES {', '.join(['(?, ?)'] * len(unique)) or '(0, 0)'})"
        " AND " + _STANDING.format("e.seq")
    )
    return Condition(places, tuple(part for pair in unique for part in pair), one.negated)


def answers(name: str, asked: Sequence[str]) -> bool:
    """Whether each of the folded words begins a word of ``name``."""
    words = tokens(name)
    return bool(asked) and all(any(word.startswith(one) for word in words) for one in asked)


def _prompts(chosen: Sequence[Filter], *, negated: bool) -> Condition:
    begun = [begin for one in chosen for begin in prefixes(one.value)]
    either = " OR ".join(["prompt_id BETWEEN ? AND ?"] * len(begun))
    places = f"SELECT seq FROM entry WHERE ({either}) AND prompt_id <> '' AND deleted IS NULL"
    return Condition(places, tuple(end for one in begun for end in (one, one + _HIGHEST)), negated)
