from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.sessions.plan.day_edit import MomentEdit
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton, KeyButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card, Pill, private_pill
from mentordesk.ui.widgets.checks import CheckBox, RadioButton, Switch
from mentordesk.ui.widgets.choices import Choice, Stepper
from mentordesk.ui.widgets.fields import Field, PassphraseEdit, SearchBox
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import ElidedLabel, KeyCap, Label, overhang
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox, empty
from mentordesk.ui.widgets.segment import Segment
from mentordesk.ui.widgets.states import EmptyState

LONG = "Decide what would make this session useful to him, and say it at the start of it"
Show = Callable[..., None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme.current()
    made.apply(qapp)
    made.use(Settings(theme="light"), Qt.LayoutDirection.LeftToRight)
    yield made
    made.use(Settings(theme="light"), Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    shown: list[QWidget] = []

    def do(widget: QWidget, width: int = 400, height: int = 300) -> None:
        window = QWidget()
        page = Page(window)
        VBox(window).addWidget(page)
        page.column.addWidget(widget)
        window.resize(width, height)
        qtbot.addWidget(window)
        shown.append(window)
        with qtbot.waitExposed(window):
            window.show()

    yield do
    shown.clear()


@pytest.mark.parametrize("kind", [CheckBox, RadioButton, Switch])
@pytest.mark.parametrize("percent", [100, 200])
def test_long_words_beside_a_box_wrap_and_none_is_cut(
    show: Show, theme: Theme, qtbot: QtBot, kind: type[CheckBox], percent: int
) -> None:
    theme.use(Settings(text_percent=percent))
    box = kind(LONG)
    show(box, 420)
    qtbot.waitUntil(lambda: box.height() >= box.heightForWidth(box.width()))
    assert box.heightForWidth(box.width()) > box.fontMetrics().height() * 2
    assert box.width() <= 420


@pytest.mark.parametrize("kind", [CheckBox, RadioButton, Switch])
def test_the_words_beside_a_box_tick_it_too(show: Show, qtbot: QtBot, kind: type[CheckBox]) -> None:
    box = kind("Some words")
    show(box)
    at = QPoint(box.width() - 5, box.height() // 2)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=at)
    assert box.isChecked()
    assert box.accessibleName() == "Some words"


def test_a_switch_shows_its_state_by_more_than_colour(show: Show) -> None:
    switch = Switch("On")
    show(switch)
    off = switch.grab().toImage().convertToFormat(switch.grab().toImage().Format.Format_Grayscale8)
    switch.setChecked(True)
    on = switch.grab().toImage().convertToFormat(off.format())
    left, right = QPoint(10, off.height() // 2), QPoint(26, off.height() // 2)
    assert off.pixelColor(left).lightness() > off.pixelColor(right).lightness()
    assert on.pixelColor(left).lightness() < on.pixelColor(right).lightness()


def test_arrows_move_a_segment_in_the_direction_of_reading(
    show: Show, theme: Theme, qtbot: QtBot
) -> None:
    segment = Segment((("a", "First"), ("b", "Second"), ("c", "Third")), "Order")
    segment.setObjectName("order")
    show(segment)
    heard: list[str] = []
    segment.chosen.connect(heard.append)
    QTest.keyClick(segment, Qt.Key.Key_Right)
    assert segment.value() == "b"
    theme.use(Settings(), RTL)
    QTest.keyClick(segment, Qt.Key.Key_Right)
    QTest.keyClick(segment, Qt.Key.Key_Right)
    assert segment.value() == "c"
    assert heard == ["b", "a", "c"]
    assert segment.findChild(QWidget, "order-b") is not None


def test_a_segment_set_by_code_says_nothing(qtbot: QtBot) -> None:
    segment = Segment((("a", "First"), ("b", "Second")), "Order")
    qtbot.addWidget(segment)
    with qtbot.assertNotEmitted(segment.chosen):
        segment.set_value("b")
        segment.set_value("no such key")
    assert segment.value() == "b"


def test_a_passphrase_is_shown_only_while_the_eye_is_open(show: Show, qtbot: QtBot) -> None:
    edit = PassphraseEdit("Show the passphrase", "Hide the passphrase")
    show(edit)
    edit.setText("reef lantern")
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    QTest.mouseClick(edit.eye, Qt.MouseButton.LeftButton)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    assert edit.eye.accessibleName() == "Hide the passphrase"
    edit.hide_text()
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    hints = edit.inputMethodHints()
    for hint in (Qt.InputMethodHint.ImhSensitiveData, Qt.InputMethodHint.ImhNoPredictiveText):
        assert hints & hint


def test_esc_empties_a_search_first_and_then_passes_on(show: Show, qtbot: QtBot) -> None:
    box = SearchBox("Search")
    show(box)
    QTest.keyClicks(box, "heron")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    with qtbot.waitSignal(box.down):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_a_problem_stands_under_its_field_and_is_read_with_it(show: Show) -> None:
    field = Field("&Name", QLineEdit(), hint="As people call you.")
    show(field)
    assert field.control.accessibleName() == "Name"
    assert not field.problem.isVisible()
    field.set_problem("Please write a name.")
    assert field.problem.isVisible()
    assert field.control.accessibleDescription() == "Please write a name."
    field.set_problem("")
    assert not field.problem.isVisible()
    assert field.control.accessibleDescription() == "As people call you."


def test_an_elided_label_tells_all_in_its_tool_tip_only_when_it_is_cut(show: Show) -> None:
    label = ElidedLabel(LONG)
    show(label, 200)
    label.grab()
    assert label.toolTip() == LONG
    label.setText("Short")
    label.grab()
    assert label.toolTip() == ""
    assert label.accessibleName() == "Short"


def test_words_that_look_like_markup_stay_words(show: Show) -> None:
    for label in (Label("<b>bold</b>"), ElidedLabel("<img src='x'>"), Pill("<i>x</i>")):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_letter_that_hangs_over_the_side_has_room(show: Show) -> None:
    label = Label("Journal", "title")
    show(label)
    over = -label.fontMetrics().leftBearing("J")
    assert over > 0  # the control: without room it would be cut
    assert label.contentsMargins().left() >= over


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, RTL])
def test_labels_lean_to_where_reading_begins_whatever_the_script(
    show: Show, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    theme.use(Settings(), direction)
    wanted = Qt.AlignmentFlag.AlignRight if direction == RTL else Qt.AlignmentFlag.AlignLeft
    for text in ("Latin words", "كلمات عربية"):
        label = Label(text, wrap=True)
        show(label)
        assert label.alignment() & wanted
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, RTL])
def test_the_plum_edge_stands_where_reading_begins(
    show: Show, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    theme.use(Settings(), direction)
    card = Card(role="private")
    show(card)
    image = card.grab().toImage()
    middle = image.height() // 2
    edge = image.pixelColor(image.width() - 2 if direction == RTL else 1, middle)
    assert edge.name() == theme.palette.private.lower()


def test_a_flow_wraps_and_mirrors(theme: Theme, show: Show, qtbot: QtBot) -> None:
    row = FlowRow(gap=10)
    parts = [sized(100, 20) for _ in range(5)]
    for part in parts:
        row.add(part)
    show(row, 48 + 330)
    qtbot.waitUntil(lambda: parts[3].y() > parts[0].y())
    assert [part.x() for part in parts[:3]] == [0, 110, 220]
    assert row.heightForWidth(330) == 50
    theme.use(Settings(), RTL)
    qtbot.waitUntil(lambda: parts[0].geometry().right() == row.width() - 1)
    assert parts[1].x() < parts[0].x()


def test_panes_stack_where_there_is_no_room(show: Show, qtbot: QtBot) -> None:
    panes = Panes()
    for _ in range(2):
        panes.add(sized(50, 20), 1, 200)
    show(panes, 48 + 420)
    assert not panes.are_stacked
    panes.window().resize(48 + 400, 300)
    qtbot.waitUntil(lambda: panes.are_stacked)


def test_emptying_a_layout_leaves_nothing_on_the_screen(show: Show) -> None:
    held = QWidget()
    row = HBox(held)
    parts = [Label("one"), Label("two")]
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    show(held)
    empty(row)
    assert row.count() == 0
    assert not any(part.isVisible() for part in parts)


def test_return_presses_a_button_that_has_the_keyboard(show: Show, qtbot: QtBot) -> None:
    button = PrimaryButton("Do it")
    show(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_key_cap_reads_from_the_left_in_every_language(theme: Theme, qtbot: QtBot) -> None:
    cap = KeyCap("Ctrl+,")
    qtbot.addWidget(cap)
    cap.resize(cap.sizeHint())
    before = cap.grab().toImage()
    theme.use(Settings(), RTL)
    assert cap.grab().toImage() == before


def test_buttons_say_what_they_do(qtbot: QtBot) -> None:
    for button in (IconButton("x", "Close"), KeyButton("Quick note", "Ctrl+N", icon="plus")):
        qtbot.addWidget(button)
        assert button.accessibleName()


def test_words_that_come_later_stand_as_far_from_the_icon_as_others(qtbot: QtBot) -> None:
    at_once, later = PlainButton("Still to write up", icon="plus"), PlainButton("", icon="plus")
    alone = later.iconSize().width()
    for button in (at_once, later):
        qtbot.addWidget(button)
    later.setText("Still to write up")
    assert later.iconSize() == at_once.iconSize()
    assert later.iconSize().width() > alone, "the control: an icon alone has no gap"


def test_a_stepper_stays_in_its_bounds_and_a_set_value_is_silent(qtbot: QtBot) -> None:
    stepper = Stepper(1, 60, "Minutes")
    qtbot.addWidget(stepper)
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.set_value(59)
    heard: list[int] = []
    stepper.changed.connect(heard.append)
    for _ in range(3):
        QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert heard == [60]
    assert stepper.box.accessibleName() == "Minutes"


def test_a_choice_is_made_by_key_and_told_only_when_a_person_chose(qtbot: QtBot) -> None:
    choice = Choice((("", "As the computer"), ("ar", "العربية")), "Language")
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.picked):
        choice.set_value("ar")
        choice.set_value("xx")
    assert choice.value() == "ar"
    with qtbot.waitSignal(choice.picked) as told:
        choice.activated.emit(0)
    assert told.args == [""]


def test_the_lock_is_on_what_is_private(qtbot: QtBot) -> None:
    pill = private_pill("Only you")
    qtbot.addWidget(pill)
    assert pill.sizeHint().width() > Pill("Only you").sizeHint().width()


def test_an_empty_state_is_not_cut_at_200_percent(show: Show, theme: Theme, qtbot: QtBot) -> None:
    theme.use(Settings(text_percent=200))
    state = EmptyState("notebook", "Nothing here yet", LONG, PrimaryButton("Begin"))
    show(state, 500, 400)
    text = state.text
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))


