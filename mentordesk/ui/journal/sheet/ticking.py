"""Boxes that are ticked where the text is read: a change of the text, taken back there too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from mentordesk.ui.journal.reading.view import ReadingView
    from mentordesk.ui.journal.writing.sheet_edit import SheetEdit


class Ticking(QObject):
    """Each tick is one step of the text's own undo, and is taken back as that step.

    Only the ticks that were made last: what was written before, or since, is taken back where it
    was written, in sight.
    """

    def __init__(self, body: SheetEdit, view: ReadingView) -> None:
        super().__init__(view)
        self._body, self._view = body, view
        self._done: list[int] = []
        self._undone: list[int] = []
        self._is_ours = False
        view.box_turned.connect(self._turn)
        view.undo_asked.connect(self._undo)
        view.redo_asked.connect(self._redo)
        body.edited.connect(self._edited)

    def forget(self) -> None:
        """Another text is shown."""
        self._done, self._undone = [], []
        self._tell()

    def _turn(self, line: int) -> None:
        self._is_ours = True
        turned = self._body.turn_box_at(line)
        self._is_ours = False
        if turned:
            self._view.turn_box(line)
            self._done.append(line)
            self._undone.clear()
        self._tell()

    def _undo(self) -> None:
        if self._done and not self._body.is_aside:
            self._is_ours = True
            self._body.undo()
            self._is_ours = False
            self._move(self._done, self._undone)

    def _redo(self) -> None:
        if self._undone and not self._body.is_aside:
            self._is_ours = True
            self._body.redo()
            self._is_ours = False
            self._move(self._undone, self._done)

    def _move(self, one: list[int], other: list[int]) -> None:
        line = one.pop()
        other.append(line)
        self._view.turn_box(line)
        self._view.stand_at_box(line)
        self._tell()

    def _edited(self) -> None:
        if not self._is_ours:
            self.forget()

    def _tell(self) -> None:
        self._view.set_steps(undo=bool(self._done), redo=bool(self._undone))
