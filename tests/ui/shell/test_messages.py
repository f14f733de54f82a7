from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui.shell.messages import SHARE, Messages
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.strip import Message
from mentordesk.vault import unlock
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


class DiskFull(UserFacingError):
    code = "disk-full"
    what = "The disk is full: {free} MB are left."
    safe = "Everything until now is safe."
    todo = "Make room, then try again."


def shown(house: House) -> list[str]:
    return [message.key for message in house.find(Messages, "messages").shown()]


def test_a_failure_is_a_line_with_its_three_sentences_and_a_verb(
    house: House, qtbot: QtBot
) -> None:
    window, tries = house.open_plain(), []

    def save() -> Done[None]:
        tries.append(1)
        if len(tries) == 1:
            raise DiskFull(free=3)
        return Done(None, Changed.NOTHING)

    house.bridge.do(window, save)
    qtbot.waitUntil(lambda: shown(house) == ["disk-full"])
    strip = house.find(QPushButton, "strip-disk-full-verb")
    assert strip.text() == "Try again"
    (line,) = house.find(Messages, "messages").shown()
    assert line.text == (
        "The disk is full: 3 MB are left. Everything until now is safe. Make room, then try again."
    )
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert shown(house) == []
    qtbot.waitUntil(lambda: len(tries) == 2)


def test_a_bug_is_said_in_words_and_the_window_goes_on(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()

    def bug() -> Done[None]:
        raise KeyError("a line that was written")

    house.bridge.do(window, bug)
    qtbot.waitUntil(lambda: shown(house) == ["program-fault"])
    (line,) = house.find(Messages, "messages").shown()
    assert "kept as a draft" in line.text
    assert "a line that was written" not in line.text


def test_the_same_trouble_is_shown_once(house: House) -> None:
    window = house.open_plain()
    for free in (3, 2):
        window.say_error(DiskFull(free=free))
    (line,) = house.find(Messages, "messages").shown()
    assert "2 MB" in line.text


def test_of_many_lines_the_oldest_that_may_go_makes_room(house: House) -> None:
    window = house.open_plain()
    window.say(Message("stays", "This one stays.", stays=True))
    for number in range(5):
        window.say(Message(f"line-{number}", "A line."))
    assert shown(house) == ["stays", "line-3", "line-4"]


def test_a_line_goes_by_its_cross(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()
    window.say(Message("note", "A line."))
    cross = house.find(QPushButton, "strip-note-close")
    assert cross.accessibleName() == "Close this message"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert shown(house) == []


@pytest.mark.parametrize(("size", "percent"), [((1024, 640), 100), ((1024, 640), 200)])
def test_no_line_is_cut_off(house: House, size: tuple[int, int], percent: int) -> None:
    window = house.open_plain()
    house.appearance.use(Settings(language="en", theme="light", text_percent=percent))
    window.resize(*size)
    window.say(Message("long", "A sentence that goes on. " * 8, verb="Do something about it"))
    messages = house.find(Messages, "messages")
    label = next(
        label for label in messages.findChildren(Label) if label.text().startswith("A sentence")
    )
    house.qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert messages.height() <= round(window.height() * SHARE)


def test_a_recovery_sheet_that_is_not_confirmed_is_told_until_it_is(
    house: House, qtbot: QtBot
) -> None:
    window = house.open_plain()
    window._reminder.look()
    qtbot.waitUntil(lambda: shown(house) == ["recovery-sheet"])
    assert not house.find(QPushButton, "strip-recovery-sheet-close").isVisible()
    with qtbot.waitSignal(window.task_asked) as asked:
        house.find(QPushButton, "strip-recovery-sheet-verb").click()
    assert asked.args == ["recovery"]
    assert shown(house) == ["recovery-sheet"]
    master = unlock.with_passphrase(house.folder, bytearray(b"reef lantern quiet orbit maple"))
    unlock.confirm_sheet(house.folder, master)
    window.task_done("recovery", done=True)
    qtbot.waitUntil(lambda: shown(house) == [])


def test_a_task_that_was_given_up_leaves_the_reminder(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()
    window._reminder.look()
    qtbot.waitUntil(lambda: shown(house) == ["recovery-sheet"])
    window.task_done("recovery", done=False)
    assert shown(house) == ["recovery-sheet"]


def test_what_has_just_happened_is_seen_at_any_size_of_text(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()
    house.appearance.use(Settings(language="en", theme="light", text_percent=200))
    window.resize(1024, 640)
    window.say(Message("sheet", "A line that stays. " * 6, verb="Do it", stays=True))
    window.say(Message("disk-full", "The disk is full. " * 4, verb="Try again"))
    messages = house.find(Messages, "messages")
    strip = house.find(QWidget, "strip-disk-full")

    def top() -> int:
        return strip.mapTo(messages, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: strip.isVisible() and top() == 0)
    assert strip.height() <= messages.height()
