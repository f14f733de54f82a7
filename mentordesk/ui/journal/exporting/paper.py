"""Pages of a PDF, set by Qt, one after the other. Window's thread, a little at a time.

Pieces of HTML (``sheets``) are laid out one by one and drawn where the last one ended. No line, no
row of pictures is cut by the end of a page, and what stands above an entry stays with its first
line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from mentordesk.journal.exporting.errors import CopyHasNoRoom, CopyNotWritten
from mentordesk.ui.journal.exporting.letters import Letters
from mentordesk.ui.journal.exporting.paper_tables import set_tables
from mentordesk.ui.theme.fonts import SANS

if TYPE_CHECKING:
    from mentordesk.ui.journal.exporting.sheets import Sheet

DOTS = 300
POINTS = 10.5
SMALL = 8.5
MARGIN = 18.0
"""Millimetres around."""
BETWEEN = 22
"""Points between two entries."""
FOOT = 30
"""Points below the text, for the number of the page."""
LINES = 122
"""Percent of a line's own height."""
SCREEN = 96
"""Dots an inch that insets are told in."""
PICTURE = "\ufffc"
INK, QUIET = "#1d2124", "#5d5d66"
KEPT = 2
"""Lines of an entry's text that stay with what stands above it."""

STYLE = """
h1 { font-size: 22pt; margin-top: 0; margin-bottom: 6px; }
h2 { font-size: 15pt; margin-top: 10px; margin-bottom: 14px; color: #4b2a7b; }
h3 { font-size: 13.5pt; margin-top: 4px; margin-bottom: 6px; }
h4, h5, h6 { font-size: 11.5pt; margin-top: 10px; margin-bottom: 4px; }
p { margin-top: 5px; margin-bottom: 7px; }
li { margin-bottom: 2px; }
.when, .beside { color: #5d5d66; font-size: 9pt; margin-top: 0; margin-bottom: 3px; }
.asked { color: #4b2a7b; font-style: italic; }
blockquote { color: #4d4d58; }
pre, code { font-family: "Noto Sans Mono", monospace; font-size: 9.5pt; }
pre { background-color: #f2f0ec; }
a { color: #1d2124; text-decoration: underline; }
th { font-weight: 600; }
"""
"""Lengths in pixels: of others Qt knows only those of letters."""


