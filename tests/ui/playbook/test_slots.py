"""An organisation's names and numbers are filled in under the page and stand in it at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.playbook.bundle import open_bundle
from mentordesk.playbook.service import Playbook
from mentordesk.playbook.slots import Slots
from mentordesk.ui.playbook.opened import Opened, Standing
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.theme.theme import Theme
from tests.mentoring.world import fresh
from tests.ui.playbook.stage import Desk, find, over, press
from tests.ui.playbook.test_reading import page_text

CARD = "tp.help-card"


@pytest.fixture
def own(
    qtbot: QtBot, dressed: Theme, empty_desk: Path, tmp_path: Path, pack: str
) -> Iterator[Desk]:
    with fresh(empty_desk, tmp_path) as world:
        playbook = Playbook(open_bundle(pack), slots=Slots(world.database))
        with over(qtbot, world, tmp_path, playbook) as made:
            yield made
        playbook.close()


def _number(place: PlaybookPlace) -> QLineEdit:
    return find(place, QLineEdit, "playbook-slot-org-help-emergency")


def test_what_is_filled_in_stands_in_the_text(own: Desk) -> None:
    place = own.open(CARD)
    assert "your local emergency number" in page_text(place)
    field = _number(place)
    assert field.placeholderText() == "your local emergency number"
    field.setFocus()
    field.setText("112, day and night")
    press(Qt.Key.Key_Return)
    own.qtbot.waitUntil(lambda: "112, day and night" in page_text(place))
    assert own.playbook.slot_lines(("org.help.emergency",))[0].filled == "112, day and night"
    assert not own.troubles


def test_what_was_typed_counts_when_the_place_is_left(own: Desk) -> None:
    place = own.open(CARD)
    _number(place).setText("113")
    place.flush()
    own.idle()
    assert own.playbook.slot_lines(("org.help.emergency",))[0].filled == "113"


def test_a_page_without_such_words_has_no_such_card(own: Desk) -> None:
    place = own.open("cv.silence")
    assert place.slots.isHidden()
    own.go(place, CARD)
    assert place.slots.isVisible()


def test_without_a_desk_of_ones_own_nothing_can_be_filled_in(desk: Desk) -> None:
    assert desk.open(CARD).slots.isHidden()


@pytest.mark.parametrize(
    ("facts", "standing"),
    [
        ({}, Standing.PLAIN),
        ({"status": "draft", "language": "fr"}, Standing.DRAFT),
        ({"status": "stale", "language": "fr"}, Standing.DRAFT),
        ({"status": "reviewed", "language": "fr"}, Standing.PLAIN),
        ({"status": "reviewed", "language": "fr", "is_partly": True}, Standing.PARTLY),
        ({"withdrawn": "1.1.0"}, Standing.WITHDRAWN),
    ],
)
def test_a_page_says_how_far_its_words_can_be_relied_on(
    own: Desk, facts: dict[str, str], standing: Standing
) -> None:
    place = own.open("ck.mentee-prep")
    opened = place.sheet.opened
    assert opened is not None
    assert opened.item is not None
    item = replace(opened.item, **facts)  # type: ignore[arg-type]
    shown: Opened = replace(opened, item=item, wanted=item.language)
    assert shown.standing is standing
    place.sheet.show_item(shown)
    assert place.sheet.draft.isVisible() is (standing is not Standing.PLAIN)


def test_a_page_in_another_language_says_that_it_is_not_translated(own: Desk) -> None:
    place = own.open("ck.mentee-prep")
    opened = place.sheet.opened
    assert opened is not None
    place.sheet.show_item(replace(opened, wanted="ar"))
    assert place.sheet.draft.text() == "Not translated"
