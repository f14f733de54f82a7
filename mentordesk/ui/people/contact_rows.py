"""A contact as a line of the preview: a box, what they would become, and what was noticed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mentordesk.ui.journal.entries.entry_delegate import draw_line
from mentordesk.ui.people import words
from mentordesk.ui.problems import said
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.row_list import ROW_ROLE, Cut, RowList, draw_ground

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.mentoring.people.contacts.model import Contact
    from mentordesk.mentoring.people.model import Role
    from mentordesk.ui.widgets.row_list import Index

HEIGHT, SIDE, BOX = 62, 14, 18
translate = QCoreApplication.translate


@dataclass(frozen=True)
class ContactRow:
    """A contact, whether it is chosen, in which role, and whom it doubles ('': nobody)."""

    contact: Contact
    role: Role
    is_chosen: bool
    double_of: str = ""

    @property
    def key(self) -> object:
        """The place in the file."""
        return self.contact.place

    @property
    def above(self) -> str:
        """The name and the role."""
        return self.contact.name

    @property
    def below(self) -> str:
        """Role, ways, zone, and what was noticed."""
        contact = self.contact
        noticed = [said(remark) for remark in contact.remarks]
        if self.double_of:
            line = translate("people", "here already: {name}").format(name=self.double_of)
            noticed.insert(0, line)
        zone = when.city(contact.home_zone) if contact.home_zone else ""
        ways = (one.address for one in contact.channels[:2])
        return dotted((words.role(self.role), *noticed, *ways, zone))

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        chosen = (
            translate("people", "chosen") if self.is_chosen else translate("people", "left out")
        )
        return f"{self.above}. {chosen}. {self.below}"


class ContactDelegate(QStyledItemDelegate):
    """Paints rows of contacts."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        del option, index
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A box, the name, and the rest below it."""
        row, theme = index.data(ROW_ROLE), Theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option)
        side = theme.px(SIDE)
        inside = option.rect.adjusted(side, theme.px(8), -side, -theme.px(9))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        cut = Cut(inside, mirrored=mirrored)
        spot = cut.leading(theme.px(BOX), theme.px(12))
        _draw_box(painter, spot, checked=row.is_chosen)
        half = cut.rest.height() // 2
        upper = QRect(cut.rest.left(), cut.rest.top(), cut.rest.width(), half)
        ink = theme.colour("ink" if row.is_chosen else "ink2")
        draw_line(painter, upper, row.above, theme.font(14, tokens.SEMIBOLD), ink)
        below = upper.translated(0, half)
        draw_line(painter, below, row.below, theme.font(12), theme.colour("ink2"))
        painter.restore()


def _draw_box(painter: QPainter, spot: QRect, *, checked: bool) -> None:
    theme = Theme.current()
    side = theme.px(BOX)
    box = QRectF(spot.left() + 1, spot.top() + 1, side - 2, side - 2)
    painter.setBrush(theme.colour("accent" if checked else "surface"))
    painter.setPen(QPen(theme.colour("accent" if checked else "edge"), 1.3))
    painter.drawRoundedRect(box, theme.px(5), theme.px(5))
    if checked:
        inset = (side - theme.px(14)) // 2
        painter.drawPixmap(
            spot.left() + inset, spot.top() + inset, pixmap("check-bold", "on_accent", 14)
        )


class ContactList(RowList):
    """Space, or a click, chooses a row or leaves it out; 1, 2 and 3 say what they are to me."""

    turned = Signal()
    role_said = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._delegate = ContactDelegate()
        self.setItemDelegate(self._delegate)
        self.opened.connect(self.turned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns; digits give a role."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl+Return is the page's
        elif event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        elif event.text() in ("1", "2", "3"):
            self.role_said.emit(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)
