"""Entries as small pieces of HTML for pages of paper. Reader thread.

Qt lays a piece out as a whole, on the window's thread. So no piece is long: a long entry is parted
between its elements, a long paragraph within it, and pictures come in the size of the page.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from mentordesk.journal.exporting.as_html import PICTURES, file_of, head
from mentordesk.journal.exporting.blocks import blocks
from mentordesk.journal.exporting.errors import NothingToCopy
from mentordesk.journal.exporting.inline import Picture
from mentordesk.journal.exporting.words import Words, size
from mentordesk.ui.journal.attachments.decoding import fitted

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.journal.exporting.gathering import Gathering
    from mentordesk.journal.exporting.model import KeptFile, Whole

SHEET = 5_000
"""Characters of HTML from which a piece ends where it can."""
LONG = 12_000
"""Characters at which it ends wherever it is."""
PICTURE = QSize(620, 760)
"""At most, in pixels of a page at 96 dots an inch; twice as many are kept."""
STEP_SECONDS = 0.05
SHEETS_AT_ONCE = 40

_TAG = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
_ABOVE = re.compile(r"</(?:p|h[1-6])>")
_VOID = frozenset({"br", "hr", "img"})
TABLE = '<table border="1" cellspacing="0" cellpadding="4" style="border-color: #b5b2ab;"'
_TAGS = (("<", " "), ("</", ">"))
_AS_QT_HAS_IT = (
    ('class="task">☐ ', 'class="unchecked">'),
    ('class="task">☑ ', 'class="checked">'),
    ('<table dir="rtl">', f'{TABLE} dir="rtl" align="right">'),
    ('<table dir="ltr">', f"{TABLE}>"),
    ('<table dir="auto">', f"{TABLE}>"),
    # Qt makes deep headings smaller than words, whatever a style says.
    *((f"{begin}h{level}{end}", f"{begin}h4{end}") for begin, end in _TAGS for level in (5, 6)),
)
_PARTS = re.compile(r"(?:[^&]|&[^;]{1,8};){1,4000}", re.DOTALL)


@dataclass(frozen=True)
class Sheet:
    """A piece to be set. ``begins``: an entry begins with it; ``pictures`` by their names in it.

    ``above`` is the number of paragraphs that stand above the text of the entry.
    """

    html: str = field(repr=False)
    pictures: Mapping[str, QImage] = field(default_factory=dict, repr=False)
    begins: bool = False
    above: int = 0


@dataclass(frozen=True)
class Some:
    """What a step has made ready."""

    sheets: tuple[Sheet, ...]
    done: int
    total: int
    ended: bool


class Sheets:
    """The entries of one copy, in pieces. Steps come one after the other."""

    def __init__(self, gathering: Gathering, words: Words, clock: Clock) -> None:
        self._gathering = gathering
        self._words = words
        self._clock = clock
        self._done = 0
        self._work = self._run()

    def step(self) -> Some:
        """The next pieces. Raises what a person can act on."""
        until = self._clock.monotonic() + STEP_SECONDS
        ready: list[Sheet] = []
        ended = True
        for sheet in self._work:
            if sheet is not None:
                ready.append(sheet)
            if self._clock.monotonic() >= until or len(ready) >= SHEETS_AT_ONCE:
                ended = False
                break
        return Some(tuple(ready), self._done, self._gathering.total, ended)

    def _run(self) -> Generator[Sheet | None]:
        for _ in self._gathering.count():
            yield None
        if not self._gathering.total:
            raise NothingToCopy
        words, month = self._words, ""
        for wholes in self._gathering.wholes():
            for whole in wholes:
                above = ""
                if not self._done:
                    title, note = escape(words.title), escape(words.open_note)
                    above = f'<h1>{title}</h1><p class="beside">{note}</p>'
                now = words.month(whole.entry.written)
                if now != month:
                    month, above = now, f"{above}<h2>{escape(now)}</h2>"
                yield from self._entry(whole, above + head(whole, words))
                self._done += 1

    def _entry(self, whole: Whole, above: str) -> Iterator[Sheet]:
        pages = _Parting(above)
        left = {one.name: one for one in whole.files}
        for piece in blocks(whole.entry.body, turned=True):  # Qt turns no table
            if isinstance(piece, Picture):
                file = file_of(piece.name, whole)
                if file is not None:
                    left.pop(file.name, None)
                self._show(pages, file, piece.alt or piece.name)
            else:
                yield from pages.add(piece)
        for file in left.values():
            yield from pages.add('<p class="beside">')
            self._show(pages, file, file.name)
            yield from pages.add("</p>")
        yield pages.rest()

    def _show(self, pages: _Parting, file: KeptFile | None, said: str) -> None:
        image = self._picture(file) if file is not None and file.media in PICTURES else None
        if image is not None:
            pages.show(image)
        elif file is not None:
            named = self._words.not_shown.format(name=file.name, size=size(file.size))
            pages.say(escape(named))
        else:
            pages.say(escape(f"[{said}]"))

    def _picture(self, file: KeptFile) -> QImage | None:
        """In the size of the page, however large it is; None where Qt cannot read it."""
        data = b"".join(self._gathering.pieces(file))
        return fitted(data, file.media, PICTURE * 2)


class _Parting:
    """Collects the HTML of one entry and parts it; what is open is closed and opened again."""

    def __init__(self, above: str) -> None:
        self._made = [above]
        self._length = 0
        self._open: list[tuple[str, str]] = []
        self._pictures: dict[str, QImage] = {}
        self._begins = True
        self._above = len(_ABOVE.findall(above))

    def add(self, piece: str) -> Iterator[Sheet]:
        """More HTML; a sheet where enough is there."""
        for meant, made in _AS_QT_HAS_IT:
            piece = piece.replace(meant, made)
        parts = [piece] if len(piece) <= SHEET or "<" in piece else _PARTS.findall(piece)
        for part in parts:
            self.say(part)
            is_heading = part.startswith("</h")  # it goes with what comes
            may_end = self._length > SHEET and self._may_end() and not is_heading
            if self._length > LONG or may_end:
                yield self._sheet()

    def say(self, part: str) -> None:
        """More HTML, on this sheet."""
        self._made.append(part)
        self._length += len(part)
        for end, name, more in _TAG.findall(part):
            if end:
                while self._open and self._open.pop()[0] != name:
                    pass
            elif name not in _VOID:
                self._open.append((name, f"<{name}{more}>"))

    def show(self, image: QImage) -> None:
        """A picture, on this sheet."""
        name = f"picture-{len(self._pictures)}"
        self._pictures[name] = image
        shown = image.size()
        if shown.width() > PICTURE.width() or shown.height() > PICTURE.height():
            shown = shown.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        self.say(f'<img src="{name}" width="{shown.width()}" height="{shown.height()}">')
        self._length += SHEET // 3

    def rest(self) -> Sheet:
        """The last sheet of the entry."""
        return self._sheet()

    def _may_end(self) -> bool:
        """Not within an item of a list: its mark would stand there twice."""
        return all(name not in ("li", "tr", "a") for name, _ in self._open)

    def _sheet(self) -> Sheet:
        closing = "".join(f"</{name}>" for name, _ in reversed(self._open))
        above = self._above if self._begins else 0
        made = Sheet("".join((*self._made, closing)), self._pictures, self._begins, above)
        self._made = [tag for _, tag in self._open]
        self._length, self._pictures, self._begins = 0, {}, False
        return made
