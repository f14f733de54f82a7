"""Who is there and whose word it is: attendance, and the equal-time clock that keeps nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mentordesk.mentoring.circles.model import Mark
from mentordesk.mentoring.circles.voices import Voices
from mentordesk.ui.sessions.bar import Bar
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from mentordesk.clock import Clock
    from mentordesk.mentoring.circles.gathering import Gathering
    from mentordesk.mentoring.circles.model import Attendee, Member
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts

NEXT_VOICE_KEY = "Ctrl+J"
TICK_MS = 500
MARK_KEYS = {Qt.Key.Key_H: Mark.HERE, Qt.Key.Key_L: Mark.REMOTE, Qt.Key.Key_A: Mark.AWAY}
_TURNS = (None, Mark.HERE, Mark.REMOTE, Mark.AWAY)


class MarkButton(QPushButton):
    """Whether a member is there. Each press goes on; H, L and A say it, Backspace takes it back."""

    said = Signal(object, object)

    def __init__(self, attendee: Attendee) -> None:
        super().__init__()
        self._attendee = attendee
        set_role(self, "link")
        member = attendee.member
        self.setObjectName(f"attendance-{member.seat}")
        self.setText(words.mark(attendee.mark))
        name = words.name(member)
        said = self.tr("{name}: {mark}").format(name=name, mark=words.mark(attendee.mark))
        self.setAccessibleName(said)
        self.setToolTip(self.tr("H here, L on the line, A away"))
        self.clicked.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters say it at once."""
        key = Qt.Key(event.key())
        if key in MARK_KEYS:
            self.said.emit(self._attendee.member.id, MARK_KEYS[key])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.said.emit(self._attendee.member.id, None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        place = (_TURNS.index(self._attendee.mark) + 1) % len(_TURNS)
        self.said.emit(self._attendee.member.id, _TURNS[place])


class VoiceRow(QWidget):
    """One member: the word for them, whether they are there, and an even bar."""

    word_asked = Signal(int)

    def __init__(self, attendee: Attendee, *, with_clock: bool) -> None:
        super().__init__()
        self.member: Member = attendee.member
        self.setObjectName(f"voice-{self.member.seat}")
        column = VBox(self, gap=2)
        row = HBox(gap=8)
        name = words.name(self.member)
        you = words.translate("circles", "you") if self.member.is_me else ""
        label = Label(dotted((name, you)), wrap=True)
        row.addWidget(label, 1)
        self.time = Label("", "muted")
        self.mark = MarkButton(attendee)
        row.addWidget(self.mark)
        column.addLayout(row)
        line = HBox(gap=8)
        self.give = LinkButton(self.tr("Give the word"), quiet=True)
        self.give.setObjectName(f"voice-give-{self.member.seat}")
        self.give.setAccessibleName(self.tr("Give the word to {name}").format(name=name))
        self.give.clicked.connect(self._ask)
        self.bar = Bar(self.tr("Time of {name}").format(name=name))
        narrow = QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        self.give.setSizePolicy(*narrow)
        self.time.setSizePolicy(*narrow)
        line.addWidget(self.give)
        line.addWidget(self.bar, 1)
        line.addWidget(self.time)
        column.addLayout(line)
        away = attendee.mark is Mark.AWAY
        shown: tuple[QWidget, ...] = (self.give, self.bar, self.time)
        for part in shown:
            part.setVisible(with_clock and not away)

    def show_time(self, seconds: float, share: float, *, speaks: bool) -> None:
        """The bar grows; who speaks is said in words."""
        whole = int(seconds)
        number = QLocale()
        text = f"{number.toString(whole // 60)}:{whole % 60:02d}"
        if self.time.text() != text:
            self.time.setText(text)
            self.bar.set_share(share, text)
        said = self.tr("speaks") if speaks else self.tr("Give the word")
        if self.give.text() != said:
            self.give.setText(said)

    def _ask(self) -> None:
        self.word_asked.emit(self.member.seat)


class VoicesCard(Card):
    """Everyone of a circle in a session. The clock lives on the screen only, and goes with it."""

    def __init__(
        self, services: Services, bridge: Bridge, name: str, *, with_clock: bool = True
    ) -> None:
        super().__init__(gap=10)
        self.setObjectName(name)
        self._services, self._bridge = services, bridge
        self._clock: Clock = services.clock
        self._with_clock = with_clock
        self._session_id: UUID | None = None
        self._shown: tuple[Attendee, ...] = ()
        self._rows: list[VoiceRow] = []
        self.voices = Voices()
        self._make_head()
        self._list = VBox(gap=8)
        self.column.addLayout(self._list)
        self._make_verbs()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)

    def _make_head(self) -> None:
        head = FlowRow(gap=12)
        title = (
            self.tr("Each voice once before any twice")
            if self._with_clock
            else self.tr("Who comes")
        )
        head.add(Label(title, "heading", wrap=True))
        self.host = Pill("")
        self.host.setObjectName(f"{self.objectName()}-host")
        head.add(self.host)
        self.column.addWidget(head)

    def _make_verbs(self) -> None:
        row = FlowRow(gap=8)
        self.next = PlainButton(self.tr("Next voice"), icon="timer")
        self.next.setObjectName("voices-next")
        key = QKeySequence(NEXT_VOICE_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.next.setToolTip(key)
        self.stop = LinkButton(self.tr("Stop the clock"), quiet=True)
        self.stop.setObjectName("voices-stop")
        row.add(self.next)
        row.add(self.stop)
        self.column.addWidget(row)
        self.hint = Label(
            self.tr("The clock is for this room: nothing of it is kept."), "muted", wrap=True
        )
        self.column.addWidget(self.hint)
        for part in (row, self.hint):
            part.setVisible(self._with_clock)
        self.next.clicked.connect(self.hand_on)
        self.stop.clicked.connect(self._stop)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show a circle's session; of a pair's nothing is shown."""
        gathering = facts.brief.circle
        self.setVisible(gathering is not None)
        if gathering is None:
            self._session_id, self._shown = None, ()
            return
        if facts.session.id != self._session_id:
            self._session_id, self._shown, self.voices = facts.session.id, (), Voices()
        self._show_host(gathering)
        if gathering.attendees != self._shown:
            self._show_rows(gathering.attendees)
        self._tick()

    def _show_host(self, gathering: Gathering) -> None:
        pocket = not gathering.circle.code
        said = words.hosts(gathering.host, pocket=pocket)
        if gathering.host != gathering.planned_host:
            said = dotted((said, self.tr("standing in")))
        self.host.setText(said)

    def _show_rows(self, attendees: Sequence[Attendee]) -> None:
        focused = next((row.member.id for row in self._rows if row.mark.hasFocus()), None)
        self._shown = tuple(attendees)
        empty(self._list)
        self._rows = []
        for attendee in attendees:
            row = VoiceRow(attendee, with_clock=self._with_clock)
            row.mark.said.connect(self._mark)
            row.word_asked.connect(self._hand_to)
            self._list.addWidget(row)
            self._rows.append(row)
            if attendee.member.id == focused:
                row.mark.setFocus()

    def _mark(self, member_id: UUID, mark: Mark | None) -> None:
        if self._session_id is not None:
            verb = partial(self._services.attendance.mark, self._session_id, member_id, mark)
            self._bridge.do(self, verb, undo=self.tr("Who is there is noted."))

    # The clock: on the screen only

    def hand_on(self) -> None:
        """The word goes to the next who was not heard yet."""
        seat = self.voices.next_of(self._there())
        if self._with_clock and seat is not None:
            self._hand_to(seat)

    def _hand_to(self, seat: int) -> None:
        self.voices = self.voices.handed_to(seat, self._clock.monotonic())
        self._tick()

    def _stop(self) -> None:
        self.voices = self.voices.stopped(self._clock.monotonic())
        self._tick()

    def _there(self) -> list[int]:
        return [one.member.seat for one in self._shown if one.mark is not Mark.AWAY]

    def _tick(self) -> None:
        if not self._with_clock:
            return
        now = self._clock.monotonic()
        longest = self.voices.longest([row.member.seat for row in self._rows], now)
        for row in self._rows:
            seconds = self.voices.seconds(row.member.seat, now)
            share = seconds / longest if longest else 0.0
            row.show_time(seconds, share, speaks=row.member.seat == self.voices.speaking)
        self.stop.setVisible(self.voices.speaking is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while it is seen."""
        super().showEvent(event)
        if self._with_clock:
            self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while it is not."""
        super().hideEvent(event)
        self._ticks.stop()
