"""The list of all actions: an item model that keeps Qt's rules, and rows in words without blame."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from mentordesk.mentoring.actions.overview import Grouping, Listed, Overview, Wanted
from mentordesk.ui.sessions.actions.action_list import ActionList
from mentordesk.ui.sessions.actions.action_model import ActionListModel
from mentordesk.ui.sessions.actions.words import Heading, rows, shown

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TODAY = date(2026, 11, 20)  # a Friday
MADE = 1_762_500_000_000_000  # 7 November 2025 in microseconds
PLAIN = Listed(
    b"0" * 16, "mine", "send the map", "", None, None, MADE, "Europe/London", "open", None,
    None, None, None, None, None, "", "", "",
)  # fmt: skip


def number(place: int, **more: Any) -> Listed:
    return PLAIN._replace(id=place.to_bytes(16, "big"), title=f"step {place}", **more)


def page(made: list[Listed], wanted: Wanted | None = None) -> Overview:
    return Overview(wanted or Wanted(), TODAY, tuple(made), len(made), 0)


def due(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


def test_the_model_keeps_the_rules_while_pages_come_and_go(qtbot: QtBot) -> None:
    model = ActionListModel()
    tester = QAbstractItemModelTester(model, FATAL)
    for count in (0, 1, 300, 2, 0):
        made = [number(n, pair=bytes([n % 5] * 16), person=f"Person {n % 5}") for n in range(count)]
        made.sort(key=lambda row: row.person)
        model.show_page(page(made), "Europe/London")
        assert model.rowCount() == count + min(count, 5)
    assert model.nearest(3) == -1
    assert tester.model() is model


def test_headings_are_passed_over(qtbot: QtBot) -> None:
    model = ActionListModel()
    made = [number(n, pair=bytes([n] * 16), person=f"P{n}") for n in range(3)]
    model.show_page(page(made), "Europe/London")
    assert [model.nearest(place) for place in (0, 1, 2, 5, 99)] == [1, 1, 3, 5, 5]
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags


def test_days_stand_together_near_first_and_without_blame(qtbot: QtBot) -> None:
    days = (-9, 0, 1, 2, 3, 9, 30)  # three days on it is Monday
    made = [number(n, due=due(day)) for n, day in enumerate(days)] + [number(9)]
    told = rows(page(made, Wanted(grouping=Grouping.DAY)), "Europe/London")
    assert [(row.text, row.count) for row in told if isinstance(row, Heading)] == [
        ("From earlier days", 1),
        ("Today", 1),
        ("Tomorrow", 1),
        ("Later this week", 1),
        ("Next week", 2),
        ("Later", 1),
        ("Without a day", 1),
    ]


def test_sessions_and_people_name_what_stands_together(qtbot: QtBot) -> None:
    start = 1_763_500_000_000_000
    made = [
        number(1, session=b"s" * 16, start=start, my_zone="Europe/London", person="Jonas Okafor"),
        number(2, person="Jonas Okafor"),
    ]
    told = rows(page(made, Wanted(grouping=Grouping.SESSION)), "Europe/London")
    headings = [row.text for row in told if isinstance(row, Heading)]
    assert headings == ["Jonas Okafor · Tuesday 18 November 2025", "Agreed outside a session"]
    circle = number(3, circle_id=b"c" * 16, circle="Bram", member="Ife Ade", owner="theirs")
    (heading, _) = rows(page([circle]), "Europe/London")
    assert isinstance(heading, Heading)
    assert heading.text == "Bram · circle"
    assert shown(circle, TODAY, Grouping.DAY).detail == "Ife · Bram · circle · from 7 Nov 2025"


def test_a_row_says_whose_since_when_and_until_when(qtbot: QtBot) -> None:
    def told(**more: Any) -> tuple[str, str, str]:
        words = shown(PLAIN._replace(**more), TODAY, Grouping.PERSON)
        return words.detail, words.pill, words.tone

    assert told() == ("You · from 7 Nov 2025", "", "")
    assert told(due=due(0))[1:] == ("today", "warn")
    assert told(due=due(-2))[1:] == ("since 18 Nov", "")
    assert told(snoozed=due(3))[1:] == ("back Monday", "")
    assert told(state="done", closed=MADE)[1:] == ("done", "accent")
    assert told(state="dropped", closed=MADE)[1:] == ("let go", "")
    assert told(owner="theirs", person="Jonas Okafor")[0] == "Jonas · from 7 Nov 2025"


def test_what_is_chosen_stays_chosen_and_a_gone_row_hands_on_to_its_neighbour(
    qtbot: QtBot,
) -> None:
    view = ActionList("Actions")
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    made = [number(n) for n in range(6)]
    view.show_page(page(made), "UTC")
    assert [row.title for row in view.chosen()] == ["step 0"]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.title for row in view.chosen()] == ["step 2", "step 3"]
    view.show_page(page(made[1:]), "UTC")
    assert [row.title for row in view.chosen()] == ["step 2", "step 3"]
    view.show_page(page([one for one in made if one.title not in ("step 2", "step 3")]), "UTC")
    assert [row.title for row in view.chosen()] == ["step 4"]
    view.show_page(page([]), "UTC")
    assert view.chosen() == []


def test_a_click_on_a_box_ticks_that_one_only(qtbot: QtBot) -> None:
    from mentordesk.ui.sessions.actions.action_delegate import box_of

    view = ActionList("Actions")
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_page(page([number(n) for n in range(4)]), "UTC")
    ticked: list[object] = []
    view.ticked.connect(ticked.append)
    rect = view.visualRect(view.rows.index(3))
    spot = box_of(rect, mirrored=False).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert ticked == [[UUID(int=2)]]
    assert [row.title for row in view.chosen()] == ["step 0"]
