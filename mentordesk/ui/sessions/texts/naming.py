"""One list below the cursor: after ``@`` a person or a goal, after ``/`` a line of the playbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from mentordesk.mentoring.actions.quick import asked_name, completions
from mentordesk.ui.sessions.lines import asked_line, fitting
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.fields import QUIET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.mentoring.actions.quick import Candidate
    from mentordesk.ui.sessions.lines import PlaybookLine

AT_MOST, NAME_WIDE, LINE_WIDE = 8, 240, 460
"""Names that are offered at once; widths of the list in pixels of the design."""
CLOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class Naming(QObject):
    """Offers what goes on after ``@`` or ``/``, in a list over one editor.

    ``chosen`` is (what was typed, what stands in its place). Esc leaves what was typed as it is,
    and nothing more is offered for that sign.
    """

    chosen = Signal(str, str)
    arrived = Signal()
    """What a sign that was typed waits for is here: the editor looks once more."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._candidates: tuple[Candidate, ...] = ()
        self._lines: tuple[PlaybookLine, ...] = ()
        self._typed, self._sign = "", (-1, False)
        self._waits = False
        self._left = (-1, False)  # where a sign stands that was left as it is; whether a stroke
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(editor)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take)
        popup = self._completer.popup()
        if popup is not None:
            popup.installEventFilter(self)
            set_role(popup, "offer")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the open list belong to no shortcut of the page, and Tab takes as Return."""
        del watched
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in CLOSES:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            popup = self._completer.popup()
            chosen = popup.currentIndex().data() if popup is not None else None
            self.close()
            if chosen:
                self._take(str(chosen))
            return True
        return False

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Who and what may be named."""
        self._candidates = tuple(candidates)
        self._wake(bool(self._candidates))

    def set_lines(self, lines: Sequence[PlaybookLine]) -> None:
        """What ``/`` offers; nothing where it is only a letter."""
        self._lines = tuple(lines)
        self._wake(bool(self._lines))

    def _wake(self, any_here: bool) -> None:
        if any_here and self._waits and self._completer.widget().hasFocus():
            self.arrived.emit()

    @property
    def is_open(self) -> bool:
        """Whether something is being offered."""
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def look(self, before: str, spot: QRect) -> None:
        """Offer what fits what stands before the cursor, which is at ``spot``."""
        typed, found = self._found(before)
        self._waits = not found and self._is_asked_too_early(before)
        sign = (len(before) - len(typed), typed.startswith("/"))
        if sign != self._left:
            self._left = (-1, False)
        if not found or found == [typed] or sign == self._left:
            self.close()
            return
        self._typed, self._sign = typed, sign
        self._offer(found, spot)

    def _found(self, before: str) -> tuple[str, list[str]]:
        asked = asked_line(before) if self._lines else None
        if asked is not None:
            return asked, fitting(asked, self._lines)
        typed = asked_name(before, len(before)) or ""
        names = [one.name for one in completions(typed, self._candidates)] if typed else []
        return typed, names[:AT_MOST]

    def _is_asked_too_early(self, before: str) -> bool:
        if not self._lines and asked_line(before) is not None:
            return True
        return not self._candidates and asked_name(before, len(before)) is not None

    def _offer(self, found: list[str], spot: QRect) -> None:
        is_line = self._typed.startswith("/")
        self._names.setStringList(found)
        popup, theme = self._completer.popup(), Theme.current()
        editor = self._completer.widget()
        wide = min(editor.width(), theme.px(LINE_WIDE)) if is_line else theme.px(NAME_WIDE)
        spot.setWidth(wide)
        spot.moveLeft(max(0, min(spot.left(), editor.width() - wide)))
        self._completer.complete(spot)
        if popup is not None:
            said = self.tr("Lines of the playbook") if is_line else self.tr("Names")
            popup.setAccessibleName(said)
            popup.setCurrentIndex(self._names.index(0, 0))

    def close(self) -> None:
        """Offer nothing."""
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def swallows(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the open list."""
        if not self.is_open or Qt.Key(event.key()) not in CLOSES:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._left = self._sign
        return True

    def _take(self, chosen: str) -> None:
        self.chosen.emit(self._typed, chosen if self._typed.startswith("/") else f"{chosen} ")


class QuickEdit(QLineEdit):
    """One line that completes names after ``@``. Return is left to whoever listens."""

    entered = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setInputMethodHints(QUIET)
        self.naming = Naming(self)
        self.naming.chosen.connect(self._complete)
        self.naming.arrived.connect(self._look)
        self.textEdited.connect(self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return hands the line on, unless it chooses a name."""
        if self.naming.swallows(event):
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _look(self) -> None:
        spot = self.cursorRect()
        self.naming.look(self.text()[: self.cursorPosition()], spot)

    def _complete(self, typed: str, name: str) -> None:
        at = self.cursorPosition()
        begin = at - len(typed)
        text = self.text()
        self.setText(f"{text[:begin]}{name}{text[at:].lstrip()}")
        self.setCursorPosition(begin + len(name))
