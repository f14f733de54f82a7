"""Buttons: one for each weight of deed. Each keeps its icon in the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import RESTYLED, IconLabel, KeyCap, Label
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


GAP = 4
"""Pixels at 100 % text between icon and words, beyond the few that Qt leaves."""
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def spaced(picture: QPixmap, gap: int, *, mirrored: bool) -> QPixmap:
    """``picture`` with ``gap`` pixels of nothing on the side where the words follow."""
    if not gap:
        return picture
    ratio, size = picture.devicePixelRatio(), picture.deviceIndependentSize()
    wide = QPixmap(round((size.width() + gap) * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(gap if mirrored else 0, 0, picture)
    painter.end()
    return wide


class Button(QPushButton):
    """A push button of one role. ``icon`` names an icon, coloured by ``tint``."""

    role = "plain"
    tint = "ink"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._icon_tint = self.tint
        self._icon_size = 18
        self._drawn: tuple[int, int, Qt.LayoutDirection] | None = None
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if text:
            self.setAccessibleName(text)
        set_role(self, self.role)
        self._draw_icon()

    def setText(self, text: str) -> None:
        """Show other words, and let a screen reader say them."""
        super().setText(text)
        self.setAccessibleName(text)
        self._draw_icon()  # words want room beside it

    def set_icon(self, name: str, tint: str | None = None, size: int = 18) -> None:
        """Show the icon ``name``, in the colour of ``tint`` (else the role's own)."""
        self._icon, self._icon_tint, self._icon_size = name, tint or self.tint, size
        self._draw_icon()

    def set_mini(self) -> None:
        """A smaller button, for use inside a line of text."""
        set_property(self, "mini", "true")

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new colours."""
        super().changeEvent(event)
        redrawn = (QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange)
        if event.type() in (*RESTYLED, *redrawn):
            self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses a button that has the keyboard, like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def _draw_icon(self) -> None:
        if not self._icon:
            return
        tint = self._icon_tint
        if not self.isEnabled() and Theme.current().palette.strong:
            tint = "ink2"  # the ground of a button is no longer filled
        picture = pixmap(self._icon, tint, self._icon_size)
        gap = Theme.current().px(GAP) if self.text() else 0
        key = (picture.cacheKey(), gap, self.layoutDirection())
        if key == self._drawn:
            return
        self._drawn = key
        drawn = spaced(picture, gap, mirrored=self.layoutDirection() == RIGHT_TO_LEFT)
        self.setIconSize(drawn.deviceIndependentSize().toSize())
        self.setIcon(QIcon(drawn))


class PrimaryButton(Button):
    """What a person most likely wants to do here; one on a screen."""

    role = "primary"
    tint = "on_accent"


class PlainButton(Button):
    """Everything else that can be done."""


class PrivateButton(Button):
    """Keeps something for the writer alone."""

    role = "private"
    tint = "on_private"


class DangerButton(Button):
    """Takes something away."""

    role = "danger"
    tint = "bad"


class LinkButton(Button):
    """A verb without a frame. ``quiet`` ones are small and grey."""

    role = "link"
    tint = "accent"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon: str = "", quiet: bool = False
    ) -> None:
        super().__init__(text, parent, icon=icon)
        if quiet:
            set_role(self, "link-quiet")


class IconButton(Button):
    """An icon alone; ``name`` is what a screen reader and the tool tip say."""

    role = "bare"
    tint = "ink2"

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon=icon)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rename(self, name: str) -> None:
        """Say something else."""
        self.setAccessibleName(name)
        self.setToolTip(tip(name))


class KeyButton(PlainButton):
    """A plain button that shows its key beside its words: ``Quick note  [Ctrl N]``."""

    def __init__(
        self, text: str, key: str, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(text)
        self._row = HBox(self, gap=8, margins=(14, 0, 14, 0))
        parts: tuple[QLabel, ...] = (IconLabel(icon, "ink"), Label(text, "strong"), KeyCap(key))
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(part)
        self.words = parts[1]

    def sizeHint(self) -> QSize:
        """Icon, words and key cap."""
        hint = super().sizeHint()
        return QSize(self._row.sizeHint().width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()
