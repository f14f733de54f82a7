"""Widgets are destroyed on the window's thread, however much the other threads make."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.collecting import Collecting


class InACircle(QWidget):
    """As a widget that keeps a bound method of itself."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture(autouse=True)
def _collecting_as_before() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


def destroyed_on() -> list[str]:
    """The name of the thread on which a widget in a circle will be destroyed."""
    found: list[str] = []
    widget = InACircle()
    weakref.finalize(widget, lambda: found.append(threading.current_thread().name))
    return found


def make_much() -> None:
    """Far more on another thread than a collector lets pass."""
    worker = threading.Thread(target=_make, name="reader")
    worker.start()
    worker.join()


def _make() -> None:
    for _ in range(20_000):
        one: list[object] = []
        one.append(one)


def test_a_widget_is_destroyed_on_the_windows_thread(qtbot: QtBot) -> None:
    owner = QObject()
    Collecting(owner)
    found = destroyed_on()
    make_much()
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    assert found == [threading.main_thread().name]


def test_left_to_itself_python_destroys_it_on_the_other(qtbot: QtBot) -> None:
    """The control."""
    gc.collect()
    gc.enable()
    found = destroyed_on()
    make_much()
    assert found == ["reader"]
