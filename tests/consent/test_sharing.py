from __future__ import annotations

from datetime import timedelta

import pytest

from mentordesk.consent.errors import AlreadyOn, InviteUnreadable, NotSwitchedOn, PreviewIsOld
from mentordesk.consent.model import ConsentState, LetterState
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.vault.chain import FIRST, link
from mentordesk.wire import letters as wire
from mentordesk.wire.bodies import Attendance, read_body
from mentordesk.wire.letters import Audience, Scope
from tests.consent.conftest import OpenDesk, Programme

S02, OFFICE = Scope.ATTENDANCE, Audience.OFFICE
WORDING = "In numbers, to the programme office."


def agree(desk: OpenDesk, scope: Scope = S02, *, standing: bool = False) -> bytes:
    until = desk.clock.now().instant.date() + timedelta(days=200)
    return desk.rooms.sharing.agree(scope, OFFICE, WORDING, until, standing=standing).value.id


def plan(desk: OpenDesk, count: int = 1) -> None:
    zone = "Africa/Nairobi"
    pair = desk.rooms.people.add(PersonDraft(name="CNRY Jonas", home_zone=zone)).value.pair
    for hour in range(count):
        start = desk.clock.now().instant.replace(day=15, hour=hour)
        desk.rooms.sessions.plan(PlanDraft(pair_id=pair.id, start=start))


def this_month(desk: OpenDesk) -> tuple[int, int]:
    now = desk.clock.now().instant
    return now.year, now.month


def test_what_is_previewed_is_what_is_signed_and_what_is_stored(
    desk: OpenDesk, programme: Programme, invite_line: str
) -> None:
    plan(desk, 2)
    desk.rooms.joining.join(invite_line)
    agree(desk)
    seen = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))
    assert (seen.lines[0].name, seen.lines[0].now) == ("planned", "2")
    sent = desk.rooms.sharing.seal(seen).value
    assert wire.decode(wire.Signed, sent.signed, 9000).letter == seen.letter
    assert desk.carry(programme) == "delivered"
    assert {one.state for one in desk.rooms.sharing.letters()} == {LetterState.POSTED}
    assert desk.rooms.intake.read().value.confirmed == 3
    assert {one.state for one in desk.rooms.sharing.letters()} == {LetterState.CONFIRMED}
    assert desk.states() == ["answered"]  # the enrolment stays, the rest is forgotten


def test_nothing_of_a_person_is_in_any_letter(desk: OpenDesk, invite_line: str) -> None:
    plan(desk)
    desk.rooms.joining.join(invite_line)
    for scope in Scope:
        agree(desk, scope)
        desk.rooms.sharing.seal(desk.rooms.sharing.draft(scope, OFFICE, this_month(desk)))
    everything = b"".join(one.signed for one in desk.rooms.sharing.letters())
    assert b"CNRY" not in everything
    assert b"Amara" not in everything
    assert b"Nairobi" not in everything


def test_a_struck_line_is_not_in_the_bytes(desk: OpenDesk) -> None:
    plan(desk)
    agree(desk)
    seen = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk), {"planned"})
    body = read_body(wire.read_letter(seen.letter))
    assert isinstance(body, Attendance)
    assert body.planned is None
    assert seen.lines[0].struck


def test_the_next_preview_shows_what_was_shared_last(desk: OpenDesk) -> None:
    plan(desk)
    agree(desk)
    desk.rooms.sharing.seal(desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)))
    plan(desk, 2)
    line = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)).lines[0]
    assert (line.before, line.now, line.changed) == ("1", "3", True)


def test_without_consent_nothing_is_drafted_and_a_second_consent_is_refused(desk: OpenDesk) -> None:
    with pytest.raises(NotSwitchedOn):
        desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))
    agree(desk)
    with pytest.raises(AlreadyOn):
        agree(desk)


def test_a_preview_of_other_bytes_is_not_signed(desk: OpenDesk) -> None:
    from dataclasses import replace

    agree(desk)
    seen = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))
    with pytest.raises(PreviewIsOld):
        desk.rooms.sharing.seal(replace(seen, letter=seen.letter + b"\0"))
    desk.rooms.sharing.seal(seen)
    with pytest.raises(PreviewIsOld):
        desk.rooms.sharing.seal(seen)


