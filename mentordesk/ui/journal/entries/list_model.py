"""The list of entries as Qt's views want it: pages that arrive as they are scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from mentordesk.journal.model import EntryLine, Found
from mentordesk.ui.journal.dates import short_day, time_of
from mentordesk.ui.journal.entries.occasion_words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
Row = EntryLine | Found

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row itself: an EntryLine, or a Found while a search is shown."""


def line_of(row: Row) -> EntryLine:
    """The entry of a row."""
    return row.line if isinstance(row, Found) else row


class _Rows(QAbstractListModel):
    """The loaded rows themselves."""

    page_wanted = Signal(object)

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._rows: list[Row] = []
        self._more = False  # whether there are rows that were not loaded
        self._asked = False  # whether a page is on its way

    # What views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, its words for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        line = line_of(row)
        day = short_day(line.written, self.today)
        words = row.snippet if isinstance(row, Found) else line.preview
        star = QCoreApplication.translate("EntryListModel", "starred") if line.starred else ""
        several = (
            QCoreApplication.translate("EntryListModel", "%Ln files", "", line.files)
            if line.files
            else ""
        )
        files = (
            QCoreApplication.translate("EntryListModel", "one file") if line.files == 1 else several
        )
        told = (
            line.title,
            day,
            time_of(line.written),
            words_of(line.prompt_id),
            star,
            files,
            words,
        )
        return ". ".join(part for part in told if part)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows that were not loaded and are not on their way."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.page_wanted.emit(line_of(self._rows[-1]).seq)

    # What the place tells

    @property
    def rows(self) -> Sequence[Row]:
        """The loaded rows."""
        return self._rows

    @property
    def has_more(self) -> bool:
        """Whether there are rows that were not loaded."""
        return self._more

    def place_of(self, entry_id: UUID) -> QModelIndex:
        """Where an entry stands; invalid where it is not loaded."""
        for place, row in enumerate(self._rows):
            if line_of(row).id == entry_id:
                return self.index(place)
        return QModelIndex()

    def show(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these rows and nothing else."""
        self.beginResetModel()
        self._rows = list(rows)
        self._more = more and bool(rows)
        self._asked = False
        self.endResetModel()

    def append(self, rows: Sequence[Row], *, more: bool) -> None:
        """The page that was asked for."""
        self._asked = False
        self._more = more and bool(self._rows or rows)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def renew(self, head: Sequence[EntryLine], *, more: bool) -> None:
        """Lay the newest page over the loaded rows; what is the same stays where it is."""
        below = head[-1].seq if head and more else 0
        old = [row for row in self._rows if line_of(row).seq >= below]
        kept = len(self._rows) > len(old)
        start, end = _same_ends([line_of(row).id for row in old], [line.id for line in head])
        self._replace(start, len(old) - end, head[start : len(head) - end])
        for place, line in enumerate(head):
            self._put(place, line)
        self._more = self._more if kept else more and bool(self._rows)

    def _replace(self, start: int, end: int, rows: Sequence[Row]) -> None:
        if end > start:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self.endInsertRows()

    def put(self, line: EntryLine) -> None:
        """An entry that is loaded has new words."""
        index = self.place_of(line.id)
        if index.isValid():
            self._put(index.row(), line)

    def _put(self, place: int, line: EntryLine) -> None:
        if self._rows[place] != line:
            self._rows[place] = line
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def remove(self, entry_id: UUID) -> None:
        """An entry is no longer in the list."""
        index = self.place_of(entry_id)
        if index.isValid():
            self._replace(index.row(), index.row() + 1, ())
            self._more = self._more and bool(self._rows)

    def turn_day(self, today: date) -> None:
        """Another day has begun: what was today is yesterday."""
        if today != self.today:
            self.today = today
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


class EntryListModel(QSortFilterProxyModel):
    """Rows newest first. The model asks for the next page with ``page_wanted`` and never waits.

    A list of Qt's lays out every row when some arrive, and asks for each whether it is there. Here
    Qt answers that itself: at 100,000 rows a page costs 12 ms, where Python answered it cost 150.
    """

    page_wanted = Signal(object)
    """Please ``append`` the entries below this place in the order (``EntryLine.seq``).

    A place is more than Qt's own ``int`` holds.
    """

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = _Rows(today, self)
        self._source.page_wanted.connect(self.page_wanted)
        self.setDynamicSortFilter(False)
        self.setSourceModel(self._source)

    @property
    def today(self) -> date:
        """The day by which rows say *today* and *yesterday*."""
        return self._source.today

    @property
    def rows(self) -> Sequence[Row]:
        """The loaded rows."""
        return self._source.rows

    @property
    def has_more(self) -> bool:
        """Whether there are rows that were not loaded."""
        return self._source.has_more

    def place_of(self, entry_id: UUID) -> QModelIndex:
        """Where an entry stands; invalid where it is not loaded."""
        return self.mapFromSource(self._source.place_of(entry_id))

    def show(self, rows: Sequence[Row], *, more: bool) -> None:
        """Show these rows and nothing else."""
        self._source.show(rows, more=more)

    def append(self, rows: Sequence[Row], *, more: bool) -> None:
        """The page that was asked for."""
        self._source.append(rows, more=more)

    def renew(self, head: Sequence[EntryLine], *, more: bool) -> None:
        """Lay the newest page over the loaded rows; what is the same stays where it is."""
        self._source.renew(head, more=more)

    def put(self, line: EntryLine) -> None:
        """An entry that is loaded has new words."""
        self._source.put(line)

    def remove(self, entry_id: UUID) -> None:
        """An entry is no longer in the list."""
        self._source.remove(entry_id)

    def turn_day(self, today: date) -> None:
        """Another day has begun: what was today is yesterday."""
        self._source.turn_day(today)


def _same_ends(old: Sequence[UUID], new: Sequence[UUID]) -> tuple[int, int]:
    """How many ids are the same from the beginning, and from the end of the rest."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, end