def sized(width: int, height: int) -> QWidget:
    """A widget of a fixed wish."""

    block = QWidget()
    block.setFixedSize(QSize(width, height))
    return block


@pytest.mark.parametrize("name", ["light", "contrast"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_field_does_not_grow_or_move_its_words_when_the_keyboard_comes(
    show: Show, theme: Theme, name: str, kind: type[QWidget]
) -> None:
    theme.use(Settings(theme=name), Qt.LayoutDirection.LeftToRight)
    holder = QWidget()
    column = VBox(holder)
    field, other = kind(), QLineEdit()
    column.addWidget(field)
    column.addWidget(other)
    show(holder)
    other.setFocus()
    without = field.sizeHint(), field.contentsRect()
    field.setFocus()
    assert field.hasFocus()
    assert (field.sizeHint(), field.contentsRect()) == without


@pytest.mark.usefixtures("qtbot")
def test_right_to_left_a_day_and_a_time_keep_the_order_of_their_parts() -> None:
    QGuiApplication.setLayoutDirection(RTL)
    edit = MomentEdit("When")
    edit.set_instant(datetime(2026, 11, 22, 9, 10, tzinfo=UTC), "Etc/UTC")
    assert edit.text() == "Sun 22 Nov 2026  09:10"
    assert edit.alignment() & Qt.AlignmentFlag.AlignRight
    bare = QDateTimeEdit(edit.dateTime())
    bare.setDisplayFormat(edit.displayFormat())
    assert bare.text() != edit.text()  # the control: Qt alone turns them round


def test_only_a_letter_that_begins_a_line_moves_its_paragraph(show: Show) -> None:
    label = Label("Your consent ends on 21 June", wrap=True)
    show(label)
    assert label.contentsMargins().left() == 0
    metrics = label.fontMetrics()
    label.setFixedWidth(metrics.horizontalAdvance("Your consent ends on 21 J"))
    assert label.contentsMargins().left() == overhang(metrics, "June") > 0
