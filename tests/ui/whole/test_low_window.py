"""At 200 % in the least window, under messages: nothing is cut, nothing lies over another part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QLabel, QScrollArea, QStackedWidget, QWidget

from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.shell.messages import Messages
from mentordesk.ui.unsaved import UnsavedSheet
from mentordesk.ui.widgets.buttons import Button
from mentordesk.ui.widgets.strip import Message
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
WHY = (
    "The disk is full, so this could not be saved. Everything that was saved before is safe; what"
    " you see is not saved yet. Make room on this disk, then save again."
)
JOURNAL = ("entry-when", "entry-title", "entry-prompt", "entry-body", "entry-saved")


@pytest.fixture
def low(stage: Stage, appearance: Appearance) -> Stage:
    """200 %, 1024x640, two messages over the place."""
    appearance.use(Settings(language="en", theme="light", text_percent=200))
    stage.window.resize(1024, 640)
    messages = stage.find(Messages, "messages")
    messages.say(Message("full", WHY, "warn", "Try again", print))
    messages.say(Message("pause", "Jonas and you pause for a while.", "accent", "Undo", print))
    stage.settled()
    return stage


def place_of(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def least(one: QWidget) -> int:
    """How low a part may be; what it was told counts before what Qt thinks."""
    return one.minimumHeight() or min(one.minimumSizeHint().height(), one.maximumHeight())


def crowded(stage: Stage, names: tuple[str, ...]) -> set[str]:
    """The named parts that lie over each other, or are lower than they can be."""
    within = stage.find(QWidget, "stage")
    parts = [stage.find(QWidget, name) for name in names]
    seen = [one for one in parts if one.isVisible()]
    found = {f"{one.objectName()} is cut" for one in seen if one.height() < least(one)}
    for number, one in enumerate(seen):
        for other in seen[number + 1 :]:
            if place_of(one, within).intersects(place_of(other, within)):
                found.add(f"{one.objectName()} lies over {other.objectName()}")
    return found


def go(stage: Stage, place: str, rows: str) -> None:
    """To a place whose list is filled, with the keyboard in it."""
    stage.window.go(place)
    view = stage.find(QAbstractItemView, rows)
    stage.wait(lambda: view.currentIndex().isValid())
    stage.wait_keyboard(rows)
    stage.settled()


def write(stage: Stage) -> None:
    go(stage, "journal", "journal-entries")
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    stage.settled()


def test_the_sheet_of_the_journal_scrolls_instead_of_being_squeezed(low: Stage) -> None:
    write(low)
    low.wait(lambda: not crowded(low, JOURNAL))
    room = low.find(QScrollArea, "room")
    body = low.find(QWidget, "entry-body")
    low.wait(lambda: not body.visibleRegion().isEmpty())
    assert room.verticalScrollBar().maximum() > 0


def test_control_in_the_room_that_there_is_the_sheet_is_squeezed(low: Stage) -> None:
    write(low)
    room, stage = low.find(QScrollArea, "room"), low.find(QStackedWidget, "stage")
    stage.resize(stage.width(), room.viewport().height())
    low.qtbot.wait(0)
    assert crowded(low, JOURNAL) != set()


def test_with_room_enough_nothing_scrolls_but_the_pages(stage: Stage) -> None:
    for place in ("today", "sessions", "people", "goals", "journal", "playbook", "settings"):
        stage.window.go(place)
        stage.settled()
        assert stage.find(QScrollArea, "room").verticalScrollBar().maximum() == 0, place


def whole(label: QLabel) -> bool:
    """Whether all words of a label have room."""
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.contentsRect().width())
        high += line.height()
    layout.endLayout()
    return high <= label.contentsRect().height() + 1


def test_when_a_session_is_stands_there_in_full(low: Stage) -> None:
    go(low, "sessions", "sessions-list")
    low.press(KEY.Key_Return)
    low.wait(lambda: low.find(QLabel, "session-name").isVisible())
    low.press(KEY.Key_2, CTRL)
    low.settled()
    at = low.find(QLabel, "session-at")
    assert at.isVisible()
    assert "Nairobi" in at.text() or "Stockholm" in at.text()
    assert whole(at)


def test_why_words_could_not_be_saved_stands_there_in_full(low: Stage) -> None:
    sheet = UnsavedSheet(low.window)
    sheet.ask(WHY)
    problem = sheet.findChild(QLabel, "unsaved-problem")
    assert problem is not None
    low.wait(lambda: whole(problem))
    buttons = [one for one in sheet.findChildren(Button) if one.isVisibleTo(sheet)]
    spots = [place_of(one, sheet.card) for one in (*buttons, problem)]
    assert not any(a.intersects(b) for n, a in enumerate(spots) for b in spots[n + 1 :])
    sheet.deleteLater()


def test_the_verbs_on_a_person_stand_at_the_head(stage: Stage) -> None:
    go(stage, "people", "people-list")
    stage.settled()
    page = stage.find(QWidget, "person-page")
    for name in ("person-edit", "person-pause", "person-end", "person-delete"):
        verb = stage.find(QWidget, name)
        assert verb.visibleRegion().boundingRect().size() == verb.size(), (
            f"{name} must be scrolled to"
        )
        assert place_of(verb, page).top() < 220


def test_the_list_of_sessions_says_ones_own_time_once(stage: Stage) -> None:
    go(stage, "sessions", "sessions-list")
    model = stage.place().list.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]
    away = [line for line in said if "Nairobi" in line]
    assert away
    for line in away:
        assert "your time" not in line
        own = line.split(". ")[2]
        assert line.count(own) == 1, line


def test_notes_and_agreed_share_the_height_three_to_two(stage: Stage) -> None:
    go(stage, "sessions", "sessions-list")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.find(QLabel, "session-name").isVisible())
    stage.press(KEY.Key_2, CTRL)
    stage.settled()
    notes, agreed = (
        stage.find(QWidget, name) for name in ("session-notes-pane", "session-agreed-pane")
    )
    stage.wait(lambda: notes.isVisible() and abs(notes.height() * 2 - agreed.height() * 3) < 12)
