from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.playbook.model import Kind
from mentordesk.playbook.prose import Span
from mentordesk.settings import Settings
from mentordesk.ui.playbook.fold_card import FoldCard
from mentordesk.ui.playbook.found import results
from mentordesk.ui.playbook.history import History
from mentordesk.ui.playbook.item_link import ItemLink
from mentordesk.ui.playbook.opened import open_item
from mentordesk.ui.playbook.outline import Outline
from mentordesk.ui.playbook.parts import Row, Words
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.playbook.prose_label import ProseLabel
from mentordesk.ui.settings.keeping import keep
from mentordesk.ui.theme.theme import Theme
from mentordesk.vault.layout import DeskFolder
from tests.ui.playbook.stage import Desk, find, press

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TALK = "cv.feedback-badly"


def page_text(place: PlaybookPlace) -> str:
    labels = place.sheet.text.findChildren(QLabel)
    return "\n".join(label.accessibleName() or label.text() for label in labels)


def titles(place: PlaybookPlace) -> list[str]:
    model = place.contents.model
    found = []
    for row in range(model.rowCount()):
        heading = model.index(row, 0)
        found += [str(model.index(at, 0, heading).data()) for at in range(model.rowCount(heading))]
    return found


def test_every_item_of_the_pack_is_in_the_contents_and_reads(desk: Desk) -> None:
    place = desk.open()
    lines = desk.playbook.contents()
    assert sorted(titles(place)) == sorted(line.title for line in lines)
    outline = Outline()
    for line in lines:
        assert outline.parts(open_item(desk.services, line.id)), line.id


def test_another_language_of_the_playbook_stands_on_the_page_at_once(
    desk: Desk, tmp_path: Path
) -> None:
    place = desk.open("ck.mentee-prep")
    before = place.sheet.title.text()
    desk.playbook.speak("fr")
    try:
        kept = partial(keep, DeskFolder(str(tmp_path)), {"playbook_language": "fr"})
        desk.bridge.do(desk.bridge, kept)
        desk.qtbot.waitUntil(lambda: place.sheet.title.text() != before)
        assert place.sheet.title.text() == desk.playbook.item("ck.mentee-prep").title
        assert place.sheet.title.text() in titles(place)
    finally:
        desk.playbook.speak("en")


def test_a_space_that_must_not_break_does_not(desk: Desk) -> None:
    french = "«\u202fQui\u202f?\u202f»"
    label = ProseLabel(Words((Span(french), Span(french, bold=True))), {})
    shown = QTextDocument()
    shown.setHtml(label.text())
    assert " " not in shown.toRawText()
    assert shown.toRawText().count("\u00a0") == 6
    shown.setHtml(french)
    assert " " in shown.toRawText(), "Qt's HTML has learned it: the replacement may go"


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_opens_as_a_page(desk: Desk, kind: Kind) -> None:
    line = desk.playbook.contents(kind)[0]
    place = desk.open(line.id)
    assert place.sheet.title.text() == line.title
    assert not desk.troubles


def test_the_first_chapter_is_open_at_first(desk: Desk) -> None:
    place = desk.open()
    assert place.sheet.opened is not None
    assert place.sheet.opened.line.kind is Kind.CHAPTER
    assert place.contents.current_id() == place.sheet.opened.line.id


def test_the_filter_finds_titles_and_words_inside_as_one_types(desk: Desk) -> None:
    place = desk.open()
    place.contents.filter.setText("silen")
    desk.qtbot.waitUntil(lambda: "One-word answers" in titles(place))
    assert "Lead the weekly team meeting" not in titles(place)
    place.contents.filter.setText("zzzz")
    desk.idle()
    assert place.contents.nothing.isVisible()
    place.contents.filter.clear()
    assert len(titles(place)) == len(desk.playbook.contents())


def test_from_the_filter_down_and_return_come_to_what_is_called_so(desk: Desk) -> None:
    place = desk.open()
    place.contents.filter.setFocus()
    place.contents.filter.setText("before you say yes")  # two chapters say so too
    desk.qtbot.waitUntil(lambda: titles(place)[0] != "Before you say yes to mentoring")
    press(Qt.Key.Key_Down)
    assert place.contents.tree.hasFocus()
    assert place.contents.current_id() == "ck.mentor-join"
    place.contents.filter.setFocus()
    place.contents.filter.setText("the goal is still")
    desk.qtbot.waitUntil(lambda: "When the goal is still a wish" in titles(place))
    press(Qt.Key.Key_Return)
    assert place.contents.current_id() == "cv.goal-vague"


def test_arrows_read_and_return_goes_into_the_page_and_escape_out(desk: Desk) -> None:
    place = desk.open("pb.start")
    place.contents.tree.setFocus()
    press(Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: desk.shown(place) == "pb.roles")
    assert place.contents.tree.hasFocus()
    press(Qt.Key.Key_Return)
    assert place.sheet.hasFocus()
    bar = place.sheet.page.verticalScrollBar()
    desk.qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(Qt.Key.Key_Space)
    assert bar.value() > 0
    press(Qt.Key.Key_Home)
    assert bar.value() == 0
    press(Qt.Key.Key_Escape)
    assert place.contents.tree.hasFocus()


