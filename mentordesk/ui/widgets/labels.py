"""Words on the screen: labels by role, labels that shorten, key caps, the mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.breaking import breakable, line_starts
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

HANGING = frozenset("JjìîĥĩĭĴĵǐǩǰȈȉȋȟȷɈɉЈј")
"""Letters of the shipped fonts that begin before their place; asking Qt costs 0.1 ms a letter."""
RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where reading begins in ``widget``, as an absolute alignment."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def overhang(metrics: QFontMetrics, text: str, *, all_words: bool = False) -> int:
    """By how many pixels the first letter (of any word) hangs over the side of ``text``."""
    words = text.split() if all_words else text.split(maxsplit=1)
    firsts = HANGING.intersection(word[0] for word in words)
    return max((0, *(-metrics.leftBearing(letter) for letter in firsts)))


class Label(QLabel):
    """Text in one of the roles of the style sheet; ``wrap`` breaks it into lines.

    Roles: hero, title, heading, strong, subtitle, quiet, muted, label, problem, body. The text is
    plain, whatever it holds: words that a person wrote never become markup.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(breakable(text) if wrap else text, parent)
        self._words_shown = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        set_role(self, role)
        self._lean()

    def setText(self, text: str) -> None:
        """Show ``text``; where it wraps no word is so long that it is cut."""
        self._words_shown = text
        super().setText(breakable(text) if self.wordWrap() else text)
        self._make_room()

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self.setText("")

    def text(self) -> str:
        """What was said, without the places to break."""
        return self._words_shown

    def changeEvent(self, event: QEvent) -> None:
        """Lean to the other side when the direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
        elif event.type() == QEvent.Type.FontChange:
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words begin the lines."""
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """The font is known now."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave room at the side for letters that hang over it, such as a J."""
        text, metrics = super().text(), self.fontMetrics()
        over = overhang(metrics, text)
        most = overhang(metrics, text, all_words=True) if self.wordWrap() else over
        if most > over:
            firsts = line_starts(text, self.font(), self.width() - most)
            over = max(over, overhang(metrics, " ".join(firsts), all_words=True))
        if self.contentsMargins().left() != over:
            self.setContentsMargins(over, 0, 0, 0)

    def _lean(self) -> None:
        """Stand where reading begins in this window, whatever script the words are in."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(vertical | leading(self))


class ElidedLabel(QLabel):
    """One line that shortens with … where there is no room, and then tells all in its tool tip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        set_role(self, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``, on one line."""
        self._whole = " ".join(text.split())
        super().setText(self._whole)
        self.setAccessibleName(self._whole)

    def sizeHint(self) -> QSize:
        """The room of the whole text."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._whole) + 4
        return QSize(width, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.height() * 3), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        del event
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width() - 2
        )
        if (self.toolTip() != "") != (shown != self._whole):
            self.setToolTip("" if shown == self._whole else tip(self._whole))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().windowText().color())
        over = overhang(self.fontMetrics(), self._whole)
        room = self.rect().adjusted(over, 0, 0, 0)
        painter.drawText(room, leading(self) | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class KeyCap(QLabel):
    """A key as it is printed on a keyboard, in a frame: ``Ctrl K``."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_key(key)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Show this key sequence, named as the platform names keys."""
        self.setText(key_name(key))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:
        """The text and its frame."""
        theme = Theme.current()
        text = QFontMetrics(theme.font(11, tokens.MEDIUM)).size(0, self.text())
        return QSize(text.width() + theme.px(12), text.height() + theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """A key cap is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and text."""
        del event
        painter = QPainter(self)
        paint_key(painter, QRectF(self.rect()), self.text())
        painter.end()


def key_name(key: str) -> str:
    """``Ctrl+K`` as the platform writes it, with the plus signs left out."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def paint_key(painter: QPainter, rect: QRectF, text: str) -> None:
    """Draw a key cap that fills ``rect``; pen, brush and font of ``painter`` change."""
    theme = Theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("edge" if theme.palette.strong else "line"))
    painter.setBrush(theme.colour("surface"))
    corner = theme.px(4)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.setFont(theme.font(11, tokens.MEDIUM))
    painter.setPen(theme.colour("ink2"))
    # keys read from the left in every language: "Ctrl ," must not become ", Ctrl"
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.setLayoutDirection(before)


class IconLabel(QLabel):
    """An icon beside words; decorative, so it has no accessible name of its own."""

    def __init__(
        self, name: str, tint: str = "ink2", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = (name, tint, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def set_icon(self, name: str, tint: str) -> None:
        """Show another icon."""
        self._icon = (name, tint, self._icon[2])
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the new colours."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._draw()

    def _draw(self) -> None:
        picture = pixmap(*self._icon)
        if picture.cacheKey() != self.pixmap().cacheKey():
            self.setPixmap(picture)


class Mark(QWidget):
    """The mark: an M on a rounded ground, with the program's name beside it."""

    def __init__(self, parent: QWidget | None = None, *, with_name: bool = True) -> None:
        super().__init__(parent)
        self._with_name = with_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("MentorDesk")

    def show_name(self, shown: bool) -> None:
        """Show the name beside the mark, or the mark alone."""
        if shown != self._with_name:
            self._with_name = shown
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The mark and, where it is shown, the name."""
        theme = Theme.current()
        side = theme.px(22)
        if not self._with_name:
            return QSize(side, side)
        name = QFontMetrics(theme.font(16, tokens.BOLD)).horizontalAdvance("MentorDesk")
        return QSize(side + theme.px(8) + name + 2, side)

    def minimumSizeHint(self) -> QSize:
        """The mark is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme = Theme.current()
        side = theme.px(22)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if mirrored else 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        ground = QRectF(left, (self.height() - side) / 2, side, side)
        painter.drawRoundedRect(ground, theme.px(6), theme.px(6))
        painter.setPen(theme.colour("on_accent"))
        painter.setFont(theme.font(13, tokens.BOLD))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, "M")
        if self._with_name:
            painter.setPen(theme.colour("ink"))
            painter.setFont(theme.font(16, tokens.BOLD))
            gap = side + theme.px(8)
            room = QRectF(self.rect()).adjusted(
                0 if mirrored else gap, -4, -gap if mirrored else 0, 4
            )
            side_of = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side_of | Qt.AlignmentFlag.AlignVCenter, "MentorDesk")
        painter.end()
