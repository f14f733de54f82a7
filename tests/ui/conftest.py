from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.patient import PatientBot

# No test of a widget needs a display; a run that wants one says so.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _widgets_end_on_the_windows_thread() -> Iterator[None]:
    """As in the program (``ui/collecting.py``): no other thread's garbage takes widgets along.

    And what a test put away is gone when the next begins: a window that only waits for its end
    would be dressed anew, with all that is in it, by every theme and every test after it.
    """
    import gc

    from PySide6.QtCore import QCoreApplication, QEvent

    from mentordesk.ui.collecting import collect_what_is_due

    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_what_is_due()


@pytest.fixture(autouse=True)
def _same_locale_for_every_test() -> Iterator[None]:
    """A test that speaks another language leaves dates and numbers as it found them."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtGui import QGuiApplication

    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(QLocale.c())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's, and screen readers are told what the program tells them."""
    from mentordesk.ui.theme.told_parts import tell_what_is_shown

    tell_what_is_shown()
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In the place of pytest-qt's own: no test of a widget depends on how busy the machine is."""
    return PatientBot(request)
