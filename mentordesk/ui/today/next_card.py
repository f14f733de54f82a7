"""The next session on Today: who, when on both clocks, how ready, and one verb."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring import zones
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.agenda.checklist_card import CheckRows
from mentordesk.ui.sessions.facts import OpenList
from mentordesk.ui.widgets.avatar import Avatar
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from mentordesk.desk.today import NextSession
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class NextCard(Card):
    """Hidden while no session is planned. ``prepare_asked`` carries the session's id."""

    prepare_asked = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=10)
        self.setObjectName("next-card")
        self._id: UUID | None = None
        self.avatar = Avatar()
        self.heading = Label("", "heading", wrap=True)
        self.heading.setObjectName("next-heading")
        self.about = Label("", "subtitle", wrap=True)
        self.about.setObjectName("next-about")
        self.prepare = PrimaryButton(self.tr("Prepare"))
        self.prepare.setObjectName("next-prepare")
        self.prepare.clicked.connect(self._prepare)
        texts = VBox(gap=2)
        texts.addWidget(self.heading)
        texts.addWidget(self.about)
        row = HBox(gap=12)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.avatar, 0, middle)
        row.addLayout(texts, 1)
        row.addWidget(self.prepare, 0, middle)
        self.column.addLayout(row)
        self.rows = CheckRows(services, bridge, "ready")
        self.column.addWidget(self.rows)
        self.hide()

    def show_next(
        self, following: NextSession | None, lists: Sequence[OpenList], now: datetime
    ) -> None:
        """Show the next session, or nothing."""
        self.setVisible(following is not None)
        self._id = following.line.session.id if following is not None else None
        if following is None:
            return
        line, session = following.line, following.line.session
        self.avatar.set_name(line.name)
        slot = session.slot
        soon = when.until(slot.start, slot.end, now)
        self.heading.setText(words.dotted((line.name, soon)))
        kind = self.tr("{kind}, {minutes}").format(
            kind=words.kind(session.kind), minutes=words.minutes(slot.minutes)
        )
        here = slot.here()
        is_today = zones.local(now, slot.my_zone).date() == here.date()
        day = "" if is_today else when.short(here.date())
        self.about.setText(
            words.dotted((kind, words.mode(session.mode), day, when.both_clocks(slot)))
        )
        is_now = slot.start <= now
        self.prepare.setText(self.tr("Meet") if is_now else self.tr("Prepare"))
        self.rows.setVisible(bool(lists))
        self.rows.show_lists(lists)

    def _prepare(self) -> None:
        if self._id is not None:
            self.prepare_asked.emit(self._id)


class WriteUpCard(Card):
    """A session whose time is over: one verb to write it up."""

    asked = Signal(object)

    def __init__(
        self, name: str, day: str, session_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=0)
        self.setObjectName("write-up-card")
        self._id = session_id
        row = HBox(gap=12)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Avatar(name), 0, middle)
        texts = VBox(gap=0)
        texts.addWidget(Label(words.dotted((name, day)), "strong", wrap=True))
        texts.addWidget(Label(self.tr("Held, not written up yet"), "muted", wrap=True))
        row.addLayout(texts, 1)
        self.write_up = PlainButton(self.tr("Write up"))
        self.write_up.setAccessibleDescription(name)
        self.write_up.clicked.connect(self._ask)
        row.addWidget(self.write_up, 0, middle)
        self.column.addLayout(row)

    def _ask(self) -> None:
        self.asked.emit(self._id)
