"""Languages: which ones are shipped, how one is put on, and the direction that it is read in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator

from mentordesk import assets

if TYPE_CHECKING:
    from mentordesk.settings import Settings

SOURCE = "en"
"""The language in which the sentences stand in the code."""
PREFIX, SUFFIX = "mentordesk_", ".qm"
PSEUDO = {"en-XA": "en", "ar-XB": "ar"}
"""Languages made by a tool to show what does not fit or is not translated; real one beside it."""

SAME_DIGITS = {"ar": "ar-AE"}
"""A region of the language that writes 0–9. Half of the window's numbers are written by Python and
Qt's ``%n``, which know no others; two kinds of digits on one page read as a mistake."""


@dataclass(frozen=True)
class Language:
    """A language by its tag and the name that its speakers give it."""

    code: str
    own_name: str


def available(folder: str | None = None) -> tuple[Language, ...]:
    """The languages that a person may choose, English first; made-up ones are left out."""
    found = [SOURCE]
    for name in sorted(_files(folder or assets.path("i18n"))):
        code = name.removeprefix(PREFIX).removesuffix(SUFFIX)
        if code not in PSEUDO and code != SOURCE:
            found.append(code)
    return tuple(Language(code, own_name(code)) for code in found)


def own_name(code: str) -> str:
    """What speakers of the language call it, with a capital where they write one."""
    name = QLocale(code).nativeLanguageName()
    if code == SOURCE:
        return "English"
    return name[:1].upper() + name[1:] if name else code


def wanted(settings: Settings, folder: str | None = None) -> str:
    """The shipped language nearest to the settings, and to the system where they say nothing."""
    place = folder or assets.path("i18n")
    shipped = {name.removeprefix(PREFIX).removesuffix(SUFFIX) for name in _files(place)}
    asked = [settings.language] if settings.language else QLocale.system().uiLanguages()
    for code in asked:
        for near in (code, code.split("-", maxsplit=1)[0]):
            if near == SOURCE or near in shipped:
                return near
    return SOURCE


def direction(settings: Settings, code: str) -> Qt.LayoutDirection:
    """The direction of the window: that of the language, unless the settings say otherwise."""
    if settings.direction == "rtl":
        return Qt.LayoutDirection.RightToLeft
    if settings.direction == "ltr":
        return Qt.LayoutDirection.LeftToRight
    return QLocale(PSEUDO.get(code, code)).textDirection()


def region(code: str) -> QLocale:
    """Where dates and numbers come from: the system's region where it speaks this language."""
    system, own = QLocale.system(), QLocale(code)
    found = system if system.language() == own.language() else own
    return found if found.zeroDigit() == "0" else QLocale(SAME_DIGITS.get(code, code))


class Languages(QObject):
    """Puts a language on the application, and takes the one before off."""

    def __init__(self, parent: QObject | None = None, folder: str | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or assets.path("i18n")
        self._translators: list[QTranslator] = []
        self.code = SOURCE

    def choices(self) -> tuple[Language, ...]:
        """What a person may choose from; the one in use is among them, made-up or not."""
        found = available(self._folder)
        if self.code in {language.code for language in found}:
            return found
        return (*found, Language(self.code, own_name(self.code)))

    def use(self, settings: Settings) -> Qt.LayoutDirection:
        """Translate from now on; widgets that stand are sent ``LanguageChange``.

        Gives the direction for ``Theme.use``.
        """
        code = wanted(settings, self._folder)
        self._take_off()
        real = PSEUDO.get(code, code)
        QLocale.setDefault(region(real))
        # English too: its file holds nothing but the singulars of sentences with a count
        self._put_on(os.path.join(self._folder, f"{PREFIX}{code}{SUFFIX}"))
        if real != SOURCE:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._put_on(os.path.join(qt, f"qtbase_{real.replace('-', '_')}.qm"))
        self.code = code
        return direction(settings, code)

    def _put_on(self, path: str) -> None:
        translator = QTranslator(self)
        if os.path.isfile(path) and translator.load(path):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def _take_off(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []


def _files(folder: str) -> list[str]:
    if not os.path.isdir(folder):
        return []
    return [
        name for name in os.listdir(folder) if name.startswith(PREFIX) and name.endswith(SUFFIX)
    ]
