from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from mentordesk.errors import UserFacingError
from mentordesk.settings import Settings
from mentordesk.ui import languages
from mentordesk.ui.languages import Language, Languages
from mentordesk.ui.words import in_words

ARABIC = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context><name>errors</name>
<message><source>The disk is full: {free} MB are left.</source>
<translation>القرص ممتلئ: بقي {free} ميغابايت.</translation></message>
</context></TS>
"""


class DiskFull(UserFacingError):
    code = "disk-full"
    what = "The disk is full: {free} MB are left."
    todo = "Not translated."


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of translations as the build makes it."""
    folder = tmp_path_factory.mktemp("i18n")
    for code in ("ar", "en-XA", "ar-XB"):
        source = folder / f"mentordesk_{code}.ts"
        source.write_text(ARABIC, encoding="utf-8")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        command = [str(lrelease), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)
    return folder


@pytest.fixture
def spoken(qapp: QApplication, shipped: Path) -> Iterator[Languages]:
    made = Languages(folder=str(shipped))
    yield made
    made.use(Settings(language="en"))
    QLocale.setDefault(QLocale.system())


def test_english_comes_first_and_made_up_languages_are_not_offered(shipped: Path) -> None:
    found = languages.available(str(shipped))
    assert [language.code for language in found] == ["en", "ar"]
    assert found[1].own_name == "العربية"


def test_without_translations_there_is_english(tmp_path: Path) -> None:
    assert languages.available(str(tmp_path / "none")) == (Language("en", "English"),)


def test_a_made_up_language_is_offered_while_it_is_in_use(spoken: Languages) -> None:
    spoken.use(Settings(language="en-XA"))
    assert "en-XA" in {language.code for language in spoken.choices()}


@pytest.mark.parametrize(
    ("asked", "found"), [("ar", "ar"), ("ar-EG", "ar"), ("xx", "en"), ("en-GB", "en")]
)
def test_the_nearest_shipped_language_is_spoken(shipped: Path, asked: str, found: str) -> None:
    assert languages.wanted(Settings(language=asked), str(shipped)) == found


def test_an_error_is_said_in_the_language_of_the_window(spoken: Languages) -> None:
    assert in_words(DiskFull(free=3)) == "The disk is full: 3 MB are left. Not translated."
    spoken.use(Settings(language="ar"))
    assert in_words(DiskFull(free=3)) == "القرص ممتلئ: بقي 3 ميغابايت. Not translated."
    spoken.use(Settings(language="en"))
    assert in_words(DiskFull(free=3)).startswith("The disk is full")


def test_the_words_of_qt_itself_are_translated_too(spoken: Languages) -> None:
    before = QCoreApplication.translate("QPlatformTheme", "Cancel")
    spoken.use(Settings(language="ar"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != before


def test_dates_follow_the_language(spoken: Languages) -> None:
    spoken.use(Settings(language="ar"))
    assert QLocale().language() == QLocale.Language.Arabic


@pytest.mark.parametrize(
    ("settings", "direction"),
    [
        (Settings(language="ar"), Qt.LayoutDirection.RightToLeft),
        (Settings(language="ar-XB"), Qt.LayoutDirection.RightToLeft),
        (Settings(language="en"), Qt.LayoutDirection.LeftToRight),
        (Settings(language="en", direction="rtl"), Qt.LayoutDirection.RightToLeft),
        (Settings(language="ar", direction="ltr"), Qt.LayoutDirection.LeftToRight),
    ],
)
def test_the_direction_follows_the_language_unless_one_is_set(
    spoken: Languages, settings: Settings, direction: Qt.LayoutDirection
) -> None:
    assert spoken.use(settings) == direction


def test_a_damaged_translation_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "mentordesk_ar.qm").write_bytes(b"not a translation")
    spoken = Languages(folder=str(tmp_path))
    spoken.use(Settings(language="ar"))
    assert in_words(DiskFull(free=3)).startswith("The disk is full")
    spoken.use(Settings(language="en"))
    shutil.rmtree(tmp_path)
