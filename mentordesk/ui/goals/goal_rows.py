"""A goal as a line of the list, and how the line is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.mentoring.goals.model import LEVELS, GoalState
from mentordesk.mentoring.record import Owner
from mentordesk.ui.goals import words
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.sessions.words import dotted, how_far
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import ROW_ROLE, Cut, draw_ground

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.goals.model import GoalLine
    from mentordesk.ui.widgets.row_list import Index

HEIGHT, SIDE, BAR = 78, 16, 6
LEAST_SHARE = 0.06
"""What a bar shows at the lowest level, so that it is seen."""


@dataclass(frozen=True)
class GoalRow:
    """A goal as its line reads."""

    key: UUID
    title: str
    detail: str
    trailing: str
    share: float

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.title, self.detail, self.trailing) if part)


def goal_row(line: GoalLine, today: date) -> GoalRow:
    """The line of a goal."""
    goal = line.goal
    stands = how_far(line.stands_at) if goal.state is GoalState.OPEN else words.state(goal.state)
    review = words.review(goal.review_on, today) if goal.state is GoalState.OPEN else ""
    done = words.of_milestones(line.milestones_done, line.milestones)
    detail = dotted((whose(line), stands, review))
    return GoalRow(goal.id, goal.title, detail, done, share(line.stands_at))


def whose(line: GoalLine) -> str:
    """``Jonas``, ``You``, or ``You, with Jonas``."""
    name = line.person_name.split(maxsplit=1)[0] if line.person_name else ""
    if line.goal.owner is Owner.THEIRS:
        return name
    return words.you_with(name) if name else words.you()


def share(level: int) -> float:
    """How much of a bar a level fills: nothing at −2, all at +2."""
    return max(LEAST_SHARE, (level - LEVELS[0]) / (LEVELS[-1] - LEVELS[0]))


class GoalDelegate(QStyledItemDelegate):
    """Paints rows of goals."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title, whose it is and how it stands, and a bar."""
        row, theme = index.data(ROW_ROLE), Theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option)
        box = option.rect.adjusted(theme.px(SIDE), theme.px(12), -theme.px(SIDE), -theme.px(13))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        bar = QRectF(box.left(), box.bottom() - theme.px(BAR) + 1, box.width(), theme.px(BAR))
        draw_bar(painter, bar, row.share, mirrored=mirrored)
        height = (box.height() - theme.px(BAR + 4)) // 2
        upper = QRect(box.left(), box.top(), box.width(), height)
        lower = Cut(QRect(box.left(), upper.bottom() + 1, box.width(), height), mirrored=mirrored)
        draw_line(painter, upper, row.title, theme.font(14, tokens.SEMIBOLD), theme.colour("ink"))
        small = theme.font(12)
        if row.trailing:
            width = QFontMetrics(small).horizontalAdvance(row.trailing) + 2
            end = lower.trailing(width, theme.px(8))
            draw_line(painter, end, row.trailing, small, theme.colour("ink2"))
        draw_line(painter, lower.rest, row.detail, small, theme.colour("ink2"))
        painter.restore()


def draw_bar(painter: QPainter, rect: QRectF, part: float, *, mirrored: bool) -> None:
    """A well and what is filled of it, teal whatever the level: no colour blames."""
    theme = Theme.current()
    corner = rect.height() / 2
    strong = theme.palette.strong
    painter.setPen(QPen(theme.colour("line"), 1) if strong else Qt.PenStyle.NoPen)
    painter.setBrush(theme.blend("ink", "surface", 0.07))
    painter.drawRoundedRect(rect, corner, corner)
    filled = QRectF(rect)
    filled.setWidth(max(rect.height(), rect.width() * part))
    if mirrored:
        filled.moveRight(rect.right())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(filled, corner, corner)
