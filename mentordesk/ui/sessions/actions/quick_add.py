"""Adding an action in plain words: what was understood is shown, and can be taken off.

Nothing is guessed in silence. Where the words are in another language they stay as they are, and
the field for the day is at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from mentordesk.mentoring import wording
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.actions.quick_line import Part, Piece, QuickLine, read
from mentordesk.mentoring.record import Owner
from mentordesk.ui.problems import said
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.texts.naming import QuickEdit
from mentordesk.ui.theme.style import set_property
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes, empty

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from mentordesk.mentoring.actions.quick import Candidate


class Chip(PlainButton):
    """Something that was understood. A press, Backspace or Delete takes it off."""

    off = Signal(object)

    def __init__(self, piece: Piece, text: str) -> None:
        super().__init__(text, icon="x")
        self.piece = piece
        self.set_mini()
        set_property(self, "chip", "true")
        self.setObjectName(f"actions-chip-{piece.part.value.replace('_', '-')}")
        self.setAccessibleDescription(self.tr("Backspace takes this off; the words stay."))
        self.clicked.connect(self._take_off)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and Delete take it off."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_off()
        else:
            super().keyPressEvent(event)

    def _take_off(self) -> None:
        self.off.emit(self.piece)


class QuickAdd(Card):
    """A line, what was understood of it, a day to set by hand. ``entered`` carries a draft."""

    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=8, margins=(12, 12, 12, 10))
        self.setObjectName("actions-add-card")
        self._today: date | None = None
        self._people: tuple[Candidate, ...] = ()
        self._pairs: dict[UUID, UUID] = {}
        self._left: list[Piece] = []
        self._shown: tuple[object, ...] = ()
        self.line = QuickEdit(
            self.tr("New action, in plain words: what, whose, by when"), self.tr("Add an action…")
        )
        self.line.setObjectName("actions-add")
        self.line.setMaxLength(wording.TITLE + wording.LINE)
        self.line.textChanged.connect(self._read)
        self.line.entered.connect(self.enter)
        self.day = DayEdit(self.tr("Due on this day"), self.tr("no day"))
        self.day.setObjectName("actions-add-day")
        self.day.dateChanged.connect(self._read)
        self.add = PlainButton(self.tr("Add"), icon="plus")
        self.add.setObjectName("actions-add-now")
        self.add.clicked.connect(self.enter)
        row = Panes(gap=8)
        row.add(self.line, 1, 300)
        tools = FlowRow(gap=8)
        tools.add(self.day)
        tools.add(self.add)
        row.add(tools, 0, 250)
        self.column.addWidget(row)
        self.chips = FlowRow(gap=6)
        self.column.addWidget(self.chips)
        hint = self.tr("For example: send worksheet Monday · Jonas: call Kisumu by Friday")
        self.hint = Label(hint, "muted", wrap=True)
        self.problem = Label("", "problem", wrap=True)
        for part in (self.hint, self.problem):
            self.column.addWidget(part)
        self.chips.hide()
        self.problem.hide()

    def show_people(
        self, today: date, people: Sequence[Candidate], pairs: Mapping[UUID, UUID]
    ) -> None:
        """Who may be named (``pairs``: person -> the pair with them), as of ``today``."""
        self._today, self._people, self._pairs = today, tuple(people), dict(pairs)
        self.day.set_today(today)
        self.line.naming.set_candidates(people)
        self._read()

    def enter(self) -> None:
        """Hand the action on; what cannot be kept is said, and stays."""
        draft = self._draft()
        if draft is None:
            self.line.setFocus()
            return
        problem = next(iter(draft.problems().values()), "")
        self.problem.setText(said(problem) if problem else "")
        self.problem.setVisible(bool(problem))
        if not problem:
            self.entered.emit(draft)

    def begin(self, letter: str) -> None:
        """Somebody writes where no words can stand: they stand here."""
        self.line.setFocus()
        self.line.end(False)
        self.line.insert(letter)

    def clear(self) -> None:
        """What was typed is kept; the next."""
        self._left = []
        self.line.clear()
        self.day.set_value(None)
        self.line.setFocus()

    def _draft(self) -> ActionDraft | None:
        found = self._understood()
        if found is None:
            return None
        pair = self._pairs.get(found.person.id) if found.person is not None else None
        due = self.day.value() or found.due
        return ActionDraft(wording.tidy(found.title), found.owner, due, found.if_then, pair)

    def _understood(self) -> QuickLine | None:
        if self._today is None:
            return None
        left = list(self._left)
        found = read(self.line.text(), self._today, self._people, left)
        if found is not None and self.day.value() is not None:
            # the day that was set by hand holds, and the words stay as they are
            left += [piece for piece in found.pieces if piece.part is Part.DAY]
            found = read(self.line.text(), self._today, self._people, left)
        return found

    def _read(self) -> None:
        if not self.line.text().strip():
            self._left = []
        found = self._understood()
        told = (
            ()
            if found is None
            else tuple((piece, self._told(piece, found)) for piece in found.pieces)
        )
        self.hint.setVisible(not self.line.text())
        if self.problem.isVisible():
            self.problem.hide()
        if told == self._shown:
            return
        self._shown = told
        empty(self.chips.flow)
        for piece, text in told:
            chip = Chip(piece, text)
            chip.off.connect(self._take_off)
            self.chips.add(chip)
        self.chips.setVisible(bool(told))

    def _told(self, piece: Piece, found: QuickLine) -> str:
        if piece.part is Part.DAY and found.due is not None and self._today is not None:
            return self.tr("Due: {day}").format(day=when.heading(found.due, self._today))
        if piece.part is Part.WHO and found.person is not None:
            theirs = found.owner is Owner.THEIRS
            line = self.tr("{name}’s step") if theirs else self.tr("With {name}")
            return line.format(name=found.person.name)
        return found.if_then

    def _take_off(self, piece: Piece) -> None:
        self._left.append(piece)
        self._read()
        self.line.setFocus()
        self.line.end(False)
