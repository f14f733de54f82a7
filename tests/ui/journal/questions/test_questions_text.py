from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.journal.model import Prompt
from mentordesk.playbook.prompts import prompts
from mentordesk.ui.journal.questions import in_text
from mentordesk.ui.journal.questions.bar import QuestionBar
from mentordesk.ui.journal.questions.sets import Question, of_pack
from mentordesk.ui.journal.questions.several import Several
from mentordesk.ui.journal.writing.edit import MarkdownEdit, plain_document
from mentordesk.ui.theme.theme import Theme


def question(number: int, depth: int = 1) -> Question:
    return Question(Prompt(f"rp.x.0{number}@1", f"Question {number}?", 3), depth)


ONE, TWO, THREE, FOUR, DEEP = (*(question(n) for n in range(1, 5)), question(5, 3))
GENTLE = (question(8), question(9))


class Sheet:
    def __init__(self, qtbot: QtBot) -> None:
        self.edit, self.bar = MarkdownEdit("Text"), QuestionBar("entry")
        for widget in (self.edit, self.bar):
            qtbot.addWidget(widget)
        self.above: list[str] = []
        self.several = Several(self.edit, self.bar)
        self.several.set_gentle(GENTLE)
        self.several.put.connect(lambda prompt: self.above.append(prompt.text))

    def write(self, text: str) -> None:
        self.edit.textCursor().insertText(text)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()


@pytest.fixture
def sheet(qtbot: QtBot, dressed: Theme) -> Sheet:
    return Sheet(qtbot)


def test_the_next_question_stands_in_the_text_below_the_answer(sheet: Sheet) -> None:
    sheet.several.begin((ONE, TWO, THREE), (ONE, TWO, THREE, FOUR))
    sheet.write("An answer.")
    sheet.several.ask_next()
    assert sheet.text == "An answer.\n\n### Question 2?\n"
    assert sheet.edit.textCursor().atEnd()
    sheet.edit.undo()
    assert sheet.text == "An answer."


def test_a_skipped_question_leaves_no_trace(sheet: Sheet) -> None:
    sheet.several.begin((ONE, TWO, THREE), (ONE, TWO, THREE))
    sheet.several.ask_next()
    assert (sheet.text, sheet.above) == ("", ["Question 2?"])
    sheet.write("An answer.")
    sheet.several.ask_next()
    assert sheet.text == "An answer.\n\n### Question 3?\n"
    assert sheet.bar.next.isHidden()


def test_another_one_takes_the_place_of_a_question_without_an_answer(sheet: Sheet) -> None:
    sheet.several.begin((ONE, TWO), (ONE, TWO, THREE, FOUR))
    sheet.write("An answer.")
    sheet.several.ask_next()
    sheet.several.ask_another()
    assert sheet.text == "An answer.\n\n### Question 3?\n"
    sheet.write("A second one.")
    assert sheet.bar.another.isHidden()


def test_a_deep_question_has_ways_out(sheet: Sheet) -> None:
    sheet.several.begin((ONE,), (ONE, DEEP))
    assert sheet.bar.card.isHidden()
    assert sheet.bar.gently.isHidden()
    sheet.several.begin((DEEP,), (ONE, DEEP))
    for way in (sheet.bar.skip, sheet.bar.gently, sheet.bar.card, sheet.bar.deep):
        assert not way.isHidden()
    sheet.write("It was hard.")
    sheet.several.close_gently()
    assert sheet.text == "It was hard.\n\n### Question 8?\n"
    assert sheet.bar.gently.isHidden()
    assert not sheet.bar.card.isHidden()


def test_a_question_that_names_the_help_card_has_it_beside_it(sheet: Sheet) -> None:
    named = [one for one in of_pack(prompts()) if "Help card" in one.prompt.text]
    assert len(named) == 3
    for one in named:
        sheet.several.begin((one,), (ONE, one))
        assert not sheet.bar.card.isHidden(), one
    sheet.several.begin((ONE,), (ONE, DEEP))
    assert sheet.bar.card.isHidden()


def test_skipping_a_deep_question_asks_a_lighter_one_or_nothing(sheet: Sheet) -> None:
    sheet.several.begin((DEEP,), (ONE, DEEP))
    sheet.several.skip()
    assert sheet.above == ["Question 1?"]
    sheet.several.begin((DEEP,), (ONE, DEEP))
    sheet.write("Some words stay.")
    sheet.several.skip()
    assert sheet.text == "Some words stay."
    assert sheet.bar.isHidden()


def test_a_text_that_comes_back_goes_on_where_it_was(sheet: Sheet) -> None:
    body = "One.\n\n### Question 3?\nThree."
    sheet.edit.take_document(plain_document(body, sheet.edit), body)
    sheet.several.begin((ONE, TWO, THREE), (ONE, TWO, THREE, FOUR))
    assert [one.prompt.text for one in sheet.several.asked] == [
        "Question 1?", "Question 3?", "Question 2?",
    ]  # fmt: skip
    sheet.edit.moveCursor(sheet.edit.textCursor().MoveOperation.End)
    sheet.several.ask_next()
    assert sheet.text == f"{body}\n\n### Question 2?\n"


def test_the_last_question_leaves_no_trace_either_when_nobody_answers(sheet: Sheet) -> None:
    sheet.several.begin((ONE, TWO), (ONE, TWO, THREE))
    sheet.write("An answer.")
    sheet.several.ask_next()
    sheet.several.leave()
    assert (sheet.text, sheet.bar.next.isHidden()) == ("An answer.", False)
    sheet.several.ask_next()
    sheet.write("A second one.")
    sheet.several.leave()
    assert sheet.text == "An answer.\n\n### Question 2?\nA second one."


def test_a_question_of_an_earlier_visit_stays_as_it_stood(sheet: Sheet) -> None:
    body = "One.\n\n### Question 2?\n"
    sheet.edit.take_document(plain_document(body, sheet.edit), body)
    sheet.several.begin((ONE, TWO, THREE), (ONE, TWO, THREE))
    sheet.several.leave()
    assert sheet.text == body


def test_a_heading_of_ones_own_is_no_question(sheet: Sheet) -> None:
    body = "### Mine?"
    sheet.edit.take_document(plain_document(body, sheet.edit), body)
    assert in_text.unanswered(sheet.edit, {"Question 1?"}) is None
    in_text.ask(sheet.edit, "Question 1?", {"Question 1?"})
    assert sheet.text == "### Mine?\n\n### Question 1?\n"
