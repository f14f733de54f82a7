"""Much of a page changes, and it is laid out once, as it would have been without."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance import Appearance
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, still
from tests.ui.shell.conftest import appearance, one_appearance

__all__ = ["appearance", "one_appearance"]


class Counted(QVBoxLayout):
    """How often it was laid out."""

    times = 0

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's
        self.times += 1
        super().setGeometry(rect)


def page_of(qtbot: QtBot) -> tuple[QWidget, Counted, VBox]:
    page = QWidget()
    qtbot.addWidget(page)
    outer = Counted(page)
    inner = QWidget()
    column = VBox(inner)
    outer.addWidget(inner)
    outer.addStretch(1)
    page.resize(300, 600)
    with qtbot.waitExposed(page):
        page.show()
    return page, outer, column


def fill(column: VBox, count: int) -> list[Label]:
    labels = [Label(f"line {number}", wrap=True) for number in range(count)]
    for place, label in enumerate(labels):
        column.addWidget(label)
        label.setVisible(place % 3 != 0)
    return labels


def test_the_page_is_laid_out_once_and_looks_the_same(qtbot: QtBot, appearance: Appearance) -> None:
    plain, _, column = page_of(qtbot)
    expected = fill(column, 30)
    page, outer, column = page_of(qtbot)
    before = outer.times
    with still(page):
        labels = fill(column, 30)
    assert outer.times <= before + 2, "once, and once more where a width changed a height"
    qtbot.waitUntil(lambda: [one.geometry() for one in labels] == [
        one.geometry() for one in expected
    ])  # fmt: skip
    assert [one.isVisible() for one in labels] == [one.isVisible() for one in expected]
    assert plain.size() == page.size()


def test_without_it_the_page_is_laid_out_for_each_line(
    qtbot: QtBot, appearance: Appearance
) -> None:
    """The control."""
    _page, outer, column = page_of(qtbot)
    before = outer.times
    fill(column, 30)
    assert outer.times > before + 10


def test_an_error_inside_leaves_the_layouts_at_work(qtbot: QtBot, appearance: Appearance) -> None:
    page, outer, column = page_of(qtbot)
    with pytest.raises(ValueError, match="broken"), still(page):
        raise ValueError("broken")
    assert outer.isEnabled()
    assert column.isEnabled()
