"""What stands within a line of Markdown: emphasis, code, links, pictures, tags and mentions. No Qt.

Marks that embrace nothing are words. HTML is words. Time grows with the length.
"""

from __future__ import annotations

import enum
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mentordesk.journal.marks import marks_in

OPEN_AT_MOST = 50
WEB = ("http://", "https://", "mailto:")
_TOKEN = re.compile(
    r"\\([!-/:-@\[-`{-~])"  # 1: a mark that means itself
    r"|(?<!`)(`{1,9})(?!`)([^`](?:.{0,1998}?[^`])??)(?<!`)\2(?!`)"  # 2, 3: code
    r"|<((?:https?://|mailto:)[^\s<>]{1,2000})>"  # 4: an address in brackets
    r"|(!?)\[([^\[\]]{0,500})\]\((?:<([^<>]{1,1000})>|([^)(\s<>]{1,1000}))"
    r"(?:\s+\"[^\"]{0,300}\")?\)"  # 5-8: a link or a picture
    r"|(https?://[^\s<>\"'()\[\]]{1,2000})"  # 9: an address
    r"|(\*{1,3}|_{1,3}|~~)"  # 10: marks around words
)
_TRAILING = ".,:;!?"


class Look(enum.IntFlag):
    """How words look; several may hold."""

    BOLD = enum.auto()
    SLANTED = enum.auto()
    STRUCK = enum.auto()
    CODE = enum.auto()
    TAG = enum.auto()
    MENTION = enum.auto()


_PLAIN = Look(0)
_LOOKS = {"*": Look.SLANTED, "_": Look.SLANTED, "**": Look.BOLD, "__": Look.BOLD, "~~": Look.STRUCK}
_BOTH = Look.BOLD | Look.SLANTED


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look. ``link``: where they lead to; ``picture``: they stand for a picture."""

    text: str
    look: Look = _PLAIN
    link: str = ""
    picture: bool = False


def spans_of(text: str) -> list[Span]:
    """A line as spans, in order."""
    return _Reader(text).read()


@dataclass(slots=True)
class _Reader:
    text: str
    made: list[Span] = field(default_factory=list)
    open: list[tuple[str, int]] = field(default_factory=list)

    def read(self) -> list[Span]:
        at = 0
        signs = deque(_signs(self.text))
        for token in _TOKEN.finditer(self.text):
            self._say(at, token.start(), signs)
            self._take(token)
            at = token.end()
        self._say(at, len(self.text), signs)
        return [span for span in self.made if span.text or span.picture]

    def _say(self, begin: int, end: int, signs: deque[tuple[int, int, Look]]) -> None:
        """Plain words, with their tags and mentions; those that come before ``end`` are done."""
        while signs and signs[0][0] < end:
            start, stop, look = signs.popleft()
            if begin <= start and stop <= end:
                self.made.append(Span(self.text[begin:start]))
                words = self.text[start:stop]
                link = f"tag:{words[1:]}" if look is Look.TAG else ""
                self.made.append(Span(words, look, link))
                begin = stop
        self.made.append(Span(self.text[begin:end]))

    def _take(self, token: re.Match[str]) -> None:
        address = token[4] or token[9]
        if token[10]:
            self._mark(token)
        elif token[1]:
            self.made.append(Span(token[1]))
        elif token[3] is not None:
            self.made.append(Span(token[3], Look.CODE))
        elif address:
            kept = address.rstrip(_TRAILING)
            self.made += [Span(kept, link=kept), Span(address[len(kept) :])]
        else:
            self._link(token)

    def _link(self, token: re.Match[str]) -> None:
        said, target = token[6], token[7] or token[8]
        if token[5]:
            self.made.append(Span(said, link=target, picture=True))
            return
        inside = spans_of(said) if said else [Span(target)]
        self.made += [replace(span, link=target) for span in inside]

    def _mark(self, token: re.Match[str]) -> None:
        mark, text = token[10], self.text
        before = text[token.start() - 1 : token.start()] if token.start() else " "
        after = text[token.end() : token.end() + 1] or " "
        closes, opens = not before.isspace(), not after.isspace()
        if "_" in mark:
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        if closes and self._close(mark):
            return
        self.made.append(Span(mark))
        if opens and len(self.open) < OPEN_AT_MOST:
            self.open.append((mark, len(self.made) - 1))

    def _close(self, mark: str) -> bool:
        place = next((at for at, one in enumerate(self.open) if one[0] == mark), None)
        if place is None:
            return False
        begin = self.open[place][1]
        del self.open[place:]
        look = _LOOKS.get(mark, _BOTH)
        self.made[begin] = Span("")
        self.made[begin:] = [replace(span, look=span.look | look) for span in self.made[begin:]]
        return True


def _signs(text: str) -> Iterator[tuple[int, int, Look]]:
    found = marks_in(text)
    named = [(*span, Look.MENTION) for span in found.mentions]
    yield from sorted([*named, *((*span, Look.TAG) for span in found.tags)])
