from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mentordesk.ui.gate.secret_edit import CLIPBOARD_MILLISECONDS, SecretEdit
from mentordesk.vault import tries, unlock
from mentordesk.vault.errors import WrongPassphrase
from mentordesk.vault.layout import DeskFolder
from tests.ui.gate.hands import NO_HINTS, Gate, World
from tests.vault.keys_world import PASSPHRASE, Made, read_bytes, typed, write_bytes

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
MakeGate = Callable[..., Gate]
KEY = QEvent.Type.KeyPress


def test_the_passphrase_and_enter_open_the_desk(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    assert stands.find("passphrase").hasFocus()
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert stands.opened[0].master == made.master
    assert (stands.opened[0].name, stands.opened[0].role) == ("", "")


def test_the_window_says_painted_once(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.window.repaint()
    stands.window.repaint()
    assert stands.said == ["painted"]


def test_no_field_holds_the_passphrase_after_unlocking(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.fill("passphrase", PASSPHRASE)
    edits = stands.window.findChildren(QLineEdit)
    assert any(PASSPHRASE in edit.text() for edit in edits)  # the control
    stands.click("unlock")
    stands.until(lambda: bool(stands.opened))
    assert not any(edit.text() for edit in edits)
    assert not any(edit.isUndoAvailable() for edit in edits)


def test_the_bytes_of_the_passphrase_are_zeros_after_unlocking(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    edit = stands.edit("passphrase")
    assert isinstance(edit, SecretEdit)
    taken: list[bytearray] = []
    take = edit.take

    def noting() -> bytearray:
        taken.append(take())
        assert taken[-1] == PASSPHRASE.encode()  # the control
        return taken[-1]

    edit.take = noting  # type: ignore[method-assign]
    stands.fill("passphrase", PASSPHRASE)
    stands.click("unlock")
    stands.until(lambda: bool(stands.opened))
    assert taken == [bytearray(len(PASSPHRASE))]


def test_an_opened_desk_is_said_without_its_secrets(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.fill("passphrase", PASSPHRASE)
    stands.click("unlock")
    stands.until(lambda: bool(stands.opened))
    assert repr(stands.opened[0]) == "Opened(…)"


def wrong_try(stands: Gate) -> None:
    stands.fill("passphrase", "not this one")
    stands.press(Qt.Key.Key_Return)
    stands.wait("passphrase-problem")


def test_a_wrong_passphrase_is_said_beside_the_field_and_can_be_corrected(
    gate: MakeGate, made: Made
) -> None:
    stands = gate(made.folder)
    wrong_try(stands)
    assert "does not open this desk" in stands.text("passphrase-problem")
    assert stands.edit("passphrase").selectedText() != ""
    assert stands.edit("passphrase").text() == "not this one"
    assert not stands.is_visible("trouble")
    said = stands.edit("passphrase").accessibleDescription()
    assert said.startswith(stands.text("passphrase-problem"))
    assert "not this one" not in said


def test_the_delay_grows_and_counts_down_on_the_clock(
    gate: MakeGate, made: Made, world: World
) -> None:
    stands = gate(made.folder)
    for delay in (1, 2, 4):
        wrong_try(stands)
        stands.wait("unlock-countdown", text=f"You can try again in {delay} s.")
        assert not stands.find("unlock").isEnabled()
        world.clock.seconds += delay - 0.5
        stands.wait("unlock-countdown", text="You can try again in 1 s.")
        world.clock.seconds += 0.5
        world.clock.instant += timedelta(seconds=delay)
        stands.wait("unlock", enabled=True)
        assert not stands.is_visible("unlock-countdown")


def test_enter_tries_nothing_while_the_countdown_runs(
    gate: MakeGate, made: Made, world: World
) -> None:
    stands = gate(made.folder)
    wrong_try(stands)
    stands.wait("unlock-countdown")
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    assert stands.find("unlock").property("text") == "Unlock"  # not "Unlocking…"
    world.clock.seconds += 1
    stands.wait("unlock", enabled=True)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))


def test_a_new_gate_goes_on_with_the_delay_of_the_one_before(
    gate: MakeGate, made: Made, world: World
) -> None:
    for _ in range(5):
        tries.wrong(made.folder, world.clock)
    stands = gate(made.folder)
    stands.wait("unlock-countdown", text="You can try again in 16 s.")


def test_the_right_passphrase_ends_the_delay_for_good(
    gate: MakeGate, made: Made, world: World
) -> None:
    tries.wrong(made.folder, world.clock)
    world.clock.instant += timedelta(seconds=2)
    stands = gate(made.folder)
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert not os.path.exists(made.folder.tries)


def test_nothing_typed_is_said_at_once(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.press(Qt.Key.Key_Return)
    assert stands.text("passphrase-problem") == "Type your passphrase first."
    stands.fill("passphrase", "x")
    assert not stands.is_visible("passphrase-problem")


def test_caps_lock_is_told_from_what_the_keys_bring(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for text, modifier, told in (
        ("A", none, True),
        ("a", none, False),
        ("a", shift, True),
        ("A", shift, False),
        ("5", none, False),
        ("م", none, False),
    ):
        event = QKeyEvent(KEY, Qt.Key.Key_A, modifier, text)
        QApplication.sendEvent(stands.find("passphrase"), event)
        assert stands.is_visible("passphrase-hint") is told, text
        assert not told or stands.text("passphrase-hint") == "Caps Lock is on."


def test_the_eye_shows_and_hides_and_says_which(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    edit, eye = stands.edit("passphrase"), stands.find("show-passphrase")
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    assert eye.accessibleName() == "Show the passphrase"
    stands.click("show-passphrase")
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide the passphrase"


def test_no_input_method_may_learn_also_while_the_passphrase_is_shown(
    gate: MakeGate, made: Made
) -> None:
    stands = gate(made.folder)
    edit, hint = stands.edit("passphrase"), Qt.InputMethodHint
    for hidden in (True, False):
        hints = edit.inputMethodHints()
        assert hints & hint.ImhSensitiveData
        assert hints & hint.ImhNoPredictiveText
        assert bool(hints & hint.ImhHiddenText) is hidden
        stands.click("show-passphrase")


def test_what_is_copied_leaves_the_clipboard_after_half_a_minute(
    gate: MakeGate, made: Made
) -> None:
    stands = gate(made.folder)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("something else")
    stands.fill("passphrase", PASSPHRASE)
    copy = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    stands.edit("passphrase").selectAll()
    QTest.keyClick(stands.find("passphrase"), *copy)
    assert clipboard.text() == "something else"  # what is hidden cannot be copied
    stands.click("show-passphrase")
    QTest.keyClick(stands.find("passphrase"), *copy)
    assert clipboard.text() == PASSPHRASE
    timers = [one for one in stands.find("passphrase").findChildren(QTimer) if one.isActive()]
    wanted = [one for one in timers if one.interval() == CLIPBOARD_MILLISECONDS == 30_000]
    assert len(wanted) == 1
    wanted[0].timeout.emit()
    assert clipboard.text() == ""


# Failures: each has its own three sentences.


def trouble(stands: Gate) -> str:
    stands.wait("trouble")
    return f"{stands.text('trouble-what')} {stands.text('trouble-rest')}"


def test_a_damaged_header_is_said_and_the_one_before_it_opens(gate: MakeGate, made: Made) -> None:
    write_bytes(made.folder.header, b"not a header any more")
    stands = gate(made.folder)
    assert "The one before it is whole and will be used" in trouble(stands)
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))


def test_two_damaged_headers_are_said_with_what_to_do(gate: MakeGate, made: Made) -> None:
    for path in (made.folder.header, made.folder.header_previous):
        write_bytes(path, b"gone")
    words = trouble(gate(made.folder))
    assert "is damaged" in words
    assert "newest backup" in words


def test_a_newer_desk_is_said_with_what_to_do(gate: MakeGate, made: Made) -> None:
    import hashlib

    content = read_bytes(made.folder.header)
    body = content.replace(b'"format":1', b'"format":9')
    write_bytes(made.folder.header, body[:-32] + hashlib.sha256(body[:-32]).digest())
    words = trouble(gate(made.folder))
    assert "newer MentorDesk" in words
    assert "Install the newest MentorDesk" in words


def test_a_lost_key_file_is_said_and_no_first_run_buries_the_writing(
    gate: MakeGate, made: Made
) -> None:
    for path in (made.folder.header, made.folder.header_previous):
        os.unlink(path)
    write_bytes(made.folder.desk_db, b"sealed")
    stands = gate(made.folder)
    assert "its key file vault.hdr is missing" in trouble(stands)
    assert not stands.is_visible("first-run-step")


def test_a_header_that_goes_while_the_gate_stands_is_said(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    for path in (made.folder.header, made.folder.header_previous):
        os.unlink(path)
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    assert "There is no desk in" in trouble(stands)
    assert stands.find("unlock").isEnabled()


# Notices of the keeper.

NOTICE = {
    "code": "desk-crashed",
    "what": "MentorDesk's window ended {times} times.",
    "safe": "What was saved is kept.",
    "todo": "Unlock your desk to go on.",
    "values": {"times": 3},
}


def test_a_notice_stands_on_top_in_three_sentences(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder, notice=NOTICE)
    assert stands.text("notice-what") == "MentorDesk's window ended 3 times."
    assert stands.text("notice-rest") == "What was saved is kept. Unlock your desk to go on."
    notice, card = stands.find("notice"), stands.find("unlock")
    assert (
        notice.mapToGlobal(notice.rect().bottomLeft()).y()
        < card.mapToGlobal(card.rect().topLeft()).y()
    )
    assert stands.find("notice").accessibleName().startswith("MentorDesk's window ended")


def test_a_notice_may_come_while_the_gate_stands(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    assert not stands.is_visible("notice")
    stands.window.show_notice(NOTICE)
    stands.wait("notice-what")


@pytest.mark.parametrize(
    "notice", [{}, {"what": "{missing}"}, {"what": "{0}", "values": "none"}, {"what": 5}]
)
def test_a_notice_of_another_version_does_no_harm(
    gate: MakeGate, made: Made, notice: dict[str, object]
) -> None:
    gate(made.folder, notice=notice)


# Other ways in.


def test_the_recovery_code_leads_to_a_new_passphrase_and_then_in(
    gate: MakeGate, made: Made
) -> None:
    stands = gate(made.folder)
    stands.click("use-recovery-code")
    assert stands.find("recovery-code-edit").hasFocus()
    stands.fill("recovery-code-edit", made.code.lower())
    stands.press(Qt.Key.Key_Return)
    stands.wait("new-passphrase", focused=True)
    assert not stands.opened
    stands.click("suggest-passphrase")
    new = stands.edit("new-passphrase").text()
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert stands.opened[0].master == made.master
    assert unlock.with_passphrase(made.folder, typed(new)) == made.master
    with pytest.raises(WrongPassphrase):
        unlock.with_passphrase(made.folder, typed())


def test_after_the_recovery_code_the_old_passphrase_may_stay(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.click("use-recovery-code")
    stands.fill("recovery-code-edit", made.code)
    stands.press(Qt.Key.Key_Return)
    stands.wait("keep-passphrase")
    stands.click("keep-passphrase")
    stands.until(lambda: bool(stands.opened))
    assert unlock.with_passphrase(made.folder, typed()) == made.master


def test_a_slip_in_the_code_names_its_group(gate: MakeGate, made: Made) -> None:
    groups = made.code.split("-")
    groups[2] = "".join("0" if one != "0" else "1" for one in groups[2])
    stands = gate(made.folder)
    stands.click("use-recovery-code")
    stands.fill("recovery-code-edit", " ".join(groups))
    stands.press(Qt.Key.Key_Return)
    stands.wait("recovery-code-problem")
    assert "group 3" in stands.text("recovery-code-problem")
    assert not stands.is_visible("code-countdown")  # a slip is no wrong try


def test_the_code_is_set_in_groups_while_it_is_typed(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.click("use-recovery-code")
    stands.fill("recovery-code-edit", "7k4q9mxo")
    assert stands.text("recovery-code-edit") == "7K4Q 9MX0"
    edit = stands.edit("recovery-code-edit")
    edit.setCursorPosition(2)
    QTest.keyClicks(edit, "z")
    assert edit.text() == "7Kz4Q 9MX0"  # in the middle nothing jumps
    assert edit.cursorPosition() == 3


def test_escape_goes_back_to_the_passphrase_and_forgets_the_code(
    gate: MakeGate, made: Made
) -> None:
    stands = gate(made.folder)
    stands.click("use-recovery-code")
    stands.fill("recovery-code-edit", made.code)
    stands.press(Qt.Key.Key_Escape)
    assert stands.find("passphrase").hasFocus()
    assert not any(edit.text() for edit in stands.window.findChildren(QLineEdit))


def test_another_desk_is_opened_by_its_folder_or_the_one_around_it(
    gate: MakeGate, made: Made, world: World
) -> None:
    stands = gate(made.folder)
    for chosen in (made.folder.path, os.path.dirname(made.folder.path)):
        world.outside.chosen_folder = chosen
        stands.click("open-another-desk")
    assert stands.others == [made.folder.path, made.folder.path]


def test_a_folder_without_a_desk_is_said_and_may_get_one(
    gate: MakeGate, made: Made, world: World
) -> None:
    stands = gate(made.folder)
    world.outside.chosen_folder = str(world.place / "elsewhere")
    stands.click("open-another-desk")
    assert stands.text("gate-title") == "There is no desk there"
    assert stands.others == []
    stands.click("no-desk-back")
    assert stands.find("passphrase").hasFocus()
    stands.click("open-another-desk")
    stands.click("make-desk-there")
    assert stands.others == [str(world.place / "elsewhere")]


def test_a_folder_that_was_not_chosen_changes_nothing(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.click("open-another-desk")
    assert stands.others == []
    assert stands.is_visible("passphrase")


def test_closing_ends_it_and_tells(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    stands.fill("passphrase", "half a pass")
    stands.close()
    assert stands.said == ["painted", "closed"]
    assert not any(edit.text() for edit in stands.window.findChildren(QLineEdit))


def test_the_title_of_the_window_tells_nothing(gate: MakeGate, made: Made) -> None:
    assert gate(made.folder).window.windowTitle() == "MentorDesk"


def test_without_a_desk_the_first_run_begins(gate: MakeGate, empty: DeskFolder) -> None:
    assert gate(empty).text("first-run-step") == "Step 1 of 6"
