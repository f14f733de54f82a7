"""A field for a passphrase as the gate needs it: its bytes once, then nothing left; Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.widgets.fields import SECRET, PassphraseEdit

COVER = "\N{BULLET}"
CLIPBOARD_MILLISECONDS = 30_000


class SecretEdit(PassphraseEdit):
    """``caps_lock(bool)`` tells whether letters come out as capitals that nobody asked for.

    Qt has no word for the state of Caps Lock, so it is read from what a key brings: a capital
    without Shift, or a small letter with it. Scripts without case tell nothing.
    """

    caps_lock = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setObjectName(name)
        self.eye.setObjectName(f"show-{name}")
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the text
        self.eye.toggled.connect(self._keep_hints)
        self._mark = 0  # of what was copied, to tell it from what others copy meanwhile
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(CLIPBOARD_MILLISECONDS)
        self._copied.timeout.connect(self._empty_clipboard)

    def name_eye(self, show: str, hide: str) -> None:
        """What a screen reader and the tool tip call the eye."""
        self._names = (show, hide)
        self.eye.rename(hide if self.is_shown() else show)

    def is_shown(self) -> bool:
        """Whether the text can be read on the screen."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def take(self) -> bytearray:
        """The text in UTF-8, for a callee who wipes it. The field keeps what is in it."""
        return bytearray(self.text().encode("utf-8", "surrogatepass"))

    def wipe(self) -> None:
        """Overwrite what was typed and forget it: nothing to undo, nothing shown."""
        self.setText(COVER * len(self.text()))
        self.clear()
        self.hide_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note what the key says of Caps Lock, and what it takes to the clipboard."""
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(text.isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)
        super().keyPressEvent(event)
        copies = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
        if self.is_shown() and any(event.matches(key) for key in copies):
            self._mark = hash(QGuiApplication.clipboard().text())
            self._copied.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Elsewhere Caps Lock is nobody's business."""
        self.caps_lock.emit(False)
        super().focusOutEvent(event)

    def _keep_hints(self) -> None:
        """Qt takes a text that can be seen for a harmless one; this never is."""
        shown = Qt.InputMethodHint.ImhHiddenText if self.is_shown() else Qt.InputMethodHint.ImhNone
        self.setInputMethodHints(SECRET & ~shown)

    def _empty_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if hash(clipboard.text()) == self._mark:
            clipboard.clear()
