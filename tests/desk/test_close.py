"""Close a session: five answers, one transaction."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from mentordesk.changes import Changed
from mentordesk.desk.close import CloseDraft, NextDraft, StepDraft
from mentordesk.journal.notes.model import AskedFirst, Draft, DraftKind, ReflectionDraft
from mentordesk.mentoring.actions.model import ActionState
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import Mode, SessionState
from tests.mentoring.world import NOW, TODAY, World


def whole(world: World) -> CloseDraft:
    session = world.planned(world.pair(), NOW - timedelta(minutes=45))
    return CloseDraft(
        session.id,
        moved=" He will open Monday's\ncall with the why ",
        step=StepDraft(
            "Open the call with the why",
            Owner.THEIRS,
            TODAY + timedelta(days=3),
            "If the call starts late, then I send my one question first",
        ),
        following=NextDraft(NOW + timedelta(days=14)),
        asked_first=AskedFirst.PARTLY,
        afterthought="I wanted to say that I am proud.",
        prompt_id="rp.after@1",
        prompt_text="What did you want to say but did not?",
    )


def test_closing_makes_all_of_it(world: World) -> None:
    draft = whole(world)
    world.sessions.start_timer(draft.session_id)
    world.clock.go(minutes=44)
    world.notes.keep_draft(Draft(DraftKind.CLOSE_CARD, draft.session_id, 0, "{}"))
    done = world.desk.close_session(draft)
    assert done.changed == Changed.SESSIONS | Changed.JOURNAL | Changed.ACTIONS
    closed = done.value
    assert (closed.session.state, closed.session.written_up) == (SessionState.HELD, True)
    assert closed.session.held_minutes == 44
    assert not closed.session.timer.is_running
    assert closed.agreed is not None
    assert closed.agreed.moved == "He will open Monday's call with the why"
    assert closed.action is not None
    assert (closed.action.owner, closed.action.due) == (Owner.THEIRS, TODAY + timedelta(days=3))
    assert closed.action.session_id == draft.session_id
    assert closed.following is not None
    assert (closed.following.number, closed.following.slot.minutes) == (2, 45)
    assert closed.following.mode is Mode.VIDEO
    assert closed.reflection is not None
    assert closed.reflection.asked_first is AskedFirst.PARTLY
    assert world.notes.reflection(draft.session_id) == closed.reflection
    assert world.notes.draft(DraftKind.CLOSE_CARD, draft.session_id) is None
    assert world.sessions.to_write_up() == []


def test_one_closed_before_its_hour_was_not_held_in_a_time_to_come(world: World) -> None:
    session = world.planned(world.pair(), NOW + timedelta(hours=2))
    world.sessions.start_timer(session.id)
    world.clock.go(minutes=20)
    held = world.desk.close_session(CloseDraft(session.id)).value.session
    assert (held.held_minutes, held.slot.start) == (20, NOW)
    assert (held.slot.minutes, held.moves) == (45, 0), "nobody moved it"


def test_one_closed_late_stays_at_its_hour(world: World) -> None:
    session = world.planned(world.pair(), NOW - timedelta(hours=2))
    world.sessions.start_timer(session.id)
    world.clock.go(minutes=20)
    held = world.desk.close_session(CloseDraft(session.id)).value.session
    assert held.slot == session.slot


def test_everything_but_the_session_may_be_skipped(world: World) -> None:
    session = world.planned(world.pair(), NOW - timedelta(hours=1))
    closed = world.desk.close_session(CloseDraft(session.id)).value
    assert (closed.agreed, closed.action, closed.following, closed.reflection) == (None,) * 4
    assert closed.session.held_minutes == 45


def test_what_was_agreed_and_thought_before_stays(world: World) -> None:
    session = world.planned(world.pair(), NOW - timedelta(hours=1))
    world.sessions.hold(session.id, 50)
    world.desk.write_agreed(AgreedDraft(session.id, 0, "", "Both of us call the clinic."))
    world.notes.reflect(
        ReflectionDraft(session.id, 0, AskedFirst.YES, "A good talk.", "rp.x@1", "How was it?")
    )
    closed = world.desk.close_session(
        CloseDraft(session.id, moved="The map is drawn", afterthought="And warm.")
    ).value
    assert closed.session.held_minutes == 50
    assert closed.agreed is not None
    assert (closed.agreed.moved, closed.agreed.body) == (
        "The map is drawn",
        "Both of us call the clinic.",
    )
    assert closed.reflection is not None
    assert closed.reflection.body == "A good talk.\n\nAnd warm."
    assert closed.reflection.asked_first is AskedFirst.YES
    assert closed.reflection.prompt_text == "How was it?"


def test_a_session_is_closed_once_and_a_cancelled_one_never(world: World) -> None:
    draft = whole(world)
    world.desk.close_session(draft)
    with pytest.raises(WrongState):
        world.desk.close_session(draft)
    assert len(world.actions.open()) == 1
    other = world.planned(world.pair("Mei"))
    world.sessions.cancel(other.id)
    with pytest.raises(WrongState):
        world.desk.close_session(CloseDraft(other.id))
    with pytest.raises(NotThere):
        world.desk.close_session(CloseDraft(uuid4()))


@pytest.mark.parametrize(
    ("field", "draft"),
    [
        ("moved", CloseDraft(uuid4(), moved="x" * 501)),
        ("step", CloseDraft(uuid4(), step=StepDraft("  "))),
        ("if_then", CloseDraft(uuid4(), step=StepDraft("x", if_then="y" * 501))),
        ("minutes", CloseDraft(uuid4(), minutes=1000)),
        ("minutes", CloseDraft(uuid4(), following=NextDraft(NOW, minutes=1))),
    ],
)
def test_a_card_with_a_problem_is_refused(world: World, field: str, draft: CloseDraft) -> None:
    assert list(draft.problems()) == [field]
    with pytest.raises(ValueError, match=field):
        world.desk.close_session(draft)


def test_a_late_failure_leaves_nothing_of_the_act(world: World) -> None:
    """The last thing written is private; when it fails, nothing for both is left either."""
    draft = whole(world)
    with world.database.write() as tx:
        tx.execute(
            "CREATE TRIGGER planted BEFORE INSERT ON session_reflection"
            " BEGIN SELECT raise(ABORT, 'planted'); END"
        )
    with pytest.raises(IntegrityError, match="planted"):
        world.desk.close_session(draft)
    session = world.sessions.session(draft.session_id)
    assert session is not None
    assert session.state is SessionState.PLANNED
    assert world.desk.agreed(session.id) is None
    assert world.actions.open() == []
    assert session.pair_id is not None
    assert world.sessions.of_pair(session.pair_id)[0].session.id == session.id


def test_what_was_promised_shows_in_the_next_brief(world: World) -> None:
    closed = world.desk.close_session(whole(world)).value
    assert closed.following is not None
    assert closed.action is not None
    brief = world.desk.brief(closed.following.id)
    assert [line.action.id for line in brief.theirs] == [closed.action.id]
    assert [line.action.id for line in brief.promised] == [closed.action.id]
    assert brief.agreed == closed.agreed
    assert closed.action.state is ActionState.OPEN
