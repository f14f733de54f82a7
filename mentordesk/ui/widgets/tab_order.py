"""Tab goes through a window as one reads it, also where rows were made later than the rest.

Qt goes by the order in which widgets were made, and its ring of widgets knows nothing of layouts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

WHOLE = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
"""Controls whose parts are Qt's own affair."""


def step(root: QWidget, now: QWidget | None, *, forward: bool) -> bool:
    """Give the keyboard to what follows ``now`` in ``root``, round and round; False without any."""
    found = list(stops(root))
    if not found:
        return False
    while now is not None and now not in found:
        now = now.parentWidget()
    here = found.index(now) if now is not None else -1 if forward else 0
    reason = Qt.FocusReason
    there = found[(here + (1 if forward else -1)) % len(found)]
    there.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    return True


def stops(root: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in what is visible of ``root``, in the order of its layouts."""
    if not root.isVisible():
        return
    takes = bool(root.focusPolicy() & Qt.FocusPolicy.TabFocus) and root.focusProxy() is None
    if takes and root.isEnabled():
        yield root
    if not isinstance(root, WHOLE):
        for child in _parts(root):
            yield from stops(child)


def _parts(root: QWidget) -> list[QWidget]:
    """What stands in ``root``: what a layout holds, then the rest in the order it was made."""
    if isinstance(root, QScrollArea):
        held = root.widget()
        return [held] if held is not None else []
    layout = root.layout()
    laid = list(_within(layout)) if layout is not None else []
    others = [one for one in root.children() if isinstance(one, QWidget) and one not in laid]
    return laid + others


def _within(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _within(inner)