def test_a_branch_unfolds_by_key_and_by_click(desk: Desk) -> None:
    place = desk.open(TALK)
    card = find(place, FoldCard, "playbook-fold-unfair")
    assert not card.body.isVisible()
    assert "The radio was down" not in page_text(place)
    card.head.setFocus()
    press(Qt.Key.Key_Return)
    assert card.body.isVisible()
    assert "The radio was down" in page_text(place)
    assert card.head.accessibleDescription() == "unfolded"
    QTest.mouseClick(card.head, Qt.MouseButton.LeftButton)
    assert not card.body.isVisible()


def test_the_rule_the_slip_and_the_sources_are_on_the_page(desk: Desk) -> None:
    place = desk.open(TALK)
    talk = desk.playbook.conversation(TALK)
    text = page_text(place)
    for part in (*talk.rule, talk.moment, talk.opening[0].text, talk.slip.why, talk.slip.better):
        assert part in text
    find(place, FoldCard, "playbook-fold-sources").head.click()
    assert "Kluger and DeNisi" in page_text(place)
    assert "Only its summary was read." in page_text(place)


def test_links_lead_on_and_back_and_forward_lead_through_what_was_read(desk: Desk) -> None:
    place = desk.open(TALK)
    link = next(one for one in place.findChildren(ItemLink) if one.item_id == "pb.feedback")
    link.click()
    desk.shows(place, "pb.feedback")
    press(Qt.Key.Key_Left, ALT)
    desk.shows(place, TALK)
    press(Qt.Key.Key_Right, ALT)
    desk.shows(place, "pb.feedback")
    assert place.contents.current_id() == "pb.feedback"


def test_a_link_in_the_prose_leads_on(desk: Desk) -> None:
    place = desk.open("pb.listening")
    labels = place.sheet.text.findChildren(ProseLabel)
    linked = [label for label in labels if "<a href=" in label.text()]
    assert linked
    linked[0].linkActivated.emit("cv.silence")
    desk.shows(place, "cv.silence")


def test_a_section_that_was_found_is_scrolled_to(desk: Desk) -> None:
    place = desk.open()
    anchor = desk.playbook.chapter("pb.listening").sections[-1].id
    desk.go(place, anchor)
    desk.qtbot.waitUntil(lambda: place.sheet.page.verticalScrollBar().value() > 0)


def test_what_looks_like_markup_is_shown_as_it_is_written(desk: Desk) -> None:
    evil = "<b>x</b><img src='file:///etc/passwd'> &amp; "
    label = ProseLabel(Words((Span(evil), Span(evil, bold=True), Span(evil, link='a"b'))), {})
    desk.qtbot.addWidget(label)
    assert "<img" not in label.text()
    assert label.text().count("&lt;img") == 3
    assert label.accessibleName() == evil * 3
    control = QLabel(evil)  # what a label of Qt would make of it
    desk.qtbot.addWidget(control)
    assert "<img" in control.text()


def test_language_and_direction_are_those_of_the_words(desk: Desk) -> None:
    Theme.current().use(Settings(theme="light"), Qt.LayoutDirection.RightToLeft)
    try:
        place = desk.open("ag.regular")
        assert place.layoutDirection() is Qt.LayoutDirection.RightToLeft
        held = place.sheet.parts_column.itemAt(0)
        assert held is not None
        body = held.widget()
        assert isinstance(body, QWidget)
        assert body.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert body.locale().language() is QLocale.Language.English
    finally:
        Theme.current().use(Settings(theme="light"), Qt.LayoutDirection.LeftToRight)


def test_a_draft_translation_is_labelled(desk: Desk) -> None:
    place = desk.open("ck.mentee-prep")
    assert place.sheet.draft.isHidden()
    opened = place.sheet.opened
    assert opened is not None
    assert opened.item is not None
    drafted = replace(opened.item, status="draft", language="ar")
    place.sheet.show_item(replace(opened, item=drafted))
    assert place.sheet.draft.isVisible()
    assert place.sheet.title.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_an_agenda_shows_its_minutes(desk: Desk) -> None:
    place = desk.open("ag.regular")
    rows = [part for part in place.sheet.parts() if isinstance(part, Row)]
    assert [row.end for row in rows][:3] == ["5 min", "7 min", "20 min"]


@pytest.mark.parametrize(
    ("width", "contents", "page", "aside"),
    [(1072, True, True, True), (817, True, True, False), (500, False, True, False)],
)
def test_columns_give_way_where_it_is_narrow(
    desk: Desk, width: int, contents: bool, page: bool, aside: bool
) -> None:
    place = desk.open(TALK, width)
    assert place.contents.isVisible() is contents
    assert place.sheet.isVisible() is page
    assert place.aside.isVisible() is aside
    assert place.goes.isVisible()
    if not contents:
        place.sheet.to_contents.click()
        assert place.contents.isVisible()
        assert not place.sheet.isVisible()


def test_the_palette_finds_passages(desk: Desk) -> None:
    found = results(desk.playbook, "silence count ten", 10)
    assert found
    assert found[0].place == "playbook"
    assert str(found[0].target).startswith(("pb.", "cv.", "tm."))


def test_history_keeps_what_was_meant_and_not_what_was_passed_by() -> None:
    history = History()
    history.visit("a.a")
    history.visit("b.b", passing=True)
    history.visit("c.c", passing=True)
    assert history.back() == "a.a"
    assert history.forward() == "c.c"
    history.settle()
    history.visit("d.d", passing=True)
    assert history.back() == "c.c"
