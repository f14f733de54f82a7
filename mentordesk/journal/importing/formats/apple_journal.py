"""Apple Journal: the HTML export, a folder or its zip.

The page is Cocoa's HTML, in which paragraphs and divisions cross each other; the tree mends that.
Its date is in the language of the phone: the name of the file tells the day more surely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from mentordesk.journal.attachments.naming import plain_name
from mentordesk.journal.importing.entries.attaching import attach, link_to
from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys
from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    DATE_OF_NAME,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.html.converting import on_the_web, to_markdown
from mentordesk.journal.importing.html.scan import read_tree
from mentordesk.journal.importing.html.tree import Node
from mentordesk.journal.importing.model import Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, decode
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, Source, read_whole

NAME = "apple-journal"
_ENTRY = re.compile(r"(?:.*/)?Entries/[^/]+\.html?", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MINE = re.compile(r"pageHeader|assetGrid|bodyText|pageContainer")
_PLACES = ("assetType_genericMap", "assetType_multiPinMap", "assetType_visit")
_FURNITURE = ("pageHeader", "title", "assetGrid", "gridItem")


def recognises(source: Source) -> bool:
    """Pages in ``Entries/`` with the classes of the export."""
    return any(_MINE.search(peek(source, name)) for name in _names(source)[:3])


def _names(source: Source) -> list[str]:
    return [name for name in source.names if _ENTRY.fullmatch(name)]


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries, in the order of their names, which begin with the day."""
    names = _names(source)
    if not names:
        raise UnknownFormat(path=source.path)
    files = _resources(source)
    keys = Keys()
    for name in names:
        page = _page(source, name)
        if isinstance(page, Problem):
            yield page
        else:
            yield from _read_entry(source, files, name, page, options, keys)


def _resources(source: Source) -> dict[str, str]:
    """Where each resource lies, by its name and by its name without ending."""
    found: dict[str, str] = {}
    for name in source.names:
        folder, _, last = name.rpartition("/")
        if folder.rpartition("/")[2] == "Resources":
            found[last.lower()] = name
            if not last.lower().endswith(".json"):
                found.setdefault(last.rpartition(".")[0].lower(), name)
    return found


def _page(source: Source, name: str) -> Node | Problem:
    try:
        data = read_whole(source, name)
        if data is None:
            return Problem(name, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
        return read_tree(decode(data).text)
    except NotText:
        return Problem(name, NOT_TEXT)
    except BrokenSource:
        return Problem(name, BROKEN_RECORD)


def _read_entry(
    source: Source, files: dict[str, str], name: str, page: Node, options: Options, keys: Keys
) -> Iterator[Told]:
    draft = Draft(NAME, name, named=name.rpartition("/")[2])
    _date(draft, page, name, options)
    draft.title = _words_of(page, "title")
    draft.place = "; ".join(_places(page))
    prompts = [one.words() for one in page.with_class("reflectionPrompt")]
    gallery: list[str] = []
    given: dict[str, str] = {}
    for wanted, called in _assets(page):
        known = files.get(wanted.lower())
        if known is None and called is None:
            continue
        last = (known or called or wanted).rpartition("/")[2]
        told = attach(draft, source, known, plain_name(last))
        if isinstance(told, Problem):
            yield told
        else:
            given[wanted.lower()] = told
            gallery.append(link_to(told))
    draft.dropped = _not_carried(page)
    body = to_markdown(_without_furniture(page), lambda _node: "", on_the_web)
    asked = "\n".join(f"> {one}" for one in prompts if one)
    draft.body = "\n\n".join(filter(None, (asked, body, "\n".join(gallery))))
    yield draft.told(keys)


def _date(draft: Draft, page: Node, name: str, options: Options) -> None:
    """The day that the page tells, in English; else the day in the name, which is said."""
    last = name.rpartition("/")[2]
    told = read_date(_words_of(page, "pageHeader"), options.home)
    day = _DAY.match(last)
    named: Written | None = read_date(day[0], options.home) if day else None
    draft.written = told or named
    if told is None and named is not None:
        draft.notes.append(DATE_OF_NAME)


def _words_of(page: Node, name: str) -> str:
    return next((words for one in page.with_class(name) if (words := one.words())), "")


def _assets(page: Node) -> Iterator[tuple[str, str | None]]:
    """What the grid shows: a resource's name, and how to call it should it be missing.

    A recording has no element of its own: its division bears the name of the file.
    """
    seen: set[str] = set()
    for item in page.with_class("gridItem"):
        told = [one for name in ("img", "source", "video", "audio") for one in item.all(name)]
        names = [unquote(one.attributes.get("src", "")).rpartition("/")[2] for one in told]
        names = [one for one in names if one]
        for name in names:
            if name not in seen:
                seen.add(name)
                yield name, name
        own = item.attributes.get("id", "")
        if own and not names and own not in seen:
            seen.add(own)
            sounds = "audio" in item.attributes.get("class", "").lower()
            yield own, own if sounds else None


def _places(page: Node) -> Iterator[str]:
    """The words of the maps, each once."""
    found: dict[str, None] = {}
    for kind in _PLACES:
        for item in page.with_class(kind):
            found.setdefault(item.words())
    return (one for one in found if one)


def _not_carried(page: Node) -> list[str]:
    """Kinds of cards whose words are no picture, sound or place: mood, steps, workouts."""
    kinds = []
    for item in page.with_class("gridItem"):
        for one in item.attributes.get("class", "").split():
            kind = one.removeprefix("assetType_")
            carried = ("photo", "livePhoto", "video", "audio", "genericMap", "multiPinMap", "visit")
            if kind != one and kind not in carried:
                kinds.append(kind)
    return kinds


def _without_furniture(node: Node) -> Node:
    """The page without its date, title and cards: what was written."""
    left: list[Node | str] = []
    for child in node.children:
        if isinstance(child, str):
            left.append(child)
            continue
        classes = child.attributes.get("class", "").split()
        if not {*_FURNITURE, "reflectionPrompt"}.intersection(classes):
            left.append(_without_furniture(child))
    return Node(node.name, node.attributes, left)


READER = Reader(NAME, recognises, read)
