"""Room for people: how many at once, whether it is taken, when I can talk, and words to say no."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mentordesk.mentoring.me.model import MOST_PEOPLE
from mentordesk.mentoring.me.model import Role as MyRole
from mentordesk.ui.settings.outside import Computer
from mentordesk.ui.settings.row import Row
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import Switch
from mentordesk.ui.widgets.choices import Stepper
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.hours_edit import HoursEdit
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, VBox, bounded
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.mentoring.me.model import Me
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.settings.outside import Outside

WIDE, SCRIPT_HIGH = 620, 150
QUIET_MS = 700
"""After so long without another step a number counts as said."""


class RoomPage(QWidget):
    """What is changed holds at once. ``left``: back to the list."""

    left = Signal()
    told = Signal(object)

    def __init__(self, services: Services, bridge: Bridge, outside: Outside | None = None) -> None:
        super().__init__()
        self.setObjectName("people-room-page")
        self._services, self._bridge = services, bridge
        self._outside = outside or Computer()
        self._me: Me | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._keep)
        sheet = Page()
        VBox(self).addWidget(sheet)
        top = FlowRow()
        self.back = LinkButton(self.tr("All people"), icon="arrow-left")
        self.back.setObjectName("room-back")
        self.back.clicked.connect(self.left)
        top.add(self.back)
        sheet.column.addWidget(top)
        self.cards = (self._make_room(), self._make_script())
        for card in self.cards:
            sheet.column.addLayout(bounded(card))
        sheet.column.addStretch(1)
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _make_room(self) -> Card:
        card = Card(gap=14, margins=(24, 20, 24, 20))
        card.column.addWidget(Label(self.tr("Room for people"), "title", wrap=True))
        hint = self.tr("Being there for a few is worth more than being half there for many.")
        card.column.addWidget(Label(hint, "quiet", wrap=True))
        self.capacity = Stepper(0, MOST_PEOPLE, self.tr("People at once"))
        self.capacity.setObjectName("room-capacity")
        self.capacity.box.setSpecialValueText(self.tr("not said"))
        self.capacity.name_buttons(self.tr("Fewer people"), self.tr("More people"))
        self.capacity.changed.connect(self._wait)
        self.here = Row(self.tr("I can take so many people at once"), "", self.capacity)
        self.full = Switch()
        self.full.setObjectName("room-full")
        self.full.setAccessibleName(self.tr("I am full"))
        self.full.clicked.connect(self._wait)
        detail = self.tr("A line then stands above the form of a new person, for you alone.")
        self.hours = HoursEdit(self.tr("My usual hours"))
        self.hours.setObjectName("room-hours")
        self.hours.changed.connect(self._wait)
        for part in (
            self.here,
            Row(self.tr("I am full"), detail, self.full),
            Field(
                self.tr("When you can &usually talk"),
                self.hours,
                hint=self.tr("On your clocks. They make it easier to find a time for both."),
            ),
        ):
            card.column.addWidget(part)
        return card

    def _make_script(self) -> Card:
        card = Card(gap=10, margins=(24, 20, 24, 20))
        card.column.addWidget(Label(self.tr("A polite no"), "heading", wrap=True))
        hint = self.tr("Change the words as you like, then copy them. They are kept nowhere.")
        card.column.addWidget(Label(hint, "quiet", wrap=True))
        self.script = QPlainTextEdit()
        self.script.setObjectName("room-script")
        self.script.setAccessibleName(self.tr("A polite no"))
        self.script.setTabChangesFocus(True)
        self.script.setInputMethodHints(QUIET)
        card.column.addWidget(self.script)
        row = FlowRow()
        self.copy = PrimaryButton(self.tr("Copy these words"), icon="copy")
        self.copy.setObjectName("room-copy")
        self.copy.clicked.connect(self._copy)
        self.anew = PlainButton(self.tr("Begin the words anew"))
        self.anew.setObjectName("room-anew")
        self.anew.clicked.connect(self._begin_words)
        row.add(self.copy)
        row.add(self.anew)
        card.column.addWidget(row)
        return card

    def show_me(self, me: Me | None, here: int) -> None:
        """Show what holds; what is being changed stays as it is on the screen."""
        begins = self._me is None and me is not None
        self._me = me if not self._quiet.isActive() else self._me
        self.here.set_detail(self.tr("You talk with %n people now.", "", here))
        if me is None or self._quiet.isActive():
            return
        self.capacity.set_value(me.capacity)
        self.full.setChecked(me.is_full)
        if self.hours.text() != me.usual_hours:
            self.hours.set_text(me.usual_hours)
        if begins:
            self._begin_words()

    def flush(self) -> None:
        """Keep what was changed and did not count yet."""
        if self._quiet.isActive():
            self._keep()

    def _keep(self) -> None:
        self._quiet.stop()
        me, service = self._me, self._services.me
        if me is None:
            return
        number, full, hours = self.capacity.value(), self.full.isChecked(), self.hours.text()
        if (number, full) != (me.capacity, me.is_full):
            said = self.tr("Your room for people is noted.")
            job = partial(service.make_room, number, is_full=full)
            self._bridge.do(self, job, self._know, undo=said)
        if hours != me.usual_hours:
            said = self.tr("Your usual hours are noted.")
            self._bridge.do(self, partial(service.keep_hours, hours), self._know, undo=said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _know(self, me: Me) -> None:
        self._me = me

    def _wait(self) -> None:
        self._quiet.start()

    def _copy(self) -> None:
        self._outside.copy(self.script.toPlainText())
        self.told.emit(Message("no-copied", self.tr("The words are on the clipboard."), "accent"))

    def _begin_words(self) -> None:
        """Names nobody, and says neither how many nor who is here."""
        if self._me is not None and self._me.role is MyRole.MENTEE:
            words = self.tr(
                "Thank you for offering your time. I have the mentoring I need at the moment, and "
                "I want to do it well. May I come back to you when that changes? I would be glad "
                "to."
            )
        else:
            words = self.tr(
                "Thank you for asking me; I know that asking is not easy. I have no place free at "
                "the moment, and I would rather tell you now than be half there for you. I will "
                "write to you when a place is free, if you like. If you cannot wait, ask the "
                "programme for somebody else: that is a good step, and I will not mind it."
            )
        self.script.setPlainText(words)

    def _limit(self) -> None:
        theme = Theme.current()
        self.script.setMinimumHeight(theme.px(SCRIPT_HIGH))
        for card in self.cards:
            card.setMaximumWidth(theme.px(WIDE))
