"""The little words that Arabic writes joined to the next: and, so, by, to, like, the.

Whoever looks for a word means it with them too: *كتاب* is in *والكتاب*. They are put before the
word when it is looked for, not taken off when it is indexed: nothing is guessed about a word that
merely begins with such a letter, and the index stays what it is.
"""

from __future__ import annotations

import re
from typing import Final

_AND: Final = ("", "و", "ف")
_WITH: Final = ("", "ب", "ك", "ل")
_THE: Final = "ال"
_TO_THE: Final = "لل"
_BEFORE: Final = tuple(
    and_ + rest
    for and_ in _AND
    for rest in (*_WITH, _THE, f"ب{_THE}", f"ك{_THE}", _TO_THE)
    if and_ + rest
)
_BEFORE_TWO: Final = ("و", *(one for one in _BEFORE if one.endswith((_THE, _TO_THE))))
"""Before two letters one letter more would make too many other words."""

_ARABIC: Final = re.compile("[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{2,}")


def takes_joined(token: str) -> bool:
    """Whether a folded token is a word of Arabic letters: not of Persian or Urdu ones."""
    return _ARABIC.fullmatch(token) is not None


def forms(token: str) -> tuple[str, ...]:
    """A folded Arabic word of two letters or more, and it with what is joined to it.

    A word with its article is found behind *to* as well, where the article's alef is not written.
    """
    before = _BEFORE if len(token) > 2 else _BEFORE_TWO
    found = [token, *(one + token for one in before)]
    if len(token) > 3 and token.startswith(_THE):
        to_it = token[1:] if token.startswith("الل") else f"ل{token[1:]}"
        found += [and_ + to_it for and_ in _AND]
    return tuple(dict.fromkeys(found))
