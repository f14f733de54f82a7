"""Markdown within a paragraph as HTML. Everything is escaped; time grows with the length."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

STARTS = ("http://", "https://", "mailto:")
"""What a link may lead to; anything else stays words."""

_TOKEN = re.compile(
    r"\\([!-/:-@\[-`{-~])"  # 1: a mark that means itself
    r"|(?<!`)(`{1,9})(?!`)([^`\n](?:[^\n]{0,1998}?[^`\n])??)(?<!`)\2(?!`)"  # 2, 3: code
    r"|<((?:https?://|mailto:)[^\s<>]{1,2000})>"  # 4: a bare address in brackets
    r"|(!?)\[([^\[\]\n]{0,500})\]\((?:<([^<>\n]{1,1000})>|([^)(\s<>]{1,1000}))"
    r"(?:\s+\"[^\"\n]{0,300}\")?\)"  # 5-8: a link or a picture
    r"|(https?://[^\s<>\"'()\[\]]{1,2000})"  # 9: an address
    r"|(\*{1,3}|_{1,3}|~~)"  # 10: marks around words
    r"|(\n)"  # 11
)
_TRAILING = ".,:;!?"
_ELEMENTS = {"*": "em", "_": "em", "**": "strong", "__": "strong", "~~": "del"}
OPEN_AT_MOST = 50


@dataclass(frozen=True, slots=True)
class Picture:
    """A file of the entry that stands in its text; ``alt`` is what it says of it."""

    name: str
    alt: str = ""


Piece = str | Picture
"""HTML, or a picture that whoever writes puts in."""


def inline(text: str) -> list[Piece]:
    """``text`` as pieces of HTML."""
    return _Inline(text).pieces()


@dataclass(slots=True)
class _Inline:
    text: str
    made: list[Piece] = field(default_factory=list)
    open: list[tuple[str, int]] = field(default_factory=list)

    def pieces(self) -> list[Piece]:
        at = 0
        for token in _TOKEN.finditer(self.text):
            self._say(self.text[at : token.start()])
            self._token(token)
            at = token.end()
        self._say(self.text[at:])
        return self.made

    def _say(self, text: str) -> None:
        if text:
            self.made.append(escape(text))

    def _token(self, token: re.Match[str]) -> None:
        meant, code, address = token[1], token[3], token[4] or token[9]
        if token[10]:
            self._mark(token)
        elif token[11]:
            self.made.append("<br>\n")
        elif meant:
            self._say(meant)
        elif code is not None:
            self.made.append(f"<code>{escape(code)}</code>")
        elif address:
            self._address(address)
        else:
            self._link(token)

    def _address(self, address: str) -> None:
        kept = address.rstrip(_TRAILING)
        self.made.append(_anchor(kept, escape(kept)))
        self._say(address[len(kept) :])

    def _link(self, token: re.Match[str]) -> None:
        said, target = token[6], token[7] or token[8]
        inside = inline(said) if said else [escape(target)]
        if target.lower().startswith(STARTS):
            self.made.append(
                _anchor(target, "".join(one for one in inside if isinstance(one, str)))
            )
        elif token[5]:
            self.made.append(Picture(target, said))
        else:
            self.made += inside
            if said and said != target:
                self._say(f" ({target})")

    def _mark(self, token: re.Match[str]) -> None:
        mark = token[10]
        before = self.text[token.start() - 1 : token.start()] if token.start() else " "
        after = self.text[token.end() : token.end() + 1] or " "
        closes, opens = not before.isspace(), not after.isspace()
        if "_" in mark:
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        if closes and self._close(mark):
            return
        self.made.append(mark)
        if opens and len(self.open) < OPEN_AT_MOST:
            self.open.append((mark, len(self.made) - 1))

    def _close(self, mark: str) -> bool:
        """Whether ``mark`` was open; then the words since are in its element."""
        place = next((at for at, one in enumerate(self.open) if one[0] == mark), None)
        if place is None:
            return False
        begin = self.open[place][1]
        del self.open[place:]
        if len(mark) == 3:
            self.made[begin] = "<em><strong>"
            self.made.append("</strong></em>")
        else:
            self.made[begin] = f"<{_ELEMENTS[mark]}>"
            self.made.append(f"</{_ELEMENTS[mark]}>")
        return True


def _anchor(target: str, said: str) -> str:
    return f'<a href="{escape(target)}" rel="noreferrer noopener nofollow">{said}</a>'
