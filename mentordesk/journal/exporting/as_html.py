"""The journal as one page of HTML that needs nothing else: to read, to print, to keep.

No script, no address is fetched, everything that was written is escaped; pictures stand in the page
itself. Other files are named, not carried: a page that hands out files is no page.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator
from html import escape
from typing import IO, TYPE_CHECKING
from urllib.parse import unquote

from mentordesk.journal.exporting.blocks import blocks
from mentordesk.journal.exporting.inline import Picture
from mentordesk.journal.exporting.words import Words, size

if TYPE_CHECKING:
    from mentordesk.journal.exporting.model import KeptFile, Whole
    from mentordesk.journal.exporting.placing import Part

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})
"""What a page may show. An SVG is a document of its own and stays out."""
STEP = 64
"""Pieces of a text between two steps."""
_NO_CONTROLS = {code: "\ufffd" for code in range(32) if code not in (9, 10, 13)}

STYLE = """
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem; line-height: 1.6;
  font-family: Inter, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere; unicode-bidi: plaintext; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 1px solid; }
h3 { font-size: 1.25rem; margin: 1.1rem 0 .4rem; } h4 { font-size: 1.1rem; margin: 1rem 0 .3rem; }
h5, h6 { font-size: 1rem; margin: 1rem 0 .3rem; }
article { margin: 0 0 2.5rem; }
article > header > h3 { margin-top: 0; font-size: 1.35rem; }
p, ul, ol, table, pre, blockquote { margin: .6rem 0; }
li { margin: .15rem 0; } li.task { list-style: none; margin-inline-start: -1.2rem; }
.when, .beside { opacity: .72; font-size: .875rem; margin: 0; }
.asked { margin: .2rem 0 .6rem; padding: .3rem .8rem; border-inline-start: 3px solid #6b3fa0;
  font-style: italic; }
blockquote { margin-inline: 0; padding-inline-start: .9rem; border-inline-start: 3px solid #9995; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%;
  overflow-x: auto; overflow-wrap: break-word; }
table[dir="rtl"] { margin-inline-end: auto; } th:not([align]) { text-align: start; }
th, td { border: 1px solid #9998; padding: .3rem .6rem; vertical-align: top; }
pre { white-space: pre-wrap; background: #9992; padding: .7rem; border-radius: .4rem; }
code { font-family: "JetBrains Mono", Consolas, Menlo, monospace; font-size: .92em; }
img { max-width: 100%; height: auto; border-radius: .3rem; }
hr { border: 0; border-top: 1px solid #9998; margin: 1.5rem 0; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; }
  h1, h2, h3, h4, header { break-after: avoid; } img, tr, blockquote { break-inside: avoid; }
  table { display: table; width: auto; overflow-wrap: anywhere; } th, td { padding: .1rem .2rem; }
  img { max-height: 16cm; } a { color: inherit; } }
"""


def policy() -> str:
    """What a browser may do with the page: show its own style and pictures, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none';"
        " form-action 'none'"
    )


class HtmlWriter:
    """Writes the page from its head on."""

    def __init__(
        self, part: Part, words: Words, pieces: Callable[[KeptFile], Iterator[bytes]]
    ) -> None:
        self._out: IO[bytes] = part.file
        self._words = words
        self._pieces = pieces
        self._month = ""
        title = escape(words.title)
        self._write(
            f'<!DOCTYPE html>\n<html lang="{escape(words.language)}" dir="{words.direction}">\n'
            '<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy()}">\n'
            '<meta name="referrer" content="no-referrer">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
            f'<h1>{title}</h1>\n<p class="beside">{escape(words.open_note)}</p>\n'
        )

    def add(self, whole: Whole) -> Iterator[None]:
        """One more entry, in steps."""
        month = self._words.month(whole.entry.written)
        if month != self._month:
            self._month = month
            self._write(f"<h2>{escape(month)}</h2>\n")
        self._write(f'<article id="e-{whole.id}">\n{head(whole, self._words)}')
        left = {one.name: one for one in whole.files}
        for number, piece in enumerate(blocks(whole.entry.body)):
            if isinstance(piece, Picture):
                yield from self._in_the_text(piece, left, whole)
            else:
                self._write(piece)
            if number % STEP == STEP - 1:
                yield
        for file in left.values():
            if file.media in PICTURES:
                self._write("<p>")
                yield from self._picture(file, "")
                self._write("</p>\n")
            else:
                self._write(f'<p class="beside">{self._named(file)}</p>\n')
        self._write("</article>\n")
        yield

    def end(self) -> Iterator[None]:
        """Close the page."""
        self._write("</body>\n</html>\n")
        yield

    def _in_the_text(
        self, picture: Picture, left: dict[str, KeptFile], whole: Whole
    ) -> Iterator[None]:
        file = file_of(picture.name, whole)
        if file is None:
            self._write(escape(f"[{picture.alt or picture.name}]"))
        elif file.media not in PICTURES:
            left.pop(file.name, None)
            self._write(self._named(file))
        else:
            left.pop(file.name, None)
            yield from self._picture(file, picture.alt)

    def _picture(self, file: KeptFile, alt: str) -> Iterator[None]:
        """As a data URI, in pieces; what base64 cannot end within a piece waits for the next."""
        said = escape(alt or file.name)
        self._write(f'<img alt="{said}" src="data:{file.media};base64,')
        rest = b""
        for piece in self._pieces(file):
            data = rest + piece
            whole = len(data) - len(data) % 3
            rest = data[whole:]
            self._out.write(base64.b64encode(data[:whole]))
            yield
        self._out.write(base64.b64encode(rest))
        self._write('">')

    def _named(self, file: KeptFile) -> str:
        return escape(self._words.not_shown.format(name=file.name, size=size(file.size)))

    def _write(self, text: str) -> None:
        self._out.write(text.translate(_NO_CONTROLS).encode())


def head(whole: Whole, words: Words) -> str:
    """What stands above an entry's text: when, where, title, question, tags."""
    entry = whole.entry
    when = [words.when(entry.written)]
    when += [entry.place] if entry.place else []
    when += [words.starred] if entry.starred else []
    parts = [f'<p class="when">{escape(" · ".join(when))}</p>\n']
    if entry.title:
        parts.append(f'<h3 dir="auto">{escape(entry.title)}</h3>\n')
    if entry.prompt_text:
        parts.append(f'<p class="asked" dir="auto">{escape(entry.prompt_text)}</p>\n')
    if whole.tags:
        tags = " ".join(f"#{one}" for one in whole.tags)
        parts.append(f'<p class="beside" dir="auto">{escape(tags)}</p>\n')
    return f"<header>\n{''.join(parts)}</header>\n"


def file_of(name: str, whole: Whole) -> KeptFile | None:
    """Which file of the entry a link in its text means."""
    for said in (name, unquote(name), name.removeprefix("./")):
        for file in whole.files:
            if file.name == said:
                return file
    return None
