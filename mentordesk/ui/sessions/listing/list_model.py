"""The rows of the list of sessions: headings, and sessions below them. A dumb item model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.sessions import shift, when, words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


@dataclass(frozen=True)
class Heading:
    """A line above sessions; ``section`` marks the greater ones."""

    text: str
    section: bool = False


@dataclass(frozen=True)
class Row:
    """A session as its line reads. ``pill`` and ``tone`` say how it stands."""

    line: SessionLine
    time: str
    name: str
    detail: str
    pill: str
    tone: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        day = when.day(self.line.session.slot.here().date())
        parts = (self.name, day, self.time, self.detail, self.pill)
        return ". ".join(part for part in parts if part)


def row(line: SessionLine) -> Row:
    """A session's line."""
    session = line.session
    slot = session.slot
    here = when.clock_time(slot.here())
    pill, tone = words.state(session)
    taken = session.held_minutes or slot.minutes
    planned = session.state is SessionState.PLANNED
    detail = words.dotted(
        (
            words.kind(session.kind),
            words.minutes(taken),
            words.mode(session.mode),
            session.place,
            when.their_clock(slot),
            shift.than_last_time(line) if planned else "",
        )
    )
    return Row(line, here, line.name, detail, pill, tone)


class SessionListModel(QAbstractListModel):
    """Headings cannot be chosen. ``more_wanted`` is sent when the last row comes into sight."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Heading | Row] = []
        self._has_more = False

    def show_rows(self, rows: Sequence[Heading | Row], *, more: bool) -> None:
        """Show these rows; ``more`` says that there are earlier ones."""
        self.beginResetModel()
        self._rows, self._has_more = list(rows), more
        self.endResetModel()

    def line(self, place: int) -> SessionLine | None:
        """The session at ``place``, if one stands there."""
        found = self._rows[place] if 0 <= place < len(self._rows) else None
        return found.line if isinstance(found, Row) else None

    def lines(self) -> list[SessionLine]:
        """Every session that is listed."""
        return [one.line for one in self._rows if isinstance(one, Row)]

    def made(self) -> dict[UUID, Row]:
        """The rows of all sessions that are listed, by their ids."""
        return {one.line.session.id: one for one in self._rows if isinstance(one, Row)}

    def places_of(self, ids: Collection[UUID | None]) -> list[int]:
        """Where these sessions stand; those that are not listed are left out."""
        return [
            place
            for place, one in enumerate(self._rows)
            if isinstance(one, Row) and one.line.session.id in ids
        ]

    def has(self, session_id: UUID | None) -> bool:
        """Whether a session is listed."""
        return bool(self.places_of((session_id,)))

    def place_of(self, session_id: UUID | None) -> int:
        """Where a session stands; the first session of all where it is not there, or -1."""
        places = [place for place, one in enumerate(self._rows) if isinstance(one, Row)]
        for place in places:
            line = self.line(place)
            if line is not None and line.session.id == session_id:
                return place
        return places[0] if places else -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sessions can be chosen, headings cannot."""
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or the words for a screen reader."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role == ROW_ROLE:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.text if isinstance(found, Heading) else found.spoken
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are earlier sessions."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once."""
        del parent
        self._has_more = False
        self.more_wanted.emit()
