"""The three streams of the terminal face: closed ones, full ones, and what must not go out raw.

A text may hold what a terminal obeys (colours, the title of its window, bells) or what turns a line
round. Lines for people are shown without it; JSON carries it escaped, and gives it back whole.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import sys
import unicodedata
from typing import Any

_STANDARD = (0, 1, 2)
_OBEYED = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")  # all controls but tab and line end
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKING = re.compile("[\u2028\u2029]")
_ESCAPED = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def prepare() -> None:
    """Hold closed standard descriptors, so that no file of the desk gets their numbers.

    Without a standard error its lines go nowhere; they would be mixed into the answer otherwise.
    What an output's encoding does not know is written with backslashes. An output that Python was
    told not to buffer is buffered all the same: only so can be told what it did not take.
    """
    for number in _STANDARD:
        try:
            os.fstat(number)
        except OSError:
            held = os.open(os.devnull, os.O_RDWR)
            if held != number:
                os.dup2(held, number)
                os.close(held)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the whole run
    if sys.stdout is not None and isinstance(getattr(sys.stdout, "buffer", None), io.RawIOBase):
        sys.stdout = open(  # noqa: SIM115 - for the whole run
            sys.stdout.fileno(), "w", encoding=sys.stdout.encoding, closefd=False
        )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush() -> None:
    """Write what waits for the standard output. Raises ``OSError``."""
    if sys.stdout is not None:
        sys.stdout.flush()


def has_failed() -> bool:
    """Whether the standard output takes no more; what waits for it is given up then."""
    try:
        flush()
    except OSError:
        abandon()
        return True
    return False


def abandon() -> None:
    """Let what still waits for the standard output go nowhere, so that the end is quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STANDARD[1])
    os.close(nowhere)
    with contextlib.suppress(OSError):
        flush()


def shown(text: str) -> str:
    """``text`` for a person at a terminal: nothing in it that the terminal would obey."""
    return _OBEYED.sub("\ufffd", _TURNING.sub("", _BREAKING.sub(" ", text)))


def say(text: str) -> None:
    """One line, or several, for a person on the standard output."""
    print(shown(text))


def columns() -> int | None:
    """How wide the terminal is that the answer goes to; None where it goes elsewhere."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    return shutil.get_terminal_size().columns


def cut(text: str, width: int | None) -> str:
    """``text`` shortened to ``width`` columns of a terminal; None: as it is."""
    if width is None:
        return text
    seen, taken, room = shown(text), 0, 0
    for place, one in enumerate(seen, 1):
        taken += not unicodedata.combining(one)
        taken += unicodedata.east_asian_width(one) in "WF"
        if taken < width:
            room = place  # with a sign behind it that there is more
        if taken > width:
            return f"{seen[:room].rstrip()}…"
    return text


def dumps(value: Any) -> str:
    """``value`` as JSON on one line; every reader gets exactly it, whatever the encoding is."""
    encoding = getattr(sys.stdout, "encoding", "utf-8").lower().replace("-", "")
    written = json.dumps(value, ensure_ascii=encoding != "utf8")
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def answer(question: str) -> str:
    """A line typed in answer to ``question``; nothing where the input has ended."""
    try:
        return input(question).strip()
    except EOFError:
        return ""
