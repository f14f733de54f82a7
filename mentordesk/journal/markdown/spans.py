"""What stands within a line of Markdown: emphasis, code, links, pictures, tags and mentions.

Marks that embrace nothing are words. HTML is words. Time grows with the length.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field, replace

from mentordesk.journal.markdown.code_zones import code_spans
from mentordesk.journal.markdown.marks import marks_in
from mentordesk.journal.markdown.names import NOBODY, Names

OPEN_AT_MOST = 50
DRESSED_AT_MOST = 20_000
"""Characters of a line beyond which it is shown as it is written."""
WEB = ("http://", "https://", "mailto:")
"""Where a link may lead outside; of any other the words are shown, and where it leads is told."""
TAG = "tag:"
_TOKEN = re.compile(
    r"\\([!-/:-@\[-`{-~])"  # 1: a mark that means itself
    r"|<((?:https?://|mailto:)[^\s<>]{1,2000})>"  # 2: an address in brackets
    r"|(!?)\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,500})\]"
    r"\((?:<([^<>]{1,1000})>|((?:[^)(\s<>]|\([^)(\s<>]{0,300}\)){1,1000}))"
    r"(?:\s+\"[^\"]{0,300}\")?\)"  # 3-6: a link or a picture
    r"|(https?://(?:[^\s<>\"'()\[\]]|\([^\s<>\"'()\[\]]{0,300}\)){1,2000})"  # 7: an address
    r"|(\*{1,3}|_{1,3}|~~)"  # 8: marks around words
)
_TRAILING = ".,:;!?"


class Look(enum.IntFlag):
    """How words look; several may hold. ``LINK`` and ``MARK``: of places in the source alone."""

    BOLD = enum.auto()
    SLANTED = enum.auto()
    STRUCK = enum.auto()
    CODE = enum.auto()
    TAG = enum.auto()
    MENTION = enum.auto()
    LINK = enum.auto()
    MARK = enum.auto()


_PLAIN = Look(0)
_LOOKS = {"*": Look.SLANTED, "_": Look.SLANTED, "**": Look.BOLD, "__": Look.BOLD, "~~": Look.STRUCK}
_BOTH = Look.BOLD | Look.SLANTED


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look. ``link``: where they lead to; ``picture``: they stand for a picture."""

    text: str = field(repr=False)
    look: Look = _PLAIN
    link: str = field(default="", repr=False)
    picture: bool = False


def spans_of(text: str, names: Names = NOBODY) -> list[Span]:
    """A line as spans, in order. ``names``: how far its mentions go; their words stay the same."""
    if len(text) > DRESSED_AT_MOST:
        return [Span(text)]
    return _Reader(text, names).read()


Place = tuple[int, int, Look]
"""From where to where in a line, and what stands there."""


def places_of(text: str, names: Names = NOBODY) -> list[Place]:
    """Where the looks of a line stand in it, its marks and its links with them."""
    if len(text) > DRESSED_AT_MOST:
        return []
    reader = _Reader(text, names)
    reader.read()
    return reader.places


@dataclass(frozen=True, slots=True)
class _Whole:
    """A part of a line within which no mark means anything."""

    begin: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class _Opened:
    """A mark that may be closed: where it stands in the line, and which span it is."""

    mark: str = field(repr=False)
    begin: int
    number: int


