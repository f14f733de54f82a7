from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.row_list import ROW_ROLE, RowList, RowModel


@dataclass(frozen=True)
class Line:
    key: int
    spoken: str = "line"
    is_heading: bool = False


def test_the_model_of_rows_keeps_qts_rules_while_they_change(qtbot: QtBot) -> None:
    rows = RowModel()
    tester = QAbstractItemModelTester(
        rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows
    )
    assert tester.model() is rows
    for lines in ([], [Line(1)], [Line(1), Line(2)], [Line(1, "other"), Line(2)], [Line(9)], []):
        rows.show(lines)
        assert [rows.index(place).data(ROW_ROLE) for place in range(rows.rowCount())] == lines
        assert [rows.index(place).data() for place in range(rows.rowCount())] == [
            line.spoken for line in lines
        ]


def test_how_many_rows_there_are_qt_knows_by_itself() -> None:
    assert RowModel.rowCount.__qualname__ == "QStringListModel.rowCount", (
        "asked in Python twice a row, 20,000 rows are a stall"
    )


def test_nothing_is_written_into_a_row_and_none_is_moved(qtbot: QtBot) -> None:
    rows = RowModel()
    rows.show([Line(1), Line(2, is_heading=True)])
    assert not rows.setData(rows.index(0), "words", Qt.ItemDataRole.EditRole)
    assert rows.flags(rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert not rows.flags(rows.index(0)) & (
        Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
    )
    assert rows.flags(rows.index(1)) == Qt.ItemFlag.NoItemFlags
    assert rows.supportedDropActions() == Qt.DropAction.IgnoreAction


def test_the_chosen_row_stays_chosen_among_many(qtbot: QtBot) -> None:
    listed = RowList("Lines")
    qtbot.addWidget(listed)
    listed.show()
    told: list[object] = []
    listed.chosen.connect(told.append)
    listed.show_rows([Line(number) for number in range(3_000)], 2_999)
    assert listed.currentIndex().row() == 2_999
    assert listed.viewport().rect().intersects(listed.visualRect(listed.currentIndex()))
    listed.show_rows([Line(number) for number in range(2_990, 3_000)], 2_999)
    assert listed.currentIndex().row() == 9
    assert told == []
