from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.mentoring.goals.model import GoalState
from mentordesk.mentoring.record import Owner
from mentordesk.ui.goals.goal_rows import share
from mentordesk.ui.goals.goals import GoalsPlace
from mentordesk.ui.goals.level_chart import LevelChart, Point
from mentordesk.ui.goals.targets import GOALS
from tests.ui.sessions.stage import CTRL, KEY, Stage


def goals(stage: Stage) -> GoalsPlace:
    stage.window.go(GOALS)
    stage.wait(lambda: stage.window.findChild(GoalsPlace) is not None)
    place = stage.find(GoalsPlace, "place-goals")
    stage.settled()
    stage.wait(lambda: place.body.currentIndex() == 1 or bool(place.pane.title.text()))
    return place


def title_is(place: GoalsPlace, title: str) -> bool:
    return place.pane.title.text() == title


def test_the_list_shows_every_open_goal_in_words_and_the_first_is_open(stage: Stage) -> None:
    place = goals(stage)
    lines = stage.rooms.goals.lines()
    said = [
        str(place.list.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(place.list.rows.rowCount())
    ]
    assert len(said) == len(lines)
    assert all(line.goal.title in words for line, words in zip(lines, said, strict=True))
    assert all("hoped" in words or "behind" in words for words in said)
    assert place.pane.goal_id == lines[0].goal.id


def test_arrows_go_through_the_goals_and_both_of_you_marks_shared_ones(stage: Stage) -> None:
    place = goals(stage)
    lines = stage.rooms.goals.lines()
    for row, line in enumerate(lines):
        place.list.setCurrentIndex(place.list.rows.index(row))
        stage.wait(partial(title_is, place, line.goal.title))
        bar = place.pane.page.verticalScrollBar()
        assert bar.value() == 0, "another goal is read from its title on"
        bar.setValue(bar.maximum())
        assert place.pane.both.isVisible() is (line.goal.pair_id is not None)


def test_a_check_in_by_keys_moves_the_level_and_undo_takes_it_back(stage: Stage) -> None:
    place = goals(stage)
    goal_id = place.pane.goal_id
    assert goal_id is not None
    before = stage.rooms.goals.page(goal_id)
    assert before is not None
    stage.press(KEY.Key_I, CTRL)
    stage.wait(place.pane.check_in.isVisible)
    stage.wait(lambda: stage.has_keyboard(f"check-in-level-{before.line.stands_at}"))
    stage.press(KEY.Key_Up)
    place.pane.check_in.line.setFocus()
    stage.type("It went by itself.")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: not place.pane.check_in.isVisible())
    after = stage.rooms.goals.page(goal_id)
    assert after is not None
    assert after.line.level == before.line.stands_at + 1
    assert after.check_ins[-1].line == "It went by itself."
    stage.find(type(place.new_goal).__mro__[1], "undo-toast-verb").click()
    stage.settled()
    assert stage.rooms.goals.page(goal_id).check_ins == before.check_ins  # type: ignore[union-attr]


def test_a_check_in_that_was_begun_is_there_again(stage: Stage) -> None:
    place = goals(stage)
    place.check_in()
    place.pane.check_in.line.setFocus()
    stage.type("half a")
    place.flush()
    stage.settled()
    place.pane.fold()
    place.check_in()
    stage.wait(lambda: place.pane.check_in.line.text() == "half a")


def test_milestones_are_ticked_added_and_taken_away(stage: Stage) -> None:
    place = goals(stage)
    goal_id = place.pane.goal_id
    assert goal_id is not None

    def titles() -> list[str]:
        page = stage.rooms.goals.page(goal_id)
        return [step.title for step in page.milestones] if page else []

    number = len(titles())
    place.pane.steps.words.setFocus()
    stage.press(KEY.Key_Return)
    assert place.pane.steps.problem.isVisible()
    stage.type("One talk")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: titles()[number:] == ["One talk"])
    stage.settled()
    box = f"milestone-{number + 1}"
    stage.wait(lambda: place.pane.findChild(QWidget, box) is not None)
    rows = place.pane.steps.findChildren(type(place.closed), box)
    rows[-1].click()
    stage.settled()
    page = stage.rooms.goals.page(goal_id)
    assert page is not None
    assert page.milestones[-1].done_on is not None


@pytest.mark.parametrize("state", [one for one in GoalState if one is not GoalState.OPEN])
def test_a_goal_ends_in_each_way_and_opens_again(stage: Stage, state: GoalState) -> None:
    place = goals(stage)
    goal_id = place.pane.goal_id
    assert goal_id is not None
    place.pane.open_closing()
    stage.wait_keyboard("goal-closing-line")
    stage.type("We learnt it.")
    place.pane.closing.closed.emit(state, place.pane.closing.line.text())
    stage.settled()
    goal = stage.rooms.goals.goal(goal_id)
    assert goal is not None
    assert (goal.state, goal.closing_line) == (state, "We learnt it.")
    assert stage.has_keyboard("goals-list"), "the button that had it is gone"
    place.show_target(goal_id)
    stage.wait(place.pane.reopen.isVisible)
    place.pane.reopen.click()
    stage.settled()
    again = stage.rooms.goals.goal(goal_id)
    assert again is not None
    assert again.state is GoalState.OPEN


