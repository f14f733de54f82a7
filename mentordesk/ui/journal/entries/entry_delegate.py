"""How one entry looks in a list: when, title, and what it begins with or where it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.journal.model import Found
from mentordesk.ui.journal.dates import short_day, time_of
from mentordesk.ui.journal.entries.list_model import ROW_ROLE, EntryListModel, line_of
from mentordesk.ui.journal.entries.occasion_words import words_of
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import draw_ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from mentordesk.journal.model import EntryLine
    from mentordesk.ui.journal.entries.list_model import Index, Row

HEIGHT = 77
SIDE = 14
MARK = 13
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_MIRRORED = Qt.LayoutDirection.RightToLeft
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class EntryDelegate(QStyledItemDelegate):
    """Paints rows of an ``EntryListModel``, all of one height. ``untitled`` names what has none."""

    def __init__(self, untitled: str) -> None:
        super().__init__()
        self._untitled = untitled

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        model = cast("EntryListModel", index.model())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option, ink="private", soft="private_soft")
        theme = Theme.current()
        box = option.rect.adjusted(theme.px(SIDE), theme.px(11), -theme.px(SIDE), -theme.px(11))
        self._when(painter, box, row, model)
        line = line_of(row)
        shown, marks = (
            (row.snippet, row.highlights) if isinstance(row, Found) else (line.preview, ())
        )
        titled = row.title_highlights if isinstance(row, Found) else ()
        title = line.title or self._untitled
        font = theme.font(14, tokens.SEMIBOLD)
        height = box.height() // 3
        middle = QRect(
            box.left(), box.top() + height - theme.px(1), box.width(), height + theme.px(2)
        )
        draw_line(
            painter, middle, title, font, theme.colour("ink" if line.title else "ink2"), titled
        )
        below = QRect(box.left(), box.bottom() - height + 1, box.width(), height)
        draw_line(painter, below, shown, theme.font(12), theme.colour("ink2"), marks)
        painter.restore()

    def _when(self, painter: QPainter, box: QRect, row: Row, model: EntryListModel) -> None:
        theme = Theme.current()
        line = line_of(row)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("ink2"))
        top = QRect(box.left(), box.top(), box.width(), box.height() // 3)
        painter.drawText(top, _LEADING, short_day(line.written, model.today))
        words = words_of(line.prompt_id) or time_of(line.written)
        painter.drawText(top, _TRAILING, words)
        end = painter.fontMetrics().horizontalAdvance(words) + theme.px(6)
        for name in marks_of(line):
            end += theme.px(MARK)
            mirrored = painter.layoutDirection() == _MIRRORED
            left = box.left() + end - theme.px(MARK) if mirrored else box.right() + 1 - end
            painter.drawPixmap(
                left, top.center().y() - theme.px(MARK) // 2, pixmap(name, "ink2", MARK)
            )
            end += theme.px(4)


def marks_of(line: EntryLine) -> tuple[str, ...]:
    """The icons that say what an entry has besides words: a star, files beside it."""
    return ("star",) * line.starred + ("paperclip",) * (line.files > 0)


def draw_line(
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    marks: Sequence[tuple[int, int]] = (),
) -> None:
    """Draw ``text`` on one line, shortened to the box, ``marks`` lit.

    Its letters run in their own direction; it begins at the side where the row begins, beside
    what else the row tells.
    """
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    mirrored = painter.layoutDirection() == _MIRRORED
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side)
    layout.setTextOption(option)
    layout.setFormats(_lit(text, shown, marks))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(colour)
    top = box.top() + (box.height() - line.height()) / 2
    layout.draw(painter, QPointF(box.left(), top))


def _lit(text: str, shown: str, marks: Sequence[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    if not marks:
        return []
    theme = Theme.current()
    looks = QTextCharFormat()
    looks.setBackground(theme.blend("warn", "warn_soft", 0.18))
    looks.setForeground(theme.colour("ink"))
    if theme.palette.strong:
        looks.setFontUnderline(True)
    ranges = []
    for begin, end in marks:
        lit = QTextLayout.FormatRange()
        lit.start = units(text[:begin])
        lit.length = min(units(text[:end]), units(shown)) - lit.start
        lit.format = looks
        if lit.length > 0:
            ranges.append(lit)
    return ranges


def units(text: str) -> int:
    """The length of ``text`` as Qt counts it: in UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)
