"""Chips over the list: everything, or what belongs to an occasion, a tag, the starred ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from mentordesk.text import quoted
from mentordesk.ui.journal.entries.occasion_words import occasion_words
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import TONES

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from mentordesk.journal.search_store import Facets

HEIGHT, SIDE, GAP = 22, 8, 6
"""Pixels of the design: of a chip, at its sides, between two."""
WIDEST = 140


class Chip(QAbstractButton):
    """A word on a round ground that can be chosen. ``condition`` is what it asks for."""

    def __init__(self, condition: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.condition = condition
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # arrows go from one to the next, a screen reader hears which
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The words and the round ends; long words are shortened."""
        theme = Theme.current()
        width = QFontMetrics(theme.font(12, tokens.MEDIUM)).horizontalAdvance(self.text())
        return QSize(min(width + 2 * theme.px(SIDE) + 2, theme.px(WIDEST)), theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plum where it is chosen."""
        del event
        theme = Theme.current()
        ink, ground = TONES["private" if self.isChecked() else ""]
        if self.isChecked() and theme.palette.strong:
            ink, ground = "on_private", "private"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(ground))
        painter.setPen(QPen(theme.colour(ink), 1) if theme.palette.strong else Qt.PenStyle.NoPen)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(theme.colour("ink" if self.underMouse() and not self.isChecked() else ink))
        painter.setFont(theme.font(12, tokens.MEDIUM))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        room = self.rect().adjusted(theme.px(SIDE) - 1, 0, 1 - theme.px(SIDE), 0)
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.text(), elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class ChipRow(QWidget):
    """One line of chips; those that do not fit stand in the menu of the last. ``chosen(str)``.

    What is chosen is always in the line. Hidden where there is nothing to choose.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journal-chips")
        self.setAccessibleName(self.tr("Narrow the list down"))
        self._condition = ""
        self._options: tuple[tuple[str, str], ...] = ()
        self._chips: list[Chip] = []
        self.more = Chip("", "", self)
        self.more.setObjectName("journal-chips-more")
        self.more.setCheckable(False)
        self.more.setAutoExclusive(False)
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.menu.setObjectName("journal-chips-menu")
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.triggered.connect(self._take_action)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._set_out)
        self.hide()

    @property
    def condition(self) -> str:
        """What is chosen, as a person would type it; empty: everything."""
        return self._condition

    def offer(self, facets: Facets) -> None:
        """Show what there is to choose. What was chosen and is there no more holds on."""
        options = [(f"prompt:{one}", occasion_words(one)) for one in facets.occasions]
        if facets.starred:
            options.append(("is:starred", self.tr("starred")))
        if facets.files:
            options.append(("has:file", self.tr("with files")))
        options += [(f"tag:{quoted(tag)}", f"#{tag}") for tag in facets.tags]
        options += [one for one in self._options if one[0] == self._condition not in dict(options)]
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._make()
        self.setVisible(bool(self._options))

    def choose(self, condition: str) -> None:
        """Choose one of what is offered, or everything."""
        known = {"", *(one for one, _ in self._options)}
        if condition in known and condition != self._condition:
            self._condition = condition
            self._set_out()
            self.chosen.emit(condition)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(Theme.current().px(200), Theme.current().px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other chips fit."""
        super().resizeEvent(event)
        self._set_out()

    def _make(self) -> None:
        had_keyboard = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            chip.deleteLater()
        self._chips = []
        for condition, words in (("", self.tr("all")), *self._options):
            chip = Chip(condition, words, self)
            chip.setObjectName(f"journal-chip-{condition.replace(':', '-') or 'all'}")
            chip.clicked.connect(self._take_chip)
            self._chips.append(chip)
        self._set_out()
        if had_keyboard:
            self._chosen_chip().setFocus()

    def _chosen_chip(self) -> Chip:
        return next(chip for chip in self._chips if chip.condition == self._condition)

    def _set_out(self) -> None:
        """Everything first, then what is chosen, then as many as there is room for."""
        if not self._chips:
            return
        chosen = self._chosen_chip()
        order = [self._chips[0]] + [chosen] * (chosen is not self._chips[0])
        order += [chip for chip in self._chips if chip not in order]
        fitting = self._fitting(order)
        order[1:fitting] = [chip for chip in self._chips[1:] if chip in order[1:fitting]]
        places = order[:fitting]
        rest = len(order) - fitting
        self.more.setText(self.tr("+ %Ln", "", rest))
        self.more.setAccessibleName(self.tr("%Ln more to narrow down by", "", rest))
        at = 0
        for chip in (*places, *([self.more] if rest else ())):
            size = chip.sizeHint()
            left = self.width() - at - size.width() if self._is_mirrored else at
            chip.setGeometry(left, 0, size.width(), size.height())
            at += size.width() + Theme.current().px(GAP)
        for chip in self._chips:
            chip.setChecked(chip is chosen)
            chip.setVisible(chip in places)
            policy = Qt.FocusPolicy
            chip.setFocusPolicy(policy.StrongFocus if chip is chosen else policy.ClickFocus)
        self.more.setVisible(rest > 0)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _fitting(self, order: list[Chip]) -> int:
        gap = Theme.current().px(GAP)
        widths = [chip.sizeHint().width() + gap for chip in order]
        if sum(widths) - gap <= self.width():
            return len(order)
        self.more.setText(self.tr("+ %Ln", "", len(order)))
        room = self.width() - self.more.sizeHint().width()
        number = 0
        while number < len(order) and sum(widths[: number + 1]) <= room:
            number += 1
        return max(1, number)

    def _take_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.choose(chip.condition)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for chip in self._chips:
            if chip.isHidden():
                action = QAction(chip.text().replace("&", "&&"), group)
                action.setData(chip.condition)
                self.menu.addAction(action)

    def _take_action(self, action: QAction) -> None:
        self.choose(str(action.data()))