def test_a_form_says_what_is_missing_beside_the_field_and_keeps_what_was_typed(
    stage: Stage,
) -> None:
    place = goals(stage)
    stage.press(KEY.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    stage.wait_keyboard("goal-form-title")
    stage.press(KEY.Key_Return, CTRL)
    assert place.form.fields["title"].problem.isVisible()
    assert place.form.fields["levels"].problem.isVisible()
    stage.type("Speak first")
    stage.press(KEY.Key_Escape)
    stage.wait(lambda: place.pages.currentWidget() is place.main)
    stage.settled()
    place.write_new()
    stage.wait(lambda: place.form.lines["title"].text() == "Speak first")


def test_editing_a_goal_keeps_its_owner_and_rewords_its_levels_openly(stage: Stage) -> None:
    place = goals(stage)
    line = next(one for one in stage.rooms.goals.lines() if one.goal.owner is Owner.THEIRS)
    place.show_target(line.goal.id)
    stage.wait(lambda: place.pane.title.text() == line.goal.title)
    place.pane.edit.click()
    stage.wait(lambda: place.form.lines["title"].text() == line.goal.title)
    place.form.lines["level_0"].setText("Another picture")
    place.form.send.click()
    stage.settled()
    stage.settled()
    page = stage.rooms.goals.page(line.goal.id)
    assert page is not None
    assert page.line.goal.owner is Owner.THEIRS
    assert page.line.goal.pair_id == line.goal.pair_id
    assert page.line.goal.pictures[0] == "Another picture"
    assert [one.number for one in page.editions] == [1, 2]


def test_an_empty_place_teaches_and_has_the_keyboard(empty_stage: Stage) -> None:
    place = goals(empty_stage)
    assert place.body.currentIndex() == 1
    empty_stage.wait_keyboard("goals-first")
    empty_stage.press(KEY.Key_Return)
    empty_stage.wait(lambda: place.templates.list.rows.rowCount() > 5)


def test_a_bar_is_never_empty_and_grows_with_the_level() -> None:
    shares = [share(level) for level in (-2, -1, 0, 1, 2)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.1
    assert shares[-1] == 1


def chart(qapp: QApplication, *, mirrored: bool) -> LevelChart:
    made = LevelChart()
    side = Qt.LayoutDirection
    made.setLayoutDirection(side.RightToLeft if mirrored else side.LeftToRight)
    made.resize(320, 170)
    points = (
        Point(date(2026, 8, 1), -2),
        Point(date(2026, 9, 7), -1),
        Point(date(2026, 11, 18), 1),
    )
    made.show_points(points, date(2026, 11, 20))
    return made


def test_the_chart_says_in_words_what_it_draws(qapp: QApplication) -> None:
    made = chart(qapp, mirrored=False)
    said = made.accessibleDescription()
    assert [said.index(part) for part in ("1 Aug", "7 Sep", "18 Nov")] == sorted(
        said.index(part) for part in ("1 Aug", "7 Sep", "18 Nov")
    )
    assert "+1" in said
    assert "more than hoped" in said
    made.deleteLater()


def first_accent(picture: QImage, x: int) -> int:
    """The first row of a column in which the line runs; -1 where it does not."""
    for y in range(picture.height()):
        colour = picture.pixelColor(x, y)
        if colour.green() - colour.red() > 50 and colour.green() > colour.blue():
            return y
    return -1


def test_the_chart_is_mirrored_where_reading_begins_at_the_right(qapp: QApplication) -> None:
    def heights(mirrored: bool) -> list[int]:
        made = chart(qapp, mirrored=mirrored)
        picture: QImage = made.grab().toImage()
        columns = [first_accent(picture, x) for x in (40, picture.width() - 40)]
        made.deleteLater()
        return columns

    left, right = heights(False)
    assert left > right >= 0
    assert heights(True)[0] < heights(True)[1]


def test_the_priority_a_goal_serves_is_shown_chosen_and_kept(stage: Stage) -> None:
    place = goals(stage)
    line = next(one for one in stage.rooms.goals.lines() if one.goal.priority == "P1")
    place.show_target(line.goal.id)
    stage.wait(lambda: place.pane.title.text() == line.goal.title)
    assert "serves the priority “people we serve”" in place.pane.subtitle.text()
    place.pane.edit.click()
    stage.wait(lambda: place.form.lines["title"].text() == line.goal.title)
    assert place.form.priority.value() == "P1"
    place.form.set_priority("P8")
    place.form.send.click()
    stage.wait(lambda: "“fair access”" in place.pane.subtitle.text())


def test_a_priority_that_only_another_pack_knows_stays_with_its_goal(stage: Stage) -> None:
    place = goals(stage)
    place.form.set_priority("org.example:reach")
    assert place.form.draft().priority == "org.example:reach"
    place.form.set_priority("")
    assert place.form.draft().priority == ""
