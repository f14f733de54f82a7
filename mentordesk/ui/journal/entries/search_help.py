"""The question mark beside a search field: what can be typed there, ready to be put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mentordesk.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget


class SearchHelp(IconButton):
    """A menu of conditions with an example each. ``picked(str)`` is what to put into the field."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("question", "", parent)
        self.rename(self.tr("What can be typed into the search"))
        self.setObjectName("journal-search-help")
        self.choices = QMenu(self)
        self.choices.setObjectName("journal-search-menu")
        for begin, words in self._lines():
            action = QAction(words.replace("&", "&&"), self.choices)
            action.setData(begin)
            self.choices.addAction(action)
        self.choices.triggered.connect(self._pick)
        self.clicked.connect(self._open)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            ('"', self.tr('"two words": exactly in this order')),
            ("", self.tr("begin*: every word that begins so")),
            ("-", self.tr("-word: without this word, or -tag:work")),
            ("tag:", self.tr("tag:work: with this tag or one nested in it")),
            ("person:", self.tr("person:Jonas: where somebody is named with @")),
            ("before:", self.tr("before:2026-01: before a year, month or day")),
            ("after:", self.tr("after:2025-06-15: after a year, month or day")),
            ("on:", self.tr("on:2026-03: in that year, in that month, on that day")),
            ("in:title ", self.tr("in:title: words of the title only")),
            ("is:starred ", self.tr("is:starred: entries with a star")),
            ("has:file ", self.tr("has:file: entries with a file beside them")),
            ("prompt:", self.tr("prompt:weekly: answers to a kind of question")),
        )

    def put_into(self, field: QLineEdit) -> None:
        """Let what is picked stand at the end of ``field``, and the cursor behind it."""
        self._field = field
        self.picked.connect(self._put)

    def _put(self, begin: str) -> None:
        before = self._field.text().rstrip()
        self._field.setText(f"{before} {begin}" if before else begin)
        self._field.setFocus()

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _pick(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
