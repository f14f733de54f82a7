from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk import settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.languages import Languages
from mentordesk.vault.layout import DeskFolder
from tests.ui.gate.conftest import QUICK
from tests.ui.gate.hands import NO_HINTS, Gate, World

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context><name>PersonStep</name>
<message><source>Your name</source><translation>اسمك</translation></message>
</context>
<context><name>FirstRunView</name>
<message><source>Continue</source><translation>متابعة</translation></message>
<message><source>Step {number} of {count}</source>
<translation>الخطوة {number} من {count}</translation></message>
</context>
</TS>
"""


@pytest.fixture(scope="module")
def i18n(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with three sentences of Arabic, compiled as the set-up does it."""
    folder = tmp_path_factory.mktemp("i18n")
    source = folder / "mentordesk_ar.ts"
    source.write_text(TS, encoding="utf-8")
    lrelease = os.path.join(os.path.dirname(sys.executable), "pyside6-lrelease")
    target = str(folder / "mentordesk_ar.qm")
    subprocess.run([lrelease, "-silent", str(source), "-qm", target], check=True)
    return str(folder)


@pytest.fixture
def arabic(
    qtbot: QtBot, world: World, i18n: str, appearance: Appearance
) -> Iterator[Callable[[DeskFolder], Gate]]:
    world.languages, world.translations = Languages(folder=i18n), i18n
    opened: list[Gate] = []

    def make(folder: DeskFolder) -> Gate:
        opened.append(Gate(qtbot, world, folder, QUICK))
        return opened[-1]

    yield make
    for one in opened:
        one.close()
    world.languages.use(QUICK)


def test_only_languages_that_are_there_are_offered(
    gate: Callable[..., Gate], empty: DeskFolder
) -> None:
    stands = gate(empty)
    assert stands.is_visible("language-en")


def test_a_language_is_put_on_at_once_with_its_direction(
    arabic: Callable[[DeskFolder], Gate], empty: DeskFolder
) -> None:
    stands = arabic(empty)
    card = stands.find("language-ar")
    assert "draft translation" in card.accessibleDescription()
    stands.click("language-ar")
    stands.wait("first-run-next", text="متابعة")
    assert stands.text("first-run-step") == "الخطوة 1 من 6"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    stands.press(Qt.Key.Key_Return)
    assert stands.find("name").accessibleName() == "اسمك"
    stands.press(Qt.Key.Key_Escape)
    stands.click("language-en")
    stands.wait("first-run-next", text="Continue")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_changing_the_language_later_keeps_what_was_typed(
    arabic: Callable[[DeskFolder], Gate], empty: DeskFolder
) -> None:
    stands = arabic(empty)
    stands.press(Qt.Key.Key_Return)
    stands.fill("name", "أمارا")
    stands.click("role-mentor")
    stands.press(Qt.Key.Key_Return)
    stands.click("suggest-passphrase")
    words = stands.text("new-passphrase")
    for _ in range(2):
        stands.press(Qt.Key.Key_Escape)
    stands.click("language-ar")
    stands.press(Qt.Key.Key_Return)
    assert stands.text("name") == "أمارا"
    stands.press(Qt.Key.Key_Return)
    assert stands.text("new-passphrase") == words


def test_the_chosen_language_is_kept_beside_the_desk(
    arabic: Callable[[DeskFolder], Gate], empty: DeskFolder
) -> None:
    stands = arabic(empty)
    stands.click("language-ar")
    stands.press(Qt.Key.Key_Return)
    stands.fill("name", "أمارا")
    stands.click("role-mentor")
    stands.press(Qt.Key.Key_Return)
    stands.click("suggest-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.wait("confirm-later")
    stands.click("confirm-later")
    assert not Path(empty.settings).exists()
    stands.press(Qt.Key.Key_Return)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert settings.load(empty.path).language == "ar"
