"""The close card, laid out: six things, each of which may be skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.ui.journal.writing.edit import WritingEdit
from mentordesk.ui.sessions.close.asked_choice import AskedChoice
from mentordesk.ui.sessions.close.next_choice import NextChoice
from mentordesk.ui.sessions.texts.naming import QuickEdit
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card, Pill, private_pill
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

WIDE, TALL, SHADE, EDGE = 560, 560, 0.45, 12
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CloseView(QWidget):
    """A card over the shaded window. ``done`` on Ctrl+Return, ``later`` on Esc."""

    done = Signal()
    later = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("close-shade")
        self.card = Card(self, gap=12, margins=(4, 12, 4, 8))
        self.card.setObjectName("close-card")
        self.card.setAccessibleName(self.tr("Close this session"))
        self._page = Page(margins=(24, 12, 24, 12))
        self._page.column.setSpacing(12)
        self.card.column.addWidget(self._page)
        column = self._page.column
        self._head(column)
        self._fields(column)
        self._private(column)
        self._foot(column)
        column.addStretch(1)
        self.hide()
        Theme.current().changed.connect(self.place)

    def _head(self, column: VBox) -> None:
        row = HBox(gap=12)
        row.addWidget(Label(self.tr("Close this session"), "title", wrap=True), 1)
        self.about = Label("", "muted")
        self.about.setObjectName("close-about")
        row.addWidget(self.about, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        column.addWidget(
            Label(self.tr("Skip anything. Closing sends nothing to anybody."), "muted", wrap=True)
        )

    def _fields(self, column: VBox) -> None:
        self.moved = QLineEdit()
        self.moved.setObjectName("close-moved")
        self.moved.setInputMethodHints(QUIET)
        self.moved_field = Field(self.tr("What moved?"), self.moved)
        column.addWidget(self.moved_field)
        self.step = QuickEdit(self.tr("Next step"), self.tr("@name what, by when; if …, then …"))
        self.step.setObjectName("close-step")
        self.step_field = Field(self.tr("Next step"), self.step)
        column.addWidget(self.step_field)
        self.read = FlowRow(gap=8)
        self.owner = PlainButton("")
        self.owner.set_mini()
        self.owner.setObjectName("close-owner")
        self.due = Pill("", "warn")
        self.due.setObjectName("close-due")
        self.if_then = Label("", "muted", wrap=True)
        self.if_then.setObjectName("close-if-then")
        self.read.add(self.owner)
        self.read.add(self.due)
        self.read.add(self.if_then)
        column.addWidget(self.read)
        pair = Panes(gap=16)
        self.asked = AskedChoice(self.tr("For me: did I ask before I advised?"))
        self.asked.setObjectName("close-asked")
        pair.add(_labelled(self.tr("For me: did I ask before I advised?"), self.asked), 1, 210)
        self.following = NextChoice()
        self.following.setObjectName("close-next")
        self.host = Label("", "muted", wrap=True)
        self.host.setObjectName("close-host")
        after = _labelled(self.tr("Next session"), self.following, self.host)
        pair.add(after, 1, 210)
        column.addWidget(pair)

    def _private(self, column: VBox) -> None:
        box = Card(role="private", gap=6, margins=(16, 10, 12, 10))
        head = HBox(gap=8)
        head.addWidget(private_pill(self.tr("Only you")))
        head.addStretch(1)
        head.addWidget(Label(self.tr("one minute, or later"), "muted"))
        box.column.addLayout(head)
        self.question = Label("", "quiet", wrap=True)
        self.question.setObjectName("close-question")
        box.column.addWidget(self.question)
        self.afterthought = AfterthoughtEdit(self.tr("Your private afterthought"))
        self.afterthought.setObjectName("close-afterthought")
        box.column.addWidget(self.afterthought)
        column.addWidget(box)

    def _foot(self, column: VBox) -> None:
        row = HBox(gap=12)
        words = self.tr("For both of you, not sent: what moved, the step, the next session.")
        row.addWidget(Label(words, "muted", wrap=True), 1)
        self.wait = PlainButton(self.tr("Later"))
        self.wait.setObjectName("close-later")
        self.finish = PrimaryButton(self.tr("Finish"))
        self.finish.setObjectName("close-finish")
        row.addWidget(self.wait)
        row.addWidget(self.finish)
        column.addLayout(row)

    def place(self) -> None:
        """Cover the parent; the card in the middle, as high as it needs or as there is room."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        theme, edge = Theme.current(), Theme.current().px(EDGE)
        width = min(theme.px(WIDE), self.width() - 2 * edge)
        body = self._page.widget()
        layout = body.layout() if body is not None else None
        inner = width - theme.px(8) - 2
        needed = theme.px(TALL)
        if layout is not None:
            needed = max(layout.totalHeightForWidth(inner), layout.totalMinimumSize().height())
        height = min(needed + theme.px(28), self.height() - 2 * edge)
        left = (self.width() - width) // 2
        top = max(edge, min(theme.px(92), (self.height() - height) // 2))
        self.card.setGeometry(QRect(left, top, width, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return finishes, Esc waits, Return goes on."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.later.emit()
        elif event.key() in RETURN and held:
            self.done.emit()
        elif event.key() in RETURN:
            self.go_on()
        # other keys stay with the card: the window below waits

    def go_on(self) -> None:
        """Return leads from each question to the next."""
        order: list[QWidget] = [self.moved, self.step, self.asked]
        order += [self.following] if self.following.isEnabled() else []  # only told where planned
        here = next((n for n, one in enumerate(order) if _has_keyboard(one)), len(order) - 1)
        if here + 1 < len(order):
            following = order[here + 1]
            if isinstance(following, AskedChoice):
                following.focus_word()
            else:
                following.setFocus()
        else:
            self.afterthought.setFocus()
        self._follow()

    def _follow(self) -> None:
        """Where there is little room, scroll to what has the keyboard."""
        focused = next((one for one in self.findChildren(QWidget) if one.hasFocus()), None)
        if focused is not None:
            self._page.ensureWidgetVisible(focused, 0, Theme.current().px(24))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the card."""
        chain = [one for one in self.findChildren(QWidget) if _takes_tab(one)]
        here = self.focusWidget()
        if not chain:
            return False
        place = chain.index(here) if here in chain else -1
        chain[(place + (1 if forward else -1)) % len(chain)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        self._follow()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window below waits in the shade."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setOpacity(SHADE)
        painter.fillRect(self.rect(), theme.colour("shade"))
        painter.end()


class AfterthoughtEdit(WritingEdit):
    """A few private lines; Ctrl+Return and Esc belong to the card."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the card's keys to the card."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in RETURN and held):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(Theme.current().px(200), Theme.current().px(44))

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return self.sizeHint()


def _labelled(text: str, control: QWidget, below: QWidget | None = None) -> QWidget:
    holder = QWidget()
    column = VBox(holder, gap=6)
    column.addWidget(Label(text, "label", wrap=True))
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeading)
    if below is not None:
        column.addWidget(below)
    return holder


def _has_keyboard(widget: QWidget) -> bool:
    return any(one.hasFocus() for one in (widget, *widget.findChildren(QWidget)))


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    if (widget.focusPolicy() & tab) != tab or widget.focusProxy() is not None:
        return False
    return widget.isVisible() and widget.isEnabled()
