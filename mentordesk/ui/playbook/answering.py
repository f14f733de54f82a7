"""What somebody marks in a self-assessment, and its way into the journal, its one home.

From the first mark on it is a draft of the journal, as unsaved words are everywhere: two seconds
after the last mark it is on the disk, and a draft that a lock finds becomes an entry.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ids import id_maker
from mentordesk.journal.model import Prompt
from mentordesk.playbook.answers import NOT_ENOUGH, Answers, Labels, Marks, as_text
from mentordesk.playbook.assessment import GROWING, KEEP, START
from mentordesk.ui.journal.writing.saving import DraftSaver, SaveState

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.playbook.assessment import Assessment
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class Answering(QObject):
    """The answers to one assessment, as long as the desk is open. ``changed``: look again."""

    changed = Signal()

    def __init__(self, assessment: Assessment, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.answers = Answers(assessment)
        self.labels = self._sentences()
        self._then_aside: Marks = {}
        clock = services.clock
        self._saver = DraftSaver(
            services.journal, bridge, clock, id_maker(clock), self._title_and_body
        )
        self._saver.setParent(self)
        self._saver.state_changed.connect(self.changed)
        self._begin()

    @property
    def entry_id(self) -> UUID | None:
        """The entry in which all of it is kept; None as long as it is a draft."""
        writing = self._saver.writing
        if writing is None or writing.version == 0 or self._is_ahead:
            return None
        return writing.id if self._saver.state is SaveState.SAVED else None

    @property
    def is_an_entry(self) -> bool:
        """Whether it was kept as an entry, perhaps with changes since."""
        return self._saver.writing is not None and self._saver.writing.version > 0

    @property
    def has_failed(self) -> bool:
        """Whether the answers stand on the screen only."""
        return self._saver.state is SaveState.FAILED

    def mark(self, item: str, value: int | None, *, then: bool) -> None:
        """Mark a statement, or leave it out."""
        marks = dict(self.answers.then if then else self.answers.now)
        marks.pop(item, None)
        if value is not None:
            marks[item] = value
        answers = self.answers
        self._say(replace(answers, then=marks) if then else replace(answers, now=marks))

    def ask_then(self, *, asked: bool) -> None:
        """Whether marks for the start count; what was marked comes back when they do again."""
        nothing: Marks = {}
        then = self._then_aside if asked else nothing
        self._then_aside = nothing if asked else self.answers.then
        if then != self.answers.then:
            self._say(replace(self.answers, then=then))

    def begin_with(self, area: str) -> None:
        """Choose the one area to work on; empty for none."""
        self._say(replace(self.answers, begin_with=area))

    def keep(self) -> None:
        """Make it an entry of the journal, or the next version of that entry."""
        if not self.answers.is_blank:
            self._is_ahead = False
            self._saver.settle()

    def keep_draft(self) -> None:
        """Hand over now what was marked: the place is left, or the desk closes.

        What is an entry already gets its next version: the journal may open it now.
        """
        if self.is_an_entry:
            self.keep()
        else:
            self._saver.keep_draft()

    def clear(self) -> None:
        """Begin anew. A draft is taken out of the journal; what was kept as an entry stays."""
        if self.is_an_entry:
            self.keep()
            self.answers = Answers(self.answers.assessment)
        else:
            self.answers = Answers(self.answers.assessment)
            self._saver.touch()
            self._saver.keep_draft()  # without words: nothing becomes of it
        self._begin()
        self.changed.emit()

    def unsaved_texts(self) -> list[str]:
        """What stands on the screen only."""
        return self._saver.unsaved_texts()

    def _begin(self) -> None:
        self._is_ahead = False  # of the entry: marked since it was kept
        self._then_aside = {}
        one = self.answers.assessment
        self._saver.begin_new(Prompt(one.line.pin, one.stem, max(1, one.line.minutes)))

    def _say(self, answers: Answers) -> None:
        self.answers = answers
        self._is_ahead = True
        self._saver.touch()
        self.changed.emit()

    def _title_and_body(self) -> tuple[str, str]:
        if self.answers.is_blank:
            return "", ""
        return self.answers.assessment.title, as_text(self.answers, self.labels)

    def _sentences(self) -> Labels:
        return Labels(
            area=self.tr("{area}: {word}"),
            moved=self.tr("{area}: at the start “{then}”, now “{now}”"),
            now=self.tr("{statement} ({word})"),
            then=self.tr("{statement} (at the start: {word})"),
            both=self.tr("{statement} (at the start: {then}; now: {now})"),
            begin=self.tr("I begin with: {area}"),
            words={
                START: self.tr("start here"),
                GROWING: self.tr("growing"),
                KEEP: self.tr("keep it up"),
                NOT_ENOUGH: self.tr("too few marks to say"),
            },
        )
