"""From the record to the exact bytes of a letter, and from those bytes back to what is shown."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from mentordesk.consent.model import Line, Preview
from mentordesk.consent.view import Month, RecordView
from mentordesk.wire.bodies import MOST_GOALS, Attendance, Body, GoalState, GoalStates, read_body
from mentordesk.wire.letters import (
    Audience,
    Kind,
    Letter,
    Scope,
    Signed,
    decode,
    encode,
    read_letter,
)
from mentordesk.wire.limits import LETTER_BYTES

#: Fields of each scope in the order of the screen; ``ui`` and ``cli`` name them for people.
FIELDS: dict[Scope, tuple[str, ...]] = {
    Scope.ATTENDANCE: ("planned", "held", "moved", "cancelled"),
    Scope.GOAL_STATE: ("open", "reached", "dropped_well", "handed_over"),
}
STATES = {
    "open": GoalState.OPEN,
    "reached": GoalState.REACHED,
    "dropped_well": GoalState.DROPPED_WELL,
    "handed_over": GoalState.HANDED_OVER,
}


def gather(
    view: RecordView,
    scope: Scope,
    month: Month,
    struck: Collection[str],
    opaque: Callable[[bytes], bytes],
) -> Body:
    """The body of one scope for one month; struck fields are left out of the bytes altogether."""
    if scope is Scope.ATTENDANCE:
        counts = view.attendance(month)
        kept = {name: None if name in struck else counts[name] for name in FIELDS[scope]}
        return Attendance(**kept)
    # The newest as many as a letter holds; the look shows what is in it.
    goals = [
        (known or opaque(goal), STATES[state])
        for goal, state, known in view.goal_states()[-MOST_GOALS:]
        if state not in struck
    ]
    left_out = sorted(STATES[name] for name in struck if name in STATES)
    return GoalStates(goals=sorted(goals), left_out=left_out)


@dataclass(frozen=True)
class Head:
    """What every letter begins with: random id, the author's key id, a number, the consent."""

    id: bytes
    author: bytes
    seq: int
    consent: bytes


def letter_bytes(body: Body, scope: Scope, audience: Audience, period: str, head: Head) -> bytes:
    """The one place where a summary becomes the bytes that are signed."""
    letter = Letter(
        kind=Kind.ITEM,
        id=head.id,
        author=head.author,
        seq=head.seq,
        scope=scope.value,
        consent=head.consent,
        audience=audience.value,
        period=period,
        body=encode(body),
    )
    return encode(letter)


def preview(letter: bytes, before: bytes | None, expires: date) -> Preview:
    """What the screen shows of a letter: decoded from these very bytes, beside the last one."""
    read = read_letter(letter)
    scope = Scope(read.scope)
    now = values(read_body(read))
    last = None
    if before is not None:
        last = values(read_body(read_letter(decode(Signed, before, LETTER_BYTES + 128).letter)))
    lines = tuple(
        Line(
            name=name,
            now=now.get(name, ""),
            before=None if last is None else last.get(name, ""),
            struck=name not in now,
        )
        for name in FIELDS[scope]
    )
    return Preview(
        scope=scope,
        audience=Audience(read.audience),
        period=read.period,
        letter=letter,
        digest=hashlib.sha256(letter).digest(),
        lines=lines,
        expires=expires,
    )


def values(body: Body) -> dict[str, str]:
    """A body's fields by name, as figures; struck ones are absent."""
    if isinstance(body, Attendance):
        counted = {name: getattr(body, name) for name in FIELDS[Scope.ATTENDANCE]}
        return {name: str(count) for name, count in counted.items() if count is not None}
    states = [state for _, state in body.goals]
    told = {name: state for name, state in STATES.items() if state not in body.left_out}
    return {name: str(states.count(state)) for name, state in told.items()}
