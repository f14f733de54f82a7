"""Icons: Phosphor's outlines (MIT), coloured by a tint and mirrored where they point.

Drawn when they are first looked at; Qt's SVG part is loaded only then.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from mentordesk import assets
from mentordesk.ui.theme.theme import Theme

SIZE = 18
"""Pixels of an icon at 100 % text."""

POINTING = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-counter-clockwise",
        "book-open-text",
        "caret-left",
        "caret-right",
        "chats-circle",
        "list-bullets",
        "list-checks",
        "notebook",
        "sign-out",
    }
)
"""Icons that point along the line of reading, and so are mirrored where it runs to the left."""


def icon(name: str, tint: str = "ink", size: int = SIZE) -> QIcon:
    """The icon ``name`` (a file of ``resources/icons``) in the colour of ``tint``."""
    return QIcon(pixmap(name, tint, size))


def pixmap(name: str, tint: str = "ink", size: int = SIZE) -> QPixmap:
    """The icon as a picture of ``size`` pixels at 100 % text, sharp on the sharpest screen."""
    theme = Theme.current()
    colour = str(getattr(theme.palette, tint))
    mirrored = name in POINTING and QGuiApplication.layoutDirection() == (
        Qt.LayoutDirection.RightToLeft
    )
    ratio = _ratio()
    key = (name, colour, theme.px(size), ratio, mirrored)
    known = theme.pictures.get(key)
    if known is None:
        known = theme.pictures[key] = _drawn(name, colour, theme.px(size), ratio, mirrored)
    return known


def exists(name: str) -> bool:
    """Whether an icon of this name is shipped."""
    return os.path.isfile(assets.path("icons", f"{name}.svg"))


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _drawn(name: str, colour: str, pixels: int, ratio: float, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    with open(assets.path("icons", f"{name}.svg"), encoding="utf-8") as file:
        source = file.read().replace("currentColor", colour)
    picture = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture
