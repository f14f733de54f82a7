"""The rows of all actions: headings, and actions below them. A dumb item model.

A row is turned into words when it is first seen: a desk of many years has thousands.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from mentordesk.ui.sessions.actions.words import Heading, Shown, rows, shown
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.widgets.row_list import ROW_ROLE

if TYPE_CHECKING:
    from mentordesk.mentoring.actions.overview import Listed, Overview

Index = QModelIndex | QPersistentModelIndex


class ActionListModel(QStringListModel):
    """Headings cannot be chosen.

    A list of empty strings of Qt's own, so that laying out thousands of rows asks nothing of
    Python: what stands in a row is asked for when it is seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Heading | Listed] = []
        self._words: dict[int, Shown] = {}
        self._page: Overview | None = None

    def show_page(self, page: Overview, zone: str) -> None:
        """Show this page."""
        self._page, self._rows, self._words = page, rows(page, zone), {}
        self.setStringList([""] * len(self._rows))

    def listed(self, place: int) -> Listed | None:
        """The action at ``place``, if one stands there."""
        found = self._rows[place] if 0 <= place < len(self._rows) else None
        return None if isinstance(found, Heading) else found

    def places(self) -> dict[bytes, int]:
        """Where each action stands."""
        return {
            row.id: place for place, row in enumerate(self._rows) if not isinstance(row, Heading)
        }

    def nearest(self, place: int) -> int:
        """The place of an action at ``place``, or the next after it, or before it; -1: none."""
        stands: list[int] = [
            one for one, row in enumerate(self._rows) if not isinstance(row, Heading)
        ]
        after = bisect_left(stands, place)
        return stands[min(after, len(stands) - 1)] if stands else -1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Actions can be chosen, headings cannot."""
        if self.listed(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or the words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._at(index.row())
            if isinstance(row, Heading):
                return dotted((row.text, str(row.count)))
            return row.spoken
        return None

    def _at(self, place: int) -> Heading | Shown:
        row = self._rows[place]
        if isinstance(row, Heading):
            return row
        if place not in self._words and self._page is not None:
            page = self._page
            self._words[place] = shown(row, page.today, page.wanted.grouping)
        return self._words[place]
