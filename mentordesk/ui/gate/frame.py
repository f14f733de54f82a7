"""The frame of every page of the gate: one card in the middle of a quiet ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.theme.tokens import SPACE
from mentordesk.ui.widgets.labels import Label, Mark
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentordesk.errors import UserFacingError
    from mentordesk.ui.gate.notice import NoticeCard, Words

NARROW, WIDE = 420, 720
"""Widths of a card at 100 % text: one that asks for one thing, one that explains."""
PADDING = {NARROW: (36, 34), WIDE: (42, 36)}
LEAST_ROOM = 240
"""A card is never narrower than this, whatever the window."""


class Card(QFrame):
    """One card: the brand and the step above, title and subtitle, then the page's own body."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.full_width = width
        self._column = VBox(self, gap=0)
        self.step = Label("", "muted", self)
        self.step.setObjectName("first-run-step")
        self.step.hide()
        self.title = Label("", "title", self, wrap=True)
        self.title.setObjectName("gate-title")
        self.subtitle = Label("", "subtitle", self, wrap=True)
        self.subtitle.setObjectName("gate-subtitle")
        self._trouble: NoticeCard | None = None
        self._trouble_gap = QWidget(self)
        self._trouble_gap.hide()
        self.body = VBox(gap=0)
        self._fill()
        self.fit(width, width)

    def _fill(self) -> None:
        px = Theme.current().px
        brand = HBox()
        brand.addWidget(Mark(self))
        brand.addStretch(1)
        brand.addWidget(self.step)
        self._column.addLayout(brand)
        self._column.addSpacing(px(18))
        self._column.addWidget(self.title)
        self._column.addSpacing(px(SPACE[0]))
        self._column.addWidget(self.subtitle)
        self._column.addSpacing(px(18))
        self._trouble_place = self._column.count()
        self._trouble_gap.setFixedHeight(px(SPACE[3]))
        self._column.addWidget(self._trouble_gap)
        self._column.addLayout(self.body, 1)

    def complain(self, words: Words | None) -> None:
        """Say above the body what went wrong, in three sentences; ``None`` takes it back."""
        if self._trouble is None and words is not None:
            from mentordesk.ui.gate.notice import NoticeCard

            self._trouble = NoticeCard("trouble", self)
            self._column.insertWidget(self._trouble_place, self._trouble)
        if self._trouble is not None:
            self._trouble.say(words)
        self._trouble_gap.setVisible(words is not None)

    def complain_of(self, error: UserFacingError) -> None:
        """Say above the body what an error says."""
        from mentordesk.ui.gate.notice import words_of

        self.complain(words_of(error))

    def say(self, title: str, subtitle: str) -> None:
        """Set the words above the body."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def retranslate(self) -> None:
        """Set every word anew, in the language of now; what was typed stays."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def inner_width(self) -> int:
        """The width between the paddings, in pixels."""
        margins = self._column.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def fit(self, room: int, height: int) -> None:
        """Take the full width, or what there is in ``room`` pixels; the padding gives way first.

        ``height`` is that of the window, for cards that would like to be higher than they must.
        """
        del height
        px = Theme.current().px
        wanted = px(self.full_width)
        width = max(LEAST_ROOM, min(wanted, room))
        across, down = (px(side) for side in PADDING[self.full_width])
        if width < wanted:
            across, down = px(PADDING[NARROW][1]) // 2, px(SPACE[4])
        self._column.setContentsMargins(across, down, across, down)
        self.setFixedWidth(width)


class Ground(QScrollArea):
    """The quiet ground: a notice on top, the card in the middle; scrolls where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        gap = SPACE[2]
        self._view = QWidget()  # Qt's own would have PySide look through every widget class
        self.setViewport(self._view)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        set_role(self._body, "column")
        self.column = VBox(self._body, gap=16, margins=(gap, gap, gap, gap))
        self.setWidget(self._body)
        self._view.setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self.column.addStretch(1)
        self.column.addStretch(1)
        self._rows: list[tuple[Card, QWidget]] = []
        self._above: list[QWidget] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def scroll_up(self) -> None:
        """Show the card from its top, once it is laid out."""
        QTimer.singleShot(0, self, self._to_top)

    def _to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def stand(self, card: Card) -> None:
        """Show ``card`` in the middle, instead of any other."""
        for other, row in self._rows:
            row.setVisible(other is card)
        if card not in (other for other, _ in self._rows):
            row = _in_the_middle(card)
            self._rows.append((card, row))
            self.column.insertWidget(self.column.count() - 1, row)
            row.show()
        self._fit()
        self.scroll_up()

    def put_above(self, widget: QWidget) -> None:
        """Show ``widget`` over the card, as wide as the card."""
        self._above.append(widget)
        row = _in_the_middle(widget)
        self.column.insertWidget(1, row)
        row.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card within the window."""
        super().resizeEvent(event)
        self._fit()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Where the keyboard goes is never out of sight; where it begins, the top is shown."""
        if old is not None and new is not None and self.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, Theme.current().px(SPACE[4]))

    def _fit(self) -> None:
        margins = self.column.contentsMargins()
        room = self._view.width() - margins.left() - margins.right()
        for card, row in self._rows:
            card.fit(room, self._view.height())
            if not row.isHidden():
                for widget in self._above:
                    widget.setFixedWidth(card.width())


def _in_the_middle(widget: QWidget) -> QWidget:
    """A row, not an alignment: Qt asks an aligned widget for its height at the row's width."""
    row = QWidget()
    line = HBox(row)
    line.addStretch(1)
    line.addWidget(widget)
    line.addStretch(1)
    return row
