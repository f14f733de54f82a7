"""The tiles of a strip: a dumb model, and how a tile looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.journal.attachments import words
from mentordesk.ui.theme import icons, tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.tips import tip
from mentordesk.ui.words import in_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from mentordesk.journal.attachments.model import Attachment

    Thumbnail = Callable[[Attachment], QImage | None]

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FILE_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH, HEIGHT, INSIDE, SIDE, ROUND = 196, 52, 6, 40, 6
"""Of a tile, in pixels of the design: outer sizes, room inside, the picture, its corners."""
MARK = 14
_MIRRORED = Qt.LayoutDirection.RightToLeft
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class TileModel(QAbstractListModel):
    """Files as they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Attachment] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many files there are."""
        return 0 if parent.isValid() else len(self.files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file for the delegate, its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.files):
            return None
        file = self.files[index.row()]
        if role == FILE_ROLE:
            return file
        if role == Qt.ItemDataRole.DisplayRole:
            return file.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(file)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words.spoken(file))
        return None

    def show(self, files: Sequence[Attachment]) -> None:
        """Show these files; nothing happens where they are shown already."""
        if list(files) == self.files:
            return
        self.beginResetModel()
        self.files = list(files)
        self.endResetModel()

    def place_of(self, attachment_id: UUID | None) -> QModelIndex:
        """Where a file stands; invalid where it does not."""
        for place, file in enumerate(self.files):
            if file.id == attachment_id:
                return self.index(place)
        return QModelIndex()

    def repaint(self, attachment_id: UUID) -> None:
        """The thumbnail of a file is there."""
        place = self.place_of(attachment_id)
        if place.isValid():
            self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])


class TileDelegate(QStyledItemDelegate):
    """Paints tiles of one size: a thumbnail or an icon, the name, the size."""

    def __init__(self, thumbnail: Thumbnail) -> None:
        super().__init__()
        self._thumbnail = thumbnail

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every tile."""
        del option, index
        theme = Theme.current()
        return QSize(theme.px(WIDTH), theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one tile."""
        file: Attachment | None = index.data(FILE_ROLE)
        if file is None:
            return
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setLayoutDirection(option.direction)
        _ground(painter, option)
        theme = Theme.current()
        inside, side = theme.px(INSIDE), theme.px(SIDE)
        box = option.rect.adjusted(inside, inside, -inside, -inside)
        mirrored = option.direction == _MIRRORED
        left = box.right() - side + 1 if mirrored else box.left()
        spot = QRect(left, box.top() + (box.height() - side) // 2, side, side)
        _picture(painter, spot, file, self._thumbnail(file))
        gap = theme.px(8)
        text = box.adjusted(0, 0, -side - gap, 0) if mirrored else box.adjusted(side + gap, 0, 0, 0)
        _words(painter, text, file)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    theme = Theme.current()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    has_keys = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setBrush(theme.colour("private_soft" if chosen else "sunk"))
    if has_keys:
        painter.setPen(QPen(theme.colour("private"), theme.px(2)))
    elif theme.palette.strong:
        painter.setPen(QPen(theme.colour("line"), 1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))


def _picture(painter: QPainter, spot: QRect, file: Attachment, image: QImage | None) -> None:
    theme = Theme.current()
    if image is None:
        icon = icons.pixmap(words.icon_of(file), "private", 24)
        width = round(icon.deviceIndependentSize().width())
        painter.drawPixmap(spot.center().x() - width // 2, spot.center().y() - width // 2, icon)
        return
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(spot), theme.px(ROUND), theme.px(ROUND))
    painter.save()
    painter.setClipPath(shape)
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    painter.drawImage(spot, image, middle)
    painter.restore()


def _words(painter: QPainter, box: QRect, file: Attachment) -> None:
    theme, half = Theme.current(), box.height() // 2
    painter.setFont(theme.font(12, tokens.SEMIBOLD))
    painter.setPen(theme.colour("ink"))
    elide = Qt.TextElideMode.ElideMiddle
    name = painter.fontMetrics().elidedText(file.name, elide, box.width())
    painter.drawText(QRect(box.left(), box.top(), box.width(), half), _LEADING, name)
    below = QRect(box.left(), box.top() + half, box.width(), half)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("ink2"))
    size = in_bytes(file.bytes)
    painter.drawText(below, _LEADING, size)
    if not words.remark(file):
        return
    icon = icons.pixmap("warning" if file.may_tell_more else "map-pin", "ink2", MARK)
    wide = painter.fontMetrics().horizontalAdvance(size) + theme.px(6)
    side = round(icon.deviceIndependentSize().width())
    is_mirrored = painter.layoutDirection() == _MIRRORED
    at = below.right() - wide - side if is_mirrored else below.left() + wide
    painter.drawPixmap(at, below.center().y() - side // 2, icon)
