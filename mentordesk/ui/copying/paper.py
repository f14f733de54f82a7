"""A copy on paper: its text as it is, in pages of A4. GUI thread.

Qt sets it and not ReportLab, because a copy holds whatever people write: Qt joins and orders Arabic
and finds glyphs for Chinese, and the printed page and the PDF are the same.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import (
    QFont,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

SIZE, HEAD_SIZE = 11, 15
"""Points."""
DOTS = 300


def document(body: str) -> QTextDocument:
    """The text line by line, the first one larger. Each line keeps its own direction."""
    made = QTextDocument()
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    made.setDefaultFont(QFont("Inter", SIZE))
    made.setPlainText(body.removesuffix("\n"))
    cursor = QTextCursor(made)
    cursor.select(QTextCursor.SelectionType.Document)
    block = QTextBlockFormat()
    block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(block)
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    looks = cursor.charFormat()
    looks.setFontPointSize(HEAD_SIZE)
    looks.setFontWeight(QFont.Weight.DemiBold)
    cursor.mergeCharFormat(looks)
    return made


def pdf(body: str) -> bytes:
    """The pages as a PDF. Its properties name nobody."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(DOTS)
    writer.setTitle("MentorDesk")
    writer.setCreator("MentorDesk")
    document(body).print_(writer)
    buffer.close()
    return bytes(held.data())
