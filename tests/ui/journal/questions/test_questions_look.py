"""Questions and offers where there is little room: no word is cut off or covered."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.journal.model import Prompt
from mentordesk.settings import Settings
from mentordesk.ui.journal.questions.sets import Question, Questions, QuestionSet
from mentordesk.ui.journal.questions.sheet import QuestionList, QuestionSheet
from mentordesk.ui.journal.targets import Kind, Thread
from mentordesk.ui.journal.threads.offer_list import OfferList
from mentordesk.ui.journal.threads.rows import ThreadRow
from mentordesk.ui.theme.theme import Theme


def test_a_question_has_as_many_lines_as_its_words_need(
    qtbot: QtBot, qapp: QApplication, dressed: Theme
) -> None:
    dressed.use(Settings(theme="light", text_percent=200))
    asked = QuestionList("Questions")
    qtbot.addWidget(asked)
    words = "Where did you give advice before your mentee had looked for an answer?"
    asked.addItem(words)
    asked.addItem("Short")
    asked.show()
    inside = asked.fontMetrics().horizontalAdvance(words)
    for spare in range(0, 120, 6):
        asked.resize(inside + spare, 300)
        qapp.processEvents()
        row, one = (asked.visualItemRect(asked.item(at)) for at in (0, 1))
        fits = inside <= asked.viewport().width() - dressed.px(2 * (8 + 1))  # margin and line
        assert fits or row.height() > one.height(), spare
    dressed.use(Settings(theme="light"))


def test_the_line_that_is_written_in_stays_in_sight_when_the_list_comes(
    qtbot: QtBot, dressed: Theme
) -> None:
    dressed.use(Settings(theme="light", text_percent=200))
    window = QWidget()
    content = QWidget(window)
    for part in (window, content):
        part.resize(1280, 820)
    qtbot.addWidget(window)
    sheet = QuestionSheet(QWidget(content))
    window.show()
    own = Question(Prompt("own.1", "What do I put off?", 5), own_id=uuid4())
    pack = QuestionSet("weekly", (Question(Prompt("rp.week.01@1", "What went well?", 3)),))
    sheet.open(Questions((pack, QuestionSet("own", ())), ()), "own")
    line = sheet.own.line
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    sheet.show_questions(Questions((pack, QuestionSet("own", (own,))), ()))
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())
    assert line.hasFocus()
    dressed.use(Settings(theme="light"))


def test_what_is_offered_covers_no_word_that_is_being_written(qtbot: QtBot, dressed: Theme) -> None:
    window = QWidget()
    window.resize(500, 300)
    edit = QPlainTextEdit(window)
    edit.setGeometry(0, 0, 500, 300)
    qtbot.addWidget(window)
    window.show()
    row = ThreadRow(Thread(Kind.TAG, None, "a"), "a", -1)
    rows = [replace(row, key=Thread(Kind.TAG, None, str(number))) for number in range(8)]
    for percent in (100, 200):
        dressed.use(Settings(theme="light", text_percent=percent))
        offer = OfferList(edit)
        for top in (4, 110, 150, 270):
            spot = QRect(40, top, 1, 20)
            offer.show_rows(rows, "Tags", spot, leftward=False, chosen=True)
            assert not offer.geometry().intersects(spot), (percent, top)
            assert window.rect().contains(offer.geometry()), (percent, top)
    dressed.use(Settings(theme="light"))
