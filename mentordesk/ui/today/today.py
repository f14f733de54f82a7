"""Today at work: a greeting, one question, what was written lately, a hint in the first week."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.journal.model import local_day, local_time
from mentordesk.ui.journal.calendar.on_this_day import earlier
from mentordesk.ui.journal.dates import day_line
from mentordesk.ui.journal.hiding.curtain import hide_by_key
from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.journal.tab import CALENDAR, EARLIER
from mentordesk.ui.journal.targets import ShowTab
from mentordesk.ui.journal.writing.saving import SaveState
from mentordesk.ui.places import JOURNAL, QUICK_NOTE
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.today.prompt_card import PromptCard
from mentordesk.ui.today.session_cards import SessionCards
from mentordesk.ui.today.today_view import TodayView

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from mentordesk.journal.model import EntryLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

RECENT, EARLIER_AT_MOST = 5, 50
PREPARE_KEY = "Ctrl+1"
"""The key of Prepare, as within a session."""
LOOK_MS = 60_000
"""How often an open page looks whether morning has become afternoon."""


@dataclass(frozen=True)
class _Facts:
    name: str
    days_in_use: int
    recent: list[EntryLine]
    earlier: list[EntryLine] | None


class TodayPlace(TodayView):
    """The first screen."""

    shows = (
        Changed.JOURNAL
        | Changed.ME
        | Changed.SESSIONS
        | Changed.ACTIONS
        | Changed.GOALS
        | Changed.PEOPLE
    )

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(PromptCard(services, bridge))
        self._services, self._bridge = services, bridge
        self._name = ""
        self.cards = SessionCards(services, bridge, self)
        self.stand(self.cards)
        self.cards.go.connect(self.go)
        self.cards.ready.connect(self._cards_are_ready)
        self._waits = self._waits_for_cards = False  # to put the keyboard there
        prepare = QShortcut(QKeySequence(PREPARE_KEY), self)
        prepare.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        prepare.activated.connect(self.cards.prepare_next)
        self._day = local_day(services.clock.now())
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._look)
        edits = (self.prompt.answer,)
        self.hiding = hide_by_key(self, self.recent_cover, services, bridge, edits)
        self.prompt.open_asked.connect(self._open)
        self.prompt.ready.connect(self._prompt_is_ready)
        self.all_entries.clicked.connect(self._go_to_journal)
        self.earlier.clicked.connect(self._go_to_earlier)
        self.write_first.clicked.connect(self._write)
        self._greet()
        self.prompt.load()
        self._ask()
        self.cards.load()

    # What the shell asks

    def focus_first(self) -> None:
        """The next session's verb, else the day's question, else the first verb there is."""
        if self.cards.next.isVisibleTo(self):
            self.cards.next.prepare.setFocus()
            return
        self._waits_for_cards = self.cards.page is None
        self._waits = not self.prompt.isVisibleTo(self)
        if self.prompt.isVisibleTo(self) and self.prompt.asking.isVisibleTo(self):
            self.prompt.answer.setFocus()
        elif self.first_step.isVisibleTo(self):
            self.write_first.setFocus()
        else:
            self.all_entries.setFocus()

    def _prompt_is_ready(self) -> None:
        """The keyboard goes where it would have gone, unless the person has moved it."""
        if self._waits and (self.write_first.hasFocus() or self.all_entries.hasFocus()):
            self.focus_first()
        self._waits = False

    def _cards_are_ready(self) -> None:
        """The keyboard goes to the next session, unless the person has begun something."""
        self._greet()
        waited, self._waits_for_cards = self._waits_for_cards, False
        begun = self.prompt.saver.state is not SaveState.UNTOUCHED
        if waited and not begun and self.cards.next.isVisibleTo(self):
            self.cards.next.prepare.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Entries or the name changed."""
        if changed & Changed.JOURNAL:
            self.prompt.renew()
        self._ask()
        self.cards.load()

    def flush(self) -> None:
        """Keep an answer that was begun."""
        self.prompt.keep_draft()

    def unsaved_texts(self) -> list[str]:
        """Words that could not be saved."""
        return self.prompt.saver.unsaved_texts()

    def help_text(self) -> str:
        """What F1 says."""
        quiet = self.tr(
            "At most once a week Today names one person with whom it has been quiet for longer "
            "than you agreed. “Not now” is the end of it; nobody keeps count."
        )
        told = self.tr(
            "Today shows the next session and how ready you are, what to write up, what was "
            "promised, one question to think about and what you wrote lately. The plum edge "
            "and the lock mean: only you. An answer is kept on your desk while you write; “Keep "
            "in journal” makes it an entry. “Another question” brings a different one, and your "
            "words stay."
        )
        return f"{told}\n\n{quiet}"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen."""
        return (
            (PREPARE_KEY, self.tr("Prepare the next session")),
            ("Ctrl+Return", self.tr("Keep the answer in the journal")),
            (HIDE_KEY, self.tr("Hide what you wrote, or show it")),
        )

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while the page is seen."""
        super().showEvent(event)
        self._look()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while it is not."""
        super().hideEvent(event)
        self._clock.stop()

    def _look(self) -> None:
        self._greet()
        day = local_day(self._services.clock.now())
        if day != self._day:
            self._day = day
            self.prompt.load()
            self._ask()
        self.cards.load()

    def _ask(self) -> None:
        self._bridge.ask(self, partial(_facts, self._services), self._show)

    def _show(self, facts: _Facts) -> None:
        self._name = facts.name
        self._greet()
        for row in self.show_recent(facts.recent, self._day):
            row.pressed_for.connect(self._open)
        self.show_earlier(facts.earlier or ())
        self.show_hint(dict(enumerate(self._hints())).get(facts.days_in_use, ""))

    def _greet(self) -> None:
        now = self._services.clock.now()
        self.greeting.setText(self._greeting(local_time(now).hour).format(name=self._name))
        self.day.setText(dotted((day_line(local_day(now)), self._week())))

    def _week(self) -> str:
        """What the week holds, in a few words."""
        page = self.cards.page
        if page is None or not (page.this_week or page.to_write_up):
            return ""
        week = self.tr("%Ln sessions this week", "", page.this_week)
        if not page.to_write_up:
            return week
        owed = self.tr("%Ln still to write up", "", len(page.to_write_up))
        return self.tr("{week}, {owed}").format(week=week, owed=owed)

    def _greeting(self, hour: int) -> str:
        if not self._name:
            return self._nameless(hour)
        if 5 <= hour < 12:
            return self.tr("Good morning, {name}")
        if 12 <= hour < 18:
            return self.tr("Good afternoon, {name}")
        if 18 <= hour < 23:
            return self.tr("Good evening, {name}")
        return self.tr("Hello, {name}")

    def _nameless(self, hour: int) -> str:
        if 5 <= hour < 12:
            return self.tr("Good morning")
        if 12 <= hour < 18:
            return self.tr("Good afternoon")
        return self.tr("Good evening") if 18 <= hour < 23 else self.tr("Hello")

    def _hints(self) -> tuple[str, ...]:
        """One line for each day of the first week."""
        return (
            self.tr("Ctrl+N puts the cursor into today's entry, from any place."),
            self.tr("Ctrl+L locks the desk at once. Nothing you typed is lost."),
            self.tr("Ctrl+K finds every entry by its words, and every command by its name."),
            self.tr("F1 tells what can be done on the screen you are on, and by which keys."),
            self.tr("Larger text, dark colours, when the desk locks: all of it is in Settings."),
            self.tr("Is the recovery sheet in a safe place, away from this computer?"),
            self.tr("Everything here works without a network. Nothing leaves this computer."),
        )

    # Where it leads

    def _open(self, entry_id: object) -> None:
        self.go.emit(JOURNAL, entry_id)

    def _go_to_journal(self) -> None:
        self.go.emit(JOURNAL, None)

    def _go_to_earlier(self) -> None:
        self.go.emit(JOURNAL, ShowTab(CALENDAR, EARLIER))

    def _write(self) -> None:
        self.go.emit(JOURNAL, QUICK_NOTE)


def _facts(services: Services) -> _Facts:
    me = services.me.me()
    journal = services.journal
    before = earlier(services, journal.today(), EARLIER_AT_MOST)
    return _Facts(me.name if me else "", journal.days_in_use(), journal.recent(RECENT), before)
