"""Two texts that cannot be confused: mine alone in plum, ours in teal, and the way between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mentordesk.ui.journal.dates import time_of
from mentordesk.ui.journal.hiding.hiding import HideButton
from mentordesk.ui.journal.writing.saving import SaveState
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from mentordesk.ui.sessions.texts.text_saver import TextSaver
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card, Pill, private_pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import ElidedLabel, Label
from mentordesk.ui.widgets.layouts import Divider, HBox

if TYPE_CHECKING:
    from mentordesk.ui.journal.hiding.veil import Veil

PRIVATE_LINES, AGREED_LINES = 216, 96
"""Least heights of the two fields in pixels of the design."""


class TextPane(Card):
    """A text with its pill, how far it is saved, and the verb that moves words out of it."""

    def __init__(self, name: str, *, private: bool) -> None:
        role = "private" if private else "agreed"
        super().__init__(role=role, gap=8, margins=(16, 12, 16, 12))
        self.setObjectName(f"{name}-pane")
        self._private = private
        self._saver: TextSaver | None = None
        names = FlowRow(gap=12)
        names.add(Label(self.tr("Notes") if private else self.tr("Agreed"), "heading"))
        self.pill = private_pill(self.tr("Private to you")) if private else _both(self)
        names.add(self.pill)
        self.saved = Label("", "muted")
        self.saved.setObjectName(f"{name}-saved")
        head = HBox(gap=8)
        head.addWidget(names, 1)
        head.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)
        self.column.addWidget(Divider())
        said = self.tr("Notes, private to you") if private else self.tr("Agreed, for both of you")
        self.edit = NotesEdit(said, private=private)
        self.edit.setObjectName(name)
        self.edit.setPlaceholderText(
            self.tr("What you hear, notice, wonder. ! at the start of a line makes an action.")
            if private
            else self.tr("What you both say you agreed. Nothing comes here by itself.")
        )
        self._lines = QGridLayout()  # its row keeps the height: the style sets the field's own
        self._lines.addWidget(self.edit, 0, 0)
        self.column.addLayout(self._lines, 1)
        self._foot(name, private=private)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._least = 0
        self.set_lines()
        Theme.current().changed.connect(self._fit)

    def _foot(self, name: str, *, private: bool) -> None:
        self.move_words = LinkButton(
            self.tr("Move to agreed") if private else self.tr("Move to my notes"), quiet=True
        )
        self.move_words.setObjectName(f"{name}-move")
        self.move_words.setToolTip(self.tr("The chosen words, or the paragraph at the cursor"))
        signs = self.tr("! action · @ name · / playbook")
        self.hint = ElidedLabel(signs if private else "", "muted")
        foot = self._verbs = HBox(gap=8)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.move_words)
        self.column.addLayout(foot)

    def add_verb(self, button: QWidget) -> None:
        """One more verb below the words."""
        self._verbs.addWidget(button)

    def hide_by(self, veil: Veil) -> None:
        """Let this veil be drawn over the words, by a button beside them too."""
        button = HideButton(veil)
        button.setObjectName(f"{self.edit.objectName()}-hide")
        self._verbs.addWidget(button)

    def follow(self, saver: TextSaver) -> None:
        """Show how far this saver is."""
        self._saver = saver
        saver.state_changed.connect(self._show_state)

    def _show_state(self) -> None:
        if self._saver is None:
            return
        state, at = self._saver.state, self._saver.saved_at
        if state is SaveState.SAVED and at is not None:
            self.saved.setText(self.tr("Saved {time}").format(time=time_of(at)))
        elif state is SaveState.FAILED:
            self.saved.setText(self.tr("Not saved yet"))
        elif state is SaveState.UNTOUCHED:
            self.saved.setText("")

    def set_lines(self, least: int = 0) -> None:
        """Keep the field at least so high, in pixels of the design; 0 is as in Meet."""
        self._least = least or (PRIVATE_LINES if self._private else AGREED_LINES)
        self.edit.set_low(self._least)  # what is over goes by the shares of the column
        self._fit()

    def _fit(self) -> None:
        self._lines.setRowMinimumHeight(0, Theme.current().px(self._least))


def _both(pane: TextPane) -> Pill:
    return both_pill(pane.tr("For both of you · not sent"))


def both_pill(text: str) -> Pill:
    """The teal pill: what is agreed between two."""
    return Pill(text, "accent", icon="users")
