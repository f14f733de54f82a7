"""When both are usually free, as buttons that set the time; silent where nothing is known."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring import zones
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.calendar import loading
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

    _Asked = tuple[UUID | None, int, UUID | None]

NOTHING = (None, 0, None)


class FreeHint(QWidget):
    """``chosen`` carries the instant (UTC) of the button that was pressed."""

    chosen = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("free-hint")
        self._services, self._bridge = services, bridge
        self._asked: _Asked = NOTHING
        self._starts: list[datetime] = []
        column = VBox(self, gap=0)
        self._line = Label(self.tr("Both of you are usually free:"), "muted", wrap=True)
        column.addWidget(self._line)
        row = FlowRow(gap=4)
        self.buttons = tuple(LinkButton("") for _ in range(loading.MOST_STARTS))
        for place, button in enumerate(self.buttons):
            button.setObjectName(f"free-hint-{place + 1}")
            button.clicked.connect(partial(self._choose, place))
            row.add(button)
        column.addWidget(row)
        self.hide()

    def forget(self) -> None:
        """The form begins anew: what is asked next is asked for in any case."""
        self._asked = NOTHING
        self.hide()

    def ask(self, pair_id: UUID | None, minutes: int, moved: UUID | None = None) -> None:
        """Look for free times with this person; what was shown for another goes at once.

        ``moved``: the session that is put elsewhere; its own time counts as free.
        """
        asked = (pair_id, minutes, moved)
        if asked == self._asked:
            return
        if pair_id != self._asked[0]:
            self.hide()
        self._asked = asked
        if pair_id is not None:
            job = partial(loading.next_starts, self._services, pair_id, minutes, moved)
            self._bridge.ask(self, job, partial(self._show, asked))

    def _show(self, asked: _Asked, starts: list[datetime]) -> None:
        if asked != self._asked:
            return
        self._starts = starts
        zone = self._services.clock.now().zone
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(starts))
            if place < len(starts):
                at = zones.local(starts[place], zone)
                line = self.tr("{day}, {time}")
                text = line.format(day=when.short(at.date()), time=when.clock_time(at))
                button.setText(text)
                button.setAccessibleName(self.tr("Take {time}").format(time=text))
        self.setVisible(bool(starts))

    def _choose(self, place: int) -> None:
        if place < len(self._starts):
            self.chosen.emit(self._starts[place])
