"""Earlier wordings over the window: when each stood, what changed since, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from mentordesk.changes import Changed, Done
from mentordesk.text import one_line
from mentordesk.ui.journal.dates import short_day, time_of
from mentordesk.ui.journal.wordings.compared_text import ComparedText
from mentordesk.ui.journal.wordings.comparing import Change, Piece, compare
from mentordesk.ui.journal.wordings.model import Wording, WordingSource, Words
from mentordesk.ui.widgets.buttons import PlainButton, PrivateButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.ui.widgets.segment import Segment
from mentordesk.ui.widgets.tall_card import ListAndText, PickingList, TallCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from mentordesk.ui.bridge import Bridge

COMPARED, WHOLE = "compared", "whole"
START = 120
"""Letters of a wording's first words in the list."""
Compared = tuple[list[Piece], list[Piece]]


class WordingsCard(TallCard):
    """``wanted`` carries the ``Words`` that shall stand again."""

    wanted = Signal(object)

    def __init__(self, asker: QWidget, bridge: Bridge, today: Callable[[], date]) -> None:
        super().__init__(asker, self.tr("Earlier wordings"), "wordings-card")
        self._bridge, self._today_is = bridge, today
        self._source: WordingSource | None = None
        self._now = Words(0, "", "")
        self._wordings: Sequence[Wording] = ()
        self._words: Words | None = None
        self._lay_out()
        self._foot()
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(self.text.setFocus)
        self.way.chosen.connect(self._show)

    def _lay_out(self) -> None:
        self.told.setObjectName("wordings-told")
        self.list = PickingList(self.tr("Earlier wordings"), "wordings-list")
        side = QWidget()
        column = VBox(side, gap=8)
        ways = ((COMPARED, self.tr("What changed since")), (WHOLE, self.tr("As it stood")))
        self.way = Segment(ways, self.tr("How the wording is shown"))
        self.way.setObjectName("wordings-way")
        self.text = ComparedText(self.tr("The wording"))
        self.text.setObjectName("wordings-text")
        row = FlowRow(gap=8)
        row.add(self.way)
        column.addWidget(row)
        column.addWidget(self.text, 1)
        self.panes = ListAndText(self.list, side)
        self.body.addWidget(self.panes, 1)

    def _foot(self) -> None:
        row = FlowRow(gap=8)
        self.take = PrivateButton(self.tr("Bring this wording back"))
        self.take.setObjectName("wordings-take")
        self.take.clicked.connect(self._take)
        self.close_it = PlainButton(self.tr("Close"))
        self.close_it.setObjectName("wordings-close")
        self.close_it.clicked.connect(self.close_overlay)
        row.add(self.take)
        row.add(self.close_it)
        self.foot.addWidget(row)

    def open_with(self, source: WordingSource, title: str, body: str) -> None:
        """Show what ``source`` gives, compared with the words as they stand."""
        self._source, self._now = source, Words(0, title, body)
        self._fill(())
        self.way.set_value(COMPARED)
        self.open_over()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bridge.do(self, partial(_said, source), self._loaded)

    def close_overlay(self) -> None:
        """Hold no word any more."""
        self._source, self._now, self._words = None, Words(0, "", ""), None
        self._fill(())
        super().close_overlay()

    def _loaded(self, wordings: Sequence[Wording]) -> None:
        if self._source is None:
            return
        self._fill(wordings)
        self.be_bare(not wordings)
        if wordings:
            self.list.setCurrentRow(0)
            self.told.setText(
                self.tr(
                    "Struck out: it stood then and is gone. Underlined: it came since. Whatever "
                    "you bring back, the words that stand now are kept as a wording too."
                )
            )
        else:
            self.told.setText(
                self.tr("There is no earlier wording yet: these words were saved once.")
            )
            self.close_it.setFocus()

    def _fill(self, wordings: Sequence[Wording]) -> None:
        self._wordings = wordings
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in wordings:
            line = QCoreApplication.translate("dates", "{day}, {time}")
            day = short_day(one.moment, self._today_is())
            when = line.format(day=day, time=time_of(one.moment))
            if one.until:
                when = self.tr("until {when}").format(when=when)
            start = one_line(one.start or one.title, START)
            QListWidgetItem(f"{when}\n{start}" if start else when, self.list)
        self.list.blockSignals(blocked)
        self._words = None
        self.text.show_pieces(())
        for part in (self.panes, self.take):
            part.setVisible(bool(wordings))
        self.told.setText("")

    def _choose(self, row: int) -> None:
        if self._source is None or not 0 <= row < len(self._wordings):
            return
        job = partial(self._source.words, self._wordings[row].number)
        self._bridge.ask(self, job, self._found)

    def _found(self, words: Words | None) -> None:
        row = self.list.currentRow()
        if words is None or not 0 <= row < len(self._wordings):
            return
        if words.number == self._wordings[row].number:
            self._words = words
            self._show()

    def _show(self) -> None:
        if self._words is None:
            return
        if self.way.value() == WHOLE:
            whole = [Piece(Change.NONE, self._words.body)]
            self.text.show_pieces(whole, [Piece(Change.NONE, self._words.title)])
            return
        job = partial(_compared, self._words, self._now)
        self._bridge.ask(self, job, partial(self._compared, self._words.number))

    def _compared(self, number: int, found: Compared) -> None:
        if (
            self._words is not None
            and self._words.number == number
            and self.way.value() == COMPARED
        ):
            self.text.show_pieces(found[1], found[0])

    def _take(self) -> None:
        words = self._words
        if words is not None:
            self.close_overlay()
            self.wanted.emit(words)


def _said(source: WordingSource) -> Done[Sequence[Wording]]:
    """A verb, so that the words handed over before are among them."""
    return Done(source.lines(), Changed.NOTHING)


def _compared(one: Words, other: Words) -> Compared:
    return compare(one.title, other.title), compare(one.body, other.body)
