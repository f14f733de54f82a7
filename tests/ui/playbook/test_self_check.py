"""A self-assessment is answered for oneself, and the journal is its one home."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from mentordesk.ui.places import HELP_CARD, JOURNAL
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.playbook.prose_label import ProseLabel
from mentordesk.ui.playbook.self_check import SelfCheck
from mentordesk.ui.widgets.tab_order import step
from mentordesk.vault import schema
from mentordesk.vault.cipher import connect
from tests.contracts.canary import Mark, plant
from tests.mentoring.world import KEY
from tests.ui.playbook.stage import Desk, find, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAIR, MENTOR = "sa.pair-health", "sa.mentor"


def answering(desk: Desk, target: str) -> tuple[PlaybookPlace, SelfCheck]:
    place = desk.open(target)
    place.use.practise.click()
    desk.qtbot.waitUntil(lambda: isinstance(place.sheet.practice, SelfCheck))
    check = place.sheet.practice
    assert isinstance(check, SelfCheck)
    return place, check


def choose(check: SelfCheck, name: str) -> None:
    find(check, QRadioButton, name).click()


def said(root: QWidget) -> str:
    shown = [one for one in root.findChildren(QLabel) if one.isVisibleTo(root)]
    return "\n".join(one.accessibleName() or one.text() for one in shown)


def says(desk: Desk, root: QWidget, line: str) -> None:
    """What is made anew is shown by the next turn of the window's loop."""
    desk.qtbot.waitUntil(lambda: line in said(root))


def focused(check: QWidget) -> str:
    window = check.window()
    widget = window.focusWidget()
    assert widget is not None
    return widget.objectName()


def test_answers_are_a_draft_of_the_journal_and_an_entry_once_kept(desk: Desk) -> None:
    place, check = answering(desk, MENTOR)
    for name in ("now-agreement-1", "now-date-2"):
        choose(check, name)
    place.flush()
    desk.idle()
    assert desk.world.journal.count() == 0
    assert desk.world.ask("SELECT count(*) FROM draft") == [(1,)]
    assert "A draft in your journal" in check.note.text()
    check.show_result()
    says(desk, check, "Set-up: growing")
    check.keep.click()
    desk.qtbot.waitUntil(lambda: "Kept in your journal" in check.note.text())
    (line,) = desk.world.journal.page()
    entry = desk.world.journal.entry(line.id)
    assert entry is not None
    assert entry.title == "Mentor practice check"
    assert re.match(r"sa\.mentor@\d+$", entry.prompt_id)
    assert "- We looked at the actions of last time. (in one)" in entry.body
    assert entry.body.endswith(entry.prompt_id)
    assert desk.world.ask("SELECT count(*) FROM draft") == [(0,)]
    asked: list[tuple[str, object]] = []
    place.go.connect(lambda place_id, target: asked.append((place_id, target)))
    check.open.click()
    assert asked == [(JOURNAL, line.id)]


def test_a_desk_that_is_opened_again_has_what_was_not_cleared(desk: Desk) -> None:
    place, check = answering(desk, MENTOR)
    choose(check, "now-agreement-4")
    place.flush()
    desk.idle()
    desk.world.journal.settle_drafts()
    assert [line.title for line in desk.world.journal.page()] == ["Mentor practice check"]


def test_cleared_answers_leave_nothing(desk: Desk) -> None:
    place, check = answering(desk, MENTOR)
    choose(check, "now-agreement-4")
    place.flush()
    check.clear.click()
    place.flush()
    desk.idle()
    desk.world.journal.settle_drafts()
    assert desk.world.journal.count() == 0
    assert not find(check, QRadioButton, "now-agreement-4").isChecked()


