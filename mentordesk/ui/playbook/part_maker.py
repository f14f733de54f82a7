"""Widgets for the parts of a page."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mentordesk.ui.playbook.fold_card import FoldCard
from mentordesk.ui.playbook.ladder import Ladder
from mentordesk.ui.playbook.parts import (
    Box,
    Climb,
    Fold,
    Heading,
    Look,
    Part,
    Pills,
    Row,
    Words,
    words,
)
from mentordesk.ui.playbook.prose_label import LINE_HEIGHT, ProseLabel
from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card, Pill
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Iterable

TOP = Qt.AlignmentFlag.AlignTop
ABOVE_HEADING, ABOVE_SMALL, BOX, MARK = 12, 4, 16, 22
BOXED = {"": "sunk", "accent": "callout", "warn": "callout", "bad": "callout"}


class PartMaker(QObject):
    """Makes widgets of parts. ``followed`` sends the id behind any link in them."""

    followed = Signal(str)

    def __init__(self, titles: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = titles
        self.anchors: dict[str, QWidget] = {}
        self.folds: list[FoldCard] = []
        self._folded: dict[str, tuple[Part, ...]] = {}

    def fill(self, column: VBox, parts: Iterable[Part]) -> None:
        """Put ``parts`` into ``column``."""
        for part in parts:
            column.addWidget(self.make(part))

    def _fill_fold(self, is_open: bool) -> None:
        """Make what is folded away when it is first asked for: pages come quicker."""
        card = self.sender()
        if is_open and isinstance(card, FoldCard):
            self.fill(card.inside, self._folded.pop(card.objectName(), ()))

    @singledispatchmethod
    def make(self, part: Part) -> QWidget:
        """The widget of a part."""
        raise TypeError(type(part))

    @make.register
    def _(self, part: Words) -> QWidget:
        label = ProseLabel(part, self._titles)
        label.followed.connect(self.followed)
        if part.look is Look.SPOKEN:
            return _quoted(label)
        if not part.mark:
            return label
        holder = QWidget()
        row = HBox(holder, gap=8, margins=(4, 0, 0, 0))
        row.addWidget(ProseLabel(words(part.mark, Look.QUIET), {}), 0, TOP)
        row.addWidget(label, 1)
        return holder

    @make.register
    def _(self, part: Heading) -> QWidget:
        holder = QWidget()
        above = ABOVE_SMALL if part.small else ABOVE_HEADING
        column = VBox(holder, margins=(0, above, 0, 0))
        label = Label(part.text, "strong" if part.small else "heading", wrap=True)
        column.addWidget(label)
        if part.anchor:
            self.anchors[part.anchor] = holder
        return holder

    @make.register
    def _(self, part: Box) -> QWidget:
        box = Card(role=BOXED[part.tone], gap=4, margins=(16, 14, 16, 14))
        set_property(box, "tone", part.tone)
        if part.title:
            box.column.addWidget(_titled(part))
        self.fill(box.column, part.parts)
        return box

    @make.register
    def _(self, part: Fold) -> QWidget:
        card = FoldCard(part.title)
        card.setObjectName(f"playbook-fold-{part.id}")
        card.head.setObjectName(f"playbook-fold-{part.id}-head")
        self._folded[card.objectName()] = part.parts
        card.turned.connect(self._fill_fold)
        self.folds.append(card)
        return card

    @make.register
    def _(self, part: Row) -> QWidget:
        holder = QWidget()
        row = HBox(holder, gap=12, margins=(0, 3, 0, 3))
        if part.box:
            row.addWidget(TickBox(part.text), 0, TOP)
        if part.mark:
            mark = ProseLabel(words(part.mark, bold=True), {})
            mark.setMinimumWidth(Theme.current().px(MARK))
            row.addWidget(mark, 0, TOP)
        column = VBox(gap=1)
        column.addWidget(ProseLabel(words(part.text), {}))
        if part.hint:
            column.addWidget(Label(part.hint, "muted", wrap=True))
        row.addLayout(column, 1)
        if part.end:
            row.addWidget(Pill(part.end), 0, TOP)
        return holder

    @make.register
    def _(self, part: Climb) -> QWidget:
        holder = QWidget()
        column = VBox(holder, gap=6, margins=(0, 4, 0, 6))
        column.addWidget(ProseLabel(words(part.row.text, bold=True), {}))
        ladder = Ladder(part.rungs, part.start, part.target, part.row.end)
        line = FlowRow(gap=10)
        line.add(ladder)
        line.add(Label(part.row.end, "muted"))
        column.addWidget(line)
        column.addWidget(Label(part.row.hint, "muted", wrap=True))
        return holder

    @make.register
    def _(self, part: Pills) -> QWidget:
        flow = FlowRow(gap=6)
        flow.setAccessibleName(part.title)
        flow.setToolTip(part.title)
        for word in part.words:
            flow.add(Pill(word, "accent"))
        return flow


def _titled(part: Box) -> QWidget:
    label = Label(part.title, "strong", wrap=True)
    if not part.icon:
        return label
    holder = QWidget()
    row = HBox(holder, gap=8)
    row.addWidget(IconLabel(part.icon, part.tone or "ink2"), 0, TOP)
    row.addWidget(label, 1)
    return holder


def _quoted(label: ProseLabel) -> QWidget:
    holder = QWidget()
    row = HBox(holder, gap=12, margins=(4, 0, 0, 0))
    bar = QFrame()
    set_role(bar, "divider")
    bar.setFixedWidth(3)
    row.addWidget(bar)
    row.addWidget(label, 1)
    return holder


class TickBox(QWidget):
    """An empty box as on paper, beside the first line of ``text``."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The box, as high as a line: other scripts have higher ones than the font."""
        theme = Theme.current()
        side, room = theme.px(BOX), QRect(0, 0, 100_000, 1_000)
        line = QFontMetrics(theme.font(14)).boundingRect(room, 0, self._text).height()
        return QSize(side, max(side + theme.px(2), line * LINE_HEIGHT // 100))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 2 if theme.palette.strong else 1))
        side = theme.px(BOX) - 2
        top = (self.height() - side + theme.px(2)) // 2
        painter.drawRoundedRect(QRectF(1, top, side, side), theme.px(4), theme.px(4))
        painter.end()
