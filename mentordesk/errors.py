"""Errors that a person can act on.

Every other exception is a bug. A user-facing error says three things, in plain words: what
happened, what is safe, and what to do next. The sentences stand here in English, marked for
translation; the window translates them, the terminal prints them as they are.
"""

from __future__ import annotations

import enum
from typing import ClassVar, Self


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for translation under ``context`` and give it back unchanged.

    It carries Qt's name so that lupdate finds it, in rooms that must not import Qt.
    """
    del context
    return text


@enum.unique
class Exit(enum.IntEnum):
    """With what status any program of ours ends: the only list. ``means`` is one line of help.

    A number has one meaning, and keeps it for ever: scripts read them.
    """

    means: str

    def __new__(cls, number: int, means: str) -> Self:
        """A number that knows what it means."""
        made = int.__new__(cls, number)
        made._value_ = number
        made.means = means
        return made

    DONE = 0, "done"
    FAULT = 1, "it failed, by a fault of MentorDesk's or of this computer"
    USAGE = 2, "the command, or something that was given to it, cannot be used"
    NOT_FOUND = 3, "there is no such desk, entry or thing"
    NOT_UNLOCKED = 4, "wrong passphrase or code, or wait after wrong tries"
    HELD = 5, "another program holds this desk: lock or close its window first"
    DAMAGED = 6, "damaged, or made by a newer MentorDesk"
    NOT_WRITTEN = 7, "nothing could be written: full disk, read-only folder, there already"
    TRY_LATER = 8, "sync: no link or no answer; all is kept, try later"
    REFUSED = 9, "sync: the server refuses this desk"
    NOT_AS_IT_STANDS = 10, "it does not fit how things stand: on already, or changed meanwhile"
    NO_SCREEN = 11, "there is no screen for the window"
    STOPPED = 130, "stopped with Ctrl+C; what was saved before stays saved"


class RoundExit(enum.IntEnum):
    """How a courier's process ends, said to whoever started it and to no person."""

    NOTHING_LEFT = 0
    TRY_LATER = 3
    REFUSED = 4

    @classmethod
    def to_exit(cls, status: int) -> Exit:
        """What a person's program ends with after it; a courier that was killed may try later."""
        known: dict[int, Exit] = {cls.NOTHING_LEFT: Exit.DONE, cls.REFUSED: Exit.REFUSED}
        return known.get(status, Exit.TRY_LATER)


class UserFacingError(Exception):
    """Something a person can act on.

    Subclasses state ``code`` (stable, kebab-case), the three sentences (``str.format`` templates
    over the keyword values) and the exit code of the terminal face.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[Exit] = Exit.FAULT
    what: ClassVar[str] = ""
    safe: ClassVar[str] = ""
    todo: ClassVar[str] = ""

    def __init__(self, **values: str | int) -> None:
        self.values = values
        super().__init__(self.in_english())

    def in_english(self) -> str:
        """The three sentences, filled in, as one English text."""
        parts = (self.what, self.safe, self.todo)
        return " ".join(part.format(**self.values) for part in parts if part)

    def as_notice(self) -> dict[str, object]:
        """All of it as plain values, so that another process can say it."""
        return {
            "code": self.code,
            "what": self.what,
            "safe": self.safe,
            "todo": self.todo,
            "values": dict(self.values),
        }
