"""Undo at the window: the toast, the keys, the ten minutes."""

from __future__ import annotations

import gc
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from mentordesk.changes import Changed, Done
from mentordesk.journal.model import EntryDraft
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.shell.undo_toast import STAYS, UndoToast
from mentordesk.vault.recorder import Step
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, KEY = Qt.KeyboardModifier.ShiftModifier, Qt.Key


class Undo:
    """A window on which a verb was done."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.window = house.open_plain()
        self.toast = house.find(UndoToast, "undo-toast")
        self.button = house.find(QPushButton, "undo-toast-verb")
        self.edit = QPlainTextEdit()
        house.made[0].layout().addWidget(self.edit)  # type: ignore[union-attr]
        self.elsewhere = QPushButton("elsewhere")
        house.made[0].layout().addWidget(self.elsewhere)  # type: ignore[union-attr]
        self.elsewhere.setFocus()

    def write(self, words: str) -> None:
        """Write an entry, as a verb that can be taken back."""
        job = partial(self.house.room.journal.write, EntryDraft(None, 0, "", words))
        with self.house.qtbot.waitSignal(self.house.bridge.did):
            self.house.bridge.do(self.window, job, undo=f"Written: {words}.")

    def bodies(self) -> list[str]:
        return self.house.room.bodies()

    def until(self, *bodies: str) -> None:
        self.house.qtbot.waitUntil(lambda: self.bodies() == list(bodies))

    def said(self, text: str) -> None:
        self.house.qtbot.waitUntil(lambda: self.toast.text.text() == text)


@pytest.fixture
def undo(house: House) -> Undo:
    return Undo(house)


def test_what_was_done_is_said_with_the_way_back_and_its_key(undo: Undo) -> None:
    assert undo.toast.isHidden()
    undo.write("one")
    assert undo.toast.isVisible()
    assert undo.toast.text.text() == "Written: one."
    assert (undo.button.text(), undo.toast.key.text()) == ("Undo", "Ctrl Z")
    assert undo.elsewhere.hasFocus(), "it takes no keyboard"


def test_ctrl_z_takes_back_the_newest_and_then_the_one_before(undo: Undo) -> None:
    undo.write("one")
    undo.write("two")
    undo.house.press(KEY.Key_Z, CTRL)
    undo.until("one")
    undo.said("Taken back: Written: two.")
    undo.house.press(KEY.Key_Z, CTRL)
    undo.until()
    undo.house.press(KEY.Key_Z, CTRL)
    undo.said("In the last ten minutes nothing was done that can be taken back.")


def test_ctrl_shift_z_does_it_again_until_something_else_is_done(undo: Undo) -> None:
    undo.write("one")
    undo.write("two")
    for _ in range(2):
        undo.house.press(KEY.Key_Z, CTRL)
    undo.until()
    undo.house.press(KEY.Key_Z, CTRL | SHIFT)
    undo.until("one")
    undo.write("three")
    undo.house.press(KEY.Key_Z, CTRL | SHIFT)
    undo.said("Nothing was taken back that can be done again.")
    assert undo.bodies() == ["three", "one"]


def test_in_a_text_with_something_to_undo_ctrl_z_is_the_texts(undo: Undo) -> None:
    undo.write("one")
    undo.edit.setFocus()
    undo.house.press(KEY.Key_X)
    assert undo.edit.toPlainText() == "x"
    undo.house.qtbot.waitUntil(lambda: undo.toast.key.text() == "Alt Z")
    undo.house.press(KEY.Key_Z, CTRL)
    assert undo.edit.toPlainText() == ""
    assert undo.bodies() == ["one"]
    undo.house.press(KEY.Key_Z, CTRL)
    undo.until()


def test_alt_z_takes_back_while_one_writes(undo: Undo) -> None:
    undo.write("one")
    undo.edit.setFocus()
    undo.house.press(KEY.Key_X)
    undo.house.press(KEY.Key_Z, ALT)
    undo.until()
    assert undo.edit.toPlainText() == "x"


def test_the_keys_work_in_a_window_that_stands_for_the_desks_own(undo: Undo) -> None:
    undo.write("one")
    other = QPushButton("small")
    undo.house.qtbot.addWidget(other)
    undo.window._keys.serve(other)
    told: list[str] = []
    undo.window._undoing.told.connect(told.append)
    other.show()
    other.activateWindow()
    undo.house.qtbot.waitUntil(other.isActiveWindow)
    QTest.keyClick(other, KEY.Key_Z, CTRL)
    undo.until()
    undo.house.qtbot.waitUntil(lambda: told == ["Taken back: Written: one."])


def test_after_ten_minutes_it_is_not_offered(undo: Undo) -> None:
    undo.write("one")
    undo.house.room.clock.go(minutes=9, seconds=59)
    assert "Undo: Written: one." in titles(undo)
    undo.house.room.clock.go(seconds=1)
    assert "Undo: Written: one." not in titles(undo)
    undo.house.press(KEY.Key_Z, CTRL)
    undo.said("In the last ten minutes nothing was done that can be taken back.")
    assert undo.bodies() == ["one"]


def titles(undo: Undo) -> list[str]:
    """What the palette offers."""
    undo.window.open_palette()
    found = [command.title for command in undo.window._palette._commands]
    undo.window._palette.close_palette()
    return found


def test_what_was_changed_since_is_said_in_three_sentences_and_leaves_all(undo: Undo) -> None:
    undo.write("one")
    entry = undo.house.room.journal.page()[0]
    undo.house.room.journal.write(EntryDraft(entry.id, 1, "", "one more"))
    undo.house.press(KEY.Key_Z, CTRL)
    undo.house.qtbot.waitUntil(lambda: bool(undo.window._frame.messages.shown()))
    (message,) = undo.window._frame.messages.shown()
    assert "“Written: one.” cannot be taken back any more" in message.text
    assert "Nothing was changed now." in message.text
    assert undo.bodies() == ["one more"]
    assert undo.toast.isHidden()


def test_what_erases_empties_the_pile(undo: Undo) -> None:
    others = steps_alive()
    undo.write("one")
    erase = partial(Done, None, Changed.JOURNAL, erases=True)
    with undo.house.qtbot.waitSignal(undo.house.bridge.erased):
        undo.house.bridge.do(undo.window, erase, undo="Erased.")
    undo.said("Erased.")
    assert undo.toast.is_bare, "it is told, and cannot be taken back"
    assert pictures(others) == set(), "no picture of any row of this desk is left"
    undo.house.press(KEY.Key_Z, CTRL)
    undo.said("In the last ten minutes nothing was done that can be taken back.")
    assert undo.bodies() == ["one"]


def steps_alive() -> list[Step]:
    """Every step in the process: windows of other tests may still hold theirs."""
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Step)]


def pictures(others: list[Step]) -> set[str]:
    """The tables of whose rows a step that is still alive, not of ``others``, holds a picture."""
    known = {id(one) for one in others}
    return {row.table for step in steps_alive() if id(step) not in known for row in step.rows}


def test_control_what_erases_nothing_leaves_the_pile(undo: Undo) -> None:
    others = steps_alive()
    undo.write("one")
    assert "entry" in pictures(others)
    with undo.house.qtbot.waitSignal(undo.house.bridge.changed):
        undo.house.bridge.do(undo.window, partial(Done, None, Changed.GOALS))
    undo.house.press(KEY.Key_Z, CTRL)
    undo.until()


def test_the_toast_goes_after_ten_seconds_but_not_under_mouse_or_keyboard(undo: Undo) -> None:
    assert STAYS == 10_000
    undo.write("one")
    counting = [undo.toast.is_counting]
    here = undo.toast.rect().center().toPointF()
    for act in (
        undo.button.setFocus,
        undo.elsewhere.setFocus,
        partial(undo.toast.enterEvent, QEnterEvent(here, here, here)),
        partial(undo.toast.leaveEvent, QEvent(QEvent.Type.Leave)),
    ):
        act()
        counting.append(undo.toast.is_counting)
    assert counting == [True, False, True, False, True]


def test_the_button_is_reached_by_tab_and_gives_the_keyboard_back(undo: Undo) -> None:
    undo.write("one")
    undo.button.setFocus()
    undo.house.press(KEY.Key_Escape)
    assert undo.toast.isHidden()
    focused = undo.window.focusWidget()
    assert focused is not None
    assert undo.house.made[0].isAncestorOf(focused)


def test_the_toast_covers_nothing(undo: Undo) -> None:
    undo.window.resize(1024, 640)
    undo.write("word " * 40)
    stage = undo.window._frame.stage
    foot = stage.mapTo(undo.window, stage.rect().bottomLeft()).y()
    assert foot <= undo.toast.mapTo(undo.window, undo.toast.rect().topLeft()).y()


def test_a_long_sentence_is_cut_for_the_eye_only(undo: Undo) -> None:
    undo.write("word " * 60)
    shown, whole = undo.toast.text.text(), undo.toast.accessibleName()
    assert len(shown) <= 120
    assert shown.endswith("…")
    assert whole.startswith(shown[:-1])
    assert len(whole) > 300


def test_without_a_recorder_it_is_said_and_cannot_be_taken_back(house: House) -> None:
    bridge: Bridge = house.bridge
    with house.qtbot.waitSignal(bridge.did) as did:
        bridge.do(bridge, partial(Done, None, Changed.GOALS), undo="Said.")
    assert did.args == ["Said.", None]
