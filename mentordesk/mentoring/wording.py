"""Bounds on what people write into the record, and the sentences that name a problem with it."""

from __future__ import annotations

from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.text import shows, without_unstorable

NAME = 120
TITLE = 200
LINE = 500
TEXT = 200_000

EMPTY_NAME = QT_TRANSLATE_NOOP("errors", "Write a name.")
EMPTY_TITLE = QT_TRANSLATE_NOOP("errors", "Write a few words.")
TOO_LONG = QT_TRANSLATE_NOOP("errors", "This is too long. Say it in fewer words.")
UNKNOWN_ZONE = QT_TRANSLATE_NOOP("errors", "Choose a time zone from the list.")
BAD_LENGTH = QT_TRANSLATE_NOOP("errors", "Choose a length between 5 minutes and 10 hours.")
BAD_START = QT_TRANSLATE_NOOP("errors", "Choose a day between the years 1900 and 2199.")
BAD_RHYTHM = QT_TRANSLATE_NOOP("errors", "Choose a rhythm between 0 and 366 days.")
BAD_REPLY = QT_TRANSLATE_NOOP("errors", "Choose a reply time between 0 and 90 days.")
MANY_CHANNELS = QT_TRANSLATE_NOOP("errors", "Ten ways to reach a person are enough.")
NEEDS_PARTNER = QT_TRANSLATE_NOOP("errors", "Choose whose it is: no other person is named.")
UNKNOWN_PERSON = QT_TRANSLATE_NOOP("errors", "Choose a person.")
BAD_LEVEL = QT_TRANSLATE_NOOP("errors", "Choose a level between −2 and +2.")
MISSING_LEVEL = QT_TRANSLATE_NOOP("errors", "Say in a few words what “as expected” looks like.")
BAD_IMPORTANCE = QT_TRANSLATE_NOOP("errors", "Choose an importance between 1 and 3.")
BAD_LANGUAGE = QT_TRANSLATE_NOOP("errors", "Choose a language from the list.")


def tidy(text: str) -> str:
    """``text`` as one storable line: runs of blanks and line ends become one blank each."""
    return " ".join(without_unstorable(text).split())


def one_line(text: str, limit: int = LINE) -> bool:
    """Whether ``text`` is a tidy line of at most ``limit`` characters; the empty one is."""
    return len(text) <= limit and "\n" not in text and "\r" not in text


def need_line(what: str, text: str, limit: int = LINE) -> None:
    """Raise ``ValueError`` unless ``text`` is one line of 1 to ``limit`` characters."""
    if not text.strip():
        raise ValueError(f"{what} is empty")
    may_line(what, text, limit)


def may_line(what: str, text: str, limit: int = LINE) -> None:
    """Raise ``ValueError`` unless ``text`` is empty or one line of at most ``limit`` characters."""
    if not one_line(text, limit):
        raise ValueError(f"{what} is not one line of at most {limit} characters")


def line_problem(text: str, empty: str, limit: int = LINE) -> str:
    """The sentence that names what is wrong with a line, or nothing. ``empty`` ``""``: may be."""
    if empty and not shows(tidy(text)):
        return empty
    return TOO_LONG if len(tidy(text)) > limit else ""


def named(**problems: str) -> dict[str, str]:
    """The fields that have a problem, each with its sentence."""
    return {field: sentence for field, sentence in problems.items() if sentence}
