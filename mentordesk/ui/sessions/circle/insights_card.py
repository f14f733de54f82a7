"""What a circle understands in a session, line by line, and what it understood before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring import wording
from mentordesk.ui.sessions.texts.line_draft import LineDraft
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.circles.model import Insight
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts

INSIGHT_KEY = "Ctrl+Shift+L"


class InsightsCard(Card):
    """A line to type, and those that stand."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(gap=8)
        self.setObjectName("insights-card")
        self._services, self._bridge = services, bridge
        self._session_id: UUID | None = None
        self._shown: tuple[Insight, ...] | None = None
        self.column.addWidget(Label(self.tr("Insights"), "heading"))
        self._rows = VBox(gap=2)
        self.column.addLayout(self._rows)
        self.add = QLineEdit()
        self.add.setObjectName("insight-add")
        self.add.setAccessibleName(self.tr("What the circle understood"))
        self.add.setPlaceholderText(self.tr("What we understood…"))
        self.add.setInputMethodHints(QUIET)
        self.add.setMaxLength(wording.LINE)
        key = QKeySequence(INSIGHT_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.add.setToolTip(key)
        self.add.returnPressed.connect(self._enter)
        self.line = LineDraft(services, bridge, DraftKind.INSIGHT_LINE, self.add)
        self.column.addWidget(self.add)
        hint = self.tr("For all of the circle; whose thought it was is not written down.")
        self.column.addWidget(Label(hint, "muted", wrap=True))

    def show_facts(self, facts: SessionFacts) -> None:
        """Show a circle's session; of a pair's nothing is shown."""
        gathering = facts.brief.circle
        self.setVisible(gathering is not None)
        self.line.show_session(facts.session.id)
        self._session_id = facts.session.id if gathering is not None else None
        lines = gathering.insights if gathering is not None else ()
        if lines != self._shown:
            self._shown = lines
            empty(self._rows)
            for number, one in enumerate(lines, start=1):
                self._rows.addWidget(self._row(number, one))

    def _row(self, number: int, insight: Insight) -> QWidget:
        holder = QWidget()
        row = HBox(holder, gap=4)
        row.addWidget(Label(insight.line, wrap=True), 1)
        remove = IconButton("x", self.tr("Take this insight away"))
        remove.setObjectName(f"insight-remove-{number}")
        remove.clicked.connect(partial(self._remove, insight.id))
        row.addWidget(remove)
        return holder

    def _enter(self) -> None:
        line = self.add.text()
        if self._session_id is None or not line.strip():
            return
        verb = partial(self._services.attendance.keep_insight, self._session_id, line)
        self._bridge.do(self, verb, self._kept, undo=self.tr("The insight is kept."))

    def _kept(self, insight: Insight) -> None:
        if wording.tidy(self.add.text()) == insight.line:
            self.add.clear()
            self.line.entered()

    def _remove(self, insight_id: UUID) -> None:
        verb = partial(self._services.attendance.remove_insight, insight_id)
        self._bridge.do(self, verb, undo=self.tr("The insight is taken away."))
