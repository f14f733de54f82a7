"""Numbers stand on the same line in a field, whatever script the words beside them are in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.widgets.choices import Stepper
from mentordesk.ui.widgets.day_edit import settle
from mentordesk.ui.widgets.fields import Field, PassphraseEdit
from mentordesk.ui.widgets.levelling import Levelling, lift
from tests.ui.shell.conftest import appearance, one_appearance

__all__ = ["appearance", "one_appearance"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
MINUTES = "22 دقيقة"


@pytest.fixture(autouse=True)
def arabic(appearance: Appearance) -> Iterator[None]:
    appearance.use(Settings(language="ar", theme="light"))
    yield
    appearance.use(Settings(language="en", theme="light"))


def ink(qtbot: QtBot, widget: QWidget) -> tuple[float, float]:
    """The middle of what is written in ``widget``, from its left side and from its top."""
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.resize(300, 36)
    widget.show()
    qtbot.waitExposed(widget)
    picture = widget.grab().toImage()
    dark = [
        (x, y)
        for x in range(6, picture.width() - 6)
        for y in range(3, picture.height() - 3)
        if picture.pixelColor(x, y).lightness() < 120
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2


def plain(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit(MINUTES)
    qtbot.addWidget(edit)
    return edit


def test_words_in_a_field_stand_in_its_middle(qtbot: QtBot) -> None:
    edit = plain(qtbot)
    field = Field("Minutes", edit)
    qtbot.addWidget(field)
    edit.setParent(None)
    assert abs(ink(qtbot, edit)[1] - 18) <= 2


def test_control_without_it_they_stand_high(qtbot: QtBot) -> None:
    edit = plain(qtbot)
    assert lift(edit) > 2
    assert ink(qtbot, edit)[1] < 15


def test_a_number_with_its_unit_stands_in_the_middle(qtbot: QtBot) -> None:
    stepper = Stepper(5, 90, "Minutes")
    stepper.box.setSuffix(" دقيقة")
    qtbot.addWidget(stepper)
    stepper.box.setParent(None)
    qtbot.addWidget(stepper.box)
    assert abs(ink(qtbot, stepper.box)[1] - 18) <= 2


def test_a_day_named_in_arabic_stands_where_reading_begins_and_in_the_middle(
    qtbot: QtBot,
) -> None:
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    edit = QDateEdit()
    qtbot.addWidget(edit)
    settle(edit)
    edit.setLocale(QLocale("ar"))
    edit.setDisplayFormat("dddd")
    edit.setDate(QDate(2026, 11, 22))
    across, down = ink(qtbot, edit)
    assert across > 200
    assert abs(down - 18) <= 3
    tall = edit.sizeHint().height()
    edit.setDisplayFormat("d")
    edit.setLocale(QLocale("en"))
    ink(qtbot, edit)
    assert edit.sizeHint().height() == tall, "it stands in a row with fields of numbers"


def test_what_is_secret_is_never_measured(qtbot: QtBot, qapp: QApplication) -> None:
    edit = PassphraseEdit("Show", "Hide")
    field = Field("Passphrase", edit)
    qtbot.addWidget(field)
    assert edit.findChild(Levelling) is None
