"""All SQL of people and pairs. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.mentoring.people import channel_store
from mentordesk.mentoring.people.model import (
    EndedBy,
    Pair,
    PairForm,
    PairState,
    Partner,
    Person,
    PersonDraft,
    PersonLine,
    Role,
)
from mentordesk.mentoring.record import (
    HEAD_WIDTH,
    Pen,
    day_or_none,
    head_of,
    heads,
    iso_or_none,
)

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.mentoring.people.channels import Channel
    from mentordesk.vault.database import Transaction

_PERSON = (
    f"{heads('p')}, p.name, p.home_zone, p.languages, p.access_needs, p.language_needs,"
    " p.usual_hours"
)
_PERSON_WIDTH = HEAD_WIDTH + 6
_PAIR = (
    f"{heads('r')}, r.person_id, r.role, r.state, r.rhythm_days, r.began, r.ended, r.form,"
    " r.topic, r.reply_days, r.ended_by"
)
_PAIR_WIDTH = HEAD_WIDTH + 10
PARTNER = f"{_PERSON}, {_PAIR}"
PARTNER_WIDTH = _PERSON_WIDTH + _PAIR_WIDTH
_PARTNERS = f"SELECT {PARTNER} FROM pair r JOIN person p ON p.id = r.person_id"

_LINES = f"""
SELECT {PARTNER},
    (SELECT count(*) FROM session s WHERE s.pair_id = r.id AND s.state = 'held'),
    (SELECT max(s.start) FROM session s WHERE s.pair_id = r.id AND s.state = 'held'),
    (SELECT min(s.start) FROM session s
     WHERE s.pair_id = r.id AND s.state = 'planned' AND s.start >= ?),
    (SELECT count(*) FROM action a
     WHERE a.pair_id = r.id AND a.state = 'open' AND a.owner = 'mine'),
    (SELECT count(*) FROM action a
     WHERE a.pair_id = r.id AND a.state = 'open' AND a.owner = 'theirs'),
    (SELECT count(*) FROM goal g WHERE g.pair_id = r.id AND g.state = 'open')
FROM pair r JOIN person p ON p.id = r.person_id
"""


def person_of(row: tuple[Any, ...]) -> Person:
    """A person from the columns of ``PARTNER``."""
    name, zone, languages, access, language, usual = row[HEAD_WIDTH:_PERSON_WIDTH]
    return Person(
        head=head_of(row),
        name=name,
        home_zone=zone,
        languages=tuple(languages.split()),
        access_needs=access,
        language_needs=language,
        usual_hours=usual,
    )


def partner_of(row: tuple[Any, ...]) -> Partner:
    """A person and their pair from the columns of ``PARTNER``."""
    rest = row[_PERSON_WIDTH:]
    person, role, state, rhythm, began, ended, *more = rest[HEAD_WIDTH:_PAIR_WIDTH]
    form, topic, reply_days, ended_by = more
    first = day_or_none(began)
    assert first is not None  # noqa: S101 - the column is NOT NULL
    pair = Pair(
        head=head_of(rest),
        person_id=UUID(bytes=person),
        role=Role(role),
        state=PairState(state),
        rhythm_days=rhythm,
        began=first,
        ended=day_or_none(ended),
        form=PairForm(form),
        topic=topic,
        reply_days=reply_days,
        ended_by=EndedBy(ended_by),
    )
    return Partner(person_of(row), pair)


def add_person(tx: Transaction, pen: Pen, draft: PersonDraft) -> UUID:
    """A new person; answers the id."""
    head = pen.head()
    tx.execute(
        f"INSERT INTO person (id, author, origin, written, zone, {', '.join(_CARD)})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*head, *_card(draft)),
    )
    person_id = UUID(bytes=head[0])
    channel_store.add(tx, pen, person_id, draft.channels)
    return person_id


def add_pair(tx: Transaction, pen: Pen, person_id: UUID, draft: PersonDraft, began: str) -> UUID:
    """A new active pair with a person; answers the id. ``began`` is an ISO date."""
    head = pen.head()
    tx.execute(
        "INSERT INTO pair (id, author, origin, written, zone, person_id, state, began,"
        f" {', '.join(_TERMS)}, safe_word) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *head,
            person_id.bytes,
            PairState.ACTIVE.value,
            began,
            *_terms(draft),
            draft.safe_word or "",
        ),
    )
    return UUID(bytes=head[0])


def change(tx: Transaction, pen: Pen, pair: Pair, draft: PersonDraft) -> None:
    """Write what ``draft`` says over a pair and its person."""
    tx.execute(
        f"UPDATE person SET {_settings(_CARD)} WHERE id = ?",
        (*_card(draft), pair.person_id.bytes),
    )
    tx.execute(
        f"UPDATE pair SET {_settings(_TERMS)}, safe_word = coalesce(?, safe_word) WHERE id = ?",
        (*_terms(draft), draft.safe_word, pair.id.bytes),
    )
    channel_store.write(tx, pen, pair.person_id, draft.channels)


_CARD = ("name", "home_zone", "languages", "access_needs", "language_needs", "usual_hours")
_TERMS = ("role", "rhythm_days", "form", "topic", "reply_days")


def _settings(columns: tuple[str, ...]) -> str:
    return ", ".join(f"{column} = ?" for column in columns)


def _card(draft: PersonDraft) -> tuple[str, ...]:
    return (
        draft.name,
        draft.home_zone,
        " ".join(draft.languages),
        draft.access_needs,
        draft.language_needs,
        draft.usual_hours,
    )


def _terms(draft: PersonDraft) -> tuple[str | int, ...]:
    return (
        draft.role.value,
        draft.rhythm_days,
        draft.form.value,
        draft.topic,
        draft.reply_days,
    )


def set_state(tx: Transaction, pair: Pair) -> None:
    """Write a pair's state, last day, and who ended it."""
    tx.execute(
        "UPDATE pair SET state = ?, ended = ?, ended_by = ? WHERE id = ?",
        (pair.state.value, iso_or_none(pair.ended), pair.ended_by.value, pair.id.bytes),
    )


