"""Tables on paper: their letters are made smaller until all columns fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import (
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QTextTable,
)

LEAST: Final = 4.0
"""Points of a letter. Below that, words are torn instead; a page on a screen can be made larger."""


def set_tables(document: QTextDocument, width: float) -> None:
    """Let no column go over the edge: what does is lost. ``width`` in dots of the paper.

    The document breaks its lines anywhere, and does so again afterwards. Only words that find no
    room in their column at the smallest letters are torn.
    """
    frames = document.rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable)]
    if not tables:
        return
    anywhere = document.defaultTextOption()
    whole = QTextOption(anywhere)
    whole.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(whole)
    document.setTextWidth(width)
    wanted = [document.documentLayout().frameBoundingRect(table).width() for table in tables]
    document.setDefaultTextOption(anywhere)
    for table, wide in zip(tables, wanted, strict=True):
        if wide > width + 1:
            _shrink(table, width / wide)


def _shrink(table: QTextTable, by: float) -> None:
    looks, cells = QTextCharFormat(), table.format()
    looks.setFontPointSize(max(LEAST, table.document().defaultFont().pointSizeF() * by))
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(looks)
            cursor.mergeBlockCharFormat(looks)
    cells.setCellPadding(cells.cellPadding() * by)
    table.setFormat(cells)
