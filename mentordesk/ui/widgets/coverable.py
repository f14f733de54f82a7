"""Where a card may lie over a place so that a lock hides it with everything else."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def coverable(widget: QWidget) -> QWidget:
    """The largest part of the window around ``widget`` that is not the window itself.

    It is hidden when the desk is locked, and what lies over it too.
    """
    part = widget
    while (above := part.parentWidget()) is not None and not above.isWindow():
        part = above
    return part
