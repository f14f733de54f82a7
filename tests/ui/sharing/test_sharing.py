from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from mentordesk.consent.drafting import values
from mentordesk.consent.model import ConsentState
from mentordesk.ui.sharing import words
from mentordesk.ui.sharing.ledger_row import LedgerRow
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.checks import RadioButton
from mentordesk.wire.bodies import read_body
from mentordesk.wire.letters import Kind, Scope, Signed, decode, read_letter
from tests.ui.journal.stage import type_into
from tests.ui.sharing.stage import Stage
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)

KEY = Qt.Key


def shared(stage: Stage, scope: Scope) -> dict[str, str]:
    """What the newest summary of a scope says, out of its signed bytes."""
    kept = [one for one in stage.desk.rooms.sharing.letters() if one.kind == Kind.ITEM]
    newest = next(one for one in kept if one.scope == scope.value)
    return values(read_body(read_letter(decode(Signed, newest.signed, 9000).letter)))


def pills(stage: Stage) -> dict[str, str]:
    """What stands in each row of the ledger: its title and its pill."""
    rows = [row for row in stage.place.ledger.findChildren(LedgerRow) if row.isVisible()]
    return {row.findChildren(QLabel)[1].text(): _pill(row) for row in rows}


def _pill(row: LedgerRow) -> str:
    found = row.findChild(Pill)
    assert found is not None
    return found.text()


# Before joining


def test_before_joining_the_page_says_that_nothing_leaves(stage: Stage) -> None:
    stage.show()
    assert stage.is_shown("sharing-join-card")
    assert not stage.is_shown("sharing-choices")
    assert not stage.is_shown("sharing-send-now")
    assert not stage.rail.findChild(QWidget, "rail-quiet").isVisible()  # type: ignore[union-attr]


@pytest.mark.parametrize("line", ["", "MD1-nonsense"])
def test_a_line_that_is_no_invite_is_told_beside_the_field(stage: Stage, line: str) -> None:
    stage.show()
    type_into(stage.find(QLineEdit, "sharing-invite"), line)
    stage.press(KEY.Key_Return)
    assert stage.find(QLabel, "sharing-invite-problem").text()
    assert stage.find(QPushButton, "sharing-join").isEnabled()
    assert stage.troubles == []


def test_joining_is_two_keys_after_the_paste_and_shares_nothing(
    stage: Stage, invite_line: str
) -> None:
    stage.show()
    stage.find(QLineEdit, "sharing-invite").setText(invite_line)
    stage.press(KEY.Key_Return)
    assert stage.is_shown("sharing-choices")
    assert stage.desk.rooms.sharing.consents() == []
    assert stage.carrier.asked == []
    assert stage.rail.findChild(QWidget, "rail-quiet").isVisible()  # type: ignore[union-attr]
    assert stage.find(QWidget, "rail-sharing").accessibleName() == "Sharing, 1"


# Agreeing and looking


