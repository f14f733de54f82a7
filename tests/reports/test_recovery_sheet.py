from __future__ import annotations

import base64
import re
import zlib
from dataclasses import replace

import pytest

from mentordesk.reports.recovery_sheet import RecoverySheet, can_set, recovery_sheet_pdf

SHEET = RecoverySheet(
    title="Recovery sheet",
    lead=("This code opens your desk.",),
    groups=("7K4Q", "9MXD", "2RTH", "V0WC", "5ZPA", "JE8N", "6BGS", "3Y1F"),
    check="K2K2",
    facts=(("Desk", "0190a6f0"), ("Made on", "21 November 2026")),
    steps_title="How to use it",
    steps=("Start MentorDesk.", "Type the code."),
    footer="Keep it safe. " * 30,
)


def drawn(pdf: bytes) -> str:
    """The operators of the one page, as ReportLab writes them: deflated, in base 85."""
    packed = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)[0].strip()
    return zlib.decompress(base64.a85decode(b"<~" + packed, adobe=True)).decode("latin-1")


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert recovery_sheet_pdf(SHEET) == recovery_sheet_pdf(SHEET)


def test_it_is_one_page_with_every_group_in_order() -> None:
    pdf = recovery_sheet_pdf(SHEET)
    assert pdf.count(b"/Type /Page\n") == 1
    page = drawn(pdf)
    assert page.index("7K4Q  9MXD  2RTH  V0WC") < page.index("5ZPA  JE8N  6BGS  3Y1F  K2K2")
    for words in ("Recovery sheet", "Desk: 0190a6f0", "How to use it"):
        assert words in page


def test_a_sheet_without_a_whole_code_cannot_be_made() -> None:
    for lack in ({"groups": ()}, {"check": ""}, {"groups": ("7K4Q", "")}):
        with pytest.raises(ValueError, match="every group"):
            replace(SHEET, **lack)


@pytest.mark.parametrize("text", ["ورقة الاسترداد", "恢复单", "पुनर्प्राप्ति", "Lấy lại"])
def test_what_cannot_be_set_is_refused_and_never_garbled(text: str) -> None:
    sheet = replace(SHEET, title=text)
    assert not can_set(sheet)
    with pytest.raises(ValueError, match="Western Latin"):
        recovery_sheet_pdf(sheet)


@pytest.mark.parametrize("text", ["Hoja de recuperación", "Fiche “récupération” – l’œuvre"])
def test_western_latin_is_set(text: str) -> None:
    assert recovery_sheet_pdf(replace(SHEET, title=text)).startswith(b"%PDF")
