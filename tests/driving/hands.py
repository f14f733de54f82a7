"""Hands and eyes inside a window's process: find, click, type, wait, look. All on Qt's thread.

They act as a person does: at the real place on the screen, through Qt's own input path, and they
refuse what a person could not do (click what is hidden, covered or disabled).
"""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.driving.heart import heartbeat, hold

Order = dict[str, Any]
PATIENCE = 50.0  # seconds; only a failing test waits that long, and less than who gave the order


class CannotBeDone(Exception):
    """The order names nothing, or something that a person could not do."""


def said(widget: QWidget) -> str:
    """The words on a widget, as a person reads them."""
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.accessibleName()


def shown() -> list[QWidget]:
    """Every visible widget, the front-most window's first."""
    active = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    active = active or QApplication.activeWindow()
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    tops.sort(key=lambda top: top is not active)
    return [one for top in tops for one in (top, *top.findChildren(QWidget)) if one.isVisible()]


def matching(what: str) -> list[QWidget]:
    """The visible widgets called so: by object name, else by accessible name, else by words."""
    everything = shown()
    for name in (QWidget.objectName, QWidget.accessibleName, said):
        found = [one for one in everything if name(one) == what]
        if found:
            return found
    return []


def find(order: Order) -> QWidget:
    """The one widget that ``what`` names (``nth``, from 0, where there are several)."""
    found = matching(order["what"])
    nth = order.get("nth", 0)
    if len(found) <= nth:
        names = sorted({one.objectName() for one in shown() if one.objectName()})
        raise CannotBeDone(f"nothing visible is called {order['what']!r}; there are {names}")
    return found[nth]


def describe(widget: QWidget) -> Order:
    """What a test may want to know of a widget."""
    corner = widget.mapToGlobal(QPoint(0, 0))
    return {
        "name": widget.objectName(),
        "accessible": widget.accessibleName(),
        "class": type(widget).__name__,
        "text": said(widget),
        "enabled": widget.isEnabled(),
        "focused": widget.hasFocus(),
        "checked": widget.isChecked() if isinstance(widget, QAbstractButton) else None,
        "geometry": [corner.x(), corner.y(), widget.width(), widget.height()],
        "maximised": widget.isMaximized(),
        "minimised": widget.isMinimized(),
        "active": widget.isActiveWindow(),
    }


def click(order: Order) -> None:
    """Press the left button at the middle of the widget, or of its ``row``."""
    widget = find(order)
    if not widget.isEnabled():
        raise CannotBeDone(f"{order['what']!r} is disabled")
    target: QWidget = widget
    place = widget.rect().center()
    if isinstance(widget, QAbstractItemView) and "row" in order:
        index = widget.model().index(order["row"], 0)
        widget.scrollTo(index)
        place = widget.visualRect(index).center()
        target = widget.viewport()
    _scroll_to(target)
    at = target.mapToGlobal(place)
    hit = QApplication.widgetAt(at)
    if hit is None or not (hit is target or target.isAncestorOf(hit)):
        covering = describe(hit) if hit else "nothing"
        raise CannotBeDone(f"{order['what']!r} cannot be clicked at {at}: there is {covering}")
    window = target.window().windowHandle()
    local = target.mapTo(target.window(), place)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, local)


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _window() -> QWindow:
    popup = QApplication.activePopupWidget()
    window = popup.windowHandle() if popup else QGuiApplication.focusWindow()
    if window is None:
        raise CannotBeDone("no window has the keyboard")
    return window


def press(order: Order) -> None:
    """Press one key, such as ``Ctrl+L`` or ``Tab``."""
    combination = QKeySequence.fromString(order["key"])[0]  # type: ignore[index] # the stub lacks it
    QTest.keyClick(_window(), combination.key(), combination.keyboardModifiers())


def type_text(order: Order) -> None:
    """Type text where the cursor is, character by character."""
    click = QTest.KeyAction.Click
    for character in order["text"]:
        if character == "\n":
            QTest.keyClick(_window(), Qt.Key.Key_Return)
            continue
        shift, plain = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
        modifier = shift if character.isupper() else plain
        key = Qt.Key.Key_unknown  # an input method's way: the text without a key
        if character.isascii():
            key = Qt.Key(ord(character.upper()))
        QTest.sendKeyEvent(click, _window(), key, character, modifier)


