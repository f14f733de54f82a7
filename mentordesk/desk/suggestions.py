"""Three things of the playbook for this session, each with the plain reason why.

A table of rules over what stands in the record: kind and number of the session, days, goals, steps,
how one talks. A rule speaks of the session, never of a person, and no rule reads a private word.
The same facts give the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from mentordesk.desk.brief import Brief
from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.model import ActionState
from mentordesk.mentoring.people.model import Role
from mentordesk.mentoring.sessions.model import Mode, SessionKind
from mentordesk.playbook.model import ItemLine, Safety
from mentordesk.playbook.service import Playbook

AT_MOST = 3
LONG_SILENCE = timedelta(days=28)
"""So long without a session is worth a word where no rhythm is agreed, or a shorter one."""
FAR_APART = timedelta(hours=3)

#: What the reasons are filled with: names and titles as they are, days to be written out.
Values = Mapping[str, str | date]
When = Callable[["Situation"], Values | None]
_YES: Values = {}


@dataclass(frozen=True)
class Suggestion:
    """An item of the playbook. ``reason`` is a sentence to translate and fill with ``values``."""

    line: ItemLine
    reason: str
    values: Values = field(default_factory=dict)


@dataclass(frozen=True)
class Situation:
    """A session as the rules see it: the page before it, and on which day it is."""

    brief: Brief
    day: date

    @property
    def kind(self) -> SessionKind:
        """What the session is for."""
        return self.brief.line.session.kind

    @property
    def mode(self) -> Mode:
        """How people talk."""
        return self.brief.line.session.mode

    @property
    def reader(self) -> str:
        """What I am in it, in the words of the pack."""
        mine = {Role.MENTEE: "mentor", Role.MENTOR: "mentee", Role.PEER: "peer"}
        role = self.brief.line.role
        return mine[role] if role is not None else "host"


def _of(*kinds: SessionKind) -> When:
    def when(one: Situation) -> Values | None:
        return _YES if one.kind in kinds else None

    return when


def _by(mode: Mode) -> When:
    def when(one: Situation) -> Values | None:
        return _YES if one.mode is mode else None

    return when


def _is_first(one: Situation) -> Values | None:
    alone = one.brief.previous is None and one.brief.partner is not None
    return _YES if one.kind is SessionKind.FIRST or alone else None


def _long_silence(one: Situation) -> Values | None:
    previous, partner = one.brief.previous, one.brief.partner
    if previous is None or partner is None:
        return None
    last = zones.day_of(previous.slot.start, previous.slot.my_zone)
    usual = timedelta(days=2 * partner.pair.rhythm_days)
    return {"day": last} if one.day - last > max(LONG_SILENCE, usual) else None


def _goal_due(one: Situation) -> Values | None:
    due = one.brief.goals_due
    return {"goal": due[0].goal.title} if due else None


def _goal_behind(one: Situation) -> Values | None:
    behind = [line for line in one.brief.goals if line.stands_at < min(0, line.goal.start_level)]
    return {"goal": behind[0].goal.title} if behind else None


def _no_goal(one: Situation) -> Values | None:
    known = one.brief.partner is not None and one.brief.previous is not None
    return _YES if known and not one.brief.goals else None


def _step_is_open(one: Situation) -> Values | None:
    still = [line for line in one.brief.promised if line.action.state is ActionState.OPEN]
    moved = [line for line in still if line.action.resets or line.action.carried_to]
    return {"step": moved[0].action.title} if moved else None


def _nothing_moved(one: Situation) -> Values | None:
    if one.brief.previous is None:
        return None
    return _YES if one.brief.agreed is None or not one.brief.agreed.moved else None


def _far_apart(one: Situation) -> Values | None:
    slot = one.brief.line.session.slot
    here, there = slot.here().utcoffset(), slot.there().utcoffset()
    if here is None or there is None or abs(there - here) < FAR_APART:
        return None
    return _YES


def _needs(one: Situation) -> Values | None:
    partner = one.brief.partner
    if partner is None or not (partner.person.access_needs or partner.person.language_needs):
        return None
    return {"name": partner.person.short_name}


def _always(one: Situation) -> Values | None:
    del one
    return _YES


@dataclass(frozen=True)
class Rule:
    """When it holds, these items are worth opening, the first one most."""

    when: When
    reason: str
    items: tuple[str, ...]


def _rule(when: When, reason: str, items: str) -> Rule:
    return Rule(when, reason, tuple(items.split()))


_K = SessionKind
#: The first rule that holds speaks first. Who may read an item is the pack's own word.
RULES: tuple[Rule, ...] = (
    _rule(
        _of(_K.CIRCLE, _K.POCKET),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a session of a circle."),
        "ck.circle-host pb.group cv.circle-dominated tp.circle-charter ck.mentor-community",
    ),
    _rule(
        _of(_K.CLOSING),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a closing session."),
        "cv.closing ck.closing pb.closing",
    ),
    _rule(
        _of(_K.REPAIR),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a repair talk."),
        "pb.stuck ck.restart cv.said-wrong cv.feedback-badly",
    ),
    _rule(
        _is_first,
        QT_TRANSLATE_NOOP("suggestions", "Because it is your first session together."),
        "cv.first-hello ck.first-prep-mentor ck.first-prep-mentee pb.agreement tp.agreement",
    ),
    _rule(
        _of(_K.THREE_WAY),
        QT_TRANSLATE_NOOP("suggestions", "Because a line manager joins this session."),
        "tp.manager-note pb.alignment cv.manager-blocks",
    ),
    _rule(
        _of(_K.QUARTERLY),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a quarterly session."),
        "ck.quarterly-prep pb.closing tp.progress-summary",
    ),
    _rule(
        _of(_K.CAREER),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a career session."),
        "cv.career-unsure ck.career-prep pb.career",
    ),
    _rule(
        _of(_K.MICRO),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a short session."),
        "ck.micro-during",
    ),
    _rule(
        _long_silence,
        QT_TRANSLATE_NOOP("suggestions", "Because your last session was on {day}."),
        "ck.restart pb.stuck cv.silence",
    ),
    _rule(
        _goal_due,
        QT_TRANSLATE_NOOP("suggestions", "Because “{goal}” is to be looked at today."),
        "ck.goal-clear pb.goals tm.goals",
    ),
    _rule(
        _goal_behind,
        QT_TRANSLATE_NOOP("suggestions", "Because “{goal}” stands below where it began."),
        "cv.goal-too-big pb.goals ck.goal-clear",
    ),
    _rule(
        _step_is_open,
        QT_TRANSLATE_NOOP("suggestions", "Because “{step}” was put off and is still open."),
        "cv.no-steps-done pb.goals tp.session-note",
    ),
    _rule(
        _no_goal,
        QT_TRANSLATE_NOOP("suggestions", "Because no goal is written down yet."),
        "cv.goal-vague pb.goals ck.goal-clear tm.goals",
    ),
    _rule(
        _by(Mode.WRITING),
        QT_TRANSLATE_NOOP("suggestions", "Because you will talk in writing."),
        "pb.remote ck.offline tm.distance",
    ),
    _rule(
        _by(Mode.PHONE),
        QT_TRANSLATE_NOOP("suggestions", "Because you will talk on the phone."),
        "pb.remote ck.offline tm.distance",
    ),
    _rule(
        _by(Mode.HYBRID),
        QT_TRANSLATE_NOOP("suggestions", "Because some are in the room and some on the line."),
        "pb.remote tm.distance",
    ),
    _rule(
        _needs,
        QT_TRANSLATE_NOOP("suggestions", "Because the card of {name} says what helps."),
        "ck.inclusive-session pb.inclusion tm.inclusive-language",
    ),
    _rule(
        _nothing_moved,
        QT_TRANSLATE_NOOP("suggestions", "Because last time nothing stands under what moved."),
        "tp.session-note pb.listening cv.silence",
    ),
    _rule(
        _far_apart,
        QT_TRANSLATE_NOOP("suggestions", "Because your clocks are hours apart."),
        "tm.distance pb.remote",
    ),
    _rule(
        _of(_K.PEER),
        QT_TRANSLATE_NOOP("suggestions", "Because it is a session between peers."),
        "pb.group pb.start",
    ),
    _rule(
        _always,
        QT_TRANSLATE_NOOP("suggestions", "Because it helps before any session."),
        "ck.regular-prep-mentor ck.mentee-prep cv.feedback-upward pb.listening pb.mentee"
        " cv.praise-deflected tp.session-note tm.listening tm.mentee pb.group pb.roles"
        " ck.safe-line",
    ),
)


def candidates(book: Playbook, brief: Brief, day: date) -> tuple[Suggestion, ...]:
    """Everything that the rules name for a session on ``day``, the nearest first, each once."""
    known = {line.id: line for line in book.contents()}
    found: dict[str, Suggestion] = {}
    for one in _named(Situation(brief, day), known):
        found.setdefault(one.line.id, one)
    return tuple(found.values())


def _named(situation: Situation, known: Mapping[str, ItemLine]) -> Iterator[Suggestion]:
    readers = {situation.reader} | ({"mentee"} if situation.reader == "peer" else set())
    for rule in RULES:
        values = rule.when(situation)
        if values is None:
            continue
        for item in rule.items:
            line = known.get(item)
            if line and readers & set(line.roles) and line.safety is not Safety.PROTECTED:
                yield Suggestion(line, rule.reason, values)


def choose(found: Sequence[Suggestion], refused: Collection[str] = ()) -> tuple[Suggestion, ...]:
    """At most three, each of another kind, without those of which somebody said: not this one."""
    chosen: dict[str, Suggestion] = {}
    for one in found:
        if one.line.id not in refused:
            chosen.setdefault(one.line.kind, one)
    return tuple(chosen.values())[:AT_MOST]
