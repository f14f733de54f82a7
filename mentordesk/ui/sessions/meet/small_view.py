"""A session in the small window, beside a video call: time, item, what is agreed, a quick line.

The two texts are the very panes of Meet, lent for the time; nothing is written twice. My own notes
are hidden here but while they are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.sessions.meet.timer_line import TimerLine
from mentordesk.ui.sessions.texts.naming import QuickEdit
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import Switch
from mentordesk.ui.widgets.compact import Compact
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Page, VBox

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.ui.journal.hiding.veil import Veil
    from mentordesk.ui.sessions.facts import SessionFacts
    from mentordesk.ui.sessions.texts.text_panes import TextPane

SMALL_KEY, DONE_KEY, TIMER_KEY = "Ctrl+Shift+W", "Ctrl+D", "Ctrl+T"
LOW = 76
"""Least height of a text, in pixels of the design."""


class SmallView(Compact):
    """Shows the facts it is given. ``ticked`` (id): this item was talked about."""

    ticked = Signal(object)
    close_asked = Signal()
    action_entered = Signal(str)

    def __init__(self, clock: Clock, panes: tuple[TextPane, TextPane], veil: Veil) -> None:
        """``panes``: my notes and what is agreed; ``veil`` is the one over the notes."""
        super().__init__()
        self.setObjectName("small-session")
        self.setAccessibleName(self.tr("The session in a small window"))
        self._facts: SessionFacts | None = None
        self._veil = veil
        self.timer = TimerLine(clock)
        self.panes = panes
        page = Page(margins=(12, 12, 12, 12))
        page.column.setSpacing(8)
        VBox(self, gap=0).addWidget(page)
        self._head(page.column)
        self._now(page.column)
        for pane in reversed(panes):
            pane.set_lines(LOW)
            page.column.addWidget(pane, 1)
        self._foot(page.column)
        veil.cling(clings=True)
        for key, do in (
            (SMALL_KEY, self.large_asked.emit),
            ("Escape", self.large_asked.emit),
            (TIMER_KEY, self.timer.turn),
            (DONE_KEY, self._tick),
            (HIDE_KEY, self._turn_notes),
            ("Ctrl+Return", self.close_asked.emit),
            ("Ctrl+Enter", self.close_asked.emit),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _head(self, column: VBox) -> None:
        row = HBox(gap=8)
        self.name = ElidedLabel("", "strong")
        self.name.setObjectName("small-name")
        self.back = PlainButton(self.tr("Large window"), icon="arrow-left")
        self.back.set_mini()
        self.back.setObjectName("small-back")
        self.back.setToolTip(SMALL_KEY)
        self.back.clicked.connect(self.large_asked)
        row.addWidget(self.name, 1)
        row.addWidget(self.back)
        column.addLayout(row)

    def _now(self, column: VBox) -> None:
        card = Card(gap=8, margins=(12, 10, 12, 10))
        card.column.addWidget(self.timer)
        row = HBox(gap=8)
        self.item = Label("", "strong", wrap=True)
        self.item.setObjectName("small-item")
        self.done = PlainButton(self.tr("Done"), icon="check")
        self.done.set_mini()
        self.done.setObjectName("small-done")
        self.done.setToolTip(DONE_KEY)
        self.done.clicked.connect(self._tick)
        row.addWidget(self.item, 1)
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(row)
        column.addWidget(card)

    def _foot(self, column: VBox) -> None:
        self.action = QuickEdit(
            self.tr("Add an action: who, what, by when"), self.tr("Add an action…")
        )
        self.action.setObjectName("small-action")
        self.action.entered.connect(self._enter)
        column.addWidget(self.action)
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("small-said")
        self.said.hide()
        column.addWidget(self.said)
        self.above = Switch(self.tr("Above other windows"))
        self.above.setObjectName("small-above")
        self.above.setChecked(self.keeps_above)
        self.above.clicked.connect(self.above_wished)
        column.addWidget(self.above)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show time and item as they stand."""
        self._facts = facts
        self.name.setText(facts.name)
        self.action.naming.set_candidates(facts.candidates)
        item = next((one for one in facts.brief.agenda if not one.done), None)
        self.item.setText(item.title if item is not None else "")
        self.item.setVisible(item is not None)
        self.timer.show_session(facts.session, facts.brief.agenda, self.item.text())
        self.done.setVisible(item is not None)

    def focus_first(self) -> None:
        """The quick line: what is said in a call is first of all what somebody will do."""
        self.action.setFocus()

    def say(self, text: str) -> None:
        """One line below the quick line."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _tick(self) -> None:
        agenda = self._facts.brief.agenda if self._facts is not None else ()
        item = next((one for one in agenda if not one.done), None)
        if item is not None:
            self.ticked.emit(item.id)

    def _turn_notes(self) -> None:
        """Shown, the notes have the keyboard, and are hidden when it goes."""
        if self._veil.is_drawn:
            self._veil.lift()
            self.panes[0].edit.setFocus()
        else:
            self._veil.draw()

    def _enter(self) -> None:
        text = self.action.text().strip().lstrip("!")
        if text:
            self.action_entered.emit(f"!{text}")
            self.action.clear()