def set_form(tx: Transaction, pair: Pair) -> None:
    """Write whether a pair goes on, and how often."""
    tx.execute(
        "UPDATE pair SET form = ?, rhythm_days = ? WHERE id = ?",
        (pair.form.value, pair.rhythm_days, pair.id.bytes),
    )


def safe_word(tx: Transaction, pair_id: UUID) -> str:
    """The word that changes the subject on a line that is not one's own; '' where none is."""
    row = tx.one("SELECT safe_word FROM pair WHERE id = ?", (pair_id.bytes,))
    return str(row[0]) if row else ""


def by_pair(tx: Transaction, pair_id: UUID) -> Partner | None:
    """The pair and its person."""
    row = tx.one(f"{_PARTNERS} WHERE r.id = ?", (pair_id.bytes,))
    return partner_of(row) if row else None


def of_person(tx: Transaction, person_id: UUID) -> list[Partner]:
    """A person's pairs, the newest first."""
    rows = tx.all(f"{_PARTNERS} WHERE p.id = ? ORDER BY r.seq DESC", (person_id.bytes,))
    return [partner_of(row) for row in rows]


def everyone(tx: Transaction, state: PairState | None = None) -> list[Partner]:
    """All pairs, in the order in which they were added."""
    if state is None:
        return [partner_of(row) for row in tx.all(f"{_PARTNERS} ORDER BY r.seq")]
    rows = tx.all(f"{_PARTNERS} WHERE r.state = ? ORDER BY r.seq", (state.value,))
    return [partner_of(row) for row in rows]


def lines(tx: Transaction, now: int, pair_id: UUID | None = None) -> list[PersonLine]:
    """The list of people (or one of it) as of ``now`` (microseconds)."""
    if pair_id is None:
        ways = channel_store.read_all(tx)
        rows = tx.all(f"{_LINES} ORDER BY r.seq", (now,))
        return [_line_of(row, ways.get(UUID(bytes=row[1]), ())) for row in rows]
    rows = tx.all(f"{_LINES} WHERE r.id = ?", (now, pair_id.bytes))
    return [_line_of(row, channel_store.read(tx, UUID(bytes=row[1]))) for row in rows]


def _line_of(row: tuple[Any, ...], channels: tuple[Channel, ...]) -> PersonLine:
    held, last, following, mine, theirs, goals = row[PARTNER_WIDTH:]
    return PersonLine(
        partner_of(row), held, _instant(last), _instant(following), mine, theirs, goals, channels
    )


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)


def session_ids(tx: Transaction, person_id: UUID) -> list[UUID]:
    """The sessions of all pairs with a person."""
    rows = tx.all(
        "SELECT s.id FROM session s JOIN pair r ON r.id = s.pair_id WHERE r.person_id = ?",
        (person_id.bytes,),
    )
    return [UUID(bytes=row[0]) for row in rows]
