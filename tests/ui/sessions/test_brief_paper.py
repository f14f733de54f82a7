from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from mentordesk.journal.notes.model import ReminderDraft
from mentordesk.ui.sessions import facts as reading
from mentordesk.ui.sessions.facts import SessionFacts
from mentordesk.ui.sessions.prepare.brief_paper import document, is_one_page
from mentordesk.ui.sessions.prepare.prepare import PreparePage
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
SECRET = "Ask how <b>the call</b> & went"


class Paper:
    """A printer that keeps what it is given."""

    def __init__(self) -> None:
        self.printed: list[QTextDocument] = []

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> None:
        self.printed.append(document)


def told_facts(stage: Stage) -> SessionFacts:
    line = stage.next_line()
    assert line.person_id is not None
    stage.rooms.notes.remind(ReminderDraft(line.person_id, SECRET, line.session.id))
    return reading.load(stage.rooms, line.session.id)


def test_the_page_holds_all_of_the_brief(stage: Stage) -> None:
    facts = told_facts(stage)
    brief = facts.brief
    text = document(facts).toPlainText()
    assert brief.agreed is not None
    assert brief.mine
    assert brief.theirs
    assert brief.agenda
    wanted = [facts.name, brief.agreed.moved, *brief.agreed.body.splitlines()]
    wanted += [one.action.title for one in (*brief.mine, *brief.theirs)]
    wanted += [one.goal.title for one in brief.goals_due]
    wanted += [f"{one.title}\u2069  ({one.minutes} min)" for one in brief.agenda if one.minutes]
    wanted += [item.title for one in facts.lists for item in one.words.items]
    wanted += ["your time", "45 min"]
    assert [one for one in wanted if one not in text] == []


def test_my_reminders_are_on_the_page_only_when_asked(stage: Stage) -> None:
    facts = told_facts(stage)
    assert SECRET not in document(facts).toPlainText()
    assert SECRET in document(facts, with_reminders=True).toPlainText()  # the control


def test_the_page_is_one_and_goes_to_a_pdf(stage: Stage, tmp_path: Path) -> None:
    paper = document(told_facts(stage), with_reminders=True)
    assert is_one_page(paper)
    path = tmp_path / "brief.pdf"
    writer = QPdfWriter(str(path))
    paper.print_(writer)
    del writer
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1


def test_a_long_text_is_set_smaller_and_nothing_is_left_out(stage: Stage) -> None:
    facts = told_facts(stage)
    agreed = facts.brief.agreed
    assert agreed is not None
    body = "\n".join(f"Line {n} of what both of us agreed." for n in range(15))
    long = replace(facts, brief=replace(facts.brief, agreed=replace(agreed, body=body)))
    paper = document(long)
    assert is_one_page(paper)
    assert paper.defaultFont().pointSize() < document(facts).defaultFont().pointSize()
    assert "Line 14 of" in paper.toPlainText()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_page_runs_as_the_desk_runs(stage: Stage, way: Qt.LayoutDirection) -> None:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(way)
    try:
        paper = document(told_facts(stage))
    finally:
        QGuiApplication.setLayoutDirection(before)
    assert paper.begin().textDirection() == way


def test_the_verb_prints_without_reminders_and_the_tick_holds_once(stage: Stage) -> None:
    printer = Paper()
    page = PreparePage(stage.rooms, stage.bridge, printer)
    stage.qtbot.addWidget(page)
    page.show_facts(told_facts(stage))
    page.show()
    page.paper.verb.click()
    page.paper.private.click()
    page.paper.verb.click()
    page.paper.verb.click()
    held = [SECRET in one.toPlainText() for one in printer.printed]
    assert held == [False, True, False]


def test_the_key_and_the_names_of_the_verb(stage: Stage) -> None:
    stage.open_next(1)
    verb = stage.find(QWidget, "session-print")
    stage.wait(verb.isVisible)
    assert verb.accessibleName() == "Print the brief"
    assert not stage.find(QWidget, "session-print-private").property("checked")
    keys = dict(stage.place().keys())
    assert keys["Ctrl+P"] == "Prepare: print the brief"
    assert "session-print" in [one.id for one in stage.place().commands()]
    printer = stage.place().work.prepare.paper.printing = Paper()
    stage.press(KEY.Key_P, CTRL)
    assert len(printer.printed) == 1
    stage.press(KEY.Key_2, CTRL)
    stage.press(KEY.Key_P, CTRL)
    assert len(printer.printed) == 1  # the brief is not on the screen
