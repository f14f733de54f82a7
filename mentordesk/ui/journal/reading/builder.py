"""Makes a document to read of a Markdown text, a few milliseconds at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from mentordesk.journal.markdown.lines import Kind, Line, lines_of
from mentordesk.journal.markdown.names import Names
from mentordesk.journal.markdown.spans import DRESSED_AT_MOST, Look, Span, spans_of
from mentordesk.ui.journal.reading import looks
from mentordesk.ui.journal.writing.breaking import parts_of
from mentordesk.ui.journal.writing.layout import runs_leftward
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme

Pictures = Callable[[str], QImage | None]
STEP = 0.006
"""Seconds of each step on the window's thread."""
BOXES = {True: "☑", False: "☐"}
BOX, TO = "box:", "to:"
NARROWEST, WIDE = 72, 132
"""Pixels of the design: below the first a column cannot be read; then each has the second."""
LOW_PICTURE = 480
"""Pixels of the design: the height of a picture at the most."""


def no_pictures(_name: str) -> QImage | None:
    """Where nobody provides them."""
    return None


def empty_document(parent: QObject) -> QTextDocument:
    """A document to build in."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(Theme.current().font(16))
    document.setIndentWidth(Theme.current().px(looks.STEP))
    document.setDocumentMargin(1)
    return document


class Builder:
    """Fills ``document`` from the lines of a text; ``go_on`` until it answers False."""

    def __init__(
        self,
        document: QTextDocument,
        source: Sequence[str],
        names: Names,
        pictures: Pictures,
        width: int,
    ) -> None:
        """``width``: the room for a picture, in pixels."""
        self._document, self._pictures, self._width = document, pictures, width
        self._names = names
        self._lines = lines_of(source)
        self._mirrored = Theme.current().direction == Qt.LayoutDirection.RightToLeft
        self._is_first = True
        self._long: Line | None = None  # a very long line that is not whole yet
        self._parts: Iterator[str] = iter(())
        self.links: list[str] = []
        """Where the anchors ``to:0``, ``to:1`` … lead: Qt's own addresses would change it."""
        self.is_wide = False
        """Whether a table has so many columns that it goes beyond the side."""
        self.until = 0
        """The lines of the source before this one stand in the document."""

    def go_on(self) -> bool:
        """Put in some more; whether there is more to come."""
        end = perf_counter() + STEP
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        try:
            while perf_counter() < end:
                if self._go_on_with(cursor):
                    continue
                line = next(self._lines, None)
                if line is None:
                    return False
                self._add(cursor, line)
                self.until = line.at + 1
        finally:
            cursor.endEditBlock()
        return True

    def _add(self, cursor: QTextCursor, line: Line) -> None:
        if line.kind is Kind.TABLE:
            self._table(cursor, line)
            return
        stand = looks.block_format(line, mirrored=self._mirrored)
        words = looks.char_format(line)
        if self._is_first:
            cursor.setBlockFormat(stand)
            cursor.setBlockCharFormat(words)
            self._is_first = False
        else:
            cursor.insertBlock(stand, words)
        if line.kind is Kind.RULE:
            self._rule(cursor, stand)
        elif line.kind is Kind.ITEM:
            self._item(cursor, line)
        else:
            self._say(cursor, line, line.text)

    def _item(self, cursor: QTextCursor, line: Line) -> None:
        if not line.box:
            cursor.createList(looks.list_format(line))
        else:
            sign = looks.char_format(line, Span(BOXES[line.is_ticked], link=f"{BOX}{line.at}"))
            sign.setFontUnderline(False)
            sign.setFont(Theme.current().font(18))
            sign.setForeground(Theme.current().colour("private"))
            cursor.insertText(BOXES[line.is_ticked], sign)
            cursor.insertText("\u2002", looks.char_format(line))
        self._say(cursor, line, line.text)

    def _say(self, cursor: QTextCursor, line: Line, text: str) -> None:
        if line.kind is Kind.CODE or len(text) > DRESSED_AT_MOST:
            self._say_bare(cursor, line, text)
            return
        for span in spans_of(text, self._names):
            if span.picture:
                self._picture(cursor, line, span)
            else:
                cursor.insertText(span.text, looks.char_format(line, self._leading(span)))

    def _say_bare(self, cursor: QTextCursor, line: Line, text: str) -> None:
        """As it is written; a very long line in parts, for Qt sets each at one go."""
        self._long, self._parts = line, parts_of(text)
        cursor.insertText(next(self._parts), looks.char_format(line))

    def _go_on_with(self, cursor: QTextCursor) -> bool:
        """The next part of a very long line, if there is one."""
        part = next(self._parts, None)
        if part is None or self._long is None:
            return False
        words = looks.char_format(self._long)
        cursor.insertBlock(looks.going_on(self._long, cursor.blockFormat()), words)
        cursor.insertText(part, words)
        return True

    def _leading(self, span: Span) -> Span:
        """The same span with an anchor of ours."""
        if not span.link:
            return span
        if not self.links or self.links[-1] != span.link:
            self.links.append(span.link)
        return replace(span, link=f"{TO}{len(self.links) - 1}")

    def _picture(self, cursor: QTextCursor, line: Line, span: Span) -> None:
        """The picture, as wide as there is room; else what it says of itself."""
        found = self._pictures(span.link)
        if found is None or found.isNull():
            said = span.text or span.link
            shown = self._leading(Span(said, link=span.link))
            picture = QCoreApplication.translate("ReadingView", "Picture: {said}")
            cursor.insertText(picture.format(said=said), looks.char_format(line, shown))
            return
        ratio = max(1.0, found.devicePixelRatio())
        size = QSizeF(found.size()) / ratio
        room = QSizeF(self._width, Theme.current().px(LOW_PICTURE))
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        leading = self._leading(span)
        name = f"picture-{leading.link}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, name, found)
        made = QTextImageFormat()
        made.setName(name)
        made.setWidth(size.width())
        made.setHeight(size.height())
        made.setAnchor(True)
        made.setAnchorHref(leading.link)
        made.setProperty(QTextCharFormat.Property.ImageAltText, span.text)
        cursor.insertImage(made)

    def _rule(self, cursor: QTextCursor, stand: QTextBlockFormat) -> None:
        stand.setProperty(
            QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        cursor.setBlockFormat(stand)

    def _table(self, cursor: QTextCursor, line: Line) -> None:
        columns = max(map(len, line.rows))
        if columns == 0:
            return
        leftward = runs_leftward(" ".join(" ".join(row) for row in line.rows[:2]))
        look = _table_format(line, leftward=leftward)
        if columns * Theme.current().px(NARROWEST) > self._width:
            self.is_wide = True
            wide = QTextLength(QTextLength.Type.FixedLength, Theme.current().px(WIDE))
            look.setColumnWidthConstraints([wide] * columns)
        table = cursor.insertTable(len(line.rows), columns, look)
        above = 0 if line.goes_on else 1  # the line that parts the head from the rows
        for row, cells in enumerate(line.rows):
            for column, text in enumerate(cells):
                place = columns - 1 - column if leftward else column  # Qt turns no table round
                at = table.cellAt(row, place).firstCursorPosition()
                side = line.sides[column] if column < len(line.sides) else ""
                stand = looks.cell_format(text, side, mirrored=self._mirrored)
                stand.setProperty(looks.AT, line.at + row + (above if row else 0))
                at.setBlockFormat(stand)
                self._cell(at, line, text, is_head=row < above)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = False

    def _cell(self, cursor: QTextCursor, line: Line, text: str, *, is_head: bool) -> None:
        for span in spans_of(text, self._names):
            bold = Look.BOLD if is_head else Look(0)
            shown = self._leading(Span(span.text or span.link, span.look | bold, span.link))
            made = looks.char_format(line, shown)
            made.setFontWeight(tokens.BOLD if Look.BOLD in shown.look else made.fontWeight())
            cursor.insertText(span.text, made)


def _table_format(line: Line, *, leftward: bool) -> QTextTableFormat:
    theme, made = Theme.current(), QTextTableFormat()
    inset = theme.px(looks.QUOTE) * line.quote
    if leftward:
        made.setRightMargin(inset)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        made.setLeftMargin(inset)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    made.setHeaderRowCount(0 if line.goes_on else 1)
    made.setCellPadding(theme.px(6))
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(theme.colour("line"))
    made.setTopMargin(theme.px(10 if line.apart else 4))
    made.setBottomMargin(theme.px(4))
    return made
