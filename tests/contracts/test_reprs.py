"""What the private rooms hold shows no word when it is printed, in a report or anywhere else.

A dataclass of theirs shows of its texts only those that are names of ours: kinds, zones, ids.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from types import ModuleType

import mentordesk.desk
import mentordesk.journal

HOLDS_TEXT = re.compile(r"\b(str|bytes|object|Mapping)\b")
OURS = {
    *("id", "entry_id", "kind", "media", "source", "zone", "home", "pin", "prompt_id", "sum"),
    *("occasion", "occasions", "dropped", "language", "direction"),
}
#: Written by us: words of the program, readers by name, rules of the playbook.
WRITTEN_HERE = {"English", "Reader", "Suggestion", "Rule"}


def classes(rooms: Iterable[ModuleType]) -> Iterator[type]:
    for room in rooms:
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = importlib.import_module(found.name)
            for made in vars(module).values():
                if isinstance(made, type) and made.__module__ == found.name:
                    yield made


def telling(found: Iterable[type]) -> list[str]:
    """Fields that hold texts and are printed."""
    return [
        f"{made.__module__}.{made.__name__}.{field.name}"
        for made in found
        if dataclasses.is_dataclass(made)
        and made.__name__ not in WRITTEN_HERE
        and made.__repr__ is not object.__repr__
        for field in dataclasses.fields(made)
        if field.repr
        and field.name not in OURS
        and HOLDS_TEXT.search(str(field.type))
        and "Callable" not in str(field.type)
    ]


def test_no_word_of_the_private_rooms_is_printed() -> None:
    found = list(classes((mentordesk.journal, mentordesk.desk)))
    assert len([one for one in found if dataclasses.is_dataclass(one)]) > 80
    assert telling(found) == []


def test_control_a_text_that_would_be_printed_is_found() -> None:
    @dataclasses.dataclass(frozen=True)
    class Thought:
        kind: str
        words: str
        quiet: str = dataclasses.field(default="", repr=False)

    assert [name.rpartition(".")[2] for name in telling([Thought])] == ["words"]
