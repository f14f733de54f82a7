"""Lines of a list that break, inside the margins that the look gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize

SIDES, ROOM = 18, 8
"""Pixels on both sides of the words: of the design (``pick`` in ``theme/style.py``), and Qt's."""


class WrappedItems(QStyledItemDelegate):
    """Qt measures a line over the whole width and paints it within margins: some lost their end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the words need where they stand."""
        inner = QStyleOptionViewItem(option)
        rect = inner.rect
        rect.setWidth(max(1, rect.width() - Theme.current().px(SIDES) - ROOM))
        inner.rect = rect
        return super().sizeHint(inner, index)
