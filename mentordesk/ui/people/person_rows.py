"""A person as a line of the list, and how the line is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.mentoring.people.model import PairForm
from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.people import words
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.avatar import draw_avatar, initials
from mentordesk.ui.widgets.row_list import ROW_ROLE, Cut, avatar_ground, draw_ground

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Moment
    from mentordesk.mentoring.people.model import PersonLine
    from mentordesk.ui.widgets.row_list import Index

HEIGHT, SIDE, ROUND = 84, 16, 34
SECTION = 36


@dataclass(frozen=True)
class PersonRow:
    """A person as their line reads."""

    key: UUID
    name: str
    clock: str
    about: str
    counts: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.name, self.about, self.clock, self.counts) if part)


@dataclass(frozen=True)
class SectionRow:
    """A line above the people of a section; it cannot be chosen."""

    text: str
    count: int
    is_heading = True

    @property
    def key(self) -> object:
        """By its words: there is one of each."""
        return self.text

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return dotted((self.text, QLocale().toString(self.count)))


def person_row(line: PersonLine, now: Moment) -> PersonRow:
    """The line of a person; their clock as it stands ``now``, with the day where it is another."""
    person, pair = line.partner.person, line.partner.pair
    state = words.state(pair.state)[0]
    how_often = words.rhythm(pair.rhythm_days)
    if pair.form is PairForm.ONE_OFF:
        how_often = words.form(pair.form)
    about = dotted((words.role(pair.role), state, how_often, pair.topic))
    counts = dotted((words.held(line.held), words.open_actions(line.open_mine + line.open_theirs)))
    clock = words.dated_clock(now.instant, now.zone, person.home_zone)
    return PersonRow(pair.id, person.name, clock, about, counts)


class PersonDelegate(QStyledItemDelegate):
    """Paints rows of people."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every person; less for a heading."""
        del option
        height = SECTION if isinstance(index.data(ROW_ROLE), SectionRow) else HEIGHT
        return QSize(Theme.current().px(200), Theme.current().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Initials, name and their clock, what they are, what there is."""
        row, theme = index.data(ROW_ROLE), Theme.current()
        if isinstance(row, SectionRow):
            _draw_section(painter, option, row)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option)
        side = theme.px(SIDE)
        box = option.rect.adjusted(side, theme.px(10), -side, -theme.px(11))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        cut = Cut(box, mirrored=mirrored)
        spot = cut.leading(theme.px(ROUND), theme.px(12))
        round_ = QRectF(spot.left(), spot.top() + theme.px(2), spot.width(), spot.width())
        draw_avatar(painter, round_, initials(row.name), ground=avatar_ground(option))
        painter.setLayoutDirection(option.direction)
        _draw_words(painter, row, cut.rest, mirrored=mirrored)
        painter.restore()


def _draw_section(painter: QPainter, option: QStyleOptionViewItem, row: SectionRow) -> None:
    """The section's name on the ground of the page, and how many stand in it."""
    theme = Theme.current()
    painter.save()
    painter.setLayoutDirection(option.direction)
    painter.fillRect(option.rect, theme.colour("sunk"))
    bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
    painter.fillRect(bottom, theme.colour("line"))
    inside = option.rect.adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
    draw_line(painter, inside, row.spoken, theme.font(12, tokens.SEMIBOLD), theme.colour("ink2"))
    painter.restore()


def _draw_words(painter: QPainter, row: PersonRow, rest: QRect, *, mirrored: bool) -> None:
    """Three lines; the clock stands beside the name only where the whole name has room."""
    theme = Theme.current()
    first = QRect(rest.left(), rest.top(), rest.width(), rest.height() // 3)
    small, grey = theme.font(12), theme.colour("ink2")
    font = theme.font(14, tokens.SEMIBOLD)
    wanted = QFontMetrics(small).horizontalAdvance(row.clock) + 2
    gap = theme.px(8)
    fits = QFontMetrics(font).horizontalAdvance(row.name) + wanted + gap <= rest.width()
    top = Cut(first, mirrored=mirrored)
    if fits:
        draw_line(painter, top.trailing(wanted, gap), row.clock, small, grey)
    draw_line(painter, top.rest, row.name, font, theme.colour("ink"))
    below = first.translated(0, first.height())
    draw_line(painter, below, row.about, small, grey)
    last = row.counts if fits else dotted((row.clock, row.counts))
    draw_line(painter, below.translated(0, first.height()), last, small, grey)
