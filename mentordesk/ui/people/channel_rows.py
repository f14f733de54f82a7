"""Ways to reach a person, as rows to write: the first is tried first. Moved by keys and by drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.mentoring.people.channels import ADDRESS, MOST, Channel, ChannelKind
from mentordesk.ui.people import words
from mentordesk.ui.widgets.buttons import IconButton, LinkButton
from mentordesk.ui.widgets.choices import Choice
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import IconLabel
from mentordesk.ui.widgets.layouts import HBox, VBox
from mentordesk.ui.widgets.levelling import level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent


class ChannelRow(QWidget):
    """One way. ``moved`` is -1 (earlier) or 1 (later); ``dragged`` a height within the rows."""

    touched = Signal()
    moved = Signal(int)
    dragged = Signal(int)
    removed = Signal()

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        row = HBox(self, gap=4)
        self.grip = _Grip()
        self.grip.pulled.connect(self._pull)
        kinds = tuple((one.value, words.channel(one)) for one in ChannelKind)
        self.kind = Choice(kinds, self.tr("Kind"))
        self.kind.set_value(channel.kind.value)
        self.kind.picked.connect(self.touched)
        self.address = QLineEdit(channel.address)
        self.address.setAccessibleName(self.tr("Address or number"))
        self.address.setPlaceholderText(self.tr("Address or number"))
        self.address.setMaxLength(ADDRESS)
        self.address.setInputMethodHints(QUIET)
        self.address.textEdited.connect(self.touched)
        level(self.address)
        self.up = IconButton("caret-up", self.tr("Try it earlier (Alt+Up)"))
        self.down = IconButton("caret-down", self.tr("Try it later (Alt+Down)"))
        self.away = IconButton("x", self.tr("Take this way out"))
        self.up.clicked.connect(self._earlier)
        self.down.clicked.connect(self._later)
        self.away.clicked.connect(self.removed)
        row.addWidget(self.grip)
        row.addWidget(self.kind)
        row.addWidget(self.address, 1)
        for button in (self.up, self.down, self.away):
            row.addWidget(button)

    def channel(self) -> Channel:
        """As it stands."""
        return Channel(ChannelKind(self.kind.value()), self.address.text())

    def name_parts(self, number: int) -> None:
        """By its place, from 1."""
        for part, name in (
            (self.kind, "kind"),
            (self.address, "address"),
            (self.up, "up"),
            (self.down, "down"),
            (self.away, "away"),
        ):
            part.setObjectName(f"person-form-channel-{number}-{name}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move it."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def _earlier(self) -> None:
        self.moved.emit(-1)

    def _later(self) -> None:
        self.moved.emit(1)

    def _pull(self, height: int) -> None:
        self.dragged.emit(self.y() + self.grip.y() + height)


class _Grip(IconLabel):
    """Where a row is taken hold of; for the mouse alone, as keys have their own way."""

    pulled = Signal(int)

    def __init__(self) -> None:
        super().__init__("dots-three-vertical", "ink2")
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold on."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull."""
        self.pulled.emit(round(event.position().y()))


class ChannelRows(QWidget):
    """All ways, and a verb for one more. ``touched``: a person changed something."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ChannelRow] = []
        column = VBox(self, gap=4)
        self._column = VBox(gap=4)
        column.addLayout(self._column)
        self.more = LinkButton(self.tr("A way to reach them"), icon="plus")
        self.more.setObjectName("person-form-channel-new")
        self.more.clicked.connect(self._add_one)
        line = HBox()
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)
        self.setFocusProxy(self.more)

    def channels(self) -> tuple[Channel, ...]:
        """In order; a row without an address is none."""
        said = (row.channel() for row in self.rows)
        return tuple(one for one in said if one.address.strip())

    def set_channels(self, channels: Sequence[Channel]) -> None:
        """Show these."""
        for row in tuple(self.rows):
            self._drop(row)
        for channel in channels[:MOST]:
            self._put(channel)
        self._settle()

    def _add_one(self) -> None:
        row = self._put(Channel(ChannelKind.VOICE, ""))
        self._settle()
        row.kind.setFocus()

    def _put(self, channel: Channel) -> ChannelRow:
        row = ChannelRow(channel)
        row.touched.connect(self.touched)
        row.moved.connect(self._move)
        row.dragged.connect(self._drag)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _drop(self, row: ChannelRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, ChannelRow):
            place = self.rows.index(row)
            self._drop(row)
            self._settle()
            left = self.rows[min(place, len(self.rows) - 1)].address if self.rows else self.more
            left.setFocus()
            self.touched.emit()

    def _move(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, ChannelRow):
            self._put_at(row, self.rows.index(row) + step)

    def _drag(self, height: int) -> None:
        row = self.sender()
        if isinstance(row, ChannelRow):
            over = [place for place, one in enumerate(self.rows) if one.y() <= height]
            self._put_at(row, over[-1] if over else 0)

    def _put_at(self, row: ChannelRow, place: int) -> None:
        if place == self.rows.index(row) or not 0 <= place < len(self.rows):
            return
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._settle()
        self.touched.emit()

    def _settle(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            row.name_parts(number)
            row.up.setEnabled(number > 1)
            row.down.setEnabled(number < len(self.rows))
        self.more.setEnabled(len(self.rows) < MOST)
