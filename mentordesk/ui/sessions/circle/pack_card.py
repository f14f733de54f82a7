"""The host pack: agenda, checklist, who is expected, the last insights, words to open with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from mentordesk.changes import Changed, Done
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.circles.model import PACK_DAYS, CircleKind
from mentordesk.playbook.prose import BlockKind, blocks
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.widgets.buttons import PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.gathering import Gathering
    from mentordesk.playbook.model import Agenda
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts

AGENDA, CHECKLIST, TALK = "ag.circle", "ck.circle-host", "cv.circle-dominated"
CHAPTER, HOST = "pb.group", "pb.group.host"
PACK_KEY = "Ctrl+Shift+O"


class PackCard(Card):
    """Who hosts, and what a host has at hand."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=8)
        self.setObjectName("host-pack")
        self._services, self._bridge = services, bridge
        self._facts: SessionFacts | None = None
        self._opening: tuple[str, ...] | None = None
        self.head = Label("", "heading", wrap=True)
        self.head.setObjectName("host-pack-head")
        self.next_host = Label("", "muted", wrap=True)
        self.next_host.setObjectName("host-pack-next")
        self.take = PrimaryButton(self.tr("Lay out the host pack"), icon="list-checks")
        self.take.setObjectName("host-pack-take")
        key = QKeySequence(PACK_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.take.setToolTip(key)
        self.take.clicked.connect(self._take)
        self.expected = Label("", wrap=True)
        self.expected.setObjectName("host-pack-expected")
        self._earlier, self._lines = VBox(gap=4), VBox(gap=4)
        self._earlier_head = Label(self.tr("Understood lately"), "label")
        self._lines_head = Label(self.tr("Words to open with"), "label")
        for part in (self.head, self.next_host, self.take, self.expected, self._earlier_head):
            self.column.addWidget(part)
        self.column.addLayout(self._earlier)
        self.column.addWidget(self._lines_head)
        self.column.addLayout(self._lines)

    def show_facts(self, facts: SessionFacts) -> None:
        """Show a circle's session; of a pair's nothing is shown."""
        gathering = facts.brief.circle
        self.setVisible(gathering is not None)
        self._facts = facts
        if gathering is None:
            return
        pocket = gathering.circle.kind is CircleKind.POCKET
        self.head.setText(words.begins_hosts(gathering.host, pocket=pocket))
        self._show_next(gathering, facts)
        names = ", ".join(words.name(one) for one in gathering.expected)
        self.expected.setText(self.tr("Expected: {names}").format(names=names))
        self._show_earlier(gathering)
        soon = (facts.session.slot.here().date() - facts.today).days <= PACK_DAYS
        laid_out = bool(facts.brief.agenda) and any(
            one.words.id == CHECKLIST for one in facts.lists
        )
        self.take.setVisible(
            gathering.i_host and soon and not laid_out and not facts.session.written_up
        )
        for part in (self._lines_head,):
            part.setVisible(gathering.i_host and not pocket)
        if gathering.i_host and not pocket and self._opening is None:
            self._bridge.ask(self, partial(opening_lines, self._services), self._show_lines)
        elif not gathering.i_host:
            self._opening = None
            empty(self._lines)

    def _show_next(self, gathering: Gathering, facts: SessionFacts) -> None:
        said = ""
        if gathering.next_day is not None:
            day = when.heading(gathering.next_day, facts.today)
            line = self.tr("After that: {day}, {host}")
            said = line.format(day=day, host=words.hosts(gathering.next_host))
        if gathering.host != gathering.planned_host and gathering.planned_host is not None:
            name = words.name_or_you(gathering.planned_host)
            stands = self.tr("{name} is away this time, and keeps the next turn.").format(name=name)
            said = dotted((stands, said))
        self.next_host.setText(said)
        self.next_host.setVisible(bool(said))

    def _show_earlier(self, gathering: Gathering) -> None:
        empty(self._earlier)
        self._earlier_head.setVisible(bool(gathering.earlier))
        for one in gathering.earlier:
            self._earlier.addWidget(Label(one.line, wrap=True))

    def _show_lines(self, lines: tuple[str, ...]) -> None:
        self._opening = lines
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(Label(line, "quiet", wrap=True))

    def _take(self) -> None:
        self._bridge.ask(self, partial(read_pack, self._services), self._lay_out)

    def _lay_out(self, pack: tuple[Agenda, str]) -> None:
        if self._facts is not None:
            job = partial(lay_out, self._services, self._facts, pack)
            self._bridge.do(self, job, undo=self.tr("The host pack is laid out."))


def read_pack(services: Services) -> tuple[Agenda, str]:
    """The agenda and the pin of the checklist. Reader thread."""
    book = services.playbook
    return book.agenda(AGENDA), book.checklist(CHECKLIST).line.pin


def lay_out(services: Services, facts: SessionFacts, pack: tuple[Agenda, str]) -> Done[int]:
    """The agenda, where none stands, and the checklist of a host. Writer thread."""
    agenda, checklist = pack
    if not facts.brief.agenda:
        pin = agenda.line.pin
        steps = [ItemDraft(one.title, one.minutes, one.hint, pin) for one in agenda.steps]
        services.agendas.take(facts.session.id, pin, steps)
    services.agendas.attach(facts.session.id, checklist)
    return Done(1, Changed.SESSIONS)


def opening_lines(services: Services) -> tuple[str, ...]:
    """What a host may say, from the playbook. Reader thread."""
    chapter = services.playbook.chapter(CHAPTER)
    host = next((one for one in chapter.sections if one.id == HOST), None)
    said = [
        block.text for block in blocks(host.body if host else "") if block.kind is BlockKind.SAY
    ]
    talk = services.playbook.conversation(TALK)
    said += [line.text for line in talk.opening[:1]]
    return tuple(said)
