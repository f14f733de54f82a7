"""Names by seat, as they are typed: a line for each seat, cards offered while one types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from mentordesk.mentoring.circles.model import MemberDraft
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

BEGIN_WITH = 5


@dataclass(frozen=True)
class KnownName:
    """A card that a name may stand for."""

    person_id: UUID
    home_zone: str


class SeatEdit(QLineEdit):
    """The name on one seat. Return goes on to the next seat."""

    finished = Signal()

    def __init__(self, seat: int, names: QStringListModel) -> None:
        super().__init__()
        self.setObjectName(f"seat-{seat}")
        self.setAccessibleName(self.tr("Name on seat {n}").format(n=QLocale().toString(seat)))
        self.setInputMethodHints(QUIET)
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(6)
        self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return says that this name is done, unless the field is empty."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.finished.emit()
            return
        super().keyPressEvent(event)


class SeatList(QWidget):
    """Seats one below the other. Empty ones at the end count for nothing."""

    touched = Signal()

    def __init__(self, most: int) -> None:
        super().__init__()
        self.setObjectName("seat-list")
        self._most = most
        self._me = -1
        self._known: dict[str, KnownName] = {}
        self.names = QStringListModel(self)
        column = VBox(self, gap=6)
        self._rows = VBox(gap=6)
        column.addLayout(self._rows)
        row = FlowRow()
        self.more = LinkButton(self.tr("One more seat"), icon="plus")
        self.more.setObjectName("seat-more")
        self.more.clicked.connect(self._one_more)
        row.add(self.more)
        column.addWidget(row)
        self.edits: list[SeatEdit] = []
        self._holders: list[QWidget] = []
        self._set_count(BEGIN_WITH)

    def know(self, cards: Mapping[str, KnownName]) -> None:
        """Names that have a card here."""
        self._known = {name.casefold(): card for name, card in cards.items()}
        self.names.setStringList(sorted(cards))

    def set_names(self, names: Sequence[str], me: int = -1, *, exactly: bool = False) -> None:
        """Show these; ``me`` is the place of mine. ``exactly`` so many seats and no more."""
        self._me = me
        self._set_count(max(1, len(names)) if exactly else max(BEGIN_WITH, len(names)))
        for place, edit in enumerate(self.edits):
            edit.setText(names[place] if place < len(names) else "")
        self.more.setVisible(not exactly and len(self.edits) < self._most)

    def set_count(self, count: int) -> None:
        """Exactly so many seats: the code says how many there are."""
        self._set_count(count)
        self.more.hide()

    def set_me(self, place: int) -> None:
        """Which seat is mine, from 0; less than 0: none."""
        self._me = place

    @property
    def me(self) -> int:
        """Which seat is mine, as it was set."""
        return self._me

    def texts(self) -> list[str]:
        """What stands on each seat, without the empty ones at the end."""
        found = [edit.text().strip() for edit in self.edits]
        while found and not found[-1]:
            found.pop()
        return found

    def drafts(self) -> tuple[MemberDraft, ...]:
        """The members, linked to their cards where a name is a card's."""
        return tuple(self._draft(place, name) for place, name in enumerate(self.texts()))

    def _draft(self, place: int, name: str) -> MemberDraft:
        if place == self._me:
            return MemberDraft(name, is_me=True)
        card = self._known.get(name.casefold())
        if card is None:
            return MemberDraft(name)
        return MemberDraft(name, card.person_id, home_zone=card.home_zone)

    def _set_count(self, count: int) -> None:
        while len(self.edits) > count:
            self.edits.pop()
            holder = self._holders.pop()
            self._rows.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        while len(self.edits) < count:
            self._add_row()
        self.more.setVisible(len(self.edits) < self._most)

    def _add_row(self) -> None:
        seat = len(self.edits) + 1
        holder = QWidget()
        row = HBox(holder, gap=8)
        number = Label(QLocale().toString(seat), "muted")
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00"))
        row.addWidget(number)
        edit = SeatEdit(seat, self.names)
        edit.textEdited.connect(self.touched)
        edit.finished.connect(self._next)
        row.addWidget(edit, 1)
        self._rows.addWidget(holder)
        self.edits.append(edit)
        self._holders.append(holder)

    def _one_more(self) -> None:
        self._set_count(len(self.edits) + 1)
        self.edits[-1].setFocus()

    def _next(self) -> None:
        place = next((n for n, edit in enumerate(self.edits) if edit.hasFocus()), -1)
        if place + 1 < len(self.edits):
            self.edits[place + 1].setFocus()
        elif self.more.isVisible():
            self._one_more()
        else:
            self.focusNextChild()
