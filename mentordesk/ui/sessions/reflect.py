"""Reflect: the after-session questions of the playbook, answered for myself alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.journal.model import Prompt
from mentordesk.journal.notes.model import AskedFirst
from mentordesk.journal.prompts import in_turn
from mentordesk.ui.journal.dates import time_of
from mentordesk.ui.journal.hiding.hiding import HideButton
from mentordesk.ui.journal.questions.bar import QuestionBar
from mentordesk.ui.journal.questions.sets import AT_ONCE, DEEP, Question, of_pack
from mentordesk.ui.journal.questions.several import Several
from mentordesk.ui.journal.targets import Kind
from mentordesk.ui.journal.threads.backlinks import Backlinks
from mentordesk.ui.journal.writing.saving import SaveState
from mentordesk.ui.places import HELP_CARD, PLAYBOOK
from mentordesk.ui.sessions.close.asked_choice import AskedChoice
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from mentordesk.ui.sessions.texts.text_saver import ReflectionWay, TextSaver
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.playbook.prompts import PackPrompt
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.hiding.veil import Veil
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts, Shelf

LINES, WIDE = 220, 760


class ReflectPage(Page):
    """One question, one text, one mark. Nothing of it is ever in the record of both."""

    stale = Signal()
    go = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(margins=(24, 0, 24, 24))
        self._pack: tuple[PackPrompt, ...] = ()
        self._lately: tuple[str, ...] = ()
        self._lay_out()
        self.several = Several(self.edit, self.questions)
        self.questions.card_asked.connect(self._open_card)
        self.backlinks = Backlinks(services, bridge, Kind.SESSION)
        self.backlinks.go.connect(self.go)
        self.card.column.addWidget(self.backlinks)
        self.way = ReflectionWay(services, AskedFirst.UNSAID)
        self.saver = TextSaver(services, bridge, self.way, self.edit.words)
        self.saver.setParent(self)
        self.saver.state_changed.connect(self._show_state)
        self.saver.lost_touch.connect(self.stale)
        self.edit.edited.connect(self.saver.touch)
        self.asked.chosen.connect(self._mark)
        self.several.put.connect(self._ask)

    def _lay_out(self) -> None:
        self.card = Card(role="private", gap=10)
        self.card.setObjectName("reflect-card")
        head = HBox(gap=8)
        head.addWidget(private_pill(self.tr("Only you")))
        head.addStretch(1)
        self.saved = Label("", "muted")
        self.saved.setObjectName("reflect-saved")
        head.addWidget(self.saved)
        self._head = head
        self.card.column.addLayout(head)
        self.question = Label("", "heading", wrap=True)
        self.question.setObjectName("reflect-question")
        self.card.column.addWidget(self.question)
        self.edit = NotesEdit(self.tr("Your reflection, for you alone"), private=True)
        self.edit.setObjectName("reflect-text")
        self.edit.setPlaceholderText(self.tr("A few lines are enough."))
        self.card.column.addWidget(self.edit)
        self.questions = QuestionBar("reflect")
        self.card.column.addWidget(self.questions)
        self.card.column.addWidget(Label(self.tr("Did I ask before I advised?"), "label"))
        self.asked = AskedChoice(self.tr("Did I ask before I advised?"))
        self.asked.setObjectName("reflect-asked")
        line = HBox()
        line.addWidget(self.asked)
        line.addStretch(1)
        self.card.column.addLayout(line)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self._fit()
        Theme.current().changed.connect(self._fit)

    def hide_by(self, veil: Veil) -> None:
        """Let this veil be drawn over the words, by a button beside them too."""
        button = HideButton(veil)
        button.setObjectName("reflect-hide")
        self._head.addWidget(button)

    def show_facts(self, facts: SessionFacts, *, again: bool = False) -> None:
        """Show the reflection of this session; words that are being written stay."""
        reflection, session_id = facts.reflection, facts.session.id
        self.backlinks.show_for(session_id)
        version = reflection.version if reflection else 0
        same = self.saver.session_id == session_id
        if same and not again and (self.saver.is_dirty or self.saver.version == version):
            return
        self._lately = facts.asked_lately
        body = reflection.body if reflection else ""
        self.saver.begin(session_id, version, body)
        self.way.asked = reflection.asked_first if reflection else AskedFirst.UNSAID
        self.asked.set_asked(self.way.asked)
        if not same or self.edit.words() != body:
            self.edit.show_words(body)
            self.edit.put_cursor_at_end()
        if reflection is not None and reflection.prompt_text:
            self._ask(Prompt(reflection.prompt_id, reflection.prompt_text, 1))
        else:
            self.question.setText("")
        self._begin()

    def show_shelf(self, shelf: Shelf) -> None:
        """The questions of the pack."""
        self._pack = shelf.prompts
        self.several.set_gentle(of_pack(shelf.gentle))
        self.edit.naming.set_lines(shelf.lines)
        self._begin()

    def first_question(self) -> PackPrompt | None:
        """The question that the close card asks as well."""
        held = [one for one in self._in_turn() if one.depth < DEEP]
        asked = self.way.prompt[0]
        return next((one for one in held if one.pin == asked), held[0] if held else None)

    def focus_first(self) -> None:
        """Go on writing."""
        self.edit.setFocus()
        self.edit.ensureCursorVisible()

    def settle(self) -> None:
        """Save; a question that nobody answered leaves no trace in the words."""
        self.several.leave()
        self.saver.settle()

    def leave(self) -> None:
        """Save, and turn from it."""
        self.several.leave()
        self.saver.begin(None)
        self.edit.show_words("")
        self.question.setText("")

    def _in_turn(self) -> Sequence[PackPrompt]:
        """Those first that were not asked after the last sessions."""
        return in_turn(self._pack, self._lately)

    def _begin(self) -> None:
        """Three questions: the one that stands above the text, and those that come after it."""
        among = of_pack(self._in_turn())
        if not among:
            return
        asked, text = self.way.prompt if self.question.text() else ("", "")
        at = next((n for n, one in enumerate(among) if one.prompt.id == asked), 0)
        first = among[at]
        if not text:
            self._ask(first.prompt)
        elif first.prompt.id != asked:  # its words are another version's, or no longer asked
            first = Question(Prompt(asked or first.prompt.id, text, 1))
        following = (*among[at + 1 :], *among[:at])
        self.several.begin((first, *following)[:AT_ONCE], among)

    def _ask(self, prompt: Prompt) -> None:
        self.way.prompt = (prompt.id, prompt.text)
        self.question.setText(prompt.text)

    def _open_card(self) -> None:
        self.go.emit(PLAYBOOK, HELP_CARD)

    def _mark(self, asked: str) -> None:
        self.way.asked = AskedFirst(asked)
        self.saver.settle(again=True)

    def _show_state(self) -> None:
        state, at = self.saver.state, self.saver.saved_at
        if state is SaveState.SAVED and at is not None:
            self.saved.setText(self.tr("Saved {time}").format(time=time_of(at)))
        else:
            failed = state is SaveState.FAILED
            self.saved.setText(self.tr("Not saved yet") if failed else "")

    def _fit(self) -> None:
        theme = Theme.current()
        self.edit.setMinimumHeight(theme.px(LINES))
        self.card.setMaximumWidth(theme.px(WIDE))
