"""The five levels of a goal as buttons, with the words of the chosen one below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from mentordesk.mentoring.goals.model import LEVELS
from mentordesk.ui.sessions import words
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from mentordesk.mentoring.goals.model import GoalLine

HEIGHT = 28


class _Level(QAbstractButton):
    def __init__(self, level: int, picture: str, goal: str) -> None:
        super().__init__()
        self.setText(words.level(level))
        self.setAccessibleName(words.dotted((self.text(), words.how_far(level))))
        self.setAccessibleDescription(words.dotted((picture, goal)))
        self.setToolTip(tip(picture))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(theme.px(40), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.setPen(QPen(theme.colour("accent" if on else "line"), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.px(6), theme.px(6))
        painter.setPen(theme.colour("on_accent" if on else "ink"))
        painter.setFont(theme.font(12, tokens.MEDIUM))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class GoalLevels(QWidget):
    """One goal: title, five buttons, the described level. ``chosen`` is (goal id, level)."""

    chosen = Signal(object, int)

    def __init__(self, line: GoalLine, level: int | None, *, number: int = 1) -> None:
        """``level`` is the one said in this session, ``None`` where none was said yet."""
        super().__init__()
        self._line, self._said = line, level
        column = VBox(self, gap=8)
        column.addWidget(Label(line.goal.title, wrap=True))
        row = HBox(gap=4)
        self._group = QButtonGroup(self)
        self._group.setExclusive(level is not None)
        for place, one in enumerate(LEVELS):
            button = _Level(one, line.goal.pictures.get(one, ""), line.goal.title)
            button.setObjectName(f"goal-{number}-level-{one}")
            button.setChecked(one == level)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(self._choose)
        column.addLayout(row)
        self.words = Label(self._described(), "muted", wrap=True)
        self.words.setObjectName(f"goal-{number}-words")
        column.addWidget(self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from level to level; Space chooses."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        buttons = self._group.buttons()
        here = next((place for place, one in enumerate(buttons) if one.hasFocus()), -1)
        if not step or here < 0:
            super().keyPressEvent(event)
            return
        place = here + (-step if mirrored else step)
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_level(self) -> None:
        """The keyboard to the chosen level, or to the one where the goal stands."""
        level = self._said if self._said is not None else self._line.stands_at
        self._group.button(LEVELS.index(level)).setFocus()

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._line.goal.id, LEVELS[place])

    def _described(self) -> str:
        goal = self._line.goal
        if self._said is not None:
            picture = goal.pictures.get(self._said) or words.how_far(self._said)
            return words.dotted((words.level(self._said), picture))
        stands = self._line.stands_at
        last = words.dotted((words.level(stands), words.how_far(stands)))
        return self.tr("Last time: {level}. Where does it stand now?").format(level=last)
