"""Copy for Jonas: only what is agreed, shown as it is noted, and noted before it is copied."""

from __future__ import annotations

import hashlib
import os
import signal
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from mentordesk.consent import copy_text, store
from mentordesk.consent.copy_view import READABLE, CopyView, authorize
from mentordesk.consent.copying import Copying
from mentordesk.consent.model import Copied, Way
from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.notes.model import (
    AskedFirst,
    Draft,
    DraftKind,
    NoteDraft,
    ReflectionDraft,
    ReminderDraft,
)
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from mentordesk.vault import cipher
from mentordesk.vault.cipher import Error
from tests.consent.chain import whole
from tests.consent.hands import WORDS, copying_over
from tests.desk.kills import Cutting
from tests.mentoring.conftest import empty_desk, world
from tests.mentoring.world import KEY, NOW, TODAY, StandingClock, World, opened, seeded_ids

__all__ = ["empty_desk", "world"]

CANARY = "quetzalcanary"
JOURNAL = (
    "entry", "draft", "session_note", "session_reflection", "reminder", "past_text", "note_draft",
    "note_template", "note_doc", "prompt_shown", "copied", "goal", "check_in",
)  # fmt: skip


@pytest.fixture
def copying(world: World) -> Copying:
    return copying_over(world)


def held(world: World) -> UUID:
    """A session with Jonas, written up, with private words all around it."""
    pair = world.pair()
    person = world.people.everyone()[0].person.id
    session = world.planned(pair, NOW - timedelta(days=1)).id
    world.notes.write(NoteDraft(session, 0, f"first {CANARY}"))
    world.notes.write(NoteDraft(session, 1, f"note {CANARY}"))
    world.notes.remind(ReminderDraft(person, f"remind {CANARY}", session))
    world.notes.keep_draft(Draft(DraftKind.AGREED, session, 0, f"half agreed {CANARY}"))
    world.journal.write(EntryDraft(None, 0, f"Jonas {CANARY}", f"entry {CANARY}"))
    world.desk.write_agreed(AgreedDraft(session, 0, "", "We call the clinic.\nHe opens."))
    step = StepDraft("Open with the why", Owner.THEIRS, TODAY, "If late, then I begin")
    world.desk.close_session(
        CloseDraft(session, "The rollout is his", step, None, AskedFirst.YES, f"after {CANARY}")
    )
    note = world.notes.reflection(session)
    version = note.version if note else 0
    world.notes.reflect(ReflectionDraft(session, version, AskedFirst.YES, f"reflect {CANARY}"))
    return session


SUMMARY = """\
Session of 2025-11-20
 and Jonas Okafor

What moved
The rollout is his

Agreed
We call the clinic.
He opens.

Steps
Jonas Okafor:
• Open with the why (by 2025-11-21)
  If late, then I begin
"""


def text_of(copying: Copying, session: UUID) -> str:
    return copy_text.summary(copying.material(session).value, WORDS)


def test_the_copy_says_what_was_agreed_and_who_does_what_and_nothing_else(
    world: World, copying: Copying
) -> None:
    assert text_of(copying, held(world)) == SUMMARY


def test_no_private_word_is_in_anything_that_may_be_copied(world: World, copying: Copying) -> None:
    session = held(world)
    everything = repr(copying.material(session).value)
    assert CANARY not in everything
    found = world.ask("SELECT body FROM session_note UNION SELECT body FROM session_reflection")
    assert all(CANARY in str(row[0]) for row in found), "the control: the words are there"
    assert len(found) == 2


def test_steps_of_others_and_my_own_stay_out(world: World, copying: Copying) -> None:
    session = held(world)
    mei = world.pair("Mei Lindqvist")
    world.actions.add(ActionDraft(f"for Mei {CANARY}", Owner.MINE, None, "", mei, session))
    world.actions.add(ActionDraft(f"my own {CANARY}", session_id=session))
    assert text_of(copying, session) == SUMMARY
    assert CANARY not in repr(copying.material(session).value)


