"""The recovery sheet on the screen: print it, save it, write it down, type two groups back."""

from __future__ import annotations

import secrets
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.errors import UserFacingError
from mentordesk.reports.recovery_sheet import RecoverySheet
from mentordesk.ui.gate import jobs
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.code_panel import CodePanel
from mentordesk.ui.gate.group_check import GroupCheck
from mentordesk.ui.gate.keys import give_key
from mentordesk.ui.gate.notice import words_of
from mentordesk.ui.gate.outside import Outside
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox

FILE_NAME = "MentorDesk-recovery-sheet.pdf"


class SheetForm(QWidget):
    """``confirmed_changed``: both groups are right now, or not any more. ``later``: not today.

    The two fields (``check``) stand where the caller puts them, beside its own buttons.
    """

    confirmed_changed = Signal()
    later = Signal()

    def __init__(self, outside: Outside, work: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outside = outside
        self._work = work
        self._sheet: RecoverySheet | None = None
        self.panel = CodePanel(self)
        self.print = PrimaryButton("", self, icon="printer")
        self.print.setObjectName("print-sheet")
        give_key(self.print, "Ctrl+P")
        self.save = PlainButton("", self, icon="file-pdf")
        self.save.setObjectName("save-sheet")
        give_key(self.save, "Ctrl+S")
        self.wrote = LinkButton("", self)
        self.wrote.setObjectName("wrote-it-down")
        give_key(self.wrote, "Alt+W")
        self.said = Label("", "muted", self, wrap=True)
        self.said.setObjectName("sheet-said")
        self.said.hide()
        self.ask = Label("", "label", self, wrap=True)
        self.ask.setObjectName("recovery-groups-asked")
        self.put_off = LinkButton("", self, quiet=True)
        self.put_off.setObjectName("confirm-later")
        give_key(self.put_off, "Alt+L")
        self.check = GroupCheck()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = VBox(self, gap=0)
        column.addWidget(self.panel)
        column.addSpacing(18)
        deeds = FlowRow(self, gap=12)
        for button in (self.print, self.save, self.wrote):
            deeds.add(button)
        column.addWidget(deeds)
        column.addSpacing(8)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addSpacing(14)
        column.addWidget(Divider(self))
        column.addSpacing(14)
        asked = HBox(gap=8)
        asked.addWidget(self.ask, 1)
        asked.addWidget(self.put_off)
        column.addLayout(asked)

    def _connect(self) -> None:
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.wrote.clicked.connect(self._wrote)
        self.put_off.clicked.connect(self.later)
        self.check.changed.connect(self.confirmed_changed)

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Show this sheet and choose which two groups are asked for."""
        self._sheet = sheet
        one = secrets.randbelow(len(sheet.groups))
        other = (one + 1 + secrets.randbelow(len(sheet.groups) - 1)) % len(sheet.groups)
        self.check.expect(sheet.groups, (min(one, other), max(one, other)))
        self.panel.cover(False)
        self.said.hide()
        self.retranslate()

    def has_sheet(self) -> bool:
        """Whether there is a sheet to show."""
        return self._sheet is not None

    def is_confirmed(self) -> bool:
        """Whether both groups were typed back."""
        return self.check.is_right()

    def wipe(self) -> None:
        """Forget the code."""
        self._sheet = None
        self.panel.wipe()
        self.check.wipe()

    def retranslate(self) -> None:
        """Set the words."""
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save as PDF"))
        self.put_off.setText(self.tr("Confirm later today"))
        self._word_wrote()
        ordinals = self._ordinals()
        one, other = self.check.places
        self.ask.setText(
            self.tr("To be sure, type the {one} and the {other} group").format(
                one=ordinals[one], other=ordinals[other]
            )
        )
        name = self.tr("The {one} group of the recovery code")
        self.check.name(name.format(one=ordinals[one]), name.format(one=ordinals[other]))
        if self._sheet is not None:
            self.panel.show_code(
                (*self._sheet.groups, self._sheet.check),
                self.tr("Recovery code: {code}"),
                self.tr("Recovery code, covered"),
            )

    def _ordinals(self) -> tuple[str, ...]:
        return (
            self.tr("first"),
            self.tr("second"),
            self.tr("third"),
            self.tr("fourth"),
            self.tr("fifth"),
            self.tr("sixth"),
            self.tr("seventh"),
            self.tr("eighth"),
        )

    def _wrote(self) -> None:
        """From here on the paper is the only place where the code can be read, unless asked."""
        self.panel.cover(not self.panel.is_covered())
        self._word_wrote()
        if self.panel.is_covered():
            self.check.focus_first()

    def _word_wrote(self) -> None:
        covered = self.panel.is_covered()
        self.wrote.setText(
            self.tr("Show the code again") if covered else self.tr("I wrote it down")
        )

    def _say(self, sentence: str, role_is_problem: bool = False) -> None:
        from mentordesk.ui.theme.style import set_role

        set_role(self.said, "problem" if role_is_problem else "muted")
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _print(self) -> None:
        if self._sheet is None:
            return
        if not self._outside.has_printer():
            self._say(
                self.tr(
                    "This computer knows no printer. Write the code down, or save the sheet and"
                    " print it elsewhere."
                )
            )
            return
        from mentordesk.ui.gate.sheet_paper import paint_sheet

        paint = partial(paint_sheet, sheet=self._sheet)
        if self._outside.print_page(self, self.tr("Print the recovery sheet"), paint):
            self._say(self.tr("The sheet is on its way to the printer."))
            self.check.focus_first()

    def _save(self) -> None:
        if self._sheet is None:
            return
        path = self._outside.file_to_save(
            self, self.tr("Save the recovery sheet, best not on this computer"), FILE_NAME
        )
        if not path:
            return
        self._say(self.tr("Saving the sheet…"))
        self.save.setEnabled(False)
        job = partial(jobs.save_sheet, self._sheet, path)
        self._work.run(self, job, self._saved, self._not_saved)

    def _saved(self, path: str) -> None:
        self.save.setEnabled(True)
        self._say(
            self.tr(
                "Saved as {file}. A thief of this disk would have it too, so move it to a stick"
                " that you keep elsewhere."
            ).format(file=path)
        )
        self.check.focus_first()

    def _not_saved(self, error: UserFacingError) -> None:
        self.save.setEnabled(True)
        self._say(words_of(error).whole(), role_is_problem=True)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
