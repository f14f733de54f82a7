"""Copy for Jonas at the screen: seen, noted, copied, in this order and letter by letter."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QWidget

from mentordesk.consent.model import Copied, Way
from mentordesk.journal.notes.model import NoteDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.ui.copying import paper
from mentordesk.ui.copying.lens import CopyLens
from mentordesk.ui.copying.outside import HINTS, Computer
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
CANARY = "quetzalcanary"
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """The computer around it: keeps what it is given, and how many copies were noted by then."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.path = ""
        self.chooses = True
        self.clipboard: list[str] = []
        self.printed: list[str] = []
        self.noted: list[int] = []

    def copy(self, text: str) -> None:
        self.clipboard.append(text)
        self.noted.append(len(copies(self._stage)))

    def pdf_path(self, parent: QWidget, title: str, name: str) -> str:
        assert name == "Session.pdf"
        return self.path

    def paper(self, parent: QWidget, title: str) -> Callable[[QTextDocument], None] | None:
        return self._print if self.chooses else None

    def _print(self, document: QTextDocument) -> None:
        self.printed.append(document.toPlainText())
        self.noted.append(len(copies(self._stage)))


def copies(stage: Stage) -> list[Copied]:
    return stage.rooms.copying.copies()


def written_up(stage: Stage) -> UUID:
    """The next session with something agreed and something private."""
    session = stage.next_line().session
    stage.rooms.notes.write(NoteDraft(session.id, 0, f"note {CANARY}"))
    stage.rooms.desk.write_agreed(AgreedDraft(session.id, 0, "It is his now.", "We call them.\n"))
    return session.id


def opened(stage: Stage) -> tuple[CopyLens, Hands]:
    """The lens over the fourth page, by keys."""
    written_up(stage)
    stage.open_next(4)
    stage.wait_keyboard("share-copy")
    lens, hands = stage.place().work.copying.lens, Hands(stage)
    lens.outside = hands
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("copy-clipboard")
    return lens, hands


def test_what_is_seen_is_noted_and_copied_letter_by_letter(stage: Stage) -> None:
    lens, hands = opened(stage)
    shown = lens.text.toPlainText()
    assert shown.endswith("\n")
    assert "It is his now." in shown
    assert CANARY not in shown
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(hands.clipboard))
    assert hands.clipboard == [shown]
    assert hands.noted == [1], "noted before it is copied"
    (noted,) = copies(stage)
    assert (noted.body, noted.way, noted.name) == (shown, Way.CLIPBOARD, "Jonas Okafor")
    assert lens.said.text().startswith("Copied and noted.")


def test_each_press_is_an_act_and_a_double_press_is_one(stage: Stage) -> None:
    lens, hands = opened(stage)
    lens.copy.click()
    lens.copy.click()
    stage.settled()
    assert len(hands.clipboard) == 1
    stage.press(KEY.Key_C, CTRL)
    stage.wait(lambda: len(hands.clipboard) == 2)
    assert len(copies(stage)) == 2


def test_ctrl_c_in_the_text_is_the_same_act_and_a_selection_holds_nothing(stage: Stage) -> None:
    lens, hands = opened(stage)
    lens.text.setFocus()
    lens.text.selectAll()
    assert not lens.text.createMimeDataFromSelection().formats()
    stage.press(KEY.Key_C, CTRL)
    stage.wait(lambda: bool(hands.clipboard))
    assert hands.clipboard == [lens.text.toPlainText()]


def test_a_dialog_that_is_left_notes_nothing(stage: Stage) -> None:
    lens, hands = opened(stage)
    hands.chooses = False
    lens.save.click()
    lens.print.click()
    stage.settled()
    stage.press(KEY.Key_Escape)
    assert not lens.isVisible()
    assert copies(stage) == []
    stage.wait_keyboard("share-copy")


def test_a_pdf_is_for_its_owner_alone(stage: Stage, tmp_path: Path) -> None:
    lens, hands = opened(stage)
    hands.path = str(tmp_path / "copy.pdf")
    lens.save.click()
    stage.wait(lens.said.isVisible)
    assert Path(hands.path).read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(os.stat(hands.path).st_mode) == 0o600
    assert [(one.way, one.made) for one in copies(stage)] == [(Way.PDF, True)]


