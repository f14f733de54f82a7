"""A calendar file of a session: neutral, ticked each time anew, private, and told when it fails."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.consent.model import Way
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionLine
from mentordesk.ui.copying import words
from mentordesk.ui.sessions.calendar.file_card import FILE_NAME, FileCard
from tests.ui.sessions.stage import CTRL, KEY, NOW, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
ALT = Qt.KeyboardModifier.AltModifier
SECRET = "The Residence at 4 Quiet Lane"


@dataclass
class Desktop:
    """A file dialog that answers with one path."""

    path: str
    asked: list[str] = field(default_factory=list)

    def calendar_path(self, parent: QWidget, title: str, name: str) -> str:
        del parent, title
        self.asked.append(name)
        return self.path


def opened(stage: Stage, path: Path) -> tuple[FileCard, Desktop, SessionLine]:
    """The card of a session with a place, reached by keys from the list."""
    partner = stage.rooms.people.everyone()[0]
    draft = PlanDraft(partner.pair.id, NOW, 45, mode=Mode.IN_PERSON, place=SECRET)
    session = stage.rooms.sessions.plan(draft).value
    stage.wait_keyboard("next-prepare")
    stage.press(KEY.Key_2, ALT)
    place = stage.place()
    place.list.choose(session.id)
    place.list.load()
    stage.wait(lambda: _is(place.list.chosen(), session.id))
    stage.wait_keyboard("sessions-list")
    desktop = Desktop(str(path))
    place.file_card.outside = desktop
    stage.press(KEY.Key_S)
    stage.wait(place.file_card.isVisible)
    stage.wait_keyboard("file-save")
    line = stage.rooms.sessions.line(session.id)
    assert line is not None
    return place.file_card, desktop, line


def _is(line: SessionLine | None, session_id: object) -> bool:
    return line is not None and line.session.id == session_id


def read(path: Path) -> str:
    return path.read_bytes().decode().replace("\r\n ", "")


def test_without_a_tick_the_file_names_nobody_and_no_place(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "mine.ics"
    card, desktop, line = opened(stage, path)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(stage.find(QLabel, "file-said").text()))
    told = read(path)
    assert "SUMMARY:Conversation\r\n" in told
    for word in (*line.name.split(), "Quiet", "LOCATION", str(line.session.id)):
        assert word not in told
    assert desktop.asked == [FILE_NAME]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    stage.press(KEY.Key_Escape)
    assert not card.isVisible()
    assert stage.has_keyboard("sessions-list")


def test_what_is_ticked_goes_in_this_once(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "mine.ics"
    card, _, line = opened(stage, path)
    card.with_name.click()
    card.with_place.click()
    assert line.name in card.text.text()
    stage.press(KEY.Key_S, CTRL)
    stage.wait(path.exists)
    stage.wait(lambda: bool(card.said.text()))
    told = read(path)
    assert f"SUMMARY:Conversation with {line.name}\r\n" in told
    assert f"LOCATION:{SECRET}\r\n" in told
    noted = stage.rooms.copying.copies()[0]
    assert noted.body == path.read_bytes().decode(), "the ledger keeps every byte that went out"
    assert (noted.way, noted.session_id, noted.made) == (Way.CALENDAR, line.session.id, True)
    assert words.title(noted) == f"A calendar file, {line.name}"
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("sessions-list")
    stage.press(KEY.Key_S)
    stage.wait_keyboard("file-save")
    assert not card.with_name.isChecked()
    assert not card.with_place.isChecked()


def test_a_file_that_cannot_be_written_is_told_in_words_and_nothing_is_left(
    stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "mine.ics"
    card, _, _ = opened(stage, path)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(card.problem.text()))
    assert "could not be written" in card.problem.text()
    assert not path.parent.exists()
    assert card.isVisible()
    assert [one.made for one in stage.rooms.copying.copies()] == [False]
    card.outside = Desktop("")  # the person goes back in the dialog
    stage.press(KEY.Key_Return)
    stage.settled()
    assert card.problem.text()
    assert len(stage.rooms.copying.copies()) == 1, "and nothing left the desk"


def test_a_card_that_is_open_lets_no_second_dialog_in(stage: Stage, tmp_path: Path) -> None:
    card, desktop, _ = opened(stage, tmp_path / "mine.ics")
    card.save.click()
    card.save.click()
    stage.settled()
    assert desktop.asked == [FILE_NAME]


def test_only_one_that_does_not_take_place_is_told_as_cancelled(
    stage: Stage, tmp_path: Path
) -> None:
    card, _, line = opened(stage, tmp_path / "mine.ics")
    sessions = stage.rooms.sessions
    for verb, told in ((sessions.hold, False), (sessions.reopen, False), (sessions.cancel, True)):
        verb(line.session.id)
        card.text.setText("")
        card.open_session(line.session.id)
        stage.wait(lambda: bool(card.text.text()))
        assert ("as cancelled" in card.text.text()) is told
