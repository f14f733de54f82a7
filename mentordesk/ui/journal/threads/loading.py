"""What the threads show, asked for on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal.markdown.marks import fold_tag, mentions_in, tags_in
from mentordesk.journal.markdown.names import NOBODY, Names
from mentordesk.journal.naming import mentions
from mentordesk.mentoring.goals.model import GoalState
from mentordesk.text import fold, one_line
from mentordesk.ui.journal.targets import Kind, Thread
from mentordesk.ui.journal.threads.alike import Thing, told_apart
from mentordesk.ui.journal.threads.rows import ThreadRow
from mentordesk.ui.journal.threads.star_card import GoalChoice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from uuid import UUID

    from mentordesk.journal.model import EntryLine
    from mentordesk.journal.naming import Mention, Name
    from mentordesk.journal.passage_model import Passage
    from mentordesk.journal.tag_model import TagLine
    from mentordesk.ui.services import Services

PAGE = 200
"""Entries of one page."""
PARENTS_COUNTED = 200
"""Of so many parents it is asked in how many entries they stand."""
NO_NUMBER = -1
"""A row that tells no number."""
ON_FOOT = Changed.JOURNAL | Changed.PEOPLE | Changed.SESSIONS | Changed.GOALS
"""Kinds of things that stand on the foot of a sheet."""
_NAMED = (Kind.PERSON, Kind.CIRCLE, Kind.GOAL, Kind.JOURNEY, Kind.SESSION)


@dataclass(frozen=True)
class OnFoot:
    """A tag or name on the foot of a sheet; ``loose``: given beside the text."""

    row: ThreadRow
    loose: bool


@dataclass(frozen=True)
class Foot:
    """What stands on the foot of a sheet; ``names``: what its text mentions, as it is spelt."""

    chips: tuple[OnFoot, ...] = ()
    names: Names = NOBODY


@dataclass(frozen=True)
class Starred:
    """A starred passage with the entry in which it stands, and the goal it is evidence for."""

    passage: Passage
    line: EntryLine
    goal: str


def rows(services: Services, stars: tuple[str, str]) -> tuple[ThreadRow, ...]:
    """Every thread; ``stars`` name the starred entries and passages."""
    found = []
    number = services.threads.starred_number()
    if number:
        found.append(ThreadRow(Thread(Kind.STARRED), stars[0], number))
    passages = len(services.passages.all())
    if passages:
        found.append(ThreadRow(Thread(Kind.PASSAGES), stars[1], passages))
    tags = nested(services.tags.all())
    whole = (*found, *_counted(services, tags), *_named(services))
    for row in whole:
        _ = row.folded  # once for each, and not on the window's thread
    return whole


def nothing() -> Done[None]:
    """A verb that does nothing: when it is done, all that was written before can be read."""
    return Done(None, Changed.NOTHING)


def _counted(services: Services, tags: list[ThreadRow]) -> Iterator[ThreadRow]:
    """Parents tell in how many entries they or a tag below them stand, as their list shows."""
    below = [*(row.depth for row in tags), 0]
    parents = 0
    for row, next_depth in zip(tags, below[1:], strict=True):
        if next_depth > row.depth and parents < PARENTS_COUNTED:
            parents += 1
            yield replace(row, number=services.tags.number(row.key.pin))
        else:
            yield row


def nested(tags: Sequence[TagLine]) -> list[ThreadRow]:
    """Tags below their parents; a parent that no entry has by itself stands there too."""
    by_path = {one.folded: one for one in tags}
    spelt: dict[str, str] = {}
    for one in tags:
        parts, shown = one.folded.split("/"), one.shown.split("/")
        for depth in range(1, len(parts)):
            path = "/".join(parts[:depth])
            if path not in by_path and len(shown) == len(parts):
                spelt.setdefault(path, "/".join(shown[:depth]))
        spelt[one.folded] = one.shown
    found = []
    for path in sorted(spelt, key=lambda path: path.split("/")):
        shown_whole, depth = spelt[path], path.count("/")
        last = shown_whole.rsplit("/", 1)[-1] if depth else shown_whole
        held = by_path.get(path)
        number = held.number if held is not None else NO_NUMBER
        found.append(ThreadRow(Thread(Kind.TAG, None, path), last, number, depth, shown_whole))
    return found


def _named(services: Services) -> list[ThreadRow]:
    named = services.threads.named()
    if not named:
        return []
    names = services.links.names()
    said: dict[Thing, Name] = {}
    for name in names:
        said.setdefault(name.thing, name)
    things = {(one.kind, one.target, one.pin): one.number for one in named}
    shown = [said[thing] for thing in things if thing in said and thing[0] in _NAMED]
    notes = told_apart(services, names, shown)
    found = []
    for name in shown:
        key, note = Thread(Kind(name.kind), name.target, name.pin), notes.get(name.thing, "")
        found.append(ThreadRow(key, name.said, things[name.thing], 0, name.said, note))
    return sorted(found, key=lambda row: (_NAMED.index(row.key.kind), fold(row.text)))


def lines(services: Services, thread: Thread, before: int | None) -> list[EntryLine]:
    """The entries of a thread below a place, newest first."""
    if thread.kind is Kind.STARRED:
        return services.threads.starred(before, PAGE)
    if thread.kind is Kind.TAG:
        return services.tags.lines(thread.pin, before, PAGE)
    return services.links.to(thread.kind.value, thread.target, thread.pin, before, PAGE)


def has_more(found: Sequence[EntryLine]) -> bool:
    """Whether another page may follow."""
    return len(found) == PAGE


# Passages


def passages(services: Services) -> tuple[Starred, ...]:
    """Every starred passage whose entry stands, those starred last first."""
    found = services.passages.all()
    wanted = {one.passage.goal_id for one in found} - {None}
    titles: dict[UUID | None, str] = {}
    if wanted:
        titles = {one.goal.id: one.goal.title for one in services.goals.lines(tuple(GoalState))}
    return tuple(
        Starred(one.passage, one.line, titles.get(one.passage.goal_id, "")) for one in found
    )


def evidence(services: Services, goal_id: UUID, limit: int) -> tuple[Starred, ...]:
    """The passages that are evidence for a goal, at most ``limit``."""
    return tuple(
        Starred(one.passage, one.line, "") for one in services.passages.for_goal(goal_id)[:limit]
    )


def goals(services: Services) -> tuple[GoalChoice, ...]:
    """The open goals for which a passage may be evidence."""
    found = services.goals.lines((GoalState.OPEN,))
    return tuple(GoalChoice(one.goal.id, one.goal.title) for one in found)


# On the sheet


def on_foot(services: Services, entry_id: UUID, body: str) -> Foot:
    """The tags and names of an entry whose words are ``body`` now."""
    tags = {fold_tag(shown): OnFoot(_tag_row(shown), loose=False) for shown in tags_in(body)}
    for one in services.tags.of(entry_id):
        if one.beside:
            tags.setdefault(one.folded, OnFoot(_tag_row(one.shown), loose=True))
    named = [one.name for one in _mentions(services, entry_id, body)]
    names: dict[Thing, Name] = {}
    for name in named:
        if name.kind in _NAMED:
            names.setdefault(name.thing, name)
    chips = (*tags.values(), *(OnFoot(_name_row(name), loose=False) for name in names.values()))
    return Foot(chips, Names(frozenset(name.said for name in named)))


def _mentions(services: Services, entry_id: UUID, body: str) -> tuple[Mention, ...]:
    """Who is known is asked only where somebody is mentioned."""
    if not mentions_in(body):
        return ()
    return mentions(body, services.links.names(), services.links.of(entry_id))


def _tag_row(shown: str) -> ThreadRow:
    return ThreadRow(Thread(Kind.TAG, None, fold_tag(shown)), shown, NO_NUMBER, 0, shown)


def _name_row(name: Name) -> ThreadRow:
    key = Thread(Kind(name.kind), name.target, name.pin)
    return ThreadRow(key, one_line(name.said, 200), NO_NUMBER, 0, name.said)


# While one writes


def offers(services: Services, sign: str, typed: str, limit: int) -> tuple[ThreadRow, ...]:
    """What goes on from ``typed``: tags after ``#``, names after ``@``."""
    if sign in "#＃":
        return tuple(
            ThreadRow(Thread(Kind.TAG, None, one.folded), one.shown, one.number, 0, one.shown)
            for one in services.tags.begun(typed, limit)
            if fold_tag(typed) or not typed
        )
    names = services.links.names()
    shown = fitting(names, typed)[:limit]
    notes = told_apart(services, names, shown)
    return tuple(replace(_name_row(one), note=notes.get(one.thing, "")) for one in shown)


def fitting(names: Iterable[Name], typed: str) -> list[Name]:
    """Names that begin as it is typed, then those of which a later word does.

    Sessions stand last, the newest first: most who name a person do not mean one hour.
    """
    wanted = fold(typed)
    places: list[list[Name]] = [[], [], [], []]
    for name in names:
        words, is_session = fold(name.said), name.kind == Kind.SESSION
        if name.kind in _NAMED and words.startswith(wanted):
            places[2 if is_session else 0].append(name)
        elif name.kind in _NAMED and f" {wanted}" in words:
            places[3 if is_session else 1].append(name)
    first, later, sessions, others = places
    return [*first, *later, *reversed(sessions), *reversed(others)]
