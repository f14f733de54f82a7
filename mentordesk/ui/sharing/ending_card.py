"""When consent ends, and the two steps by which all of it ends now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.sharing import words
from mentordesk.ui.widgets.buttons import DangerButton, PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.sharing.facts import Standing
    from mentordesk.wire.letters import Scope


STOP, ASKING = 150, 300
"""Of the verbs, in pixels of the design: one of them, or two with a long one."""


class EndingCard(Card):
    """``stop_asked`` is sent with the scopes once a person has said so twice; no reason asked."""

    stop_asked = Signal(object)
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sharing-ending")
        self._live: list[Scope] = []
        self._asked: list[Scope] = []
        row = HBox(gap=12)
        row.addWidget(IconLabel("hourglass", "ink2"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.parts = Panes(gap=12)
        texts = QWidget()
        column = VBox(texts, gap=2)
        column.addStretch(1)
        self.ends = Label("", "strong", wrap=True)
        self.ends.setObjectName("sharing-ends")
        self.told = Label("", "muted", wrap=True)
        for label in (self.ends, self.told):
            column.addWidget(label)
        column.addStretch(1)
        self.parts.add(texts, 1, 250)
        self.parts.add(self._verbs(), 0, STOP)
        row.addWidget(self.parts, 1)
        self.column.addLayout(row)

    def _verbs(self) -> QWidget:
        held = QWidget()
        row = HBox(held)
        self.stop = DangerButton(self.tr("Stop and erase"))
        self.stop.setObjectName("sharing-stop")
        self.stop.clicked.connect(self._stop)
        self.confirm = DangerButton(self.tr("Yes, stop and erase"))
        self.confirm.setObjectName("sharing-stop-confirm")
        self.confirm.clicked.connect(self._confirm)
        self.keep = PlainButton(self.tr("Keep"))
        self.keep.setObjectName("sharing-keep")
        self.keep.setAccessibleName(self.tr("Keep sharing"))
        self.keep.clicked.connect(self._keep)
        for button in (self.keep, self.stop, self.confirm):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return held

    def show_standing(self, standing: Standing) -> None:
        """Show until when it holds; nothing where nothing is switched on."""
        self._live = [one.scope for one in standing.consents]
        self._asked = [scope for scope in self._asked if scope in self._live]
        self.setVisible(bool(self._live))
        if self._live:
            days = sorted({one.expires for one in standing.consents})
            self._ends = words.day(days[0])
            self._show()

    def ask(self, scopes: Sequence[Scope]) -> None:
        """Ask once more before these end."""
        self._asked = list(scopes)
        self._show()
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        asking = bool(self._asked)
        self.stop.setVisible(not asking)
        self.confirm.setVisible(asking)
        self.keep.setVisible(asking)
        self.parts.set_least(1, ASKING if asking else STOP)
        if not asking:
            self.ends.setText(self.tr("Your consent ends on {day}").format(day=self._ends))
            self.told.setText(
                self.tr("You will be asked again. Stop everything and erase at any time.")
            )
            return
        if len(self._asked) == len(self._live):
            self.ends.setText(self.tr("Stop sharing, and have all of it erased?"))
        else:
            said = self.tr("Stop sharing “{what}”, and have it erased?")
            self.ends.setText(said.format(what=words.title(self._asked[0])))
        self.told.setText(
            self.tr(
                "What waits here is deleted at once. What has left is to be erased at the server,"
                " which answers with a signed receipt. Nobody is asked why."
            )
        )

    def _stop(self) -> None:
        self.ask(self._live)

    def _keep(self) -> None:
        self._asked = []
        self._show()
        self.kept.emit()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        asked, self._asked = self._asked, []
        self._show()
        self.stop_asked.emit(asked)
