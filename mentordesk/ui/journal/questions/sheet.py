"""Write to a question: the questions by occasion, and one's own to add, change and let rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from mentordesk.ui.journal.questions import sets
from mentordesk.ui.journal.questions.own import OwnRow
from mentordesk.ui.journal.questions.wrapped import WrappedItems
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PrivateButton
from mentordesk.ui.widgets.card import private_pill
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.ui.journal.questions.sets import Question, Questions

LIST, SHARE, KEY = 250, 0.3, Qt.Key
"""Pixels of the design that the list wants, and the share of the window that it leaves it at."""


class QuestionList(QListWidget):
    """Return writes to one; Delete, F2 and R are for one's own. Long ones break into lines."""

    removed = Signal()
    renamed = Signal()
    rested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.questions: tuple[Question, ...] = ()
        self.setObjectName("questions-list")
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setItemDelegate(WrappedItems(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        set_role(self, "pick")

    def question(self) -> Question | None:
        """The one that is chosen."""
        place = self.currentRow()
        return self.questions[place] if 0 <= place < len(self.questions) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of one's own questions."""
        keys = {KEY.Key_Delete: self.removed, KEY.Key_F2: self.renamed, KEY.Key_R: self.rested}
        signal = keys.get(KEY(event.key())) if not event.modifiers() else None
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)


class QuestionSheet(Overlay):
    """``taken`` carries the questions to write to, and the key of their set."""

    taken = Signal(object, str)
    own_said = Signal(object, str)
    """The id of the question that gets these words, or None: it is a new one."""
    own_rested = Signal(object, bool)
    own_removed = Signal(object)

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("question-sheet")
        self._held: Questions | None = None
        self._shown = ""  # the occasion whose questions stand in the list
        head = FlowRow(gap=12)
        head.add(Label(self.tr("Write to a question"), "title", wrap=True))
        head.add(private_pill(self.tr("Only you")))
        self.column.addWidget(head)
        self.occasion = Choice((), self.tr("Occasion"))
        self.occasion.setObjectName("questions-occasion")
        self.occasion.picked.connect(self._show_set)
        self.list = QuestionList(self.tr("Questions"))
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(self._take)
        self.nothing = Label(
            self.tr("None yet. Write down a question that you want to come back to."),
            "quiet", wrap=True,
        )  # fmt: skip
        self.own = OwnRow()
        for part in (self.occasion, self.list, self.nothing, self.own):
            self.column.addWidget(part)
        self._make_foot()
        self.own.said.connect(self.own_said)
        self.closed.connect(self.own.end)
        self.own.left.connect(self.list.setFocus)
        self.own.rest.clicked.connect(self._rest)
        self.own.change.clicked.connect(self._rename)
        self.own.remove.clicked.connect(self._remove)
        self.list.removed.connect(self._remove)
        self.list.renamed.connect(self._rename)
        self.page.verticalScrollBar().rangeChanged.connect(self._see_line)
        self.list.rested.connect(self._rest)

    def _make_foot(self) -> None:
        row = FlowRow(gap=8)
        self.write = PrivateButton(self.tr("Write to it"), icon="note-pencil")
        self.several = LinkButton(self.tr("Three questions, any may be skipped"))
        self.another = LinkButton(self.tr("Another one"), quiet=True)
        self.cancel = LinkButton(self.tr("Cancel"))
        for name, button, do in (
            ("questions-write", self.write, self._take),
            ("questions-several", self.several, self._take_several),
            ("questions-another", self.another, self._another),
            ("questions-cancel", self.cancel, self.close_overlay),
        ):
            button.setObjectName(name)
            button.clicked.connect(do)
            row.add(button)
        self.foot.addWidget(row)

    def open(self, held: Questions, key: str = "") -> None:
        """Show the questions, those of ``key`` first."""
        shown = key or self.occasion.value() or held.sets[0].key
        self.show_questions(held, shown)
        self.open_over()
        self.list.setFocus()

    def fit(self) -> None:
        """The list leaves room for what stands below it, however large the text."""
        high = min(Theme.current().px(LIST), round(self._host.height() * SHARE))
        self.list.setFixedHeight(high)
        super().fit()

    def _see_line(self) -> None:
        """What is being written stays in sight when the list comes above it."""
        if self.own.line.hasFocus():
            self.page.ensureWidgetVisible(self.own.line)

    def show_questions(self, held: Questions, key: str = "", pin: str = "") -> None:
        """Show these; the occasion and the question that were chosen stay.

        ``pin``: the id of the question to choose, if it is among them.
        """
        shown = key or self.occasion.value()
        self._held = held
        before = self.occasion.blockSignals(True)
        self.occasion.clear()
        for one in held.sets:
            self.occasion.addItem(sets.name(one.key), one.key)
        self.occasion.set_value(shown)
        self.occasion.blockSignals(before)
        self._show_set(pin=pin)

    @property
    def key(self) -> str:
        """The occasion that is shown."""
        return str(self.occasion.value())

    def _show_set(self, _key: str = "", *, pin: str = "") -> None:
        again = self._place_of(pin)
        questions = self._held.set(self.key) if self._held is not None else ()
        self.list.clear()
        self.list.questions = questions
        for one in questions:
            text = one.prompt.text
            if one.rests:
                text = self.tr("{question} (rests)").format(question=text)
            self.list.addItem(f"\u2068{text}\u2069")  # its mark stays at its own end
        self.list.setCurrentRow(again if questions else -1)
        self.list.setVisible(bool(questions))
        self.nothing.setVisible(not questions)
        is_own = self.key == sets.OWN
        self.own.setVisible(is_own)
        self.several.setVisible(self.key == sets.SESSION and len(questions) > 1)
        self.another.setVisible(len(questions) > 1)
        self._chosen()
        if is_own and not questions:
            self.own.line.setFocus()
        self.fit()

    def _place_of(self, pin: str) -> int:
        """Where the choice goes: to ``pin``, else where it was, else to what came in its place."""
        before, row = self.list.question(), self.list.currentRow()
        was, self._shown = self._shown, self.key
        if was != self._shown:
            self.own.end()
            before, row = None, 0
        questions = self._held.set(self.key) if self._held is not None else ()
        ids = [one.prompt.id for one in questions]
        wanted = (pin, before.prompt.id if before is not None else "")
        found = [ids.index(one) for one in wanted if one in ids]
        return found[0] if found else max(0, min(row, len(ids) - 1))

    def _chosen(self) -> None:
        question = self.list.question()
        self.write.setEnabled(question is not None)
        self.own.show_question(question)

    def _take(self) -> None:
        question = self.list.question()
        if question is not None:
            self.close_overlay()
            self.taken.emit((question,), self.key)

    def _take_several(self) -> None:
        if self._held is not None:
            questions = self._held.set(self.key)
            begin = max(0, self.list.currentRow())
            turned = (*questions[begin:], *questions[:begin])
            self.close_overlay()
            self.taken.emit(turned[: sets.AT_ONCE], self.key)

    def _another(self) -> None:
        count = self.list.count()
        self.list.setCurrentRow((self.list.currentRow() + 1) % count)
        self.list.setFocus()

    # One's own

    def _own(self) -> Question | None:
        question = self.list.question()
        return question if question is not None and question.own_id is not None else None

    def _rename(self) -> None:
        question = self._own()
        if question is not None and question.own_id is not None:
            self.own.begin(question.own_id, question.prompt.text)

    def _rest(self) -> None:
        question = self._own()
        if question is not None:
            self.own_rested.emit(question.own_id, not question.rests)

    def _remove(self) -> None:
        question = self._own()
        if question is not None:
            self.own_removed.emit(question.own_id)
