"""All that one session's pages show, read at once on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.desk import suggestions
from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.quick import Candidate, Named
from mentordesk.mentoring.people.model import Role
from mentordesk.mentoring.sessions.model import SessionKind
from mentordesk.playbook.errors import NotInThePlaybookError
from mentordesk.playbook.model import Kind
from mentordesk.ui.sessions import moment
from mentordesk.ui.sessions.lines import collect

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from uuid import UUID

    from mentordesk.clock import Moment
    from mentordesk.desk.brief import Brief
    from mentordesk.desk.suggestions import Suggestion
    from mentordesk.journal.notes.model import KeptDraft, Note, Reflection
    from mentordesk.mentoring.actions.model import ActionLine
    from mentordesk.mentoring.agenda.model import Checklist
    from mentordesk.mentoring.agreed.model import Agreed
    from mentordesk.mentoring.circles.gathering import Gathering
    from mentordesk.mentoring.goals.model import CheckIn
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.mentoring.sessions.turns import Exchange
    from mentordesk.playbook.model import Checklist as ListWords
    from mentordesk.playbook.model import ItemLine
    from mentordesk.playbook.prompts import PackPrompt
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.lines import PlaybookLine

QUESTIONS = "pb.listening"
AGENDA_ROLES = frozenset({"mentor", "mentee", "peer"})
_MY_ROLE = {Role.MENTEE: "mentor", Role.MENTOR: "mentee", None: "host"}


@dataclass(frozen=True)
class OpenList:
    """A checklist of a session with its words."""

    record: Checklist
    words: ListWords

    @property
    def done(self) -> int:
        """How many of its lines are ticked."""
        return sum(item.id in self.record.marked for item in self.words.items)


@dataclass(frozen=True)
class SessionFacts:
    """A session and everything around it, as of ``now``."""

    now: Moment
    today: date
    brief: Brief
    agreed: Agreed | None
    note: Note | None
    reflection: Reflection | None
    actions: tuple[ActionLine, ...]
    check_ins: tuple[CheckIn, ...]
    lists: tuple[OpenList, ...]
    candidates: tuple[Candidate, ...]
    next_planned: datetime | None
    card: KeptDraft | None
    moment: tuple[ItemLine, ...]  # conversations to have at hand
    suggestions: tuple[Suggestion, ...] = ()  # everything that goes with it, the nearest first
    exchange: Exchange | None = None  # of a session in five turns
    turn_draft: KeptDraft | None = None
    asked_lately: tuple[str, ...] = ()  # after other sessions, the latest first

    @property
    def session(self) -> Session:
        """The session itself."""
        return self.brief.line.session

    @property
    def name(self) -> str:
        """The other's name, or the circle's."""
        return self.brief.line.name


@dataclass(frozen=True)
class Shelf:
    """What the playbook offers for a session of this kind, to this person."""

    agendas: tuple[ItemLine, ...]
    checklists: tuple[ItemLine, ...]
    prompts: tuple[PackPrompt, ...]
    questions: tuple[PackPrompt, ...]
    lines: tuple[PlaybookLine, ...] = ()  # to put into notes
    gentle: tuple[PackPrompt, ...] = ()  # ends after a deep question


def load(services: Services, session_id: UUID) -> SessionFacts:
    """Everything about a session. Raises ``NotThere``. Reader thread."""
    now = services.clock.now()
    brief = services.desk.brief(session_id)
    slot = brief.line.session.slot
    following = services.sessions.following(session_id)
    return SessionFacts(
        now=now,
        today=zones.day_of(now.instant, now.zone),
        brief=brief,
        agreed=services.desk.agreed(session_id),
        note=services.notes.note(session_id),
        reflection=services.notes.reflection(session_id),
        actions=tuple(services.actions.of_session(session_id)),
        check_ins=tuple(services.goals.of_session(session_id)),
        lists=open_lists(services, brief.checklists),
        candidates=candidates(services, brief),
        next_planned=following.slot.start if following is not None else None,
        card=services.notes.draft(DraftKind.CLOSE_CARD, session_id),
        moment=moment.conversations(services.playbook, brief),
        suggestions=suggestions.candidates(services.playbook, brief, slot.here().date()),
        exchange=services.turns.exchange(session_id) if in_turns(brief) else None,
        turn_draft=services.notes.draft(DraftKind.TURN, session_id) if in_turns(brief) else None,
        asked_lately=tuple(services.notes.asked_lately(session_id)),
    )


def in_turns(brief: Brief) -> bool:
    """Whether the session is one in five turns."""
    return brief.line.session.kind is SessionKind.ASYNC


def open_lists(services: Services, records: Sequence[Checklist]) -> tuple[OpenList, ...]:
    """Checklists with their words; one that the playbook no longer has is left out."""
    found = []
    for record in records:
        try:
            found.append(OpenList(record, services.playbook.checklist(record.pin)))
        except NotInThePlaybookError:
            continue
    return tuple(found)


def candidates(services: Services, brief: Brief) -> tuple[Candidate, ...]:
    """Who and what may be named with ``@``: this person first, then the goals, then the others."""
    if brief.circle is not None:
        return members(brief.circle)
    person = brief.partner.person if brief.partner is not None else None
    named = [Candidate(Named.PERSON, person.id, person.name)] if person is not None else []
    named += [Candidate(Named.GOAL, one.goal.id, one.goal.title) for one in brief.goals]
    named += [
        Candidate(Named.PERSON, one.person.id, one.person.name)
        for one in services.people.everyone()
        if person is None or one.person.id != person.id
    ]
    return tuple(named)


def members(circle: Gathering) -> tuple[Candidate, ...]:
    """Whose a step of a circle may be: its members but me, by the id of their seat."""
    return tuple(
        Candidate(Named.PERSON, one.id, one.name)
        for one in circle.members
        if not one.is_me and not one.is_nameless
    )


def shelf(services: Services, role: Role | None) -> Shelf:
    """What the playbook offers where the other is ``role`` to me (``None``: a circle)."""
    mine = _MY_ROLE.get(role, "peer")
    asked = {mine, "mentee"} if mine in ("peer", "host") else {mine}
    book = services.playbook
    fit = AGENDA_ROLES | {mine}
    agendas = tuple(one for one in book.contents(Kind.AGENDA) if fit & set(one.roles))
    lists = [one for one in book.contents(Kind.CHECKLIST) if mine in one.roles or mine == "peer"]
    prompts = book.prompts()
    return Shelf(
        agendas=agendas,
        checklists=tuple(sorted(lists, key=_comes_first)),
        prompts=tuple(
            one for one in prompts if one.occasion == "after-session" and asked & set(one.roles)
        ),
        questions=tuple(one for one in prompts if one.set in ("goal", "week") and one.depth < 3),
        lines=collect(book, mine),
        gentle=tuple(one for one in prompts if one.occasion == "after-depth-3"),
    )


def _comes_first(line: ItemLine) -> int:
    first = ("ck.circle-host", "ck.regular-prep-mentor", "ck.mentee-prep", "ck.first-prep-mentor")
    return first.index(line.id) if line.id in first else len(first)
