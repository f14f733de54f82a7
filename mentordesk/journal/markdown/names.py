"""How far a mention goes: ``@Anna Maria Kowalska`` ends behind the surname, not at the first blank.

Who is known is found out elsewhere (``journal/naming``). Here is what was found, as it stands in
the text, so that the sheet and the reading view end a mention at the same letter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from mentordesk.journal.markdown.marks import goes_on


@dataclass(frozen=True)
class Names:
    """The names that a text mentions, each as it is spelt there, without its ``@``."""

    said: frozenset[str] = field(default=frozenset(), repr=False)

    @cached_property
    def _begun(self) -> dict[str, list[str]]:
        """The longest first, by their first letter."""
        found: dict[str, list[str]] = {}
        for one in sorted(filter(None, self.said), key=len, reverse=True):
            found.setdefault(one[0], []).append(one)
        return found

    def end(self, line: str, start: int) -> int:
        """Behind the longest name that begins at a place; that place where none does."""
        for one in self._begun.get(line[start : start + 1], ()):
            end = start + len(one)
            if line.startswith(one, start) and not goes_on(line, end):
                return end
        return start

    def changes(self, other: Names, text: str) -> bool:
        """Whether a text has other mentions with ``other`` than with these."""
        return any(f"{sign}{one}" in text for one in self.said ^ other.said for sign in "@＠")


NOBODY = Names()