def test_an_ended_consent_sends_nothing_and_a_clock_set_back_does_not_revive_it(
    desk: OpenDesk,
) -> None:
    agree(desk)
    desk.clock.moved = timedelta(days=300)
    assert desk.rooms.sharing.consents() == []
    desk.clock.moved = timedelta()
    assert desk.rooms.sharing.consents() == []
    with pytest.raises(NotSwitchedOn):
        desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))


def test_a_withdrawal_before_anything_left_leaves_no_trace_outside(
    desk: OpenDesk, programme: Programme, invite_line: str
) -> None:
    consent = agree(desk)
    desk.rooms.sharing.seal(desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)))
    assert desk.rooms.sharing.withdraw(consent).value.state is ConsentState.WITHDRAWN
    assert desk.states() == []
    desk.rooms.joining.join(invite_line)
    desk.carry(programme)
    assert desk.rooms.intake.read().value.confirmed == 1  # the enrolment alone


def test_a_withdrawal_comes_back_as_a_signed_erasure(
    desk: OpenDesk, programme: Programme, invite_line: str
) -> None:
    desk.rooms.joining.join(invite_line)
    consent = agree(desk)
    desk.rooms.sharing.seal(desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)))
    desk.carry(programme)
    desk.rooms.intake.read()
    assert desk.rooms.sharing.withdraw(consent).value.state is ConsentState.WITHDRAWING
    desk.carry(programme)
    assert desk.rooms.intake.read().value.erased == 1
    states = {one.state for one in desk.rooms.sharing.letters() if one.consent == consent}
    assert states == {LetterState.ERASED}
    assert desk.rooms.sharing.all_consents()[0].state is ConsentState.WITHDRAWN


def test_an_answer_without_the_pinned_signature_confirms_nothing(
    desk: OpenDesk, programme: Programme, invite_line: str
) -> None:
    from dataclasses import replace

    desk.rooms.joining.join(invite_line)
    liar = Programme(replace(programme.home, receipts_seed=b"9" * 32))
    desk.carry(liar)
    taken = desk.rooms.intake.read().value
    assert (taken.confirmed, taken.unverified) == (0, 1)
    assert desk.states() == ["waiting"]  # offered again
    desk.carry(programme)
    assert desk.rooms.intake.read().value.confirmed == 1


def test_no_link_is_never_called_failed(desk: OpenDesk, invite_line: str) -> None:
    desk.rooms.joining.join(invite_line)
    assert desk.carry(None) == "no-link"
    assert desk.states() == ["waiting"]  # no byte left, and nothing says that one did
    assert desk.rooms.sharing.rounds().outcome == "no-link"


def test_an_unreadable_invite_changes_nothing(desk: OpenDesk) -> None:
    with pytest.raises(InviteUnreadable):
        desk.rooms.joining.join("MD1-nonsense")
    assert desk.rooms.joining.joined() == ""
    assert desk.rooms.sharing.letters() == []


def test_the_ledger_is_a_chain_that_shows_a_change(desk: OpenDesk) -> None:
    agree(desk)
    desk.rooms.sharing.seal(desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)))

    def whole() -> bool:
        before = FIRST
        for event in desk.rooms.sharing.ledger():
            at = round(event.at.timestamp() * 1_000_000)
            before = link(before, at, event.what, event.scope, (event.letter, event.digest))
            if before != event.chain:
                return False
        return True

    assert whole()
    with desk.rooms.storage.desk.write() as tx:
        tx.execute("UPDATE ledger SET what = 'nothing' WHERE seq = 1")
    assert not whole()


def test_a_standing_consent_seals_the_finished_month_once(desk: OpenDesk) -> None:
    agree(desk, standing=True)
    desk.clock.moved = timedelta(days=31)
    assert desk.rooms.sharing.seal_due().value == 1
    assert desk.rooms.sharing.seal_due().value == 0


@pytest.mark.parametrize(
    "table", ["entry", "draft", "session_note", "reminder", "me", "person", "agreed"]
)
def test_the_door_out_cannot_read_what_is_private(desk: OpenDesk, table: str) -> None:
    from mentordesk.consent.view import RecordView, authorize
    from mentordesk.vault.cipher import Error

    plain = desk.rooms.storage.view()
    plain.execute(f"SELECT count(*) FROM {table}")  # the control: this connection could
    RecordView(plain)
    with pytest.raises(Error):
        plain.execute(f"SELECT * FROM {table}")
    assert authorize(24, table, None, "main", None) == 1  # ATTACH and all else
    plain.close()