def test_a_dropped_step_is_left_out_and_a_done_one_says_so(world: World, copying: Copying) -> None:
    session = held(world)
    pair = world.people.everyone()[0].pair.id
    done = world.actions.add(ActionDraft("Map", Owner.MINE, None, "", pair, session)).value
    gone = world.actions.add(ActionDraft("Never mind", Owner.MINE, None, "", pair, session)).value
    world.actions.done(done.id)
    world.actions.drop(gone.id, "too much")
    said = text_of(copying, session)
    assert "• Map (done)\n" in said
    assert "Never mind" not in said
    assert "too much" not in said


def test_questions_hold_only_what_was_ticked(world: World, copying: Copying) -> None:
    pair = world.pair()
    session = world.planned(pair).id
    items = [
        world.agendas.add(session, ItemDraft(title)).value.id
        for title in ("How do I lead former peers?", "Keep this one back")
    ]
    step = world.actions.add(ActionDraft("Draft the map", Owner.MINE, TODAY, "", pair)).value
    material = copying.material(session).value
    assert copy_text.questions(material, WORDS, ()) == ""
    said = copy_text.questions(material, WORDS, {items[0], step.id})
    assert said == (
        "For our session on 2025-11-21\n and Jonas Okafor\n\nMy questions\n"
        "• How do I lead former peers?\n\nMy open steps\n• Draft the map (by 2025-11-21)\n"
    )


# The door


@pytest.mark.parametrize("table", JOURNAL)
def test_a_builder_pointed_at_a_private_table_is_refused(world: World, table: str) -> None:
    plain = cipher.connect(world.database.path, bytearray(KEY), read_only=True)
    plain.execute(f"SELECT * FROM {table}").fetchall()  # the control: this connection could
    CopyView(plain)
    with pytest.raises(Error):
        plain.execute(f"SELECT * FROM {table}")
    plain.close()
    assert table not in {one for one, _ in READABLE}
    assert authorize(24, table, None, "main", None) == 1


# The ledger


def test_what_is_noted_is_the_text_byte_for_byte(world: World, copying: Copying) -> None:
    session = held(world)
    body = text_of(copying, session) + "مرحبا 🌊 \u200f\n"
    noted = copying.note(session, None, Way.CLIPBOARD, body).value
    (kept,) = copying.copies()
    assert kept == noted
    assert kept.body is not None
    assert kept.body.encode() == body.encode()
    assert kept.digest == hashlib.sha256(body.encode()).digest()
    assert (kept.name, kept.way, kept.made) == ("Jonas Okafor", Way.CLIPBOARD, True)
    assert kept.person_id == world.people.everyone()[0].person.id
    with world.database.read() as tx:
        (event,) = store.events(tx)
    assert (event.what, event.letter, event.scope) == ("copied", kept.id.bytes, "clipboard")
    assert event.digest == kept.digest
    assert whole(world.database)


def test_each_copy_is_an_act_of_its_own(world: World, copying: Copying) -> None:
    session = held(world)
    ways = [Way.CLIPBOARD, Way.CLIPBOARD, Way.PDF, Way.PAPER]
    for way in ways:
        copying.note(session, None, way, SUMMARY)
    assert [one.way for one in copying.copies()] == ways[::-1]
    assert whole(world.database)
    with world.database.write() as tx:
        tx.execute("UPDATE ledger SET scope = 'paper' WHERE seq = 1")
    assert not whole(world.database), "the control: a changed line is seen"


def test_what_then_did_not_come_about_is_said_once(world: World, copying: Copying) -> None:
    noted = copying.note(held(world), None, Way.PDF, SUMMARY).value
    assert copying.not_made(noted.id).value.made is False
    assert copying.not_made(noted.id).value.made is False
    with world.database.read() as tx:
        assert [one.what for one in store.events(tx)] == ["copied", "copy_not_made"]
    assert [one.made for one in copying.copies()] == [False]
    with pytest.raises(NotThere):
        copying.not_made(uuid4())


def test_a_turn_may_be_copied_for_a_person_without_a_session(
    world: World, copying: Copying
) -> None:
    world.pair()
    person = world.people.everyone()[0].person.id
    copying.note(None, person, Way.CLIPBOARD, "My turn.")
    assert [(one.session_id, one.name) for one in copying.copies()] == [(None, "Jonas Okafor")]


