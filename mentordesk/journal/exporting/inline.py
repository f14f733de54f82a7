"""A line's spans as HTML. Everything is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from mentordesk.journal.markdown.spans import TAG, WEB, Look, Span, spans_of

_ELEMENTS = {
    Look.BOLD: "strong",
    Look.SLANTED: "em",
    Look.STRUCK: "del",
    Look.CODE: "code",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A file of the entry that stands in its text; ``alt`` is what it says of it."""

    name: str = field(repr=False)
    alt: str = field(default="", repr=False)


Piece = str | Picture
"""HTML, or a picture that whoever writes puts in."""


def inline(text: str) -> Iterator[Piece]:
    """A line as pieces of HTML."""
    for link, spans in groupby(spans_of(text), key=lambda span: span.link):
        if link.startswith(TAG) or not link:
            yield from map(_piece, spans)
        elif link.lower().startswith(WEB):
            yield from _anchor(link, list(spans))
        else:
            yield from _told(link, list(spans))


def _anchor(link: str, spans: list[Span]) -> Iterator[str]:
    """A link; a picture from outside is never fetched: what it says of itself leads there."""
    yield f'<a href="{escape(link)}" rel="noreferrer noopener nofollow">'
    for span in spans:
        yield _words(Span(span.text or link, span.look))
    yield "</a>"


def _told(link: str, spans: list[Span]) -> Iterator[Piece]:
    """Words that lead nowhere outside; where they lead is told behind them."""
    yield from map(_piece, spans)
    said = "".join(span.text for span in spans)
    if said != link and not any(span.picture for span in spans):
        yield f'<span class="to"> ({escape(link)})</span>'


def _piece(span: Span) -> Piece:
    return Picture(span.link, span.text) if span.picture else _words(span)


def _words(span: Span) -> str:
    made = escape(span.text).replace("\u2028", "<br>")
    for look, element in _ELEMENTS.items():
        if look in span.look:
            made = f"<{element}>{made}</{element}>"
    return made
