"""What a screen reader finds when it walks a window from its top to its last part."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def parts(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Every part that a reader comes to, the whole first."""
    yield top
    for place in range(top.childCount()):
        child = top.child(place)
        if child.isValid():
            yield from parts(child)


def words(widget: QWidget) -> str:
    """All that a reader finds: names, descriptions, values and texts, a line each."""
    found: list[str] = []
    for part in parts(QAccessible.queryAccessibleInterface(widget)):
        found += [part.text(kind) for kind in (NAME, TOLD, VALUE)]
        text = part.textInterface()
        if text is not None:
            found.append(text.text(0, text.characterCount()))
    return "\n".join(one for one in found if one)


NAME, TOLD, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
