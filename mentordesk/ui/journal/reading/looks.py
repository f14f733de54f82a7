"""How lines and spans of the reading view look, in the theme's colours and sizes."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextListFormat

from mentordesk.journal.markdown.heads import TO_THE_LEFT, TO_THE_RIGHT
from mentordesk.journal.markdown.lines import Kind, Line
from mentordesk.journal.markdown.spans import Look, Span
from mentordesk.ui.journal.writing.layout import runs_leftward
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

AT = QTextBlockFormat.Property.UserProperty + 1
"""Of a paragraph: the line of the source from which it came."""
QUOTED = AT + 1
"""Of a paragraph: in how many quotations it stands."""
GOES_ON = AT + 2
"""Of a paragraph: it is no line of its own, but goes on with the very long one before it."""
SIZES = {1: 22, 2: 19, 3: 17}
LINE_HEIGHT = 122
"""Per cent of the font's own distance between lines, as where it is written."""
STEP, QUOTE = 24, 16
"""Pixels of the design by which a list stands in, and a quotation."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_SIDES = {
    "l": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "c": Qt.AlignmentFlag.AlignHCenter,
    "r": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
MARKS = TO_THE_LEFT + TO_THE_RIGHT


def block_format(line: Line, *, mirrored: bool) -> QTextBlockFormat:
    """How a line stands."""
    theme, made = Theme.current(), QTextBlockFormat()
    leftward = runs_leftward(line.text, otherwise=mirrored) and line.kind is not Kind.CODE
    direction = Qt.LayoutDirection
    made.setLayoutDirection(direction.RightToLeft if leftward else direction.LeftToRight)
    made.setAlignment(Qt.AlignmentFlag.AlignLeading)
    made.setLineHeight(100 if line.kind is Kind.CODE else LINE_HEIGHT, _PROPORTIONAL)
    made.setProperty(AT, line.at)
    inset = theme.px(QUOTE) * line.quote
    if line.quote:
        made.setProperty(QUOTED, line.quote)
    if line.kind is Kind.CODE:
        made.setBackground(theme.colour("sunk"))
        made.setNonBreakableLines(False)
        inset += theme.px(8)
    if line.kind is Kind.HEADING:
        made.setHeadingLevel(line.level)
    if line.kind in (Kind.WORDS, Kind.CODE):
        inset += theme.px(STEP) * line.level
    if line.kind is Kind.ITEM and line.box:
        inset += theme.px(STEP) * (line.level + 1)
        made.setTextIndent(-theme.px(STEP))
    if line.kind is Kind.ITEM and line.marker[:1].isdigit():
        inset += _more_for(line)
    (made.setRightMargin if leftward else made.setLeftMargin)(inset)
    made.setTopMargin(_above(line))
    return made


def going_on(line: Line, stand: QTextBlockFormat) -> QTextBlockFormat:
    """How the next part of a very long line stands below the first one."""
    made = QTextBlockFormat(stand)
    made.setObjectIndex(-1)  # of a list: it has its sign already
    made.setTopMargin(0)
    made.setTextIndent(0)
    made.setIndent(line.level + 1 if line.kind is Kind.ITEM and not line.box else 0)
    made.setProperty(GOES_ON, True)
    return made


def _more_for(line: Line) -> int:
    """Pixels by which a long number is wider than the room before its words: else it is cut."""
    metrics = QFontMetricsF(Theme.current().font(16))
    wide = metrics.horizontalAdvance(f"{line.marker} ")
    return max(0, ceil(wide) - Theme.current().px(STEP) * (line.level + 1))


def _above(line: Line) -> int:
    theme = Theme.current()
    if line.kind is Kind.HEADING:
        return theme.px(14 if line.apart else 6)
    return theme.px(10 if line.apart else 0)


def cell_format(text: str, side: str, *, mirrored: bool) -> QTextBlockFormat:
    """How the words of a cell stand."""
    made = QTextBlockFormat()
    leftward = runs_leftward(text, otherwise=mirrored)
    direction = Qt.LayoutDirection
    made.setLayoutDirection(direction.RightToLeft if leftward else direction.LeftToRight)
    made.setAlignment(_SIDES.get(side, Qt.AlignmentFlag.AlignLeading))
    return made


def list_format(line: Line) -> QTextListFormat:
    """The sign before an item; a number is the one that was written."""
    made = QTextListFormat()
    made.setIndent(line.level + 1)
    style = QTextListFormat.Style
    if line.marker[:1].isdigit():
        made.setStyle(style.ListDecimal)
        made.setStart(int(line.marker[:-1]))
        made.setNumberSuffix(line.marker[-1])
    else:
        styles = (style.ListDisc, style.ListCircle, style.ListSquare)
        made.setStyle(styles[line.level % len(styles)])
    return made


def char_format(line: Line, span: Span | None = None) -> QTextCharFormat:
    """How words of a line look."""
    theme, made = Theme.current(), QTextCharFormat()
    is_heading = line.kind is Kind.HEADING
    size = SIZES.get(line.level, 16) if is_heading else 16
    made.setFont(theme.font(size, tokens.BOLD if is_heading else tokens.REGULAR))
    made.setForeground(theme.colour("ink2" if line.quote else "ink"))
    if line.kind is Kind.CODE:
        made.setFont(theme.font(15, mono=True))
    if span is not None:
        _dress(made, span, size)
        if is_heading:
            made.setFontWeight(QFont.Weight(tokens.BOLD))
    return made


def _dress(made: QTextCharFormat, span: Span, size: int) -> None:
    theme, look = Theme.current(), span.look
    if Look.CODE in look:
        made.setFont(theme.font(size - 1, mono=True))
        made.setBackground(theme.colour("sunk"))
    if Look.BOLD in look:
        made.setFontWeight(QFont.Weight(tokens.BOLD))
    if Look.SLANTED in look:
        made.setFontItalic(True)
    if Look.STRUCK in look:
        made.setFontStrikeOut(True)
    if Look.TAG in look or Look.MENTION in look:
        made.setForeground(theme.colour("private"))
        made.setFontWeight(QFont.Weight(tokens.MEDIUM))
    if span.link:
        made.setAnchor(True)
        made.setAnchorHref(span.link)
        if Look.TAG not in look:
            made.setForeground(theme.colour("accent"))
            made.setFontUnderline(True)
