"""The recovery code, large and in groups, as it is copied on paper."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme

SIZE, STEP, PADDING = 20, 34, 20
"""Size of the characters, distance of the rows, room above and below, at 100 % text."""
IN_A_ROW = 4
BETWEEN = " · "
COVERED = "\N{BULLET}" * 4


class CodePanel(QFrame):
    """Nine groups on a sunk ground, the last one (which checks the others) quieter.

    The code is read from left to right in every language. ``cover`` hides it while two groups are
    typed back from paper.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sunk")
        self.setObjectName("recovery-code")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._groups: tuple[str, ...] = ()
        self._names = ("", "")
        self._covered = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_code(self, groups: tuple[str, ...], name: str, covered: str) -> None:
        """Show these groups.

        A screen reader says ``name``, with the spelled code for ``{code}``, or ``covered``.
        """
        self._groups = groups
        self._names = (name, covered)
        self._describe()
        self.updateGeometry()
        self.update()

    def cover(self, covered: bool) -> None:
        """Hide the code, or show it again."""
        self._covered = covered
        self._describe()
        self.update()

    def is_covered(self) -> bool:
        """Whether the code is hidden."""
        return self._covered

    def wipe(self) -> None:
        """Forget the code."""
        self._groups = ()
        self._describe()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        theme = Theme.current()
        rows = max(2, len(self._rows(width)))
        return theme.px(STEP) * rows + 2 * theme.px(PADDING)

    def sizeHint(self) -> QSize:
        """Two rows."""
        width = Theme.current().px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Two groups beside each other."""
        width = Theme.current().px(200)
        return QSize(width, Theme.current().px(STEP) * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground by the style sheet and the groups from tokens."""
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(theme.font(SIZE, mono=True))
        rows = self._rows(self.width())
        step = theme.px(STEP)
        top = (self.height() - step * len(rows)) // 2
        for row in rows:
            self._draw_row(painter, row, QRect(0, top, self.width(), step))
            top += step
        painter.end()

    def _draw_row(self, painter: QPainter, row: tuple[int, ...], room: QRect) -> None:
        theme, metrics = Theme.current(), painter.fontMetrics()
        words = [COVERED if self._covered else self._groups[place] for place in row]
        left = room.center().x() - metrics.horizontalAdvance(BETWEEN.join(words)) // 2
        base = room.center().y() + (metrics.ascent() - metrics.descent()) // 2
        for place, word in zip(row, words, strict=True):
            painter.setPen(theme.colour("ink2" if place == len(self._groups) - 1 else "ink"))
            painter.drawText(left, base, word)
            left += metrics.horizontalAdvance(word)
            if place != row[-1]:
                painter.setPen(theme.colour("ink2"))
                painter.drawText(left, base, BETWEEN)
                left += metrics.horizontalAdvance(BETWEEN)

    def _rows(self, width: int) -> list[tuple[int, ...]]:
        """The places of the groups in each row; the check group ends the last row."""
        theme = Theme.current()
        metrics = QFontMetrics(theme.font(SIZE, mono=True))
        group = metrics.horizontalAdvance(COVERED.replace("\N{BULLET}", "M") + BETWEEN)
        fit = max(1, (width - theme.px(PADDING)) // max(1, group))
        places = list(range(len(self._groups)))
        if fit > IN_A_ROW:
            halves = (places[:IN_A_ROW], places[IN_A_ROW:])
            return [tuple(half) for half in halves if half]
        return [tuple(places[start : start + fit]) for start in range(0, len(places), fit)]

    def _describe(self) -> None:
        spelled = ", ".join(" ".join(group) for group in self._groups)
        name, covered = self._names
        shown = bool(self._groups) and not self._covered
        self.setAccessibleName(name.format(code=spelled) if shown else covered)