def test_sharing_takes_two_actions_and_withdrawing_two(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    assert joined.find(QWidget, "consent-lens").isVisible()
    joined.press(KEY.Key_Return)
    assert not joined.is_shown("consent-lens")
    assert joined.carrier.asked == [True]
    joined.carry()
    assert set(joined.states()) == {"confirmed"}
    joined.click("sharing-stop")
    joined.press(KEY.Key_Return)
    assert joined.carrier.stops == 1
    assert joined.desk.rooms.sharing.consents() == []
    joined.carry()
    assert joined.states().count("erased") == 6
    assert "erased, signed" in pills(joined).values()


def test_the_words_on_the_screen_are_the_words_that_are_signed(joined: Stage) -> None:
    joined.click("sharing-choice-lines")
    shown = joined.find(QLabel, "sharing-wording-s02").text()
    joined.click("sharing-switch-s02")
    assert joined.find(QLabel, "lens-wording-1").text() == shown
    (consent,) = joined.desk.rooms.sharing.consents()
    assert consent.wording == shown
    assert words.day(consent.expires) in shown


def test_a_struck_line_is_not_in_the_bytes_and_can_be_taken_back(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-strike-held")
    joined.click("lens-strike-moved")
    joined.click("lens-strike-moved")
    assert "left out" in joined.find(QWidget, "lens-line-held").accessibleName()
    joined.click("lens-sign")
    assert shared(joined, Scope.ATTENDANCE) == {"planned": "1", "moved": "0", "cancelled": "0"}


def test_with_every_line_struck_there_is_nothing_to_sign(joined: Stage) -> None:
    joined.click("sharing-choice-lines")
    joined.click("sharing-switch-s02")
    for name in ("planned", "held", "moved", "cancelled"):
        joined.click(f"lens-strike-{name}")
    assert not joined.find(QPushButton, "lens-sign").isEnabled()


def test_holding_back_at_the_first_look_switches_off_again(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.press(KEY.Key_Escape)
    assert not joined.is_shown("consent-lens")
    assert joined.desk.rooms.sharing.consents() == []
    states = {one.state for one in joined.desk.rooms.sharing.all_consents()}
    assert states == {ConsentState.WITHDRAWN}
    assert joined.carrier.asked == []
    assert list(pills(joined)) == ["You joined the programme"]


def test_a_second_look_held_back_leaves_the_consent(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-sign")
    joined.click("sharing-look")
    joined.click("lens-hold")
    assert len(joined.desk.rooms.sharing.consents()) == 2


def test_what_changed_since_last_time_is_said(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-sign")
    joined.plan(2)
    joined.place.refresh(joined.place.shows)
    joined.settle()
    joined.click("sharing-look")
    said = joined.find(QWidget, "lens-line-planned").accessibleName()
    assert said == "Sessions planned: now 3, last time 1"


def test_the_panel_signs_the_figures_that_stand_in_it(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-sign")
    joined.plan(4)  # the panel does not know yet
    assert "   1  Sessions planned" in joined.find(QLabel, "sharing-next-content").text()
    joined.click("sharing-sign")
    assert shared(joined, Scope.ATTENDANCE)["planned"] == "1"


def test_the_keyboard_stays_in_the_lens(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    lens = joined.find(QWidget, "consent-lens")
    for _ in range(15):
        joined.press(KEY.Key_Tab)
        assert lens.isAncestorOf(joined.place.window().focusWidget())


def test_going_elsewhere_holds_back(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.place.hide()
    joined.settle()
    assert joined.desk.rooms.sharing.consents() == []


# What has left


def test_a_letter_is_waiting_then_sent_then_confirmed_and_never_failed(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-sign")
    assert set(pills(joined).values()) == {"waiting"}
    joined.carry(linked=False)
    assert set(pills(joined).values()) == {"waiting"}  # no byte has left
    assert "no link" in joined.find(QLabel, "rail-quiet-lines").text()
    joined.carry()
    assert all(said.startswith("confirmed ") for said in pills(joined).values())
    assert "Last delivered" in joined.find(QLabel, "rail-quiet-lines").text()


def test_each_line_of_the_ledger_opens_its_exact_content(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-sign")
    newest = joined.desk.rooms.sharing.letters()[0]
    joined.click("ledger-1")
    joined.click("letter-bytes")
    raw = joined.find(QLabel, "letter-raw").text().replace(" ", "")
    assert raw == newest.signed.hex()
    joined.press(KEY.Key_Escape)
    assert not joined.is_shown("letter-lens")


def test_each_finished_month_may_go_unasked(joined: Stage) -> None:
    joined.click("sharing-choice-lines")
    joined.click("sharing-switch-s02")
    joined.click("lens-sign")
    joined.click("sharing-standing-s02")
    (consent,) = joined.desk.rooms.sharing.consents()
    assert consent.standing


def test_one_kind_is_stopped_in_two_actions_and_the_other_stays(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.click("lens-sign")
    joined.click("sharing-choice-lines")
    joined.click("sharing-switch-s02")
    joined.click("sharing-keep")
    assert len(joined.desk.rooms.sharing.consents()) == 2
    joined.click("sharing-switch-s02")
    joined.click("sharing-stop-confirm")
    (consent,) = joined.desk.rooms.sharing.consents()
    assert consent.scope is Scope.GOAL_STATE


def test_send_now_asks_once_until_the_round_has_ended(joined: Stage) -> None:
    joined.click("sharing-send-now")
    joined.click("sharing-send-now")
    assert joined.carrier.asked == [True]
    joined.carry()
    joined.click("sharing-send-now")
    assert joined.carrier.asked == [True, True]


@pytest.mark.parametrize(("code", "said"), [("clone", "Two copies"), ("revoked", "a copy of this")])
def test_a_refused_desk_says_what_happened_and_takes_a_new_invite(
    stage: Stage, invite_line: str, code: str, said: str
) -> None:
    rooms = stage.desk.rooms
    rooms.joining.join(invite_line)
    with rooms.storage.mailbox.write() as box:
        box.execute("UPDATE enrolment SET refused = ?", (code,))
        box.execute("UPDATE round SET tried_at = 1, outcome = 'refused'")
    stage.show()
    stage.settle()
    assert stage.is_shown("sharing-choices")
    told = stage.find(QLabel, "sharing-join-told").text()
    assert said in told
    assert "Nothing was lost" in told
    lines = stage.rail.findChild(QLabel, "rail-quiet-lines")
    assert lines is not None
    assert "Sharing says why" in lines.text()
    type_into(stage.find(QLineEdit, "sharing-invite"), invite_line)
    stage.press(KEY.Key_Return)
    stage.settle()
    assert not stage.is_shown("sharing-join-card")
    assert stage.said[-1].startswith("You have joined again")


def test_an_arrow_over_the_choices_agrees_to_nothing(joined: Stage) -> None:
    nothing = joined.find(RadioButton, "sharing-choice-nothing")
    office = joined.find(RadioButton, "sharing-choice-office")
    lines = joined.find(RadioButton, "sharing-choice-lines")
    nothing.setFocus()
    joined.press(KEY.Key_Down)
    assert office.hasFocus()
    assert nothing.isChecked()
    joined.press(KEY.Key_Down)
    assert lines.hasFocus()
    assert joined.desk.rooms.sharing.consents() == []
    assert not joined.is_shown("consent-lens")
    joined.press(KEY.Key_Up)
    joined.press(KEY.Key_Space)  # the control: this is how a choice is made
    assert office.isChecked()
    assert joined.find(QWidget, "consent-lens").isVisible()
    assert len(joined.desk.rooms.sharing.consents()) == 2
