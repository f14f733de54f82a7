"""What cannot be, cannot be built; where a row came from is never lost."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from mentordesk.clock import Moment
from mentordesk.mentoring import index
from mentordesk.mentoring.actions import verbs as actions
from mentordesk.mentoring.actions.model import Action, ActionDraft, ActionState
from mentordesk.mentoring.goals.model import Goal
from mentordesk.mentoring.people.model import Pair, PairState, Person, Role
from mentordesk.mentoring.record import Head, Origin, Owner, Pen
from mentordesk.mentoring.sessions.model import Mode, Session, SessionKind, SessionState, Slot
from mentordesk.vault import steps
from tests.mentoring.world import NOW, TODAY, World, seeded_ids

HEAD = Head(1, uuid4(), None, Origin.MINE, Moment(NOW, "Europe/London"))
SLOT = Slot(NOW, 45, "Europe/London", "Africa/Nairobi")
PERSON = Person(head=HEAD, name="Jonas", home_zone="Africa/Nairobi")
PAIR = Pair(
    head=HEAD,
    person_id=uuid4(),
    role=Role.MENTEE,
    state=PairState.ACTIVE,
    rhythm_days=14,
    began=TODAY,
)
SESSION = Session(
    head=HEAD,
    pair_id=uuid4(),
    kind=SessionKind.REGULAR,
    state=SessionState.PLANNED,
    slot=SLOT,
    mode=Mode.VIDEO,
)
ACTION = Action(head=HEAD, pair_id=None, session_id=None, owner=Owner.MINE, title="write")
GOAL = Goal(head=HEAD, pair_id=None, owner=Owner.MINE, title="ask more", pictures={0: "three"})


@pytest.mark.parametrize(
    ("thing", "change"),
    [
        (HEAD, {"origin": Origin.RECEIVED}),
        (HEAD, {"author": uuid4()}),
        (PERSON, {"name": " "}),
        (PERSON, {"name": "a\nb"}),
        (PERSON, {"home_zone": "/etc/passwd"}),
        (PERSON, {"languages": ("not a tag",)}),
        (PAIR, {"rhythm_days": 367}),
        (PAIR, {"state": PairState.ENDED}),
        (PAIR, {"ended": TODAY}),
        (SLOT, {"start": NOW.replace(tzinfo=None)}),
        (SLOT, {"start": NOW.astimezone(timezone(timedelta(hours=1)))}),
        (SLOT, {"minutes": 0}),
        (SLOT, {"their_zone": ""}),
        (SESSION, {"state": SessionState.HELD}),
        (SESSION, {"held_minutes": 45}),
        (SESSION, {"written_up": True}),
        (SESSION, {"state": SessionState.CANCELLED, "number": 3}),
        (SESSION, {"agenda_pin": "ag.regular"}),
        (ACTION, {"title": ""}),
        (ACTION, {"state": ActionState.DONE}),
        (ACTION, {"closed": NOW}),
        (ACTION, {"owner": Owner.THEIRS}),
        (GOAL, {"pictures": {}}),
        (GOAL, {"pictures": {0: "x", 9: "y"}}),
        (GOAL, {"start_level": 5}),
        (GOAL, {"closed": NOW}),
        (GOAL, {"template": "somewhere"}),
    ],
)
def test_what_cannot_be_cannot_be_built(thing: object, change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        replace(thing, **change)  # type: ignore[type-var]


def test_what_another_wrote_keeps_its_author_and_origin(world: World) -> None:
    pair = world.pair()
    jonas = world.people.everyone()[0].person.id
    for origin in (Origin.RECEIVED, Origin.WRITTEN_HERE):
        pen = Pen(world.clock, seeded_ids(ord(origin.value[0])), jonas, origin)
        with world.database.write() as tx:
            made = actions.add(tx, pen, ActionDraft("map", Owner.THEIRS, pair_id=pair))
        kept = world.actions.action(made.id)
        assert kept is not None
        assert (kept.head.author, kept.head.origin) == (jonas, origin)


def test_the_file_itself_refuses_an_author_without_an_origin(world: World) -> None:
    pen = Pen(world.clock, seeded_ids(1), None, Origin.RECEIVED)
    with pytest.raises(IntegrityError), world.database.write() as tx:
        actions.add(tx, pen, ActionDraft("map"))


#: Tables of the journal's rooms.
PRIVATE = {
    "entry",
    "draft",
    "prompt_shown",
    "session_note",
    "session_reflection",
    "reminder",
    "past_text",
    "note_draft",
    "note_doc",
}
#: Tables of the room that hold no statement of anybody.
PLAIN = {"record_doc"}
CREATED = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
VIRTUAL = re.compile(r"(?:entry_fts|record_text|note_text)(?:_\w+)?")


def tables(world: World) -> set[str]:
    rows = world.ask("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {str(name) for (name,) in rows if not VIRTUAL.fullmatch(str(name))}


def test_every_table_of_the_record_says_author_and_origin(world: World) -> None:
    """Every one that a migration of this room makes, and the owner's own line."""
    files = sorted((Path(steps.FOLDER) / "desk").glob("*mentoring*.sql"))
    made = {name for file in files for name in CREATED.findall(file.read_text(encoding="utf-8"))}
    record = (made | {"me"}) - PLAIN
    assert len(record) > 14
    assert record <= tables(world)
    for table in record:
        columns = {str(row[1]) for row in world.ask(f"SELECT * FROM pragma_table_info('{table}')")}
        assert {"author", "origin"} <= columns, table


def test_nothing_of_the_record_points_at_the_private_side(world: World) -> None:
    links = {
        table: {
            str(row[2]) for row in world.ask(f"SELECT * FROM pragma_foreign_key_list('{table}')")
        }
        for table in tables(world)
    }
    pointing = {table for table, targets in links.items() if targets & PRIVATE}
    assert pointing <= PRIVATE
    assert "session" in links["session_note"], "the control: private notes do point at the record"


def test_one_thing_has_one_line_in_the_index(world: World) -> None:
    session = world.planned(world.pair())
    pen = Pen(world.clock, seeded_ids(1))
    with world.database.write() as tx:
        for _ in range(3):
            index.refresh(tx, pen, index.Kind.SESSION, session.id)
        index.refresh(tx, pen, index.Kind.SESSION, UUID(int=5))
    assert world.ask("SELECT count(*) FROM record_doc WHERE kind = 'session'") == [(1,)]
    assert world.ask("SELECT count(*) FROM record_text('jonas')") == [(2,)]


def test_instants_keep_their_microseconds(world: World) -> None:
    world.clock.instant = datetime(2025, 11, 21, 8, 10, 0, 123456, tzinfo=UTC)
    action = world.actions.add(ActionDraft("x")).value
    assert action.written == world.clock.now()
