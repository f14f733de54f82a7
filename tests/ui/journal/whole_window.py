"""The journal in the whole window: ways to it and to its sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentordesk.ui.journal.writing.sheet_edit import SheetEdit
from tests.ui.sessions.stage import KEY, Stage

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def journal(stage: Stage) -> None:
    stage.press(KEY.Key_5, ALT)
    stage.wait(lambda: stage.has_keyboard("journal-entries"))


def body(stage: Stage) -> SheetEdit:
    return stage.find(SheetEdit, "entry-body")


def text(stage: Stage) -> str:
    return body(stage).toPlainText()
