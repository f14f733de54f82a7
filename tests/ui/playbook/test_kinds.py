"""Each kind opens in a form that fits it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from mentordesk.settings import Settings
from mentordesk.ui.playbook.fold_card import FoldCard
from mentordesk.ui.playbook.ladder import Ladder
from mentordesk.ui.playbook.opened import open_item
from mentordesk.ui.playbook.outline import Outline
from mentordesk.ui.playbook.paper import document
from mentordesk.ui.playbook.parts import Climb, Fold
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.theme.theme import Theme
from tests.ui.playbook.stage import Desk, find


def _said(root: FoldCard | PlaybookPlace) -> str:
    return "\n".join(one.accessibleName() or one.text() for one in root.findChildren(QLabel))


def test_each_answer_of_a_quiz_has_its_own_feedback(desk: Desk) -> None:
    place = desk.open("tm.listening")
    (question,) = desk.playbook.module("tm.listening").quiz[:1]
    last = f"playbook-fold-quiz-{question.id}-{question.options[-1].id}"
    desk.qtbot.waitUntil(lambda: place.findChild(FoldCard, last) is not None)
    for option in question.options:
        card = find(place, FoldCard, f"playbook-fold-quiz-{question.id}-{option.id}")
        assert option.feedback not in _said(card)
        card.head.click()
        assert option.feedback in _said(card)
        verdict = "The best answer." if option.right else "Another one is better."
        assert verdict in _said(card)


def test_nothing_of_a_quiz_is_kept(desk: Desk) -> None:
    before = desk.world.ask("SELECT count(*) FROM meta")
    place = desk.open("tm.listening")
    desk.qtbot.waitUntil(lambda: bool(place.sheet.folds))
    for card in place.findChildren(FoldCard):
        card.head.click()
    desk.idle()
    assert desk.world.ask("SELECT count(*) FROM meta") == before


def test_a_journey_is_a_ladder_for_each_skill(desk: Desk) -> None:
    place = desk.open("lj.first-90")
    journey = desk.playbook.journey("lj.first-90")
    ladders = place.findChildren(Ladder)
    assert len(ladders) == len(journey.skills)
    assert ladders[0].accessibleName() == "watch → help nearby"
    parts = Outline().parts(open_item(desk.services, "lj.first-90"))
    assert [part.target for part in parts if isinstance(part, Climb)] == [
        skill.target for skill in journey.skills
    ]


def test_a_ladder_leads_the_way_one_reads(desk: Desk, dressed: Theme) -> None:
    ladder = Ladder(("a", "b", "c"), 1, 2, "a → b")
    desk.qtbot.addWidget(ladder)
    ladder.resize(ladder.sizeHint())
    straight = ladder.grab().toImage()
    ladder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = ladder.grab().toImage()
    assert straight != turned
    assert straight.flipped(Qt.Orientation.Horizontal).size() == turned.size()


def test_a_journey_on_paper_says_its_levels_in_words(desk: Desk) -> None:
    opened = open_item(desk.services, "lj.first-90")
    text = document(opened, "", Outline().parts(opened)).toPlainText()
    assert "(watch → help nearby)" in text


def test_a_deep_question_says_so_and_leads_to_a_gentle_end_and_to_help(desk: Desk) -> None:
    place = desk.open("rp.setback")
    assert "Goes deep." in _said(place)
    links = " ".join(label.text() for label in place.sheet.text.findChildren(QLabel))
    assert 'href="rp.close-gently"' in links
    assert 'href="tp.help-card"' in links
    place = desk.open("rp.week")
    assert "Goes deep." not in _said(place)


def test_sets_of_questions_go_with_other_pages(desk: Desk) -> None:
    opened = open_item(desk.services, "rp.closing")
    assert "ag.closing" in [line.id for line in opened.goes_with]


def test_no_page_is_wider_than_the_window_at_double_size(desk: Desk, dressed: Theme) -> None:
    Theme.current().use(Settings(theme="light", text_percent=200), Qt.LayoutDirection.LeftToRight)
    try:
        place = desk.open("pb.start", 1072, 764)
        too_wide = []
        for line in {one.kind: one for one in desk.playbook.contents()}.values():
            place.sheet.show_item(open_item(desk.services, line.id))
            inside = place.sheet.page.widget()
            assert inside is not None
            if inside.minimumSizeHint().width() > place.sheet.page.viewport().width():
                too_wide.append((line.id, inside.minimumSizeHint().width()))
        assert too_wide == []
    finally:
        Theme.current().use(Settings(theme="light"), Qt.LayoutDirection.LeftToRight)


def test_every_answer_of_every_quiz_unfolds(desk: Desk) -> None:
    for line in desk.playbook.contents():
        if line.id.startswith("tm."):
            parts = Outline().parts(open_item(desk.services, line.id))
            options = [one for one in parts if isinstance(one, Fold) and "quiz" in one.id]
            asked = desk.playbook.module(line.id).quiz
            assert len(options) == sum(len(one.options) for one in asked)


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
@pytest.mark.parametrize("item", ["tp.help-card", "tp.agreement"])
def test_a_card_with_a_back_fits_one_sheet(
    desk: Desk, tmp_path: Path, item: str, size: QPageSize.PageSizeId
) -> None:
    opened = open_item(desk.services, item)
    parts = Outline().parts(opened)
    assert _sheets(document(opened, "Card", parts), tmp_path, size) == 2
    # the control: twice as much does not fit, and the back has a page of its own
    longer = document(opened, "Card", (*parts, *parts, *parts))
    assert _sheets(longer, tmp_path, size) > 2


def _sheets(paper: QTextDocument, folder: Path, size: QPageSize.PageSizeId) -> int:
    """The pages of the PDF that the print dialog would make."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "paper.pdf"))
    printer.setPageSize(QPageSize(size))
    paper.print_(printer)
    return len(re.findall(rb"/Type /Page\b", (folder / "paper.pdf").read_bytes()))
