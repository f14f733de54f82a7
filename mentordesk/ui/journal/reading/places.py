"""Which paragraph of the reading view came from which line, and the bars beside quotations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor, QTextDocument

from mentordesk.journal.markdown.lines import headings
from mentordesk.ui.journal.reading import looks
from mentordesk.ui.journal.writing.chosen import PARAGRAPH
from mentordesk.ui.theme.theme import Theme

BAR = 3
"""Pixels of the design: the bar beside a quotation."""


def line_of(block: QTextBlock) -> int | None:
    """The line of the source from which a paragraph came; none: it only parts others."""
    at = block.blockFormat().property(looks.AT)
    return None if at is None else int(at)


def block_of(document: QTextDocument, line: int) -> QTextBlock:
    """The last paragraph that does not come from a later line; of several parts the first."""
    low, high = 0, document.blockCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        place, at = _from(document, middle, high)
        if at is not None and at <= line:
            low = place
        else:
            high = middle - 1
    block = document.findBlockByNumber(low)
    while goes_on(block):
        block = block.previous()
    return block


def goes_on(block: QTextBlock) -> bool:
    """Whether a paragraph is a further part of the line before it."""
    return bool(block.blockFormat().property(looks.GOES_ON))


def chosen(cursor: QTextCursor) -> str:
    """The chosen words; parts of one line are one line."""
    document = cursor.document()
    words, block = [], document.findBlock(cursor.selectionStart())
    for number, part in enumerate(cursor.selectedText().split(PARAGRAPH)):
        if number:
            words.append("" if goes_on(block) else "\n")
        words.append(part)
        block = block.next()
    return "".join(words)


def _from(document: QTextDocument, place: int, high: int) -> tuple[int, int | None]:
    """The first paragraph from ``place`` on that came from a line, and that line."""
    for number in range(place, high + 1):
        at = line_of(document.findBlockByNumber(number))
        if at is not None:
            return number, at
    return high, None


def heading_line(source: Sequence[str], name: str) -> int | None:
    """The line of the heading that ``name`` means, as other programs build such names."""
    wanted = name.casefold()
    found = (one.at for one in headings(source) if "-".join(one.words.casefold().split()) == wanted)
    return next(found, None)


def anchor_at(document: QTextDocument, line: int, href: str) -> QTextCursor | None:
    """The words of an anchor in the paragraph of a line, chosen."""
    step = block_of(document, line).begin()
    while not step.atEnd():
        fragment = step.fragment()
        if fragment.charFormat().anchorHref() == href:
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return cursor
        step += 1
    return None


def draw_bars(
    painter: QPainter, document: QTextDocument, first: QTextBlock, bottom: int, width: int
) -> None:
    """A bar beside each quotation from ``first`` down to ``bottom``, where its reading begins."""
    block, layout = first, document.documentLayout()
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() > bottom:
            return
        _draw(painter, block, box, width)
        block = block.next()


def _draw(painter: QPainter, block: QTextBlock, box: QRectF, width: int) -> None:
    theme, stand = Theme.current(), block.blockFormat()
    depth = int(stand.property(looks.QUOTED) or 0)
    leftward = stand.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for number in range(depth):
        inset = theme.px(looks.QUOTE) * number
        left = width - inset - theme.px(BAR) if leftward else inset
        bar = QRectF(left, box.top(), theme.px(BAR), box.height())
        painter.fillRect(bar, theme.blend("private", "surface", 0.55))
