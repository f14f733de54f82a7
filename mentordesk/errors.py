"""Errors that a person can act on.

Every other exception is a bug. A user-facing error says three things, in plain words: what
happened, what is safe, and what to do next. The sentences stand here in English, marked for
translation; the window translates them, the terminal prints them as they are.
"""

from __future__ import annotations

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for translation under ``context`` and give it back unchanged.

    It carries Qt's name so that lupdate finds it, in rooms that must not import Qt.
    """
    del context
    return text


class UserFacingError(Exception):
    """Something a person can act on.

    Subclasses state ``code`` (stable, kebab-case), the three sentences (``str.format`` templates
    over the keyword values) and the exit code of the terminal face.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1
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