@dataclass(slots=True)
class _Reader:
    text: str = field(repr=False)
    names: Names = NOBODY
    at: int = 0
    named: int = 0  # behind the name that was mentioned last
    token: re.Match[str] | None = field(default=None, repr=False)
    made: list[Span] = field(default_factory=list)
    open: list[_Opened] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def read(self) -> list[Span]:
        self.token = _TOKEN.search(self.text)
        length = len(self.text)
        for whole in _wholes(self.text):
            self._tokens(whole)
            if self.at <= whole.begin:
                self._say(whole.begin)
                self._put(whole)
        self._tokens(_Whole(length, length, _PLAIN))
        self._say(length)
        return [span for span in self.made if span.text or span.picture]

    def _tokens(self, whole: _Whole) -> None:
        """Take the marks that begin before ``whole``; a link may hold it, but never a part."""
        token = self._from(self.at)
        while token is not None and token.start() < whole.begin:
            if whole.begin < token.end() < whole.end:
                token = self._from(token.start() + 1)
                continue
            self._say(token.start())
            self._take(token)
            self.at = token.end()
            token = self._from(self.at)

    def _from(self, at: int) -> re.Match[str] | None:
        """The next mark; one that is known already is not looked for again."""
        if self.token is not None and self.token.start() < at:
            self.token = _TOKEN.search(self.text, at)
        return self.token

    def _say(self, end: int) -> None:
        if self.at < self.named < end:
            self._say(self.named)
        look = Look.MENTION if self.at < self.named else _PLAIN
        self.made.append(Span(self.text[self.at : end], look))
        self.at = end

    def _put(self, whole: _Whole) -> None:
        if whole.look is Look.MENTION:
            self._mention(whole)
            return
        words = self.text[whole.begin : whole.end]
        if whole.look is Look.CODE:
            words = _code(words)
        link = f"{TAG}{words[1:]}" if whole.look is Look.TAG else ""
        self.made.append(Span(words, whole.look, link))
        self.places.append((whole.begin, whole.end, whole.look))
        self.at = whole.end

    def _mention(self, whole: _Whole) -> None:
        """As far as the name goes; no mark means anything in its first word."""
        named = self.names.end(self.text, whole.begin + 1)
        self.named = named if named > whole.begin + 1 else whole.end
        self.places.append((whole.begin, self.named, Look.MENTION))
        self._say(whole.end)

    def _take(self, token: re.Match[str]) -> None:
        address = token[2] or token[7]
        if token[8]:
            self._mark(token)
        elif token[1]:
            self.made.append(Span(token[1]))
            self.places.append((token.start(), token.start() + 1, Look.MARK))
        elif address:
            kept = address if token[2] else address.rstrip(_TRAILING)
            self.made += [Span(kept, link=kept), Span(address[len(kept) :])]
            self.places.append((token.start(), token.end() - len(address) + len(kept), Look.LINK))
        else:
            self._link(token)

    def _link(self, token: re.Match[str]) -> None:
        said, target = token[4], token[5] or token[6]
        self.places.append((*token.span(), Look.LINK))
        if token[3]:
            self.made.append(Span(said, link=target, picture=True))
            return
        inside = spans_of(said) if said else [Span(target)]
        self.made += [replace(span, link=target) for span in inside]

    def _mark(self, token: re.Match[str]) -> None:
        mark, text = token[8], self.text
        before = text[token.start() - 1 : token.start()] if token.start() else " "
        after = text[token.end() : token.end() + 1] or " "
        closes, opens = not before.isspace(), not after.isspace()
        if "_" in mark:
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        if closes and self._close(mark, *token.span()):
            return
        self.made.append(Span(mark, Look.MENTION if self.at < self.named else _PLAIN))
        if opens and len(self.open) < OPEN_AT_MOST:
            self.open.append(_Opened(mark, token.start(), len(self.made) - 1))

    def _close(self, mark: str, begin: int, end: int) -> bool:
        place = next((at for at, one in enumerate(self.open) if one.mark == mark), None)
        if place is None:
            return False
        opened, look = self.open[place], _LOOKS.get(mark, _BOTH)
        del self.open[place:]
        self.made[opened.number] = Span("")
        since = self.made[opened.number :]
        self.made[opened.number :] = [replace(span, look=span.look | look) for span in since]
        inside = opened.begin + len(mark)
        self.places.append((inside, begin, look))
        self.places += [(opened.begin, inside, Look.MARK), (begin, end, Look.MARK)]
        return True


def _code(words: str) -> str:
    """What stands between backticks; a blank at both ends is there to part it from them."""
    ticks = len(words) - len(words.lstrip("`"))
    inside = words[ticks:-ticks]
    if inside.strip() and inside[0] == inside[-1] == " ":
        return inside[1:-1]
    return inside


def _wholes(text: str) -> list[_Whole]:
    """Code, tags and mentions of a line, in order; they do not overlap."""
    found = marks_in(text)
    parts = [_Whole(*span, Look.CODE) for span in code_spans(text)]
    parts += [_Whole(*span, Look.TAG) for span in found.tags]
    parts += [_Whole(*span, Look.MENTION) for span in found.mentions]
    return sorted(parts, key=lambda part: part.begin)
