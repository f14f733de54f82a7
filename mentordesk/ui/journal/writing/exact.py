"""Keep a text exactly, through an editor that does not.

Qt's text document ends a paragraph at CR, CR LF, U+2029, U+FDD0 and U+FDD1 and forgets which of
them it was. What the person did not touch must come back as it was; so the edited text is laid over
the stored one, and only what lies between the first and the last difference is taken from the
editor.
"""

from __future__ import annotations

import re

_AT_ONCE = 4_096
"""Characters that are compared in one go: a long text is saved while somebody writes."""
_ENDS = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")


def as_shown(text: str) -> str:
    """``text`` as the editor gives it back: every end of a paragraph is a newline."""
    return _ENDS.sub("\n", text)


def for_qt(text: str) -> str:
    """``text`` as it must be handed to Qt so that it arrives whole.

    On the way there a U+FEFF at the very beginning is taken for a mark of the byte order and
    dropped, and after a U+FFFE all bytes are swapped. One mark more in front, and the text stays.
    """
    return "\ufeff" + text if text[:1] in ("\ufeff", "\ufffe") else text


def exact(stored: str, shown: str) -> str:
    """``shown``, as it stands in the editor now, with the untouched ends of ``stored`` kept."""
    before = as_shown(stored)
    if before == shown:
        return stored
    if before == stored:
        return shown
    same_start = _alike(before, shown)
    longest = min(len(before), len(shown)) - same_start
    rest, shown_rest = (text[len(text) - longest :][::-1] for text in (before, shown))
    same_end = _alike(rest, shown_rest)
    start = _place(stored, same_start)
    end = _place(stored, len(before) - same_end)
    middle, tail = shown[same_start : len(shown) - same_end], stored[end:]
    while stored[:start].endswith("\r") and (middle or tail).startswith("\n"):
        start -= 1  # a CR beside a new newline would read as one end, not as two
        middle = "\n" + middle
    return stored[:start] + middle + tail


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings."""
    same, most = 0, min(len(one), len(other))
    while same < most and one[same : same + _AT_ONCE] == other[same : same + _AT_ONCE]:
        same += _AT_ONCE
    pairs = zip(one[same : same + _AT_ONCE], other[same : same + _AT_ONCE], strict=False)
    return next((same + at for at, (a, b) in enumerate(pairs) if a != b), most)


def _place(stored: str, shown: int) -> int:
    """The place in ``stored`` of the character at ``shown`` in its shown form."""
    place = shown
    for number, pair in enumerate(re.finditer("\r\n", stored)):
        if pair.start() - number >= shown:
            break
        place += 1
    return place
