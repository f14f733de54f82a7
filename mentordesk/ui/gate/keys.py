"""Keys for the buttons of the gate, told in their tool tips; the order of Tab."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


def give_key(button: QAbstractButton, key: str) -> None:
    """Let ``key`` press ``button`` while it can be seen and pressed.

    Not by ``setShortcut``: Qt takes that away with every new text.
    """
    sequence = QKeySequence(key)
    shortcut = QShortcut(sequence, button)
    shortcut.activated.connect(button.click)
    button.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))


def in_order(*widgets: QWidget) -> None:
    """Let Tab go through ``widgets`` in this order."""
    for one, after in pairwise(widgets):
        QWidget.setTabOrder(one, after)
