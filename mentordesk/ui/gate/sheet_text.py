"""The words of the recovery sheet, in the language of the window."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QObject

from mentordesk.clock import Clock
from mentordesk.reports.recovery_sheet import RecoverySheet, can_set, recovery_sheet_pdf
from mentordesk.vault import recovery


class SheetText(QObject):
    """Puts a code into the sentences that a stranger to computers can follow, years later."""

    def sheet_of(self, code: str, vault_id: UUID, clock: Clock) -> RecoverySheet:
        """The sheet for a code made just now, written as the vault writes codes."""
        *groups, check = recovery.groups(code)
        today = clock.now().instant.astimezone().date()
        return self.sheet(tuple(groups), check, vault_id, today)

    def sheet(
        self, groups: tuple[str, ...], check: str, vault_id: UUID, day: date
    ) -> RecoverySheet:
        """The sheet for one code; ``day`` is when the code was made."""
        made = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        return RecoverySheet(
            title=self.tr("Recovery sheet"),
            lead=(
                self.tr(
                    "This code opens your desk if you forget your passphrase. Nobody else has a"
                    " copy: not your organisation, not us."
                ),
            ),
            groups=groups,
            check=check,
            facts=(
                (self.tr("Desk"), str(vault_id)),
                (self.tr("Made on"), made),
            ),
            steps_title=self.tr("How to use it"),
            steps=(
                self.tr("Start MentorDesk and choose “Use a recovery code”."),
                self.tr(
                    "Type the groups in order. Capitals, spaces and dots do not matter, and"
                    " O counts as 0, I and L as 1."
                ),
                self.tr("Choose a new passphrase when you are asked for it."),
            ),
            footer=self.tr(
                "Keep this sheet where you keep important papers, away from the computer. Whoever"
                " holds both this sheet and your files can read your desk. Once you make a new"
                " sheet, this one opens nothing any more."
            ),
        )


def sheet_pdf(sheet: RecoverySheet) -> bytes:
    """The sheet as a PDF: by ReportLab where the text is Latin, by Qt in every other script."""
    if can_set(sheet):
        return recovery_sheet_pdf(sheet)
    from mentordesk.ui.gate.sheet_paper import qt_pdf

    return qt_pdf(sheet)