def test_what_is_changed_after_keeping_is_the_next_version(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    choose(check, "now-learn-4")
    check.show_result()
    check.keep.click()
    desk.qtbot.waitUntil(lambda: "Kept" in check.note.text())
    check.before.click()
    choose(check, "now-learn-5")
    assert "what you changed since then" in check.note.text()
    place.flush()
    desk.qtbot.waitUntil(lambda: "Only you can read it" in check.note.text())
    (line,) = desk.world.journal.page()
    entry = desk.world.journal.entry(line.id)
    assert entry is not None
    assert (entry.version, "(very much)" in entry.body) == (2, True)


def test_a_statement_that_is_left_out_has_no_mark(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    choose(check, "now-learn-4")
    choose(check, "now-learn-out")
    place.flush()
    desk.idle()
    desk.world.journal.settle_drafts()
    assert desk.world.journal.count() == 0


def test_a_mark_of_fear_brings_the_help_card_before_anything_else(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    choose(check, "now-difference-3")
    assert "afraid" not in said(check)  # the control: it does not stand there anyway
    choose(check, "now-difference-2")
    says(desk, check.statements["difference"], "Are you afraid of what would follow?")
    check.show_result()
    says(desk, check, "If you are not afraid: talk about this first")
    lines = said(check).splitlines()
    help_at = lines.index("Are you afraid of what would follow?")
    assert help_at < lines.index("If you are not afraid: talk about this first")
    check.followed.emit(HELP_CARD)
    desk.shows(place, HELP_CARD)


def test_a_mark_of_fear_does_not_stay_on_the_screen_when_the_place_is_left(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    choose(check, "now-learn-1")
    place.flush()
    assert place.sheet.practice is check  # the control: other marks stay where they were
    choose(check, "now-honest-1")
    place.flush()
    assert not working(place)
    place.practise()
    assert find(place, QRadioButton, "now-honest-1").isChecked()


def working(place: PlaybookPlace) -> bool:
    return place.sheet.practice is not None


def test_the_answers_stand_there_when_one_comes_back(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    choose(check, "now-learn-4")
    desk.go(place, HELP_CARD)
    desk.go(place, PAIR)
    place.practise()
    again = place.sheet.practice
    assert isinstance(again, SelfCheck)
    assert find(again, QRadioButton, "now-learn-4").isChecked()


def test_the_start_can_be_marked_where_the_assessment_asks_for_it(desk: Desk) -> None:
    place, check = answering(desk, MENTOR)
    check.then.click()
    for name in ("now-agreement-4", "now-date-4", "then-agreement-0", "then-date-1"):
        choose(check, name)
    check.show_result()
    says(desk, check, "Set-up: at the start “start here”, now “keep it up”")
    check.before.click()
    check.then.click()
    check.show_result()
    says(desk, check, "Set-up: keep it up")
    desk.go(place, PAIR)
    place.practise()
    pair = place.sheet.practice
    assert isinstance(pair, SelfCheck)
    assert pair.then.isHidden()


def test_the_area_to_begin_with_is_suggested_and_chosen_by_the_writer(desk: Desk) -> None:
    _place, check = answering(desk, MENTOR)
    for name in ("now-agreement-0", "now-date-0"):
        choose(check, name)
    check.next.click()
    for name in ("now-spoke-more-1", "now-silence-1"):
        choose(check, name)
    check.show_result()
    says(desk, check, "One thing to begin with: Set-up")
    check.choice.set_value("listening")
    check.choice.picked.emit("listening")
    says(desk, check, "One thing to begin with: Listening")
    check.keep.click()
    desk.qtbot.waitUntil(lambda: bool(desk.world.journal.page()))
    entry = desk.world.journal.entry(desk.world.journal.page()[0].id)
    assert entry is not None
    assert "I begin with: Listening" in entry.body


def test_the_keyboard_alone_answers_keeps_and_leaves(desk: Desk) -> None:
    place = desk.open(PAIR)
    place.sheet.setFocus()
    press(Qt.Key.Key_P, CTRL | SHIFT)
    check = place.sheet.practice
    assert isinstance(check, SelfCheck)
    assert focused(check) == "now-honest-1"
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert focused(check) == "now-honest-4"
    press(Qt.Key.Key_Tab)
    assert focused(check) == "now-matters-1"
    press(Qt.Key.Key_Space)
    assert find(check, QRadioButton, "now-matters-1").isChecked()
    check.next.setFocus()
    press(Qt.Key.Key_Return)
    assert isinstance(check.window().focusWidget(), ProseLabel)  # where to go on from a low mark
    desk.idle()
    step(check, check.window().focusWidget(), forward=True)  # as Tab goes in the desk's window
    assert focused(check) == "self-check-keep"
    press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.world.journal.count() == 1)
    press(Qt.Key.Key_Escape)
    assert place.sheet.practice is None


def test_each_step_is_read_from_its_top_and_the_help_card_has_the_keyboard(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    bar = place.sheet.page.verticalScrollBar()
    choose(check, "now-honest-1")
    desk.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    check.next.click()
    link = check.window().focusWidget()
    assert isinstance(link, ProseLabel)
    assert link.accessibleName() == "Help card"
    inside = place.sheet.page.widget()
    assert inside is not None
    desk.qtbot.waitUntil(
        lambda: bar.value() == min(bar.maximum(), check.mapTo(inside, QPoint(0, 0)).y())
    )


def test_the_link_that_tab_comes_to_is_followed_by_return(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    choose(check, "now-honest-1")
    check.statements["honest"].now.first.setFocus()
    says(desk, check, "Are you afraid of what would follow?")
    step(check, check.window().focusWidget(), forward=True)
    link = check.window().focusWidget()
    assert isinstance(link, ProseLabel)
    press(Qt.Key.Key_Return)
    desk.shows(place, HELP_CARD)


def test_the_help_card_beside_a_mark_is_scrolled_into_sight(desk: Desk) -> None:
    place, check = answering(desk, PAIR)
    page = place.sheet.page
    page.window().resize(1072, 420)
    desk.qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    choose(check, "now-honest-1")
    says(desk, check, "Are you afraid of what would follow?")
    statement = check.statements["honest"]
    viewport = page.viewport()

    def bottom() -> int:
        return statement.mapTo(viewport, statement.rect().bottomLeft()).y()

    desk.qtbot.waitUntil(lambda: 0 < bottom() <= viewport.height())


def test_turning_the_page_leaves_a_line_of_what_was_read(desk: Desk) -> None:
    place = desk.open("pb.boundaries")
    bar = place.sheet.page.verticalScrollBar()
    desk.qtbot.waitUntil(lambda: bar.maximum() > 2 * place.sheet.page.viewport().height())
    place.sheet.setFocus()
    press(Qt.Key.Key_Space)
    assert 0 < place.sheet.page.viewport().height() - bar.value() <= place.sheet.height() // 4
    press(Qt.Key.Key_Backspace)
    assert bar.value() == 0


def test_skill_steps_ask_about_the_skills_of_the_journeys(desk: Desk) -> None:
    _place, check = answering(desk, "sa.journey")
    journeys = [one.title for one in desk.playbook.contents() if one.id.startswith("lj.")]
    assert [check.area.itemText(n) for n in range(check.area.count())] == journeys
    check.area.setCurrentIndex(2)
    check.area.activated.emit(2)
    skill = next(iter(check.statements))
    choose(check, f"now-{skill}-3")
    check.show_result()
    says(desk, check, "Help nearby")


def test_answers_stand_in_the_journal_and_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    """The columns in which they stand are those in which the canary suites plant theirs."""
    place, check = answering(desk, PAIR)
    word = "I can say no here without fear"
    choose(check, "now-difference-3")
    place.flush()
    desk.idle()
    draft = places(desk, word)
    assert draft == {("draft", "body")}
    check.show_result()
    check.keep.click()
    desk.qtbot.waitUntil(lambda: desk.world.journal.count() == 1)
    kept = places(desk, word)
    assert {table for table, _ in kept} == {"entry"}
    path = str(tmp_path / "canary.db")
    schema.make(path, bytearray(KEY), "desk")
    connection = connect(path, bytearray(KEY))
    assert draft | kept <= plant(connection, Mark.fresh())
    connection.close()


def places(desk: Desk, word: str) -> set[tuple[str, str]]:
    """Every text column of the record that holds a word."""
    found: set[tuple[str, str]] = set()
    for (table,) in desk.world.ask(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
    ):
        for column in desk.world.ask(f"SELECT name FROM pragma_table_info('{table}')"):
            sql = f'SELECT count(*) FROM "{table}" WHERE instr("{column[0]}", \'{word}\')'
            if desk.world.ask(sql)[0][0]:
                found.add((str(table), str(column[0])))
    return found
