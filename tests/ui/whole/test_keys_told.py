"""The guide's page of keys, the help on each screen and the keys that work are one and the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.places import Place
from mentordesk.ui.sharing.sharing_view import SharingView
from tests.ui.sessions.stage import Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guide" / "keys.md"
UI = ROOT / "mentordesk" / "ui"
PLACES = ("today", "journal", "sessions", "people", "goals", "playbook")
LITERAL = re.compile(r'"((?:(?:Ctrl|Alt|Shift)\+)+[A-Z][A-Za-z]*)"')
BY_HAND = {  # heard in keyPressEvent, beside the words that they are for; no QShortcut to be found
    "today": {"Ctrl+Return"},
    "journal": {"Ctrl+N", "Ctrl+Return", "Ctrl+Shift+X", "Shift+Return", "Shift+Tab"}
    | {"Ctrl+B", "Ctrl+I", "Shift+Y"},  # the last of the calendar, made when it is gone to
    "sessions": {"Alt+Up", "Alt+Down", "Shift+Down", "Ctrl+A", "Ctrl+Down", "Ctrl+Up"}
    | {"Ctrl+O", "Ctrl+S"},  # of the view Actions, which is made when it is first gone to
    "people": {"Alt+Up", "Alt+Down"},
    "goals": {"Ctrl+Return"},
    "sharing": {"Ctrl+Return"},
}


def normal(key: str) -> str:
    """One spelling of a key: ``Esc`` and ``Escape``, ``Enter`` and ``Return`` are one."""
    said = QKeySequence(key.strip()).toString(QKeySequence.SequenceFormat.PortableText)
    return said.replace("Enter", "Return")


def keys_in(cell: str) -> set[str]:
    """The keys that a cell of the guide names; ``Ctrl+1, 2`` and ``Alt+1 … Alt+7`` are spelt out."""
    found: set[str] = set()
    before = ""
    for part in re.split(r"[,;]| and ", re.sub(r"`.*", "", cell)):
        said = part.strip()
        if "…" in said:
            first, last = (end.strip() for end in said.split("…"))
            stem = first[:-1]
            found |= {f"{stem}{number}" for number in range(int(first[-1]), int(last[-1]) + 1)}
        elif said.isdigit() and before:
            found.add(before[:-1] + said)
        elif said:
            found.add(said)
            before = said
    if cell.startswith("Ctrl+,"):  # the comma is the key
        found = {"Ctrl+,"}
    return {normal(key) for key in found if normal(key)}


def sections(text: str) -> dict[str, set[str]]:
    """The keys of each section of the guide, by its heading in small letters."""
    found: dict[str, set[str]] = {}
    for section in text.split("\n## ")[1:]:
        heading, _, body = section.partition("\n")
        rows = [line.split("|")[1].strip() for line in body.splitlines() if line.startswith("|")]
        keys = {key for cell in rows[2:] for key in keys_in(cell)}
        found[heading.strip().lower()] = keys
    return found


def guide() -> dict[str, set[str]]:
    return sections(GUIDE.read_text(encoding="utf-8"))


def with_modifier(keys: Iterable[str]) -> set[str]:
    return {key for key in keys if "+" in key[:-1]}


def working(page: QWidget) -> set[str]:
    """Every key with a modifier that is connected below ``page``."""
    found = {shortcut.key() for shortcut in page.findChildren(QShortcut)}
    found |= {button.shortcut() for button in page.findChildren(QAbstractButton)}
    for action in page.findChildren(QAction):
        found |= set(action.shortcuts())
    return with_modifier(normal(one.toString()) for one in found)


def missing(told: dict[str, set[str]], place: str, panel: set[str], works: set[str]) -> set[str]:
    """What of a place is in one of the three and not in the other two."""
    by_hand, written = BY_HAND.get(place, set()), told[place]
    wrong = {f"{key}: works, the guide is silent" for key in works - written}
    wrong |= {f"{key}: works, F1 is silent" for key in works - panel}
    wrong |= {f"{key}: told by F1, the guide is silent" for key in panel - written - EVERYWHERE}
    dead = with_modifier(panel | written) - works - by_hand
    return wrong | {f"{key}: told, and does nothing" for key in dead}


EVERYWHERE = {"Ctrl+N"}
"""Of the keys that always work: told again where they are the first thing one wants."""


def told_by(page: Place) -> set[str]:
    lines = page.keys()
    return {normal(key) for key, _words in lines}


def panel_of(stage: Stage, place: str) -> tuple[set[str], QWidget]:
    stage.window.go(place)
    stage.settled()
    page = stage.find(QWidget, f"place-{place}")
    assert isinstance(page, Place)
    page.go_ahead()  # its keys are told before what hears them was wanted for the first time
    return told_by(page), page


@pytest.mark.parametrize("place", PLACES)
def test_guide_help_and_keys_agree(stage: Stage, place: str) -> None:
    panel, page = panel_of(stage, place)
    assert missing(guide(), place, panel, working(page)) == set()


def test_on_sharing_too(qtbot: QtBot) -> None:
    page = SharingView(date(2026, 11, 20))
    qtbot.addWidget(page)
    panel = told_by(page)
    assert missing(guide(), "sharing", panel, working(page)) == set()


def test_the_keys_that_always_work_agree(stage: Stage) -> None:
    frame = stage.window.findChildren(QShortcut)
    page = stage.find(QWidget, "stage")
    inside = set(page.findChildren(QShortcut))
    works = {normal(one.key().toString()) for one in frame if one not in inside}
    told = guide()["everywhere"]
    assert {key for key in works if "+" in key or key == "F1"} - told == set()
    assert with_modifier(told) - works - {"Shift+Tab"} == set()


def test_the_keys_of_the_unlock_window_and_of_the_sheets_are_told() -> None:
    written = GUIDE.read_text(encoding="utf-8")
    gate = {
        normal(key)
        for file in (UI / "gate").glob("*.py")
        for key in LITERAL.findall(file.read_text())
    }
    assert gate - guide()["the unlock window"] == set()
    assert with_modifier(guide()["the unlock window"]) - gate == set()
    for name in ("unsaved.py", "delivering.py"):
        for key in LITERAL.findall((UI / name).read_text(encoding="utf-8")):
            assert f"**{key}**" in written, f"{name}: {key} is not told"


def test_control_a_key_that_one_of_the_three_lacks_is_found(stage: Stage) -> None:
    panel, page = panel_of(stage, "people")
    planted = guide()
    planted["people"].remove("Ctrl+E")
    assert missing(planted, "people", panel, working(page)) == {
        "Ctrl+E: works, the guide is silent",
        "Ctrl+E: told by F1, the guide is silent",
    }
    assert missing(guide(), "people", panel - {"Ctrl+E"}, working(page)) == {
        "Ctrl+E: works, F1 is silent"
    }
    assert missing(guide(), "people", panel | {"Ctrl+J"}, working(page)) != set()


def test_control_the_guide_is_read_as_a_person_reads_it() -> None:
    assert keys_in("Ctrl+1, 2, 3, 4") == {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"}
    assert keys_in("Alt+1 … Alt+3") == {"Alt+1", "Alt+2", "Alt+3"}
    assert keys_in("Ctrl+,") == {"Ctrl+,"}
    assert keys_in("F1, then H") >= {"F1"}
    assert keys_in("Esc") == keys_in("Escape")
