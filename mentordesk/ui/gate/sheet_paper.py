"""The recovery sheet painted by Qt: on a printer in any language, in a PDF where text is not Latin.

Qt sets Arabic, Hebrew, Devanagari and CJK right, which ReportLab does not.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from mentordesk.reports.recovery_sheet import (
    CODE_SIZE,
    INK,
    INK_QUIET,
    LEADING,
    MARGIN,
    PANEL,
    PANEL_PADDING,
    PANEL_RADIUS,
    SMALL_SIZE,
    TEXT_SIZE,
    TITLE_SIZE,
    RecoverySheet,
)

POINTS_AN_INCH = 72
DOTS_AN_INCH = 1200
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def qt_pdf(sheet: RecoverySheet) -> bytes:
    """The sheet as a one-page A4 PDF made by Qt."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_AN_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    writer.setTitle(sheet.title)
    writer.setCreator("MentorDesk")
    paint_sheet(writer, sheet)
    buffer.close()
    return bytes(data.data())


def paint_sheet(device: QPagedPaintDevice, sheet: RecoverySheet) -> None:
    """Paint the sheet on the one page of ``device`` (a PDF or a printer)."""
    painter = QPainter(device)
    factor = painter.device().logicalDpiX() / POINTS_AN_INCH
    painter.scale(factor, factor)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    margins = device.pageLayout().margins(QPageLayout.Unit.Point)
    width = painter.device().width() / factor
    _Brush(painter, MARGIN - margins.left(), MARGIN - margins.top(), width).draw(sheet)
    painter.end()


def _color(ink: tuple[float, float, float]) -> QColor:
    return QColor.fromRgbF(*ink)


class _Brush:
    """A cursor that goes down the page; lengths in points."""

    def __init__(self, painter: QPainter, left: float, top: float, width: float) -> None:
        self._painter = painter
        self._left = max(0.0, left)
        self._y = max(0.0, top)
        self._width = width - 2 * self._left

    def draw(self, sheet: RecoverySheet) -> None:
        """Paint the whole sheet, from the top."""
        self._text("MentorDesk", TEXT_SIZE, bold=True)
        self._y += 10
        self._text(sheet.title, TITLE_SIZE, bold=True)
        self._y += 6
        for paragraph in sheet.lead:
            self._text(paragraph, TEXT_SIZE)
            self._y += 4
        self._code(sheet.rows())
        for label, value in sheet.facts:
            self._text(f"{label}: \u2068{value}\u2069", TEXT_SIZE)
        self._y += 16
        self._text(sheet.steps_title, TEXT_SIZE + 2, bold=True)
        self._y += 2
        for number, step in enumerate(sheet.steps, 1):
            self._text(f"{number}.  {step}", TEXT_SIZE)
            self._y += 4
        self._y += 12
        self._text(sheet.footer, SMALL_SIZE, ink=INK_QUIET)

    def _font(self, size: float, *, bold: bool, mono: bool = False) -> QFont:
        font = QFont("monospace") if mono else QFont(QGuiApplication.font())
        if mono:
            font.setStyleHint(QFont.StyleHint.TypeWriter)
        font.setPixelSize(round(size))
        font.setBold(bold)
        return font

    def _text(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        ink: tuple[float, float, float] = INK,
    ) -> None:
        painter = self._painter
        painter.setFont(self._font(size, bold=bold))
        painter.setPen(_color(ink))
        room = QRectF(self._left, self._y, self._width, size * 40)
        used = painter.boundingRect(room, WRAP, text)
        painter.drawText(room, WRAP, text)
        self._y += max(used.height(), size * LEADING)

    def _code(self, rows: tuple[tuple[str, ...], ...]) -> None:
        painter = self._painter
        step = CODE_SIZE * 1.75
        height = step * len(rows) + 2 * PANEL_PADDING - (step - CODE_SIZE)
        self._y += 14
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_color(PANEL))
        panel = QRectF(self._left, self._y, self._width, height)
        painter.drawRoundedRect(panel, PANEL_RADIUS, PANEL_RADIUS)
        painter.setPen(_color(INK))
        painter.setFont(self._font(CODE_SIZE, bold=True, mono=True))
        top = self._y + (height - step * len(rows)) / 2
        line = QRectF(self._left, top, self._width, step)
        for row in rows:
            # the code is read from left to right in every language
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, f"\u2066{'  '.join(row)}\u2069")
            line.translate(0, step)
        self._y += height + 12
