"""Which column of a table is what: shown as it was guessed, and to be chosen anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from mentordesk.mentoring.people.contacts.table import Columns, Table

NONE = -1
LONGEST = 30
"""Letters of a heading that are shown."""


class ColumnChoices(QWidget):
    """``changed`` carries ``Columns``. Several columns that were found stay until one is chosen."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import-columns")
        self._columns: Columns | None = None
        self._choices: dict[str, Choice] = {}
        row = FlowRow(gap=12)
        for name, label in (
            ("name", self.tr("Whole name")),
            ("given", self.tr("Given name")),
            ("family", self.tr("Family name")),
            ("email", self.tr("Email")),
            ("phone", self.tr("Phone")),
        ):
            choice = Choice((), label)
            choice.setObjectName(f"import-column-{name}")
            choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            choice.picked.connect(self._pick)
            self._choices[name] = choice
            row.add(Field(label, choice))
        VBox(self).addWidget(row)

    def show_table(self, table: Table, columns: Columns) -> None:
        """Offer the columns of this table."""
        self._columns = columns
        for name, choice in self._choices.items():
            choice.clear()
            choice.addItem(self.tr("none"), str(NONE))
            for place, heading in enumerate(table.headings):
                said = heading.strip()[:LONGEST] or self.tr("Column {n}").format(n=place + 1)
                choice.addItem(said, str(place))
            found = getattr(columns, name)
            choice.set_value(str(found[0]) if found else str(NONE))

    def _pick(self) -> None:
        if self._columns is None:
            return
        picked = {}
        for name, choice in self._choices.items():
            place, before = int(choice.value()), getattr(self._columns, name)
            if place != (before[0] if before else NONE):
                picked[name] = () if place == NONE else (place,)
        self._columns = replace(self._columns, **picked)
        self.changed.emit(self._columns)
