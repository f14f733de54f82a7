"""``/`` offers lines of the playbook; ``@`` offers names; both in one list, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from mentordesk.mentoring.sessions.model import SessionKind
from mentordesk.playbook.service import Playbook
from mentordesk.ui.sessions.lines import asked_line, collect, fitting, nearest
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from tests.ui.sessions.stage import KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("/", "/"),
        ("He said /", "/"),
        ("He said /what hel", "/what hel"),
        ("\u0642\u0627\u0644 /\u0645\u0627", "/\u0645\u0627"),
        ("and/or", None),
        ("https://", None),
        ("yes / no", None),
        ("/usr/", None),
        ("", None),
        (f"/{'x' * 61}", None),
    ],
)
def test_a_stroke_asks_where_a_line_begins_or_after_a_blank(before: str, asked: str | None) -> None:
    assert asked_line(before) == asked


def test_lines_suit_the_role_and_what_is_hard_comes_only_where_it_is_near() -> None:
    book = Playbook()
    lines = collect(book, "mentor")
    careful = {line.item for line in lines if line.is_careful}
    assert "cv.feedback-upward" not in {line.item for line in lines}  # what a mentee says
    assert "cv.silence" in careful
    everyday = nearest(lines, SessionKind.REGULAR, ())
    assert {line.item for line in everyday}.isdisjoint(careful)
    near = tuple(item for item in book.contents() if item.id in ("cv.silence", "cv.closing"))
    suited = nearest(lines, SessionKind.CLOSING, near)
    assert suited[0].item == near[0].id
    places = [line.item for line in suited]
    assert places.index("rp.closing") < places.index("rp.goal") < places.index("rp.career")
    assert len({line.words for line in suited}) == len(suited)
    deep = {one.text for one in book.prompts() if one.depth == 3}
    assert deep.isdisjoint(line.words for line in lines)


def test_every_word_that_is_typed_must_begin_a_word() -> None:
    lines = collect(Playbook(), "mentor")
    assert len(fitting("/", lines)) == 8
    found = fitting("/WHAT tri", lines)
    assert found
    assert all("tried" in one for one in found)
    assert fitting("/zzz", lines) == []


def offered(stage: Stage) -> list[str]:
    popup = QApplication.activePopupWidget()
    if not isinstance(popup, QAbstractItemView):
        return []
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def list_name() -> str:
    popup = QApplication.activePopupWidget()
    return popup.accessibleName() if popup is not None else ""


def tap(key: Qt.Key) -> None:
    """One key where a window system brings it: to the list while it is open."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def in_notes(stage: Stage) -> NotesEdit:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    edit = stage.find(NotesEdit, "session-notes")
    stage.settled()
    stage.wait(lambda: bool(stage.place().work.meet._lines))
    return edit


def test_a_line_is_found_and_put_in_by_keys(stage: Stage) -> None:
    edit = in_notes(stage)
    stage.type("Ask /")
    first = offered(stage)
    assert len(first) == 8
    stage.type("tried")
    found = offered(stage)
    assert found
    assert set(found) != set(first)
    tap(KEY.Key_Return)
    assert edit.words() == f"Ask {found[0]}"
    assert offered(stage) == []
    stage.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.words() == "Ask /tried", "one step of undo"


def test_a_stroke_before_the_lines_are_here_is_answered_when_they_come(stage: Stage) -> None:
    edit = in_notes(stage)
    lines = edit.naming._lines
    edit.naming.set_lines(())
    stage.type("Ask /tr")
    assert offered(stage) == []
    edit.naming.set_lines(lines)
    found = offered(stage)
    assert found
    tap(KEY.Key_Return)
    assert edit.words() == f"Ask {found[0]}"


def test_lines_that_come_open_no_list_over_other_words(stage: Stage) -> None:
    edit = in_notes(stage)
    lines = edit.naming._lines
    edit.naming.set_lines(())
    stage.type("Ask / and more")
    edit.naming.set_lines(lines)
    assert offered(stage) == []
    edit.naming.set_lines(())
    stage.type(" /")
    stage.place().work.meet.action_card.add.setFocus()
    edit.naming.set_lines(lines)
    assert offered(stage) == [], "the keyboard is elsewhere by now"


def test_a_name_and_a_line_are_put_into_a_paragraph_that_runs_leftward(stage: Stage) -> None:
    edit = in_notes(stage)
    stage.type("\u0642\u0627\u0644 @Jon")
    assert offered(stage)[0] == "Jonas Okafor"
    tap(KEY.Key_Return)
    assert edit.words() == "\u0642\u0627\u0644 @Jonas Okafor "
    stage.type("/tried")
    (line, *_) = offered(stage)
    tap(KEY.Key_Return)
    assert edit.words() == f"\u0642\u0627\u0644 @Jonas Okafor {line}"


def test_esc_keeps_the_stroke_and_typing_goes_on_undisturbed(stage: Stage) -> None:
    edit = in_notes(stage)
    stage.type("/")
    assert offered(stage)
    tap(KEY.Key_Escape)
    assert stage.has_keyboard("session-notes"), "Esc closed the list only"
    stage.type("tried")
    assert offered(stage) == []
    tap(KEY.Key_Return)
    stage.type("and /")
    assert offered(stage), "another stroke asks again"
    stage.type(" or")
    assert offered(stage) == []
    assert edit.words() == "/tried\nand / or"


def test_names_come_after_their_sign_in_the_same_list(stage: Stage) -> None:
    edit = in_notes(stage)
    stage.type("@Jon")
    assert offered(stage)[0] == "Jonas Okafor"
    assert list_name() == "Names"
    tap(KEY.Key_Return)
    assert edit.words() == "@Jonas Okafor "
    stage.type("/")
    assert list_name() == "Lines of the playbook"
    tap(KEY.Key_Tab)
    assert len(edit.words()) > len("@Jonas Okafor /")


def test_a_quick_line_knows_no_stroke(stage: Stage) -> None:
    in_notes(stage)
    add = stage.place().work.meet.action_card.add
    add.setFocus()
    stage.type("send the 1 /")
    assert offered(stage) == []
