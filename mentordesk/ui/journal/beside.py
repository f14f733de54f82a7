"""What stands beside the words of an entry: its threads and questions, and the way to a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor

from mentordesk.journal.passage_model import find
from mentordesk.ui.journal.entries.entry_delegate import units
from mentordesk.ui.journal.questions.asking import QUESTION_KEY, SheetQuestions
from mentordesk.ui.journal.tab import ENTRIES, THREADS
from mentordesk.ui.journal.targets import Place, ShowTab, ShowThread
from mentordesk.ui.journal.threads.sheet import PASSAGE_KEY, TAG_KEY, SheetThreads
from mentordesk.ui.journal.threads.star_entry import STAR_KEY, StarEntry
from mentordesk.ui.journal.threads.threads import ThreadsTab
from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from mentordesk.journal.model import Prompt
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.journal_sheet import JournalSheet
    from mentordesk.ui.journal.targets import Thread
    from mentordesk.ui.services import Services


class Beside(QObject):
    """Belongs to the place; it is told by the sheet which entry is shown."""

    def __init__(self, place: JournalSheet, services: Services, bridge: Bridge) -> None:
        super().__init__(place)
        self._place, self._pane = place, place.pane
        self._wanted: Place | None = None
        self.threads = SheetThreads(place.pane, services, bridge)
        self.star = StarEntry(place.pane, services.journal, bridge)
        self.questions = SheetQuestions(place.pane, services, bridge)
        self.threads.led.connect(self._show_thread)
        self.questions.begin.connect(self._begin)
        self.questions.go.connect(place.go)
        place.pane.shown.connect(self._shown)
        place.pane.saver.written.connect(self._written)
        shortcut = QShortcut(QKeySequence(QUESTION_KEY), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.write_to_question)

    def show_target(self, target: object) -> bool:
        """Show a thread, or mark a place for when its entry is shown; False: it is neither."""
        if isinstance(target, ShowThread):
            self._show_thread(target.thread)
            return True
        if isinstance(target, ShowTab):
            self._place.tabs.show(target.tab)
            if target.part:
                self._place.tabs.tab(target.tab).show_part(target.part)
            return True
        if isinstance(target, Place):
            self._wanted = target
            self._place.open_entry(target.entry_id)
            if self._pane.entry_id == target.entry_id:
                self._find()
            return True
        return False

    def write_to_question(self) -> None:
        """The questions by occasion, over the place."""
        self._place.tabs.show(ENTRIES, quiet=True)
        self.questions.open_sheet()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the sheet."""
        return (
            (QUESTION_KEY, self.tr("Write to a question")),
            (TAG_KEY, self.tr("Give the entry a tag")),
            (STAR_KEY, self.tr("Star the entry, or take the star away")),
            (PASSAGE_KEY, self.tr("Star the chosen words, as evidence for a goal")),
        )

    def commands(self) -> tuple[Command, ...]:
        """The same for the command palette; of the sheet only while it is on the screen."""
        line = self.tr("Star this passage… (evidence for a goal)")
        question = Command(
            "journal-question", self.tr("Write to a question"), self.write_to_question,
            "question", QUESTION_KEY,
        )  # fmt: skip
        if not self._pane.isVisible():
            return (question,)
        return (
            question,
            Command("journal-tag", self.tr("Give this entry a tag"), self.threads.ask_tag,
                    "hash", TAG_KEY),
            Command("journal-star", self.tr("Star the entry, or take the star away"),
                    self.star.turn, "star", STAR_KEY),
            Command("journal-passage", line, self.threads.ask_goal, "star", PASSAGE_KEY),
        )  # fmt: skip

    def _show_thread(self, thread: Thread) -> None:
        tab = self._place.tabs.tab(THREADS)
        self._place.tabs.show(THREADS, quiet=True)
        if isinstance(tab, ThreadsTab):
            tab.show_thread(thread)

    def _begin(self, prompt: Prompt) -> None:
        self._place.flush()
        self._place.show_new(prompt)

    def _shown(self) -> None:
        writing = self._pane.saver.writing
        kept = writing is not None and writing.version > 0
        self.threads.show_entry(writing.id if writing is not None and kept else None)
        self.questions.show_entry(writing.prompt_id if writing is not None else "")
        if self._wanted is not None:  # not now: the place puts the cursor at the end first
            QTimer.singleShot(0, self, self._find)

    def _written(self, _entry: object) -> None:
        self.threads.load()

    def _find(self) -> None:
        """Choose the words that are looked for, where they stand now."""
        wanted = self._wanted
        if wanted is None or self._pane.entry_id != wanted.entry_id:
            return
        self._wanted = None
        self._pane.reader.write()
        text = self._pane.body.document().toPlainText()
        at = find(text, wanted.quote, wanted.at)
        if at is None:
            return
        cursor = self._pane.body.textCursor()
        cursor.setPosition(units(text[:at]))
        end = units(text[: at + len(wanted.quote)])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._pane.body.setTextCursor(cursor)
        self._pane.body.centerCursor()
        self._pane.body.setFocus()
