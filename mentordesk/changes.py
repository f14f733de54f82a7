"""What a verb changed: the one word by which screens learn that they are stale."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


class Changed(enum.Flag):
    """The kinds of things a verb may change. A screen names the kinds it shows."""

    NOTHING = 0
    ME = enum.auto()
    JOURNAL = enum.auto()
    PEOPLE = enum.auto()
    SESSIONS = enum.auto()
    ACTIONS = enum.auto()
    GOALS = enum.auto()
    PLAYBOOK = enum.auto()
    SHARING = enum.auto()
    MAILBOX = enum.auto()
    SETTINGS = enum.auto()


@dataclass(frozen=True)
class Done(Generic[T]):
    """A verb's answer: what it made, and the kinds of things that it changed.

    ``erases``: it took something away for good, so that no picture of it may stay anywhere.
    """

    value: T
    changed: Changed
    erases: bool = False
