"""The theme of the running application: colours, scale and direction, handed on through Qt.

The theme hangs on the application, like Qt's own palette and style: a widget that paints itself
asks ``Theme.current()``, and is told of a change by the style and palette events that Qt sends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from mentordesk.ui.outside_traces import ChosenWords, forget_places
from mentordesk.ui.theme import fonts, style, tokens
from mentordesk.ui.theme.told_parts import tell_what_is_shown

if TYPE_CHECKING:
    from mentordesk.settings import Settings

_PROPERTY = "mentordesk-theme"
_STYLED = "mentordesk-styled"
STYLE = "fusion"
"""Qt's own style, the same on every platform; the style sheet stands on it."""
SMALLEST, LARGEST = 100, 200
"""Bounds of the size of text, in per cent."""

PictureKey = tuple[str, str, int, float, bool]


def application(name: str) -> QApplication:
    """The application of one process, in our style from its first moment."""
    app = QApplication([name, "-style", STYLE])
    app.setProperty(_STYLED, True)
    app.setApplicationName("MentorDesk")
    app.setDesktopFileName("mentordesk")
    app.setQuitOnLastWindowClosed(False)
    forget_places()
    tell_what_is_shown()
    ChosenWords(app.clipboard(), app)
    return app


class Theme(QObject):
    """Colours, scale and direction. ``changed`` is sent after they have been applied."""

    changed = Signal()

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "system"
        self._percent = SMALLEST
        self.direction = Qt.LayoutDirection.LeftToRight
        self.palette = tokens.LIGHT
        self.pictures: dict[PictureKey, QPixmap] = {}
        self._sheet = ""
        self._follows = False
        if settings is not None:
            self._take(settings)

    @staticmethod
    def current() -> Theme:
        """The theme applied to the application; the light one where none was applied yet."""
        app = QGuiApplication.instance()
        found = app.property(_PROPERTY) if app is not None else None
        if isinstance(found, Theme):
            return found
        theme = Theme(parent=app)
        if app is not None:
            app.setProperty(_PROPERTY, theme)
        return theme

    @property
    def scale(self) -> float:
        """How much larger than designed: 1.0 to 2.0."""
        return self._percent / 100

    @property
    def name(self) -> str:
        """The theme that was asked for: system, light, dark or contrast."""
        return self._name

    def px(self, pixels: float) -> int:
        """A length of the design in pixels at this scale."""
        return round(pixels * self.scale)

    def font(self, size: int = 14, weight: int = tokens.REGULAR, *, mono: bool = False) -> QFont:
        """The window's font at ``size`` pixels of the design."""
        return fonts.font(self.px(size), weight, mono=mono)

    def colour(self, token: str) -> QColor:
        """The colour of a token, for a painter."""
        return QColor(str(getattr(self.palette, token)))

    def blend(self, over: str, under: str, share: float) -> QColor:
        """The colour of token ``over`` at ``share`` (0–1) on token ``under``."""
        return QColor(
            style.mix(str(getattr(self.palette, over)), str(getattr(self.palette, under)), share)
        )

    def apply(self, app: QApplication) -> None:
        """Give the application fonts, style, colours and direction, and follow the desktop's."""
        fonts.load()
        if self.parent() is None:
            self.setParent(app)
        app.setProperty(_PROPERTY, self)
        if not app.property(_STYLED):  # making a style takes 5 ms, and so does asking for it
            app.setProperty(_STYLED, True)
            app.setStyle(STYLE)
        if not self._follows:
            self._follows = True
            app.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress(app)

    def use(self, settings: Settings, direction: Qt.LayoutDirection | None = None) -> None:
        """Change to these settings (and direction) at once; ``changed`` follows."""
        self._take(settings)
        if direction is not None:
            self.direction = direction
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._dress(app)
        self.changed.emit()

    def _take(self, settings: Settings) -> None:
        self._name = settings.theme if settings.theme in tokens.THEMES else "system"
        self._percent = max(SMALLEST, min(LARGEST, settings.text_percent))

    def _dress(self, app: QApplication) -> None:
        hints = app.styleHints()
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints.setColorScheme(wanted.get(self._name, Qt.ColorScheme.Unknown))
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self.palette = tokens.palette(self._name, system_is_dark=is_dark)
        app.setLayoutDirection(self.direction)
        app.setFont(self.font())
        app.setPalette(self._qt_palette())
        sheet = style.sheet(self.palette, self.scale)
        if sheet != self._sheet:
            self._sheet = sheet
            app.setStyleSheet(sheet)

    def _follow(self) -> None:
        app = QApplication.instance()
        before = self.palette
        if isinstance(app, QApplication) and self._name in {"system", "contrast"}:
            self._dress(app)
            if before is not self.palette:
                self.changed.emit()

    def _qt_palette(self) -> QPalette:
        role = QPalette.ColorRole
        colours = {
            role.Window: "bg",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunk",
            role.Text: "ink",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "bad",
            role.PlaceholderText: "ink2",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.Accent: "accent",
            role.Link: "accent",
            role.LinkVisited: "private",
            role.ToolTipBase: "ink",
            role.ToolTipText: "surface",
            role.Mid: "line",
            role.Dark: "edge",
        }
        made = QPalette()
        for place, token in colours.items():
            made.setColor(place, self.colour(token))
        return made
