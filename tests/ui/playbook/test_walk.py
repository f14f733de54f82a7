"""A walk over the whole pack in the real widgets: every item opens, every link in it leads on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.playbook.model import ItemLine, Kind, Section
from mentordesk.playbook.service import Playbook
from mentordesk.ui.playbook.item_link import ItemLink
from mentordesk.ui.playbook.opened import open_item
from mentordesk.ui.playbook.outline import Outline
from mentordesk.ui.playbook.part_maker import PartMaker
from mentordesk.ui.playbook.parts import Fold, Heading, Part
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.playbook.sheet import Sheet
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import VBox
from tests.ui.playbook.stage import Desk

HREF = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>')
MOMENTS = {
    "my mentee is silent": "cv.silence",
    "mentee never does what was agreed": "cv.no-steps-done",
    "someone told me about harassment": "cv.disclosure",
    "feedback landed badly": "cv.feedback-badly",
    "mentee wants to leave": "cv.career-leaving",
    "first session": "ag.first",
    "manager gives no time": "cv.manager-blocks",
    "bad line": "tm.distance",
}


def _unfolded(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Every part, what is folded away laid open."""
    for part in parts:
        yield part
        if isinstance(part, Fold):
            yield from _unfolded(part.parts)


def _anchors(parts: tuple[Part, ...]) -> set[str]:
    return {part.anchor for part in _unfolded(parts) if isinstance(part, Heading)}


def _links(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where each link of the widgets leads, and what it says."""
    for label in root.findChildren(QLabel):
        yield from HREF.findall(label.text())
    for link in root.findChildren(ItemLink):
        yield link.item_id, link.text()


def _page(parts: tuple[Part, ...], titles: dict[str, str]) -> tuple[QWidget, VBox]:
    """The widgets of parts, all of them, as the page makes them."""
    page = QWidget()
    column = VBox(page)
    maker = PartMaker(titles, QObject(page))
    maker.fill(column, _unfolded(parts))
    return page, column


def _lines(playbook: Playbook, kinds: tuple[Kind, ...]) -> list[ItemLine]:
    return [line for line in playbook.contents() if line.kind in kinds]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_link_of_every_item_leads_to_a_page(desk: Desk, dressed: Theme, kind: Kind) -> None:
    sheet = Sheet()
    desk.qtbot.addWidget(sheet)
    known = {line.id: line for line in desk.playbook.contents()}
    sections: dict[str, set[str]] = {}
    for line in _lines(desk.playbook, (kind,)):
        opened = open_item(desk.services, line.id)
        sheet.show_item(opened)
        parts = sheet.parts()
        assert parts, line.id
        page, _ = _page(parts, opened.titles)
        desk.qtbot.addWidget(page)
        for target, words in _links(page):
            item = ".".join(target.split(".")[:2])
            assert item in known, (line.id, target)
            assert words.strip(), (line.id, target)
            if target != item:
                if item not in sections:
                    sheet.show_item(open_item(desk.services, item))
                    sections[item] = _anchors(sheet.parts())
                    sheet.show_item(opened)
                assert target in sections[item], (line.id, target)
        for other in opened.goes_with:
            assert other.id in known, (line.id, other.id)


def test_a_link_to_nowhere_would_be_seen(desk: Desk, dressed: Theme) -> None:
    opened = open_item(desk.services, "pb.start")
    page, _ = _page(_chapter("See [[cv.nowhere|this]]."), opened.titles)
    desk.qtbot.addWidget(page)
    known = {line.id for line in desk.playbook.contents()}
    assert [target for target, _ in _links(page) if target not in known] == ["cv.nowhere"]


def _chapter(body: str) -> tuple[Part, ...]:
    return tuple(Outline().section(Section("pb.x.y", "A section", body)))


@pytest.mark.parametrize("moment", sorted(MOMENTS))
def test_an_item_is_found_by_its_moment(desk: Desk, moment: str) -> None:
    found = [one.line.id for one in desk.playbook.search(moment)][:5]
    assert MOMENTS[moment] in found, found


def test_followed_links_go_from_page_to_page(desk: Desk) -> None:
    place: PlaybookPlace = desk.open("pb.stuck")
    targets = [target for target, _ in _links(place.sheet.text) if target.startswith("cv.")]
    assert targets
    place.sheet.followed.emit(targets[0])
    desk.shows(place, targets[0])
    assert not desk.troubles
