"""The consent lens laid out: fields, now and last time, then what is not in it, then two verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui import moments
from mentordesk.ui.sharing import words
from mentordesk.ui.sharing.line_row import Columns, LineRow
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.icon_line import IconLine
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox, empty
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.consent.model import Preview


class LensView(Overlay):
    """Every control by name; decides nothing."""

    def __init__(self, asker: QWidget) -> None:
        super().__init__(asker)
        self.setObjectName("consent-lens")
        self.setAccessibleName(self.tr("This is what would leave"))
        self._head()
        roles = ("muted", "muted", "muted")
        titles = (self.tr("Field"), self.tr("Now"), self.tr("Last time you shared"))
        self.column.addWidget(Columns(titles, roles))
        self.lines = VBox(gap=0)
        self.column.addLayout(self.lines)
        self.agreed = VBox(gap=6)
        self.column.addLayout(self.agreed)
        not_in = self.tr(
            "Not in it: your notes, your journal, goal wording, names of others. They cannot be."
        )
        absent = IconLine("lock-simple", "ink2", not_in)
        absent.words.setObjectName("lens-not-in")
        self.column.addWidget(absent)
        self._foot()

    def _head(self) -> None:
        head = Panes(gap=8)
        head.add(Label(self.tr("This is what would leave"), "title", wrap=True), 1, 300)
        held = QWidget()
        row = HBox(held)
        self.audience = Pill(self.tr("Programme office"), "accent")
        self.audience.setObjectName("lens-audience")
        row.addStretch(1)
        row.addWidget(self.audience)
        head.add(held, 0, 140)
        self.column.addWidget(head)
        self.told = Label("", "muted", wrap=True)
        self.told.setObjectName("lens-told")
        self.column.addWidget(self.told)

    def _foot(self) -> None:
        self.hold = PlainButton(self.tr("Hold back"))
        self.hold.setObjectName("lens-hold")
        self.sign = PrimaryButton(self.tr("Sign and queue"))
        self.sign.setObjectName("lens-sign")
        self.goes = Label(self.tr("Goes when there is a link"), "muted", wrap=True)
        self.goes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = HBox(gap=12)
        foot.addWidget(self.hold)
        foot.addWidget(self.goes, 1)
        foot.addWidget(self.sign)
        self.problem = Label("", "problem", wrap=True)
        self.problem.setObjectName("lens-problem")
        self.foot.addWidget(self.problem)
        self.foot.addLayout(foot)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was signed, or nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def show_previews(self, seen: Sequence[Preview], leaving: Sequence[Preview]) -> list[LineRow]:
        """Show letters as they were read back from their bytes; the rows to connect.

        ``leaving`` are those of which at least one line is left.
        """
        empty(self.lines)
        out = self.tr("left out")
        rows = [LineRow(one.scope, line, out) for one in seen for line in one.lines]
        for row in rows:
            self.lines.addWidget(row)
        told = self.tr(
            "Read back from the exact bytes that you will sign: {letters}, {bytes}, about {month}."
            " Your consent ends on {day}, or when you withdraw it."
        )
        last = min(one.expires for one in seen)
        self.told.setText(
            told.format(
                letters=words.letters(len(leaving)),
                bytes=moments.size(words.total(tuple(leaving))),
                month=words.month(seen[0].period),
                day=words.day(last),
            )
        )
        return rows

    def show_wording(self, wordings: Sequence[str]) -> None:
        """Show the sentences that are agreed to; none where that was done before."""
        empty(self.agreed)
        if wordings:
            self.agreed.addWidget(Label(self.tr("You agree to this"), "label"))
        for number, wording in enumerate(wordings):
            label = Label(wording, "muted", wrap=True)
            label.setObjectName(f"lens-wording-{number + 1}")
            self.agreed.addWidget(label)