def test_nothing_is_no_copy(world: World, copying: Copying) -> None:
    with pytest.raises(ValueError, match="nothing"):
        copying.note(held(world), None, Way.CLIPBOARD, " \n")
    with pytest.raises(NotThere):
        copying.material(uuid4())
    assert copying.copies() == []


# Erasing


def test_a_person_is_erased_and_the_line_stays(world: World, copying: Copying) -> None:
    session = held(world)
    copying.note(session, None, Way.PAPER, SUMMARY)
    mei = world.planned(world.pair("Mei Lindqvist")).id
    copying.note(mei, None, Way.PAPER, "for Mei")
    world.desk.delete_person(_person(world, "Jonas"))
    kept, gone = copying.copies()
    assert kept.body == "for Mei"
    assert (gone.body, gone.name, gone.session_id) == (None, "", None)
    assert gone.digest == hashlib.sha256(SUMMARY.encode()).digest()
    assert whole(world.database)


def _person(world: World, name: str) -> UUID:
    return next(
        one.person.id for one in world.people.everyone() if one.person.name.startswith(name)
    )


# Killed


def cuts(path: Path) -> Iterator[tuple[int, list[Copied], bool]]:
    """Note a copy, killed at each statement in turn: the copies then, and whether it came through."""
    for at in range(1, 40):
        child = os.fork()
        if child == 0:
            database = Cutting(str(path), at)
            view = CopyView(cipher.connect(str(path), bytearray(KEY), read_only=True))
            try:
                Copying(database, view, StandingClock(), seeded_ids(at)).note(
                    None, None, Way.PDF, SUMMARY
                )
            except BaseException:
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        through = not os.WIFSIGNALED(status)
        assert through or os.WTERMSIG(status) == signal.SIGKILL
        with opened(path) as world:
            yield at, copying_over(world).copies(), through and status == 0
            assert whole(world.database)
        if through:
            return


def test_a_kill_while_noting_leaves_the_whole_line_or_none(
    empty_desk: Path, tmp_path: Path
) -> None:
    path = tmp_path / "cut.db"
    path.write_bytes(empty_desk.read_bytes())
    found = list(cuts(path))
    assert len(found) > 4
    assert [len(copies) for _, copies, _ in found] == [0] * (len(found) - 1) + [1]
    assert found[-1][2]
    assert found[-1][1][0].body == SUMMARY


# Circles


def gathered(world: World) -> tuple[UUID, UUID]:
    """A session of a circle in which Ada has a card and a step: the session and Ada."""
    person = world.people.add(PersonDraft("Ada Obi", "Africa/Lagos")).value.person.id
    members = (MemberDraft("Ada Obi", person), MemberDraft("Me Myself", is_me=True))
    day = NOW.date()
    draft = CircleDraft("Harvest circle", "Africa/Nairobi", day, members=members)
    company = world.circles.make(draft, 3).value
    circle, ada = company.circle.id, company.members[0].id
    plan = PlanDraft(None, NOW, 75, kind=SessionKind.CIRCLE, circle_id=circle)
    session = world.sessions.plan(plan).value.id
    for owner, member, title in ((Owner.THEIRS, ada, "Bring the list"), (Owner.MINE, None, "Call")):
        step = ActionDraft(title, owner, session_id=session, circle_id=circle, member_id=member)
        world.actions.add(step)
    return session, person


def test_a_circles_copy_names_each_members_steps_and_goes_with_any_of_them(
    world: World, copying: Copying
) -> None:
    session, person = gathered(world)
    said = text_of(copying, session)
    assert "Harvest circle" in said
    assert "Ada Obi:\n• Bring the list\n:\n• Call\n" in said
    copying.note(session, None, Way.PAPER, said)
    assert [(one.name, one.person_id) for one in copying.copies()] == [("Harvest circle", None)]
    world.desk.delete_person(person)
    assert [one.body for one in copying.copies()] == [None]
    assert "Ada" not in repr(copying.material(session).value)
    assert whole(world.database)