class Paper:
    """The pages of one PDF. ``end`` or ``abandon`` closes it."""

    def __init__(self, path: str, title: str) -> None:
        """``path``: of a file that is there and empty. Raises ``CopyNotWritten``."""
        self._file = QFile(path)
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise CopyNotWritten
        self._writer = QPdfWriter(self._file)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setResolution(DOTS)
        self._writer.setTitle(title)
        self._writer.setCreator("MentorDesk")
        self._painter = QPainter(self._writer)
        self._width = float(self._writer.width())
        self._height = self._writer.height() - _dots(FOOT)
        self._at = 0.0
        self._page = 1
        self.letters = Letters(_body_font())
        self._number()

    def put(self, sheet: Sheet) -> None:
        """Set one piece. Raises ``CopyHasNoRoom`` where the disk takes no more."""
        document = self._document(sheet)
        layout = document.documentLayout()
        if sheet.begins and self._at > 0:
            self._at += _dots(BETWEEN)
        begun = done = 0.0
        for end in _ends(document, sheet):
            if self._at + end - begun > self._height and self._at + done - begun > 0:
                self._draw(layout, begun, done)
                self._turn()
                begun = done
            done = end
            while done - begun > self._height:  # a picture or a cell that no page holds
                self._draw(layout, begun, begun + self._height)
                self._turn()
                begun += self._height
        self._draw(layout, begun, done)
        self._look()

    def end(self) -> None:
        """The last page is done. Raises ``CopyHasNoRoom``."""
        self._painter.end()
        self._look()
        self._file.close()

    def abandon(self) -> None:
        """Let go of the file."""
        if self._painter.isActive():
            self._painter.end()
        self._file.close()

    def _document(self, sheet: Sheet) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.documentLayout().setPaintDevice(self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultFont(_body_font())
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(STYLE)
        for name, image in sheet.pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        document.setHtml(sheet.html)
        self.letters.look(document.toPlainText())
        _space(document)
        set_tables(document, self._width)
        document.setTextWidth(self._width)
        return document

    def _draw(self, layout: QAbstractTextDocumentLayout, top: float, bottom: float) -> None:
        """Draw what lies between two heights of a piece where the page is free."""
        if bottom <= top:  # Qt takes a clip without height for none, and draws all
            return
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        context.palette = palette
        context.clip = QRectF(0, top, self._width, bottom - top)
        self._painter.save()
        self._painter.translate(QPointF(0, self._at - top))
        self._painter.setClipRect(context.clip)
        layout.draw(self._painter, context)
        self._painter.restore()
        self._at += bottom - top

    def _turn(self) -> None:
        self._writer.newPage()
        self._at = 0.0
        self._page += 1
        self._number()

    def _number(self) -> None:
        font = QFont()
        font.setFamilies(list(SANS))
        font.setPointSizeF(SMALL)
        self._painter.setFont(font)
        self._painter.setPen(QColor(QUIET))
        foot = QRectF(0, self._height, self._width, _dots(FOOT))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(foot, flags, str(self._page))

    def _look(self) -> None:
        self._file.flush()
        if self._file.error() is not QFile.FileError.NoError:
            raise CopyHasNoRoom


def _body_font() -> QFont:
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPointSizeF(POINTS)
    return font


def _dots(points: float) -> float:
    return points * DOTS / 72


def _space(document: QTextDocument) -> None:
    """Air between lines, but for lines of pictures; insets in the dots of the paper.

    Lines of code are broken like others: what goes over the edge of paper is lost.
    """
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        looks = QTextBlockFormat()
        looks.setNonBreakableLines(False)
        if PICTURE not in block.text():
            looks.setLineHeight(LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for margin, give in (
            (block.blockFormat().leftMargin(), looks.setLeftMargin),
            (block.blockFormat().rightMargin(), looks.setRightMargin),
        ):
            if margin:
                give(margin * DOTS / SCREEN)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(looks)
        block = block.next()


def _ends(document: QTextDocument, sheet: Sheet) -> list[float]:
    """The heights at which a page may end, in order; the last is that of the whole piece."""
    rows: list[tuple[float, float, bool]] = []
    for top, bottom, is_heading in sorted(_lines(document)):
        if rows and top < rows[-1][1] - 1:  # cells beside each other
            rows[-1] = (rows[-1][0], max(rows[-1][1], bottom), False)
        else:
            rows.append((top, bottom, is_heading))
    kept = _above(document, rows, sheet.above) + KEPT if sheet.begins else 1
    # In the middle between two lines: a picture may reach a little out of its own.
    after = [((before[1] + then[0]) / 2, before[2]) for before, then in pairwise(rows)]
    ends = [end for end, is_heading in after[max(kept - 1, 0) :] if not is_heading]
    return [*ends, document.documentLayout().documentSize().height()]


def _above(document: QTextDocument, rows: list[tuple[float, float, bool]], paragraphs: int) -> int:
    """How many rows the first paragraphs take."""
    if not paragraphs:
        return 0
    block = document.findBlockByNumber(paragraphs - 1)
    last = document.documentLayout().blockBoundingRect(block).bottom()
    return sum(1 for top, _, _ in rows if top < last)


def _lines(document: QTextDocument) -> Iterator[tuple[float, float, bool]]:
    """Top and bottom of every line, and whether it is of a heading: that stands alone nowhere."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        above = layout.blockBoundingRect(block).top()
        lines, is_heading = block.layout(), block.blockFormat().headingLevel() > 0
        for number in range(lines.lineCount()):
            rect = lines.lineAt(number).rect()
            yield above + rect.top(), above + rect.bottom(), is_heading
        block = block.next()
