"""Fields: a label above, the control, and a line below that says what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QSpinBox, QWidget

from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

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
        control.setAccessibleName(label.replace("&", ""))
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
        self._rescale()
        Theme.current().changed.connect(self._rescale)

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


class Choice(QComboBox):
    """One of a list, opened by a click or a key. Items are (key, text)."""

    picked = Signal(str)

    def __init__(
        self, items: tuple[tuple[str, str], ...], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        for key, text in items:
            self.addItem(text, key)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._pick)

    def value(self) -> str:
        """The key of what is chosen."""
        return str(self.currentData())

    def set_value(self, key: str) -> None:
        """Choose by key; nothing is sent. Unknown keys change nothing."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caret after the text."""
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink2"), 1.5 * theme.scale))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = theme.px(18) if mirrored else self.width() - theme.px(18)
        y, reach = self.height() / 2, 4 * theme.scale
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(x - reach, y - reach / 2),
                    QPointF(x, y + reach / 2),
                    QPointF(x + reach, y - reach / 2),
                ]
            )
        )
        painter.end()

    def _pick(self, place: int) -> None:
        self.picked.emit(str(self.itemData(place)))


class Stepper(QWidget):
    """A number with a button for less and one for more; it can be typed as well."""

    changed = Signal(int)

    def __init__(self, least: int, most: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QSpinBox()
        self.box.setRange(least, most)
        self.box.setKeyboardTracking(False)
        self.box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.box.setAccessibleName(name)
        self.less = IconButton("minus", name)
        self.more = IconButton("plus", name)
        self._row = HBox(self, gap=4)
        for part in (self.less, self.box, self.more):
            self._row.addWidget(part)
        self.less.clicked.connect(self.box.stepDown)
        self.more.clicked.connect(self.box.stepUp)
        self.box.valueChanged.connect(self.changed)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name_buttons(self, less: str, more: str) -> None:
        """What a screen reader calls the two buttons."""
        self.less.rename(less)
        self.more.rename(more)

    def setObjectName(self, name: str) -> None:
        """Name the whole and its parts ``name-box``, ``name-less``, ``name-more``."""
        super().setObjectName(name)
        self.box.setObjectName(f"{name}-box")
        self.less.setObjectName(f"{name}-less")
        self.more.setObjectName(f"{name}-more")

    def value(self) -> int:
        """The number."""
        return self.box.value()

    def set_value(self, number: int) -> None:
        """Show this number; nothing is sent."""
        blocked = self.box.blockSignals(True)
        self.box.setValue(number)
        self.box.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        """The buttons and room for the number with its unit."""
        return self._row.sizeHint()
