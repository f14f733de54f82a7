"""Five turns in writing, laid out: those that are here, whose turn it is, and mine to write."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from mentordesk.mentoring.sessions.turns import Turn
from mentordesk.ui.journal.writing.edit import MarkdownEdit
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from mentordesk.ui.sessions.texts.text_panes import both_pill
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, VBox, empty

FINISH_KEY = "Ctrl+Shift+Return"
LINES = 132
"""Height of the field for my turn, in pixels of the design: five lines and room for a sixth."""
LONG, MANY_LINES = 1200, 20
"""From so many characters or lines on, a turn that is here scrolls in a field of its own."""


class TurnEdit(NotesEdit):
    """Where my turn is written."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing here becomes an action."""
        MarkdownEdit.keyPressEvent(self, event)


class TurnsView(Card):
    """A card over the two texts of the session."""

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.setObjectName("turns-card")
        self._shown: tuple[tuple[Turn, str], ...] = ()
        head = FlowRow(gap=12)
        head.add(Label(self.tr("Five turns in writing"), "heading"))
        head.add(both_pill(self.tr("For both of you · not sent")))
        self.column.addWidget(head)
        self.whose = Label("", "strong", wrap=True)
        self.whose.setObjectName("turns-whose")
        self.since = Label("", "muted", wrap=True)
        self.since.setObjectName("turns-since")
        self._turns = VBox(gap=8)
        self.column.addWidget(self.whose)
        self.column.addWidget(self.since)
        self.column.addLayout(self._turns)
        self.edit = TurnEdit(self.tr("Your turn"), private=False)
        self.edit.setObjectName("turn-mine")
        self.writing = Card(role="sunk", gap=0, margins=(12, 8, 12, 8))
        self._lines = QGridLayout()  # its row keeps the height: the style sets the field's own
        self._lines.addWidget(self.edit, 0, 0)
        self.writing.column.addLayout(self._lines)
        self.column.addWidget(self.writing)
        self._verbs()
        self._fit()
        Theme.current().changed.connect(self._fit)

    def _verbs(self) -> None:
        verbs = FlowRow(gap=8)
        self.finish = PrimaryButton(self.tr("My turn is written"))
        self.finish.setObjectName("turn-finish")
        self.finish.setToolTip(
            QKeySequence(FINISH_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.copy = PrimaryButton(self.tr("Copy it out"), icon="copy")
        self.copy.setObjectName("turn-copy")
        self.paste = PrimaryButton(self.tr("Paste their turn"))
        self.paste.setObjectName("turn-paste")
        self.begin = PlainButton(self.tr("I begin"))
        self.begin.setObjectName("turn-begin")
        self.reopen = LinkButton(self.tr("Open the last turn again"), quiet=True)
        self.reopen.setObjectName("turn-reopen")
        for verb in (self.finish, self.copy, self.paste, self.begin, self.reopen):
            verbs.add(verb)
        self.column.addWidget(verbs)
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("turn-problem")
        self.problem.hide()
        self.column.addWidget(self.problem)

    def show_turns(self, turns: tuple[tuple[Turn, str], ...]) -> None:
        """Show the turns that are here, each with the line above it."""
        if turns == self._shown:
            return
        self._shown = turns
        empty(self._turns)
        for turn, about in turns:
            for part in (Label(about, "label", wrap=True), _words_of(turn, about), Divider()):
                self._turns.addWidget(part)

    def say_problem(self, sentence: str) -> None:
        """Say why a turn was not taken, or nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _fit(self) -> None:
        self._lines.setRowMinimumHeight(0, Theme.current().px(LINES))
        self.edit.setMaximumHeight(Theme.current().px(LINES))


def _words_of(turn: Turn, about: str) -> QWidget:
    """A turn's words; a long text scrolls by itself, for it is laid out as far as it is seen."""
    words: QWidget
    if len(turn.body) > LONG or turn.body.count("\n") > MANY_LINES:
        words = ReadOnly(turn.body)
    else:
        words = _label(turn.body)
    words.setObjectName(f"turn-{turn.number}")
    words.setAccessibleName(about if isinstance(words, ReadOnly) else f"{about}. {turn.body}")
    return words


def _label(text: str) -> Label:
    words = Label(text, wrap=True)
    flags = Qt.TextInteractionFlag
    words.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return words


class ReadOnly(QPlainTextEdit):
    """A long text to read."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(Theme.current().px(LINES))
