"""A day to set by keys, which may also be left open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QDateTimeEdit, QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.levelling import level

_NONE = QDate(1999, 12, 31)
"""Stands for no day; nothing here is planned for the last century."""


SIDE = 11
"""Room at both sides of the words, in pixels of the design."""


def settle(edit: QDateTimeEdit) -> None:
    """Lay ``edit`` out: room at its sides, its words where reading begins.

    Right to left Qt turns the order of the parts round, for scripts drawn as they are stored:
    ten past nine would stand there as 10:09.
    """
    side, flag = Theme.current().px(SIDE), Qt.AlignmentFlag
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    # absolute: else a day whose name is Arabic would turn to the other side than a number
    reading = flag.AlignRight if mirrored else flag.AlignLeft
    edit.setAlignment(reading | flag.AlignAbsolute | flag.AlignVCenter)
    line = edit.lineEdit()
    margins = line.textMargins()
    line.setTextMargins(side, margins.top(), side, margins.bottom())
    level(line)


def step_days(edit: QDateTimeEdit, steps: int) -> bool:
    """Step by whole days if the part with the cursor is a day; whether it is.

    Qt's own step ends at the edges of a week and of a month, so that no Sunday leads to a Saturday.
    """
    if edit.currentSection() is not QDateTimeEdit.Section.DaySection:
        return False
    part = edit.currentSectionIndex()
    edit.setDateTime(edit.dateTime().addDays(steps))
    edit.setCurrentSectionIndex(part)
    return True


class DayEdit(QDateEdit):
    """A day or none. Arrows step from ``today``, digits type, Delete or Backspace clears."""

    def __init__(self, name: str, none: str, parent: QWidget | None = None) -> None:
        """``none`` is what stands there without a day."""
        super().__init__(parent)
        self._today = QDate(2000, 1, 1)
        self.setAccessibleName(name)
        self._settle()  # before the format: Qt turns it round when it is set
        self.setDisplayFormat(self.tr("ddd d MMM yyyy"))
        # no NoButtons: with it the style sheet leaves the text one pixel of room
        self.setMinimumDate(_NONE)
        self.setSpecialValueText(none)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDate(_NONE)
        Theme.current().changed.connect(self._settle)

    def _settle(self) -> None:
        settle(self)

    def set_today(self, today: date) -> None:
        """The day from which an empty field steps."""
        self._today = QDate(today.year, today.month, today.day)

    def value(self) -> date | None:
        """The day, or ``None``."""
        day = self.date()
        return None if day == _NONE else date(day.year(), day.month(), day.day())

    def set_value(self, day: date | None) -> None:
        """Show this day, or none."""
        self.setDate(_NONE if day is None else QDate(day.year, day.month, day.day))

    def sizeHint(self) -> QSize:
        """The day and its margins."""
        hint = super().sizeHint()
        return QSize(hint.width() + Theme.current().px(24), hint.height())

    def stepBy(self, steps: int) -> None:
        """An empty field begins today."""
        if self.date() == _NONE:
            self.setDate(self._today)
        elif not step_days(self, steps):
            super().stepBy(steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways, also from an empty field."""
        flags = QAbstractSpinBox.StepEnabledFlag
        return flags.StepUpEnabled | flags.StepDownEnabled

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field, whatever part it is in.

        Left and Right go from part to part. Qt's own never leaves a field without a day.
        """
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears; a digit in an empty field begins today; Return is left to the form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setDate(_NONE)
        else:
            if self.date() == _NONE and event.text().isdigit():
                self.setDate(self._today)
                self.setSelectedSection(QDateEdit.Section.DaySection)
            super().keyPressEvent(event)
