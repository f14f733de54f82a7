from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance import Appearance
from mentordesk.ui.shell import warm
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


def test_warming_shows_nothing_and_leaves_no_widget(
    qtbot: QtBot, appearance: Appearance, qapp: QApplication
) -> None:
    before = set(map(id, qapp.topLevelWidgets()))
    warm.warm_up()
    assert not [window for window in qapp.topLevelWidgets() if window.isVisible()]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert {id(window) for window in qapp.topLevelWidgets()} <= before


def test_the_icons_of_the_first_screen_are_drawn_by_then(
    qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.theme.pictures.clear()
    warm.warm_up()
    drawn = {key[0] for key in appearance.theme.pictures}
    assert {"sun-horizon", "notebook", "gear-six", "lock-simple", "plus"} <= drawn
