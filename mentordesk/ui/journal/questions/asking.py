"""Questions on the sheet: one is chosen, the next stands below, a deep one has its ways out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from mentordesk.changes import Changed
from mentordesk.ui.journal.questions import sets
from mentordesk.ui.journal.questions.bar import QuestionBar
from mentordesk.ui.journal.questions.several import Several
from mentordesk.ui.journal.questions.sheet import QuestionSheet
from mentordesk.ui.places import HELP_CARD, PLAYBOOK
from mentordesk.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.model import Prompt
    from mentordesk.journal.own_prompts.model import OwnPrompt
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.questions.sets import Question, Questions
    from mentordesk.ui.journal.sheet.pane import EntryPane
    from mentordesk.ui.services import Services

QUESTION_KEY = "Ctrl+Shift+P"


class SheetQuestions(QObject):
    """Belongs to one sheet. ``begin`` asks for an empty one with a ``Prompt``."""

    begin = Signal(object)
    go = Signal(str, object)

    def __init__(self, pane: EntryPane, services: Services, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane, self._services, self._bridge = pane, services, bridge
        self._held: Questions | None = None
        self._waits_for = ""  # the question of the entry, to be known when all are here
        self._newest = ""  # the question of one's own that was kept last
        self._opens = ""  # the set with which the sheet of questions waits to be opened
        self.offer = LinkButton(self.tr("Write to a question…"), icon="question", quiet=True)
        self.offer.setObjectName("entry-to-question")
        self.bar = QuestionBar("entry")
        pane.strip.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeading)
        pane.strip.addWidget(self.bar)
        self.offer.hide()
        self.several = Several(pane.body, self.bar)
        self.several.put.connect(self._put)
        self.sheet = QuestionSheet(pane)
        self._connect()

    def _connect(self) -> None:
        self.offer.clicked.connect(self.open_sheet)
        self.bar.card_asked.connect(self._card)
        for edit in (self._pane.title, self._pane.body):
            edit.edited.connect(self._look)
        self.sheet.taken.connect(self._taken)
        self.sheet.closed.connect(self._pane.focus_text)
        self.sheet.own_said.connect(self._keep_own)
        self.sheet.own_rested.connect(self._rest_own)
        self.sheet.own_removed.connect(self._remove_own)
        self._bridge.changed.connect(self._changed)

    # What is shown

    def show_entry(self, pin: str) -> None:
        """The sheet shows another entry, written to the question ``pin`` or to none."""
        found = self._held.by_pin(pin) if self._held is not None and pin else None
        self.several.begin((found,) if found is not None and found.offers_card else ())
        self._look()
        if pin and self._held is None:
            self._waits_for = pin
            self._load()

    def _look(self) -> None:
        writing = self._pane.saver.writing
        asked = writing.prompt_text if writing is not None else ""
        self.offer.setVisible(writing is not None and self._pane.is_blank() and not asked)

    # Choosing

    def open_sheet(self, key: str = "") -> None:
        """The questions by occasion, those of ``key`` first."""
        self._opens = key or "?"
        self._load()

    def _load(self) -> None:
        self._bridge.ask(self, partial(sets.load, self._services), self._show)

    def _show(self, held: Questions) -> None:
        self._held = held
        self.several.set_gentle(held.gentle)
        pin, self._waits_for = self._waits_for, ""
        writing = self._pane.saver.writing
        if pin and writing is not None and writing.prompt_id == pin:
            self.show_entry(pin)
        opens, self._opens = self._opens, ""
        if opens:
            self.sheet.open(held, "" if opens == "?" else opens)
        elif self.sheet.isVisible():
            newest, self._newest = self._newest, ""
            self.sheet.show_questions(held, pin=newest)

    def _taken(self, questions: tuple[Question, ...], key: str) -> None:
        every = self._held.set(key) if self._held is not None else ()
        self.begin.emit(questions[0].prompt)
        self.several.begin(questions, tuple(one for one in every if not one.rests))
        self._look()

    def _card(self) -> None:
        self.go.emit(PLAYBOOK, HELP_CARD)

    def _put(self, prompt: Prompt) -> None:
        self._pane.saver.ask(prompt)
        self._pane.chip.ask(prompt.text)

    # One's own

    def _keep_own(self, own_id: UUID | None, line: str) -> None:
        own = self._services.own_prompts
        if own_id is None:
            job, said = partial(own.add, line), self.tr("Your question is kept.")
        else:
            job = partial(own.change, own_id, line)
            said = self.tr("Your question has other words now.")
        self._bridge.do(self, job, self._kept_own, partial(self._unkept, own_id, line), undo=said)

    def keep_line(self) -> None:
        """A question of one's own that was begun is kept as it stands."""
        words = self.sheet.own.take()
        if words:
            self._keep_own(None, words)

    def unsaved_texts(self) -> list[str]:
        """A question that was begun and could not be kept."""
        words = self.sheet.own.begun
        return [words] if words else []

    def _kept_own(self, own: OwnPrompt) -> None:
        self._newest = own.prompt_id

    def _unkept(self, own_id: UUID | None, line: str, error: UserFacingError) -> None:
        self.sheet.own.give_back(own_id, line)
        self._bridge.trouble.emit(error, None)

    def _rest_own(self, own_id: UUID, rests: bool) -> None:
        job = partial(self._services.own_prompts.rest, own_id, rests=rests)
        rested, again = self.tr("The question rests."), self.tr("The question is asked again.")
        self._do(job, rested if rests else again)

    def _remove_own(self, own_id: UUID) -> None:
        job = partial(self._services.own_prompts.remove, own_id)
        self._do(job, self.tr("The question is removed."))

    def _do(self, job: Callable[[], Done[OwnPrompt]], said: str) -> None:
        self._bridge.do(self, job, undo=said)

    def _changed(self, changed: Changed) -> None:
        """One's own questions were changed, or a change was taken back."""
        if changed & Changed.JOURNAL and self.sheet.isVisible():
            self._load()
