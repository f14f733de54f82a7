"""Boxes ticked where the text is read, and taken back there, in the whole window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from mentordesk.journal.model import EntryDraft
from mentordesk.ui.journal.reading.menu import menu_of
from mentordesk.ui.journal.reading.view import ReadingView
from mentordesk.ui.shell.undo_toast import UndoToast
from tests.ui.journal.whole_window import ALT, SHIFT, body, journal, text
from tests.ui.sessions.conftest import stage, told
from tests.ui.sessions.stage import CTRL, KEY, Stage
from tests.ui.shell.conftest import appearance, one_appearance

__all__ = ["appearance", "one_appearance", "stage", "told"]

LIST = "# Plan\n- [ ] ask\n- [x] listen\n\n[there](https://example.org/a?b=%20) #tag"


def reading(stage: Stage, words: str = LIST) -> ReadingView:
    stage.rooms.journal.write(EntryDraft(None, 0, "List", words))
    journal(stage)
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    stage.press(KEY.Key_E, CTRL)
    stage.wait_keyboard("entry-reading")
    view = stage.find(ReadingView, "entry-reading")
    stage.wait(lambda: view.is_whole)
    return view


def boxes(view: ReadingView) -> str:
    return "".join(one for one in view.document().toRawText() if one in "☐☑")


def test_ctrl_z_takes_a_tick_back_where_it_was_made_and_then_belongs_to_the_window(
    stage: Stage,
) -> None:
    view = reading(stage)
    for _ in range(2):
        stage.press(KEY.Key_Tab)
    stage.press(KEY.Key_Space)
    assert (text(stage), boxes(view)) == (LIST.replace("[x]", "[ ]"), "☐☐")
    stage.press(KEY.Key_Tab, SHIFT)
    stage.press(KEY.Key_Space)
    assert (text(stage)[7:16], boxes(view)) == ("- [x] ask", "☑☐")
    stage.press(KEY.Key_Z, CTRL)
    assert (text(stage)[7:16], boxes(view)) == ("- [ ] ask", "☐☐")
    stage.press(KEY.Key_Z, CTRL)
    assert (text(stage), boxes(view)) == (LIST, "☐☑")
    assert view.textCursor().selectedText() == "☑", "the keyboard is where something happened"
    stage.press(KEY.Key_Z, CTRL | SHIFT)
    assert (text(stage), boxes(view)) == (LIST.replace("[x]", "[ ]"), "☐☐")
    stage.press(KEY.Key_Z, CTRL)
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: stage.find(UndoToast, "undo-toast").isVisible())
    assert text(stage) == LIST


def test_what_was_written_is_not_taken_back_out_of_sight(stage: Stage) -> None:
    view = reading(stage)
    stage.press(KEY.Key_E, CTRL)
    stage.press(KEY.Key_End, CTRL)
    stage.type(" more")
    stage.press(KEY.Key_E, CTRL)
    stage.press(KEY.Key_Z, CTRL)
    assert text(stage) == LIST + " more"
    view.box_turned.emit(1)
    stage.press(KEY.Key_E, CTRL)
    stage.press(KEY.Key_E, CTRL)
    stage.press(KEY.Key_Z, CTRL)
    assert text(stage) == LIST + " more"
    stage.wait(lambda: boxes(view) == "☐☑")
    view.box_turned.emit(1)
    stage.press(KEY.Key_E, CTRL)
    stage.type("!")
    stage.press(KEY.Key_E, CTRL)
    stage.press(KEY.Key_Z, CTRL)
    assert "[x] ask" in text(stage)
    assert "!" in text(stage)


def test_the_mouse_ticks_and_takes_back_and_a_link_is_copied_as_it_was_written(
    stage: Stage,
) -> None:
    view = reading(stage)
    box = view.document().findBlockByNumber(1)
    at = view.document().documentLayout().blockBoundingRect(box)
    where = QPoint(round(at.left()) + 30, round(at.center().y()))
    found = next(x for x in range(0, 200, 3) if view.anchorAt(QPoint(x, where.y())))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(found + 6, where.y()))
    assert (text(stage)[7:16], boxes(view)) == ("- [x] ask", "☑☑")
    choose(menu_of(view, where), "reading-undo")
    assert (text(stage), boxes(view)) == (LIST, "☐☑")
    choose(menu_of(view, where), "reading-redo")
    assert boxes(view) == "☑☑"
    link = view.document().findBlockByNumber(3)
    down = round(view.document().documentLayout().blockBoundingRect(link).center().y())
    choose(menu_of(view, QPoint(10, down)), "reading-copy-address")
    assert QGuiApplication.clipboard().text() == "https://example.org/a?b=%20"
    names = [one.objectName() for one in menu_of(view, where).actions()]
    assert "link-copy" not in names
    assert "reading-copy-address" not in names
    stage.press(KEY.Key_Z, ALT)
    assert boxes(view) == "☑☑", "that key is for what was done elsewhere"
    assert body(stage).document().isUndoAvailable()


def choose(menu: QMenu, name: str) -> None:
    found = menu.findChild(QAction, name)
    assert found is not None
    assert found.isEnabled()
    found.trigger()
