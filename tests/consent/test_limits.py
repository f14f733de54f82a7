"""Where a consent ends, what it proves, and what is not signed under it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest

from mentordesk.consent.errors import NotSwitchedOn, PreviewIsOld
from mentordesk.consent.model import ConsentState, LetterState
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.wire import letters as wire
from mentordesk.wire.bodies import MOST_GOALS, GoalStates, read_body
from mentordesk.wire.letters import Kind, Scope, Signed, decode, encode, read_letter
from tests.consent.conftest import OpenDesk, Programme
from tests.consent.test_sharing import OFFICE, S02, agree, plan, this_month

YEAR = timedelta(days=365)


@pytest.mark.parametrize("years", [1, 5, 20])
def test_a_clock_that_ran_ahead_once_ends_what_was_agreed_and_nothing_later(
    desk: OpenDesk, years: int
) -> None:
    agree(desk)
    desk.clock.moved = years * YEAR
    assert desk.rooms.sharing.consents() == []
    desk.clock.moved = timedelta()
    assert desk.rooms.sharing.consents() == []
    later = agree(desk)
    assert [one.id for one in desk.rooms.sharing.consents()] == [later]


def test_a_clock_set_back_extends_no_consent(desk: OpenDesk) -> None:
    agree(desk)
    desk.clock.moved = timedelta(days=199)
    assert len(desk.rooms.sharing.consents()) == 1
    for years in (20, 1, 0):
        desk.clock.moved = -years * YEAR
        assert len(desk.rooms.sharing.consents()) == 1
    desk.clock.moved = timedelta(days=202)
    assert desk.rooms.sharing.consents() == []
    desk.clock.moved = -20 * YEAR
    assert desk.rooms.sharing.consents() == []
    with pytest.raises(NotSwitchedOn):
        desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))


def test_what_still_waits_when_its_consent_ends_never_leaves(
    desk: OpenDesk, programme: Programme, invite_line: str
) -> None:
    desk.rooms.joining.join(invite_line)
    agree(desk)
    desk.rooms.sharing.seal(desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)))
    assert desk.carry(None) == "no-link"
    desk.clock.moved = timedelta(days=300)
    desk.rooms.sharing.replay()
    assert desk.states() == ["waiting"]  # the enrolment
    kept = {one.state for one in desk.rooms.sharing.letters() if one.kind != Kind.ENROL}
    assert kept == {LetterState.TAKEN_BACK}
    assert desk.carry(programme) == "delivered"
    assert desk.rooms.intake.read().value.confirmed == 1
    ended = desk.rooms.sharing.standing()[0]
    assert desk.rooms.sharing.withdraw(ended.id).value.state is ConsentState.WITHDRAWN


def test_the_consent_proves_the_first_preview(desk: OpenDesk) -> None:
    plan(desk)
    agree(desk)
    first = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk), {"moved"})
    desk.rooms.sharing.seal(first)
    second = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))
    desk.rooms.sharing.seal(second)
    given = [one for one in desk.rooms.sharing.letters() if one.kind == Kind.CONSENT]
    assert len(given) == 1
    letter = read_letter(decode(Signed, given[0].signed, 9_000).letter)
    record = decode(wire.Consent, letter.body, 9_000)
    assert record.preview_digest == first.digest == hashlib.sha256(first.letter).digest()
    assert record.preview_digest not in (second.digest, record.wording_digest)


@pytest.mark.parametrize("change", ["scope", "kind", "author", "period", "seen"])
def test_bytes_that_say_other_than_the_screen_are_not_signed(desk: OpenDesk, change: str) -> None:
    agree(desk)
    seen = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))
    read = read_letter(seen.letter)
    changed: dict[str, dict[str, object]] = {
        "scope": {"scope": "S06"},
        "kind": {"kind": Kind.WITHDRAW},
        "author": {"author": b"somebody"},
        "period": {"period": "2020-01"},
        "seen": {},
    }
    letter = encode(msgspec.structs.replace(read, **changed[change]))
    forged = replace(seen, letter=letter, digest=hashlib.sha256(letter).digest())
    if change == "seen":
        forged = replace(forged, period="2020-01")
    with pytest.raises(PreviewIsOld):
        desk.rooms.sharing.seal(forged)
    assert desk.rooms.sharing.letters() == []


def test_of_another_persons_goals_nothing_is_said(desk: OpenDesk) -> None:
    """The words that are agreed to say *my goals*; of theirs only they may speak."""
    pair = desk.rooms.people.add(PersonDraft(name="Jonas", home_zone="UTC")).value.pair
    with desk.rooms.storage.desk.write() as tx:
        for number, owner in enumerate(("mine", "theirs", "theirs", "mine", "theirs")):
            tx.execute(
                "INSERT INTO goal (id, origin, written, zone, pair_id, owner, title, type, state,"
                " start_level) VALUES (?, 'mine', 1, 'UTC', ?, ?, 'A title', 'learn', 'open', -1)",
                (number.to_bytes(16, "big"), pair.id.bytes, owner),
            )
    agree(desk, Scope.GOAL_STATE)
    seen = desk.rooms.sharing.draft(Scope.GOAL_STATE, OFFICE, this_month(desk))
    assert [line.now for line in seen.lines] == ["2", "0", "0", "0"]


def test_a_desk_with_very_many_goals_shares_the_newest_of_them(desk: OpenDesk) -> None:
    with desk.rooms.storage.desk.write() as tx:
        tx.executemany(
            "INSERT INTO goal (id, origin, written, zone, owner, title, type, state, start_level)"
            " VALUES (?, 'mine', 1, 'UTC', 'mine', 'A title', 'learn', 'open', -1)",
            [(number.to_bytes(16, "big"),) for number in range(MOST_GOALS + 50)],
        )
    agree(desk, Scope.GOAL_STATE)
    seen = desk.rooms.sharing.draft(Scope.GOAL_STATE, OFFICE, this_month(desk))
    body = read_body(read_letter(seen.letter))
    assert isinstance(body, GoalStates)
    assert len(body.goals) == MOST_GOALS
    assert seen.lines[0].now == str(MOST_GOALS)
    desk.rooms.sharing.seal(seen)