def grab(order: Order) -> None:
    """Save a picture of the widget, or of the front-most window."""
    widget = find(order) if order.get("what") else shown()[0].window()
    widget.grab().save(order["path"])


def resize(order: Order) -> None:
    """Give the front-most window this size, as a person who drags its corner."""
    shown()[0].window().resize(*order["size"])


def move(order: Order) -> None:
    """Put the front-most window at this place: x, y, width, height without its frame."""
    shown()[0].window().setGeometry(*order["place"])


def maximise(_: Order) -> None:
    """Press the window's own button for it."""
    shown()[0].window().showMaximized()


def minimise(_: Order) -> None:
    """Press the window's own button for it."""
    shown()[0].window().showMinimized()


def rows(order: Order) -> list[str]:
    """The words of every row of a list."""
    view = find(order)
    if not isinstance(view, QAbstractItemView):
        raise CannotBeDone(f"{order['what']!r} is no list")
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole if order.get("accessible") else 0
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def windows(_: Order) -> list[Order]:
    """Every visible top-level window."""
    return [
        {
            "title": top.windowTitle(),
            "geometry": list(_rect(top)),
            "maximised": top.isMaximized(),
            "active": top.isActiveWindow(),
            "name": top.objectName(),
        }
        for top in QApplication.topLevelWidgets()
        if top.isVisible()
    ]


def _rect(top: QWidget) -> tuple[int, int, int, int]:
    place = top.geometry()
    return place.x(), place.y(), place.width(), place.height()


class Hang(QObject):
    """Holds the interpreter's lock for ever inside C, as a faulty part would, when a widget shows."""

    def __init__(self, name: str) -> None:
        super().__init__(QApplication.instance())
        self._name = name
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt overrides
        if event.type() == QEvent.Type.Show and watched.objectName() == self._name:
            re.match(r"(a+)+$", "a" * 64 + "b")
        return False


def hang(order: Order) -> None:
    """Press ``key``; when the widget ``at`` is shown because of it, hang."""
    Hang(order["at"])
    press(order)


def die(order: Order) -> None:
    """End at once by a signal."""
    os.kill(os.getpid(), order.get("signal", signal.SIGSEGV))


ACTS: dict[str, Callable[[Order], Any]] = {
    "click": click,
    "press": press,
    "type": type_text,
    "grab": grab,
    "resize": resize,
    "move": move,
    "maximise": maximise,
    "minimise": minimise,
    "hang": hang,
    "hold": hold,
    "die": die,
}
QUESTIONS: dict[str, Callable[[Order], Any]] = {
    "find": lambda order: describe(find(order)),
    "list": lambda _: [describe(one) for one in shown() if one.objectName()],
    "rows": rows,
    "windows": windows,
    "heartbeat": heartbeat,
    "modules": lambda _: [name for name in sys.modules if name.startswith("mentordesk.")],
}


def holds(order: Order) -> bool:
    """Whether the condition of a ``wait`` is true now."""
    found = matching(order["what"])
    if order.get("gone"):
        return not found
    for one in found:
        known = describe(one)
        wanted = {key: value for key, value in order.items() if key in known and key != "name"}
        if all(known[key] == value for key, value in wanted.items()):
            return order.get("containing", "") in known["text"]
    return False


class Waiting:
    """A ``wait`` that is not answered yet."""

    def __init__(self, order: Order, answer: Callable[[Order], None]) -> None:
        self._order, self._answer = order, answer
        self._until = time.monotonic() + order.get("limit", PATIENCE)

    def is_over(self) -> bool:
        """Answer if the condition holds or time is up."""
        try:
            is_true = holds(self._order)
        except RuntimeError:  # a widget was deleted under our eyes: it is looked for anew
            is_true = False
        if is_true:
            self._answer({"done": True})
            return True
        if time.monotonic() > self._until:
            there = [describe(one) for one in matching(self._order["what"])]
            names = sorted({one.objectName() for one in shown() if one.objectName()})
            self._answer({"error": f"waited in vain for {self._order}; it is {there} of {names}"})
            return True
        return False
