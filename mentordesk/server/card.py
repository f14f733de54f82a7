"""The invite card on paper: the line as text and as a QR code (ReportLab draws both)."""

from __future__ import annotations

import textwrap

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A6, landscape
from reportlab.pdfgen.canvas import Canvas

MARGIN = 24  # points
CODE = 150  # points: the side of the QR code
CHARACTERS = 44  # of the line on one row


def write_card(path: str, line: str, days: int) -> None:
    """Write a one-page PDF (A6, landscape) that one person may use once within ``days``."""
    width, height = landscape(A6)
    canvas = Canvas(path, pagesize=(width, height), invariant=1)
    canvas.setTitle("MentorDesk invite")
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(MARGIN, height - MARGIN - 12, "Join the mentorship programme")
    canvas.setFont("Helvetica", 9)
    told = (
        "In MentorDesk open Sharing, choose Join a programme, and scan or paste this code.",
        f"It is for you alone, works once, and for {days} days.",
        "Joining shares nothing by itself: you decide what is sent, line by line.",
    )
    for number, sentence in enumerate(told):
        canvas.drawString(MARGIN, height - MARGIN - 32 - 13 * number, sentence)
    symbol = QrCodeWidget(line, barLevel="M", barWidth=CODE, barHeight=CODE)
    drawing = Drawing(CODE, CODE)
    drawing.add(symbol)
    renderPDF.draw(drawing, canvas, width - MARGIN - CODE, MARGIN - 6)
    canvas.setFont("Courier", 7)
    for number, row in enumerate(textwrap.wrap(line, CHARACTERS)):
        canvas.drawString(MARGIN, 120 - 11 * number, row)
    canvas.save()
