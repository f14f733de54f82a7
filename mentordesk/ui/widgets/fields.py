"""Fields: a label above, the control, and a line below that says what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.levelling import level

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

SECRET = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
QUIET = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""Hints for everything that a person writes here: no input method may learn from it."""


class Field(QWidget):
    """A labelled control with a line for its problem; the label's ``&`` key focuses the control."""

    def __init__(
        self, label: str, control: QWidget, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.label = Label(label, "label", wrap=True)
        self.label.setBuddy(control)
        self.hint = Label(hint, "muted", wrap=True)
        self.problem = Label("", "problem", wrap=True)
        column = VBox(self, gap=6)
        for part in (self.label, control, self.hint, self.problem):
            column.addWidget(part)
        self.hint.setVisible(bool(hint))
        self.problem.hide()
        if not control.accessibleName():  # one that says more than the label keeps its name
            control.setAccessibleName(label.replace("&", ""))
        if isinstance(control, QLineEdit):
            level(control)
        self.setFocusProxy(control)

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong, or nothing. A screen reader hears it with the control."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence or self.hint.text())
        set_property(self.control, "problem", "true" if sentence else "false")


class SearchBox(QLineEdit):
    """A field to search in, with the glass in front and a cross to empty it.

    Esc empties it first; only an empty field lets Esc pass on. ``down`` asks to go to the results.
    """

    down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setInputMethodHints(QUIET)
        self.setClearButtonEnabled(False)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, Down goes to the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass over the field."""
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        picture = pixmap("magnifying-glass", "ink2")
        side = theme.px(18)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - theme.px(12) - side if mirrored else theme.px(12)
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        painter.end()

    def _rescale(self) -> None:
        side = Theme.current().px(28)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else side, 0, side if mirrored else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """The glass changes sides with the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._rescale()


class PassphraseEdit(QLineEdit):
    """A field for a passphrase, with an eye to look at it. No input method learns from it."""

    def __init__(self, show: str, hide: str, parent: QWidget | None = None) -> None:
        """``show`` and ``hide`` are what a screen reader calls the eye."""
        super().__init__(parent)
        self._names = (show, hide)
        set_role(self, "big")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(SECRET)
        self.setMaxLength(1024)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.eye = IconButton("eye", show, self)
        self.eye.setObjectName("passphrase-eye")
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._look)
        self._told = ""
        self.textChanged.connect(self._count)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def setAccessibleDescription(self, description: str) -> None:
        """What is said with the field, and then how much is in it."""
        self._told = description
        self._count()

    def _count(self) -> None:
        """A screen reader has no letters of it (``ui/theme/told_parts.py``): it hears how many."""
        count = len(self.text())
        said = self.tr("%Ln characters", "", count) if count else ""
        self._say(said)

    def _say(self, said: str) -> None:
        super().setAccessibleDescription(". ".join(part for part in (self._told, said) if part))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where its words can be seen, they are heard when one comes to them."""
        if self.echoMode() == QLineEdit.EchoMode.Normal and self.text():
            self._say(self.text())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The words are left nowhere."""
        self._count()
        super().focusOutEvent(event)

    def hide_text(self) -> None:
        """Show dots again."""
        self.eye.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """The eye changes sides with the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._rescale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end."""
        super().resizeEvent(event)
        self._place()

    def _look(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        self.eye.set_icon("eye-slash" if shown else "eye")
        self.eye.rename(self._names[1 if shown else 0])
        self._count()

    def _rescale(self) -> None:
        side = Theme.current().px(30)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(side if mirrored else 0, 0, 0 if mirrored else side, 0)
        self._place()

    def _place(self) -> None:
        hint = self.eye.sizeHint()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Theme.current().px(6)
        left = edge if mirrored else self.width() - hint.width() - edge
        self.eye.setGeometry(
            left, (self.height() - hint.height()) // 2, hint.width(), hint.height()
        )
