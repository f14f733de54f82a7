"""Delete a person with all that belongs to them, on both sides of the border."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from mentordesk.consent.model import Way
from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.notes.model import (
    NEW,
    AskedFirst,
    Draft,
    DraftKind,
    NoteDraft,
    ReminderDraft,
)
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.goals.model import CheckInDraft, GoalDraft, MilestoneDraft
from mentordesk.mentoring.record import Owner
from tests.consent.hands import copying_over
from tests.desk.planting_person import plant_person
from tests.mentoring.world import NOW, TODAY, World

MARK = "quetzal"
SIX = tuple(MemberDraft(name, is_me=name == "Ada") for name in ("Ada", "Ben", "Chen", "Dina"))


def lived_in(world: World, name: str) -> UUID:
    """A person with something in every table; every text carries a mark of theirs."""
    mark = f"{MARK}{name.lower()}"
    pair = world.pair(f"{name} {mark}")
    person = world.people.partner(pair).person.id  # type: ignore[union-attr]
    plant_person(world, pair, lambda where: f"{name} {mark}" if where == "person.name" else mark)
    session = world.planned(pair, NOW - timedelta(days=7))
    world.sessions.move(session.id, NOW - timedelta(days=6))
    world.agendas.add(session.id, ItemDraft(f"item {mark}", 5, f"hint {mark}"))
    checklist = world.agendas.attach(session.id, "ck.prep@1").value
    world.agendas.mark(checklist.id, "ended")
    world.notes.write(NoteDraft(session.id, 0, f"first {mark}"))
    world.notes.write(NoteDraft(session.id, 1, f"note {mark}"))
    world.notes.remind(ReminderDraft(person, f"remind {mark}", session.id))
    world.desk.write_agreed(AgreedDraft(session.id, 0, "", f"agreed {mark}"))
    goal = GoalDraft(
        f"goal {mark}", {0: mark}, Owner.THEIRS, pair, milestones=(MilestoneDraft(mark),)
    )
    goal_id = world.goals.set(goal).value.id
    world.steps.check_in(CheckInDraft(goal_id, 0, mark, session_id=session.id))
    step = StepDraft(f"step {mark}", Owner.THEIRS, TODAY, f"If {mark}, then call")
    action = world.desk.close_session(
        CloseDraft(session.id, mark, step, asked_first=AskedFirst.YES, afterthought=mark)
    ).value.action
    assert action is not None
    world.actions.reset(action.id, None, mark)
    world.actions.carry([action.id], world.planned(pair).id)
    world.notes.keep_draft(Draft(DraftKind.GOAL_FORM, goal_id, 0, mark))
    copying_over(world).note(session.id, None, Way.PAPER, f"copied {mark}")
    return person


def rows(world: World) -> dict[str, int]:
    """How many rows each table of the record and beside it has."""
    tables = [
        "person",
        "pair",
        "session",
        "session_move",
        "agenda_item",
        "session_checklist",
        "checklist_mark",
        "agreed",
        "action",
        "action_event",
        "goal",
        "goal_level",
        "milestone",
        "check_in",
        "record_doc",
        "session_note",
        "session_reflection",
        "reminder",
        "past_text",
        "note_draft",
        "note_doc",
        "copied",
    ]
    return {table: int(world.ask(f"SELECT count(*) FROM {table}")[0][0]) for table in tables}  # type: ignore[call-overload]


def test_a_person_goes_with_everything_and_the_other_stays_whole(world: World) -> None:
    keep = lived_in(world, "Mei")
    alone = rows(world)
    assert min(alone.values()) > 0, "the fixture must touch every table"
    gone = lived_in(world, "Jonas")
    counted = world.desk.belongings(gone)
    done = world.desk.delete_person(gone).value
    assert done == counted
    assert done.person_name == f"Jonas {MARK}jonas"
    assert (done.record.sessions, done.record.agreed, done.record.actions) == (2, 1, 1)
    assert (done.record.goals, done.record.check_ins) == (1, 1)
    assert (done.private.notes, done.private.reflections) == (1, 1)
    assert (done.private.reminders, done.private.drafts) == (1, 1)
    assert rows(world) == alone
    assert world.desk.search(f"{MARK}jonas") == []
    assert world.desk.belongings(keep).record.sessions == 2
    assert len(world.desk.search(f"{MARK}mei")) > 5


def test_no_word_of_theirs_is_left_in_any_table_or_index(world: World) -> None:
    lived_in(world, "Mei")
    person = lived_in(world, "Jonas")
    secret = f"{MARK}jonas"
    assert leaks(world, secret), "the control: before deleting there is much to find"
    world.desk.delete_person(person)
    assert leaks(world, secret) == []
    assert leaks(world, f"{MARK}mei")


def leaks(world: World, secret: str) -> list[str]:
    """The tables, shadow tables of the indexes included, in which ``secret`` stands."""
    found = []
    raw = secret.encode()
    for (table,) in world.ask("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        if str(table) in {"record_text", "note_text", "entry_fts"}:
            continue  # the virtual faces of the shadow tables that are read
        for row in world.ask(f"SELECT * FROM {table}"):
            if any(_holds(value, secret, raw) for value in row):
                found.append(str(table))
                break
    return found


def _holds(value: object, secret: str, raw: bytes) -> bool:
    # an index writes a word after the first of its page without what it shares with the one
    # before: the end of the word is enough to tell
    return (isinstance(value, str) and secret in value) or (
        isinstance(value, bytes) and raw[len(MARK) :] in value
    )


def test_what_is_mine_alone_stays_without_their_session(world: World) -> None:
    person = lived_in(world, "Jonas")
    session = world.sessions.page()[0].session
    own = world.actions.add(ActionDraft("my own", session_id=session.id)).value
    goal = world.goals.set(GoalDraft("ask more", {0: "three questions"})).value
    world.steps.check_in(CheckInDraft(goal.id, 0, "better", session_id=session.id))
    world.journal.write(EntryDraft(None, 0, "", f"{MARK}jonas taught me much"))
    world.desk.delete_person(person)
    kept = world.actions.action(own.id)
    assert kept is not None
    assert (kept.session_id, kept.carried_to) == (None, None)
    page = world.goals.page(goal.id)
    assert page is not None
    assert [(one.line, one.session_id) for one in page.check_ins] == [("better", None)]
    assert [hit.kind.value for hit in world.desk.search(f"{MARK}jonas")] == ["entry"]


def test_what_points_from_entries_to_them_goes_and_every_word_stays(world: World) -> None:
    keep, gone = lived_in(world, "Mei"), lived_in(world, "Jonas")
    entry = world.journal.write(EntryDraft(None, 0, "", "he and she")).value
    targets: list[tuple[str, object]] = [("person", keep.bytes), ("person", gone.bytes)]
    for person in (keep, gone):
        belong = "JOIN pair r ON r.id = x.pair_id WHERE r.person_id = ? ORDER BY x.seq LIMIT 1"
        for kind in ("session", "goal"):
            row = world.ask(f"SELECT x.id FROM {kind} x {belong}", person.bytes)[0]
            targets.append((kind, row[0]))
    with world.database.write() as tx:
        for place, (kind, target) in enumerate(targets):
            said = ("Mei", f"{MARK}jonas")[place if place < 2 else place > 3]
            tx.execute(
                "INSERT OR IGNORE INTO entry_link (entry_id, kind, target, said)"
                " VALUES (?, ?, ?, ?)",
                (entry.id.bytes, kind, target, said),
            )
            if kind == "goal":
                tx.execute(
                    "INSERT INTO passage (id, entry_id, goal_id, written, zone, at, quote)"
                    " VALUES (randomblob(16), ?, ?, 0, 'UTC', 0, 'and')",
                    (entry.id.bytes, target),
                )
    assert "entry_link" in leaks(world, f"{MARK}jonas"), "the control"
    world.desk.delete_person(gone)
    left = [row for row in targets if row[1] in {keep.bytes, targets[2][1], targets[3][1]}]
    assert set(world.ask("SELECT kind, target FROM entry_link WHERE said = 'Mei'")) == set(left)
    assert leaks(world, f"{MARK}jonas") == []
    assert world.ask("SELECT goal_id FROM passage ORDER BY seq") == [(targets[3][1],), (None,)]
    assert world.journal.entry(entry.id) == entry


def test_forms_begun_and_not_sent_that_name_them_go_as_well(world: World) -> None:
    person = lived_in(world, "Jonas")
    other = lived_in(world, "Mei")
    name = world.ask("SELECT name FROM person WHERE id = ?", person.bytes)[0][0]
    pair = UUID(bytes=world.ask("SELECT id FROM pair WHERE person_id = ?", person.bytes)[0][0])  # type: ignore[arg-type]
    kept = Draft(DraftKind.PERSON_FORM, NEW, 0, json.dumps({"name": "Somebody else"}))
    circle = world.circles.make(CircleDraft("Six", "UTC", TODAY, members=SIX), 5).value.circle.id
    for draft in (
        Draft(DraftKind.CIRCLE_RENEW, circle, 0, json.dumps({"members": [name, "Ada"]})),
        Draft(DraftKind.CIRCLE_FORM, NEW, 0, json.dumps({"seats": [name, "Ada"]})),
        Draft(DraftKind.JOIN_FORM, NEW, 0, json.dumps({"paste": f"1. Ada\n2. {name}\n"})),
        Draft(DraftKind.GOAL_FORM, NEW, 0, json.dumps({"owner": str(pair), "why": "they hope"})),
        kept,
    ):
        world.notes.keep_draft(draft)
    assert world.desk.belongings(person).private.drafts == 5
    assert world.desk.belongings(other).private.drafts == 1, "the control: hers are not meant"
    world.desk.delete_person(person)
    assert world.notes.draft(DraftKind.CIRCLE_FORM, NEW) is None
    assert world.notes.draft(DraftKind.CIRCLE_RENEW, circle) is None
    assert world.notes.draft(DraftKind.JOIN_FORM, NEW) is None
    assert world.notes.draft(DraftKind.GOAL_FORM, NEW) is None
    left = world.notes.draft(DraftKind.PERSON_FORM, NEW)
    assert left is not None
    assert left.draft == kept


def test_a_short_name_goes_from_a_charter_and_no_other_word_is_torn(world: World) -> None:
    for name, charter, left in (
        ("Li", "Listen first. Li hosts; ask Li.", "Listen first. – hosts; ask –."),
        ("Jonas", "Jonas’ list, Jonass list", "–’ list, –s list"),
        ("李", "请李主持", "请–主持"),
    ):
        person = world.people.partner(world.pair(name)).person.id  # type: ignore[union-attr]
        members = (MemberDraft(name, person), MemberDraft("Me", is_me=True))
        draft = CircleDraft("Harvest", "Africa/Nairobi", TODAY, members=members, charter=charter)
        circle = world.circles.make(draft, 5).value.circle.id
        world.desk.delete_person(person)
        company = world.circles.company(circle)
        assert company is not None
        assert company.circle.charter == left


def test_a_copy_of_a_circle_whose_session_was_taken_back_goes_with_its_members(
    world: World,
) -> None:
    person = world.people.partner(world.pair("Jonas")).person.id  # type: ignore[union-attr]
    alone = world.people.partner(world.pair("Mei")).person.id  # type: ignore[union-attr]
    members = (MemberDraft("Jonas", person), MemberDraft("Me", is_me=True))
    draft = CircleDraft("Harvest", "Africa/Nairobi", TODAY, members=members)
    world.circles.make(draft, 5)
    copying_over(world).note(uuid4(), None, Way.PAPER, f"{MARK}nobody")
    world.desk.delete_person(alone)
    assert leaks(world, f"{MARK}nobody") == ["copied"], (
        "the control: who sits in no circle takes none along"
    )
    world.desk.delete_person(person)
    assert leaks(world, f"{MARK}nobody") == []


def test_who_is_not_there_cannot_be_deleted(world: World) -> None:
    with pytest.raises(NotThere):
        world.desk.belongings(uuid4())
    with pytest.raises(NotThere):
        world.desk.delete_person(uuid4())


def test_the_record_alone_cannot_take_a_person_with_private_notes(world: World) -> None:
    from mentordesk.mentoring import erase_store

    person = lived_in(world, "Jonas")
    before = rows(world)
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), world.database.write() as tx:
        erase_store.erase(tx, person)
    assert rows(world) == before
