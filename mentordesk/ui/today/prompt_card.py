"""Today's question at work: what is typed is kept as a draft, and becomes an entry on request."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.ids import id_maker
from mentordesk.ui.journal.dates import time_of
from mentordesk.ui.journal.writing.saving import DraftSaver, SaveState
from mentordesk.ui.today.prompt_card_view import PromptCardView

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.model import Entry, Prompt
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class PromptCard(PromptCardView):
    """Asks one question a day. An answer that was begun is a draft until it is kept.

    A draft that a lock found here becomes an entry when the desk is opened again; then the card
    shows it as kept.
    """

    open_asked = Signal(object)
    """Please open the entry with this id."""
    ready = Signal()
    """The card shows what it has to show."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._journal, self._bridge = services.journal, bridge
        self._prompt: Prompt | None = None
        self._entry: Entry | None = None
        self._day = self._journal.today()  # of the question
        clock = services.clock
        new_id = id_maker(clock)
        self.saver = DraftSaver(services.journal, bridge, clock, new_id, self._words)
        self.saver.setParent(self)
        self.saver.state_changed.connect(self._show_state)
        self.saver.written.connect(self._written)
        self.answer.edited.connect(self._edited)
        self.keep.clicked.connect(self.keep_answer)
        self.another.clicked.connect(self.ask_another)
        self.one_more.clicked.connect(self.ask_another)
        self.open.clicked.connect(self._open)
        self.hide()

    def load(self) -> None:
        """Ask for today's question; not while an answer is being written."""
        day = self._journal.today()
        is_answered = self._entry is not None and self._day == day
        if self.saver.state is not SaveState.UNTOUCHED or is_answered:
            return
        self._day = day
        ask = partial(self._journal.prompt_for, day)
        self._bridge.do(self, ask, self._show_prompt, self._no_prompt)

    def renew(self) -> None:
        """The journal changed: the answer may have been deleted or brought back."""
        if self._prompt is not None and self.saver.state is SaveState.UNTOUCHED:
            self._ask_for_answer()

    def keep_draft(self) -> None:
        """Keep what is written, as a draft."""
        self.saver.keep_draft()

    def keep_answer(self) -> None:
        """Make the answer an entry."""
        if not self.answer.words():
            self.answer.setFocus()
            return
        self.saver.settle()

    def ask_another(self) -> None:
        """A different question; words that stand in the field stay, and answer it."""
        self._entry, self._day = None, self._journal.today()
        another = partial(self._journal.another_prompt, self._day)
        self._bridge.do(self, another, self._show_another)

    def _show_prompt(self, prompt: Prompt | None) -> None:
        """The day's question, perhaps answered."""
        self._take(prompt)
        if prompt is not None:
            self._ask_for_answer()

    def _no_prompt(self, error: UserFacingError) -> None:
        """A desk that can only be read asks nothing; nobody asked for a question, so be quiet."""
        del error
        self.hide()

    def _show_another(self, prompt: Prompt | None) -> None:
        self._take(prompt)
        self._show_asking()
        self.answer.setFocus()

    def _take(self, prompt: Prompt | None) -> None:
        self._prompt = prompt
        self.setVisible(prompt is not None)
        if prompt is None:
            return
        self.question.setText(prompt.text)
        self.answer.setAccessibleDescription(prompt.text)
        several = self.tr("%Ln minutes", "", prompt.minutes)
        self.minutes.setText(self.tr("one minute") if prompt.minutes == 1 else several)
        if self.saver.state is SaveState.UNTOUCHED:
            self.answer.clear_words()
            self.saver.begin_new(prompt)
        else:
            self.saver.ask(prompt)
            self.saver.touch()

    def _ask_for_answer(self) -> None:
        if self._prompt is not None:
            ask = partial(self._journal.answer, self._day, self._prompt.id)
            self._bridge.ask(self, ask, self._show_answer)

    def _show_answer(self, entry: Entry | None) -> None:
        if self.saver.state is not SaveState.UNTOUCHED:
            return
        self._entry = entry
        if entry is None:
            self._show_asking()
        else:
            self._show_kept(entry)
        self.ready.emit()

    def _show_kept(self, entry: Entry) -> None:
        line = self.tr("Kept in your journal at {time}. Only you can read it.")
        self.kept_line.setText(line.format(time=time_of(entry.changed)))
        self.asking.hide()
        self.kept.show()

    def _show_asking(self) -> None:
        self.kept.hide()
        self.asking.show()

    def _written(self, entry: Entry) -> None:
        """The answer is an entry."""
        had_keyboard = self.answer.hasFocus() or self.keep.hasFocus()
        self.saver.begin(None)
        self.answer.clear_words()
        if self._prompt is not None:
            self.saver.begin_new(self._prompt)
        self._show_answer(entry)
        if had_keyboard:
            self.open.setFocus()

    def _open(self) -> None:
        if self._entry is not None:
            self.open_asked.emit(self._entry.id)

    def _words(self) -> tuple[str, str]:
        return "", self.answer.words()

    def _edited(self) -> None:
        self.saver.touch()

    def _show_state(self) -> None:
        state, at = self.saver.state, self.saver.saved_at
        if state is SaveState.SAVED and at is not None:
            text = self.tr("Kept as a draft at {time}").format(time=time_of(at))
        elif state is SaveState.FAILED:
            text = self.tr("Not saved yet. Your words are on the screen.")
        else:
            text = ""
        self.saved.setText(text)
        self.saved.setVisible(bool(text))
