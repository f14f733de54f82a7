"""Two groups of the recovery code, typed back from paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

WIDTH = 120
GROUP = 4


class GroupCheck(QWidget):
    """``changed``: what was typed has changed, and perhaps whether it is right."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = (0, 1)
        self._groups: tuple[str, ...] = ()
        self._fields = (self._field("recovery-group-a"), self._field("recovery-group-b"))
        self.problem = Label("", "problem", self, wrap=True)
        self.problem.setObjectName("recovery-groups-problem")
        self.problem.hide()
        column = VBox(self, gap=4)
        row = HBox(gap=12)
        for field in self._fields:
            row.addWidget(field)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.problem)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        set_role(field, "big")
        field.setInputMethodHints(QUIET)
        field.setMaxLength(GROUP * 2)
        field.setFont(Theme.current().font(16, mono=True))
        field.setFixedWidth(Theme.current().px(WIDTH))
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.textEdited.connect(self._edited)
        return field

    def expect(self, groups: tuple[str, ...], places: tuple[int, int]) -> None:
        """Ask for the groups at these places (from 0); what stands in the fields goes."""
        self._groups = groups
        self.places = places
        for field in self._fields:
            field.clear()
        self._look()

    def name(self, one: str, other: str) -> None:
        """What a screen reader calls the two fields."""
        for field, name in zip(self._fields, (one, other), strict=True):
            field.setAccessibleName(name)

    def focus_first(self) -> None:
        """The first field that is not right yet."""
        for place, field in enumerate(self._fields):
            if not self._is_right(place):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def is_right(self) -> bool:
        """Whether both groups are as on the sheet."""
        return bool(self._groups) and self._is_right(0) and self._is_right(1)

    def wipe(self) -> None:
        """Forget the code and what was typed of it."""
        self._groups = ()
        for field in self._fields:
            field.clear()

    def _is_right(self, place: int) -> bool:
        from mentordesk.vault.recovery import is_group

        wanted = self._groups[self.places[place]] if self._groups else ""
        return bool(wanted) and is_group(self._fields[place].text(), wanted)

    def _edited(self) -> None:
        self._look()
        if self._is_right(0) and self._fields[0].hasFocus() and not self._fields[1].text():
            self._fields[1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _look(self) -> None:
        from mentordesk.vault.recovery import plain

        wrong = False
        for place, field in enumerate(self._fields):
            typed = len(plain(field.text())) >= GROUP
            off = typed and not self._is_right(place)
            set_property(field, "problem", "true" if off else "false")
            wrong = wrong or off
        self.problem.setText(
            self.tr("That is not what stands on the sheet. Compare it once more.") if wrong else ""
        )
        self.problem.setVisible(wrong)
