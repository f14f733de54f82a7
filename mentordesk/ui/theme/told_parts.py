"""What a screen reader is told: what is hidden is not there, what is covered has no letters.

Qt tells it of every part that was ever made, hidden ones too, and calls a row of a list that is on
no screen shown and chosen. A word that was hidden must not be found by walking on, and a place is
walked in a moment when the six others are no part of it. And of a passphrase Qt sends every letter
as it is typed, uncovered, over the bus of the screen readers: Orca said it aloud.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QWidget
from shiboken6 import isValid

_Role = QAccessible.Role

COVERED: Final = "PassphraseEdit"
KINDS: Final = {
    "QWidget": _Role.Client,
    "QFrame": _Role.Border,
    "QStackedWidget": _Role.Client,  # Qt's own is announced as a layered pane, at every turn
    "Segment": _Role.Grouping,  # what its words are about is said before the first of them
    "ChipRow": _Role.Grouping,
    "Place": _Role.Form,
    "Overlay": _Role.Dialog,
    "BlankSheet": _Role.Dialog,
    COVERED: _Role.EditableText,
}
"""Class of a part -> what a reader calls it. The first of a part's classes that stands here tells;
controls have classes of Qt's own, which come first."""


class ToldPart(QAccessibleWidget):
    """A part of whose children only those are told that are not hidden."""

    def role(self) -> QAccessible.Role:
        """What it is called; a window is one as long as it stands in no other."""
        kind, part = super().role(), self.object()
        alone = isinstance(part, QWidget) and isValid(part) and part.isWindow()
        return _Role.Window if alone and kind == _Role.Client else kind

    def childCount(self) -> int:
        """How many are not hidden."""
        return len(self._shown())

    def child(self, index: int) -> QAccessibleInterface:
        """The interface of one of them; ``None`` for a place where there is none."""
        shown = self._shown()
        if not 0 <= index < len(shown):
            return None  # type: ignore[return-value] # Qt's word for: none
        return QAccessible.queryAccessibleInterface(shown[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place among them, -1 where it is hidden or no child of this part."""
        wanted = child.object()
        places = (place for place, one in enumerate(self._shown()) if one is wanted)
        return next(places, -1)

    def _shown(self) -> list[QWidget]:
        part = self.object()
        if not isinstance(part, QWidget) or not isValid(part):  # it is just going
            return []
        inside = (one for one in part.children() if isinstance(one, QWidget) and isValid(one))
        return [one for one in inside if not one.isWindow() and not one.isHidden()]


class CoveredPart(ToldPart):
    """A field for a secret: it is a field for a password, and has no text that could be read.

    Without a text, Qt has nothing to which it could send the letters. How many there are is told
    by the description, and so are the words where a person uncovers them.
    """

    def state(self) -> QAccessible.State:
        """What Qt says of every part, and of a line that is written in."""
        state, line = super().state(), self.object()
        state.editable = True
        state.passwordEdit = isinstance(line, QLineEdit) and not _is_uncovered(line)
        return state


def _is_uncovered(line: QLineEdit) -> bool:
    return isValid(line) and line.echoMode() == QLineEdit.EchoMode.Normal


def tell_what_is_shown() -> None:
    """Once, when the application stands; nothing is made before a screen reader asks."""
    QAccessible.installFactory(_made)


def _made(kind: str, part: QObject) -> QAccessibleInterface | None:
    role = KINDS.get(kind)
    if role is None or not isinstance(part, QWidget):
        return None
    if kind == COVERED:
        return CoveredPart(part, role)
    return ToldPart(part, role)
