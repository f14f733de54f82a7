from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.reports.recovery_sheet import RecoverySheet
from mentordesk.ui.gate.sheet_paper import qt_pdf
from mentordesk.ui.gate.sheet_text import SheetText, sheet_pdf
from mentordesk.ui.theme import fonts
from tests.vault.keys_world import HandClock

CODE = "7K4Q-9MXD-2RTH-V0WC-5ZPA-JE8N-6BGS-3Y1F"
VAULT = UUID("0190a6f0-0000-7000-8000-000000000001")


@pytest.fixture
def sheet(qapp: QApplication) -> RecoverySheet:
    fonts.load()
    return SheetText().sheet(tuple(CODE.split("-")), "K2K2", VAULT, date(2026, 11, 21))


def test_the_words_hold_the_code_the_desk_and_the_day_and_no_name(sheet: RecoverySheet) -> None:
    texts = " ".join(sheet.texts())
    for part in (*CODE.split("-"), "K2K2", str(VAULT), "2026", "November"):
        assert part in texts


def test_the_sheet_of_a_real_code_has_eight_groups_and_a_check(qapp: QApplication) -> None:
    from mentordesk.vault import recovery

    code = recovery.encode(bytes(range(20)))
    made = SheetText().sheet_of(code, VAULT, HandClock())
    assert (*made.groups, made.check) == recovery.groups(code)
    assert len(made.groups) == 8


def test_latin_goes_through_reportlab_and_other_scripts_through_qt(sheet: RecoverySheet) -> None:
    assert b"ReportLab" in sheet_pdf(sheet)
    arabic = RecoverySheet(
        "ورقة الاسترداد",
        sheet.lead,
        sheet.groups,
        sheet.check,
        sheet.facts,
        "كيف",
        ("ابدأ",),
        "احفظ",
    )
    made = sheet_pdf(arabic)
    assert b"ReportLab" not in made
    assert made.startswith(b"%PDF")


def test_qt_paints_one_page(sheet: RecoverySheet) -> None:
    assert qt_pdf(sheet).count(b"/Type /Page\n") == 1