def test_a_pdf_that_cannot_be_written_is_said_here_and_in_the_ledger(
    stage: Stage, tmp_path: Path
) -> None:
    lens, hands = opened(stage)
    hands.path = str(tmp_path / "nowhere" / "copy.pdf")
    lens.save.click()
    stage.wait(lens.problem.isVisible)
    assert [(one.way, one.made) for one in copies(stage)] == [(Way.PDF, False)]
    assert lens.copy.isEnabled()


def test_paper_is_noted_before_it_is_printed(stage: Stage) -> None:
    lens, hands = opened(stage)
    lens.print.click()
    stage.wait(lambda: bool(hands.printed))
    assert hands.printed == [lens.text.toPlainText().removesuffix("\n")]
    assert hands.noted == [1]


def test_words_on_the_way_are_saved_before_they_are_shown(stage: Stage) -> None:
    stage.open_next(2)
    agreed = stage.place().work.meet.writing.agreed.edit
    agreed.setFocus()
    stage.type("Half a second old.")
    stage.press(KEY.Key_C, CTRL | SHIFT)
    lens = stage.place().work.copying.lens
    stage.wait(lens.isVisible)
    assert "Half a second old." in lens.text.toPlainText()


def test_questions_are_ticked_one_by_one(stage: Stage) -> None:
    session = stage.next_line().session.id
    stage.rooms.agendas.add(session, ItemDraft("How do I lead former peers?"))
    stage.open_next(4)
    stage.wait(stage.place().work.share.questions.isVisible)
    stage.place().work.share.questions.click()
    lens, hands = stage.place().work.copying.lens, Hands(stage)
    lens.outside = hands
    stage.wait(lens.isVisible)
    assert not lens.copy.isEnabled()
    assert not any(box.isChecked() for box in lens.boxes())
    box = next(one for one in lens.boxes() if one.text() == "How do I lead former peers?")
    box.click()
    shown = lens.text.toPlainText()
    assert "• How do I lead former peers?" in shown
    assert [one.text() for one in lens.boxes() if one is not box and one.text() in shown] == []
    lens.copy.click()
    stage.wait(lambda: bool(hands.clipboard))
    assert hands.clipboard == [shown]
    box.click()
    assert not lens.copy.isEnabled()


def test_undo_leaves_the_ledger_alone(stage: Stage) -> None:
    lens, hands = opened(stage)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(hands.clipboard))
    stage.press(KEY.Key_Escape)
    stage.wait(lambda: not lens.isVisible())
    stage.press(KEY.Key_Z, CTRL)
    stage.settled()
    assert len(copies(stage)) == 1


def test_the_line_in_sharing_opens_the_exact_text(stage: Stage) -> None:
    lens, hands = opened(stage)
    shown = lens.text.toPlainText()
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(hands.clipboard))
    stage.press(KEY.Key_Escape)
    stage.find(QAbstractButton, "rail-sharing").click()
    stage.wait(lambda: stage.window.findChild(QWidget, "place-sharing") is not None)
    place = stage.find(QWidget, "place-sharing")
    stage.wait(lambda: place.findChild(QWidget, "ledger-1") is not None)
    row = stage.find(QWidget, "ledger-1")
    assert "A copy for Jonas Okafor" in row.accessibleName()
    row.click()  # type: ignore[attr-defined]
    read = stage.find(QWidget, "copy-read")
    stage.wait(read.isVisible)
    assert read.text.toPlainText() == shown  # type: ignore[attr-defined]
    page, done = read.page, read.done  # type: ignore[attr-defined]
    stage.wait(lambda: page.geometry().bottom() < done.geometry().top())


def test_the_clipboard_holds_the_text_and_the_hints(qapp: object) -> None:
    Computer().copy("Wir üben. مرحبا\n")
    held: QMimeData = QGuiApplication.clipboard().mimeData()
    assert held.text() == "Wir üben. مرحبا\n"
    assert set(HINTS) <= set(held.formats())
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("body", "least"),
    [
        ("One line.\n", 1),
        ("يوم الجمعة\n\nنتصل بالعيادة غدًا\n", 1),
        ("金曜日\n\n明日クリニックに電話します\n", 1),
        ("What we agreed stands here. " * 720, 5),
    ],
)
def test_a_pdf_takes_as_many_pages_as_it_needs(qapp: object, body: str, least: int) -> None:
    data = paper.pdf(body)
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") >= least
    assert b"Jonas" not in data
