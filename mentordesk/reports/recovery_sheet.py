"""The recovery sheet: one page of paper that opens a desk whose passphrase is forgotten.

Model in, bytes out. The sentences come from the caller, already in the person's language; this
module knows only where they stand on the page. ReportLab sets Latin text only: ``can_set`` says
whether it can, and whoever asks for another script goes through Qt instead. Nothing garbled is
ever printed.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

ROW = 4  # groups in a row of the code
MARGIN = 62.0  # points, all round
TITLE_SIZE = 22.0
TEXT_SIZE = 11.0
CODE_SIZE = 21.0
SMALL_SIZE = 9.5
LEADING = 1.45  # line height as a multiple of the size
INK = (0.125, 0.149, 0.173)
INK_QUIET = (0.357, 0.392, 0.427)
PANEL = (0.937, 0.925, 0.898)
PANEL_RADIUS = 12.0
PANEL_PADDING = 26.0


@dataclass(frozen=True)
class RecoverySheet:
    """What stands on the sheet. It carries no name: who finds it learns no more than the code."""

    title: str
    lead: tuple[str, ...]
    groups: tuple[str, ...]
    check: str
    facts: tuple[tuple[str, str], ...]
    steps_title: str
    steps: tuple[str, ...]
    footer: str

    def __post_init__(self) -> None:
        """Refuse a sheet whose code is not whole."""
        if not self.groups or not self.check or not all(self.groups):
            raise ValueError("a recovery sheet needs every group of its code and the check group")

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The code as it stands on paper: rows of four groups, the check group last."""
        groups = self.groups
        rows = [groups[start : start + ROW] for start in range(0, len(groups), ROW)]
        return (*rows[:-1], (*rows[-1], self.check))

    def texts(self) -> tuple[str, ...]:
        """Every string that would be set."""
        words = [self.title, *self.lead, self.steps_title, *self.steps, self.footer]
        words += [part for fact in self.facts for part in fact]
        return (*words, *self.groups, self.check)


def can_set(sheet: RecoverySheet) -> bool:
    """Whether the standard PDF typefaces hold every character of ``sheet`` (Western Latin)."""
    try:
        for text in sheet.texts():
            text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def recovery_sheet_pdf(sheet: RecoverySheet) -> bytes:
    """The sheet as a one-page A4 PDF; the same sheet gives the same bytes.

    Raises ``ValueError`` where ``can_set`` is false.
    """
    if not can_set(sheet):
        raise ValueError("this sheet holds characters outside Western Latin")
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(sheet.title)
    canvas.setAuthor("MentorDesk")
    _Page(canvas, A4[0], A4[1]).draw(sheet)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Page:
    """A cursor that goes down one page; lengths in points, y from the bottom."""

    def __init__(self, canvas: Canvas, width: float, height: float) -> None:
        self._canvas = canvas
        self._width = width - 2 * MARGIN
        self._y = height - MARGIN

    def draw(self, sheet: RecoverySheet) -> None:
        """Set the whole sheet, from the top."""
        self._text("MentorDesk", "Helvetica-Bold", TEXT_SIZE)
        self._y -= 10
        self._text(sheet.title, "Helvetica-Bold", TITLE_SIZE)
        self._y -= 6
        for paragraph in sheet.lead:
            self._text(paragraph, "Helvetica", TEXT_SIZE)
            self._y -= 4
        self._code(sheet.rows())
        for label, value in sheet.facts:
            self._text(f"{label}: {value}", "Helvetica", TEXT_SIZE)
        self._y -= 16
        self._text(sheet.steps_title, "Helvetica-Bold", TEXT_SIZE + 2)
        self._y -= 2
        for number, step in enumerate(sheet.steps, 1):
            self._text(f"{number}.  {step}", "Helvetica", TEXT_SIZE)
            self._y -= 4
        self._y -= 12
        self._text(sheet.footer, "Helvetica", SMALL_SIZE, INK_QUIET)

    def _text(
        self, text: str, font: str, size: float, ink: tuple[float, float, float] = INK
    ) -> None:
        from reportlab.lib.utils import simpleSplit

        self._canvas.setFillColorRGB(*ink)
        self._canvas.setFont(font, size)
        for line in simpleSplit(text, font, size, self._width):
            self._y -= size * LEADING
            self._canvas.drawString(MARGIN, self._y, line)

    def _code(self, rows: tuple[tuple[str, ...], ...]) -> None:
        canvas = self._canvas
        step = CODE_SIZE * 1.75
        height = step * len(rows) + 2 * PANEL_PADDING - (step - CODE_SIZE)
        self._y -= 14
        canvas.setFillColorRGB(*PANEL)
        canvas.roundRect(
            MARGIN, self._y - height, self._width, height, PANEL_RADIUS, stroke=0, fill=1
        )
        canvas.setFillColorRGB(*INK)
        canvas.setFont("Courier-Bold", CODE_SIZE)
        base = self._y - PANEL_PADDING - CODE_SIZE * 0.78
        for row in rows:
            canvas.drawCentredString(MARGIN + self._width / 2, base, "  ".join(row))
            base -= step
        self._y -= height + 12
