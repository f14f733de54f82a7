"""The courier's one closed line, as whoever started it reads it. The standard library only."""

from __future__ import annotations

import json
import re

LONGEST_LINE = 4096  # bytes; who says more has lost its mind
_CODE = re.compile(r"[a-z][a-z-]{0,30}")
_MOST = 10**9  # of letters, or of seconds

Status = dict[str, object]
"""``code``, letters ``sent``, things ``received``, seconds to the ``next`` try."""


def without_answer(code: str) -> Status:
    """The status of a round that said nothing of itself."""
    return {"code": code, "sent": 0, "received": 0, "next": 0}


def status_of(said: bytes) -> Status:
    """The closed status line, and nothing that is not in it: a courier has spoken to strangers."""
    plain = without_answer("no-answer")
    try:
        line = json.loads(said) if len(said) <= LONGEST_LINE else None
    except (ValueError, RecursionError):  # a thousand brackets are too deep for the reader
        return plain
    if not isinstance(line, dict) or not set(plain) <= set(line):
        return plain
    if not isinstance(line["code"], str) or not _CODE.fullmatch(line["code"]):
        return plain
    numbers = [line[name] for name in ("sent", "received", "next")]
    if not all(type(one) is int and 0 <= one <= _MOST for one in numbers):
        return plain
    return {name: line[name] for name in plain}
