"""What runs through the journal as lines of a list: tags under their parents, names, stars.

Pure values, and how they are painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.text import fold
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.journal.targets import Kind, Thread
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import ROW_ROLE, Cut, draw_ground

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mentordesk.ui.widgets.row_list import Index

translate = QCoreApplication.translate
HEIGHT, SIDE, INDENT, DEEPEST = 38, 16, 14, 6


ICONS = {
    Kind.STARRED: "star",
    Kind.PASSAGES: "quotes",
    Kind.TAG: "hash",
    Kind.PERSON: "user",
    Kind.CIRCLE: "users-three",
    Kind.GOAL: "target",
    Kind.JOURNEY: "path",
    Kind.SESSION: "calendar-check",
}


@dataclass(frozen=True)
class ThreadRow:
    """A thread as its line reads. ``depth``: below so many parents."""

    key: Thread
    text: str
    number: int
    depth: int = 0
    whole: str = ""  # with its parents
    note: str = ""  # what tells it from another that is called so

    @cached_property
    def folded(self) -> str:
        """Its words as a typed one is looked for in them."""
        return fold(self.whole or self.text)

    def shown(self, *, flat: bool) -> tuple[str, int]:
        """Its words in the list and below how many parents; ``flat``: the parents are not there."""
        return (self.whole or self.text, 0) if flat else (self.text, self.depth)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        said = f"{self.whole or self.text}. {self.note}" if self.note else self.whole or self.text
        if self.number < 0:
            return said
        line = translate("Threads", "%Ln entries", "", self.number)
        if self.number == 1:
            line = translate("Threads", "one entry")
        if self.key.kind is Kind.PASSAGES:
            line = QLocale().toString(self.number)
        return f"{said}. {line}"


@dataclass(frozen=True)
class HeadRow:
    """A line above the threads of one kind; it cannot be chosen."""

    text: str
    is_heading = True

    @property
    def key(self) -> object:
        """By its words: there is one of each."""
        return self.text

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.text


def heading(kind: Kind) -> str:
    """The name of a kind's section."""
    return {
        Kind.STARRED: translate("Threads", "Starred"),
        Kind.PASSAGES: translate("Threads", "Starred"),
        Kind.TAG: translate("Threads", "Tags"),
        Kind.PERSON: translate("Threads", "People"),
        Kind.CIRCLE: translate("Threads", "Circles"),
        Kind.GOAL: translate("Threads", "Goals"),
        Kind.JOURNEY: translate("Threads", "Journeys"),
        Kind.SESSION: translate("Threads", "Sessions"),
    }[kind]


def words_in(typed: str) -> list[str]:
    """What is looked for in the threads."""
    return fold(typed.replace("#", " ").replace("@", " ")).split()


def arranged(rows: Sequence[ThreadRow], typed: str = "") -> list[ThreadRow | HeadRow]:
    """The rows under their headings; every typed word stands somewhere in a row that is left.

    There may be 20,000: nothing is made anew for any of them.
    """
    wanted = words_in(typed)
    shown: list[ThreadRow | HeadRow] = []
    above, kind = "", None
    for row in rows:
        if wanted and not _answers(row, wanted):
            continue
        if row.key.kind is not kind:
            kind = row.key.kind
            title = heading(kind)
            if title != above:
                shown.append(HeadRow(title))
                above = title
        shown.append(row)
    return shown


def _answers(row: ThreadRow, wanted: Iterable[str]) -> bool:
    words = row.folded
    return all(word in words for word in wanted)


class ThreadDelegate(QStyledItemDelegate):
    """Paints threads, all of one height."""

    flat = False
    """Whether each stands for itself, with its whole path, as those that are found do."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(Theme.current().px(160), Theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon, name, and in how many entries."""
        row, theme = index.data(ROW_ROLE), Theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        side = theme.px(SIDE)
        box = option.rect.adjusted(side, 0, -side, 0)
        if isinstance(row, HeadRow):
            _draw_head(painter, option.rect, box, row)
        else:
            draw_ground(painter, option, ink="private", soft="private_soft")
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            _draw_thread(painter, row, Cut(box, mirrored=mirrored), flat=self.flat)
        painter.restore()


def _draw_head(painter: QPainter, whole: QRect, box: QRect, row: HeadRow) -> None:
    theme = Theme.current()
    painter.fillRect(whole, theme.colour("sunk"))
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), theme.colour("line"))
    draw_line(painter, box, row.text, theme.font(12, tokens.SEMIBOLD), theme.colour("ink2"))


def _draw_thread(painter: QPainter, row: ThreadRow, cut: Cut, *, flat: bool) -> None:
    theme, (text, depth) = Theme.current(), row.shown(flat=flat)
    if depth:
        cut.leading(theme.px(INDENT) * min(depth, DEEPEST))
    spot = cut.leading(theme.px(16), theme.px(8))
    picture = pixmap(ICONS[row.key.kind], "ink2", 16)
    painter.drawPixmap(spot.left(), spot.center().y() - theme.px(8), picture)
    small, number = theme.font(12), QLocale().toString(row.number) if row.number > 0 else ""
    wide = QFontMetrics(small).horizontalAdvance(number) + 2
    painter.setFont(small)
    painter.setPen(theme.colour("ink2"))
    at = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(cut.trailing(wide, theme.px(8)), at, number)
    if row.note:
        metrics = QFontMetrics(small)
        wide = min(metrics.horizontalAdvance(row.note) + 2, cut.rest.width() // 2)
        note = metrics.elidedText(row.note, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(cut.trailing(wide, theme.px(8)), at, note)
    draw_line(painter, cut.rest, text, theme.font(14), theme.colour("ink"))
