"""The shipped fonts: Noto Sans for the window, Noto Sans Arabic behind it, a mono for codes."""

from __future__ import annotations

import os

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from mentordesk import assets

SANS = ("Noto Sans", "Noto Sans Arabic")
MONO = ("Noto Sans Mono", "monospace")

_LOADED = "mentordesk-fonts"


def load() -> None:
    """Make the shipped fonts known to Qt, once an application. Takes about as long as one would.

    Without the files (a damaged installation) Qt's own choice of fonts remains.
    """
    app = QGuiApplication.instance()
    if app is None or app.property(_LOADED):
        return
    app.setProperty(_LOADED, True)
    folder = assets.path("fonts")
    if not os.path.isdir(folder):
        return
    for name in sorted(os.listdir(folder)):
        if name.endswith(".ttf"):
            QFontDatabase.addApplicationFont(os.path.join(folder, name))


def font(pixels: int, weight: int, *, mono: bool = False) -> QFont:
    """A font of ``pixels`` height in the window's family, or in the mono one."""
    made = QFont()
    made.setFamilies(list(MONO if mono else SANS))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    if mono:
        made.setStyleHint(QFont.StyleHint.TypeWriter)
    return made
