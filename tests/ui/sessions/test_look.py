"""How the screens of a session stand in small windows, right to left and for eyes without colour."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from mentordesk.mentoring.agenda.model import AgendaItem
from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.sessions.agenda.agenda_list import AgendaList
from mentordesk.ui.sessions.listing.list_view import SessionListWidget
from mentordesk.ui.shell.rail_button import RailButton
from tests.ui.sessions.stage import Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def test_at_twice_the_text_in_the_least_window_four_lines_of_notes_are_seen(
    stage: Stage, appearance: Appearance
) -> None:
    appearance.use(Settings(language="en", theme="light", text_percent=200))
    stage.window.resize(1024, 640)
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    notes = stage.find(QWidget, "session-notes")
    four = 4 * notes.fontMetrics().lineSpacing()
    stage.wait(lambda: notes.visibleRegion().boundingRect().height() >= four)


@pytest.mark.parametrize("place", ["today", "journal", "playbook"])
def test_in_the_least_window_the_rail_shows_where_one_is(
    stage: Stage, appearance: Appearance, place: str
) -> None:
    appearance.use(Settings(language="en", theme="light", text_percent=200))
    stage.window.resize(1024, 640)
    button = stage.find(RailButton, f"rail-{place}")
    stage.window.go(place)
    stage.wait(lambda: button.is_current)
    stage.wait(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_in_a_low_window_with_large_text_a_session_of_the_list_is_in_sight(
    stage: Stage, appearance: Appearance
) -> None:
    appearance.use(Settings(language="en", theme="light", text_percent=200))
    stage.window.resize(1024, 640)
    stage.window.go("sessions")
    rows = stage.find(SessionListWidget, "sessions-list")
    stage.wait(lambda: rows.isVisible() and rows.currentIndex().isValid())
    first = rows.visualRect(rows.currentIndex())
    assert rows.viewport().rect().contains(first)


def test_a_name_of_many_lines_moves_the_tabs_below_it(stage: Stage) -> None:
    stage.window.resize(1024, 640)
    stage.window.go("sessions")
    head = stage.place().work
    stage.place().open_session(stage.rooms.sessions.page()[-1].session.id)
    stage.wait(head.tabs.isVisible)

    def is_below() -> bool:
        name = head.name.mapTo(head, QPoint(0, head.name.height()))
        return head.tabs.mapTo(head, QPoint(0, 0)).y() >= name.y()

    stage.wait(lambda: not is_below())
    stage.settled()  # what is loaded later would put the true name back
    head.name.setText("Wolfeschlegelsteinhausenbergerdorff" * 3)
    head.say_about("Friday", "Fri")
    stage.wait(is_below)


def test_where_nothing_is_to_be_closed_the_tabs_stand_at_the_edge(stage: Stage) -> None:
    past = stage.rooms.sessions.page()[-1]
    stage.window.go("sessions")
    stage.place().open_session(past.session.id)
    tabs = stage.find(QWidget, "session-tabs")
    stage.wait(lambda: tabs.isVisible() and not stage.find(QWidget, "session-close").isVisible())
    head = stage.place().work

    def right() -> int:
        return tabs.mapTo(head, QPoint(tabs.width(), 0)).x()

    stage.wait(lambda: head.width() - right() == 24)


def painted(item: AgendaItem) -> QImage:
    """An agenda of one item as it looks right to left."""
    agenda = AgendaList("Agenda")
    agenda.setLayoutDirection(RIGHT_TO_LEFT)
    agenda.resize(300, 60)
    agenda.show_items((item,))
    return agenda.grab().toImage()


def test_right_to_left_a_question_on_the_agenda_keeps_its_mark_at_its_end(stage: Stage) -> None:
    item = stage.rooms.agendas.items(stage.next_line().session.id)[-1]
    asked = replace(item, title="Was this useful?")
    held = replace(item, title="\u2066Was this useful?\u2069")
    torn = replace(item, title="\u2067Was this useful?\u2069")
    QGuiApplication.setLayoutDirection(RIGHT_TO_LEFT)
    assert painted(asked) == painted(held)
    assert painted(asked) != painted(torn)  # the control: as it was


def test_the_row_of_the_agenda_with_the_keyboard_is_known_without_its_colour(
    stage: Stage, appearance: Appearance
) -> None:
    appearance.use(Settings(language="en", theme="contrast"))  # the ground is white there
    stage.open_next(1)
    agenda = stage.find(AgendaList, "agenda")
    stage.wait(lambda: agenda.count() > 1)
    agenda.setFocus()
    stage.wait(agenda.hasFocus)
    first = agenda.visualItemRect(agenda.item(0))
    with_keyboard = agenda.grab(first).toImage()
    agenda.clearFocus()
    stage.wait(lambda: QApplication.focusWidget() is not agenda)
    assert agenda.grab(first).toImage() != with_keyboard


def test_an_item_that_is_dragged_says_no_word_to_the_programs_it_passes(stage: Stage) -> None:
    item = stage.rooms.agendas.items(stage.next_line().session.id)[-1]
    agenda = AgendaList("Agenda")
    agenda.show_items((replace(item, title="Quetzal quits"),))
    rows = [agenda.item(0)]
    dragged = agenda.mimeData(rows)
    assert dragged.formats() == agenda.mimeTypes()
    assert bytes(dragged.data(dragged.formats()[0]).data()) == b"1"
    move = Qt.DropAction.MoveAction
    assert agenda.model().canDropMimeData(dragged, move, 1, 0, QModelIndex()), "it can be moved"
    plain = QListWidget.mimeData(agenda, rows)
    raw = b"".join(bytes(plain.data(kind).data()) for kind in plain.formats())
    assert "Quetzal".encode("utf-16-be") in raw, "the control: Qt alone tells it"
