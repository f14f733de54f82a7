"""Answering a self-assessment: area by area, any statement left out, the result in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal

from mentordesk.playbook.assessment import LOW
from mentordesk.ui.playbook.outline_result import ResultOutline, areas_to_choose
from mentordesk.ui.playbook.part_maker import PartMaker
from mentordesk.ui.playbook.prose_label import ProseLabel
from mentordesk.ui.playbook.self_check_view import SelfCheckView
from mentordesk.ui.playbook.statement import Statement
from mentordesk.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from mentordesk.ui.playbook.answering import Answering


class SelfCheck(SelfCheckView):
    """One assessment at work. The answers live in ``answering``, longer than this widget."""

    left = Signal()
    turned = Signal()
    """Another step is shown."""
    appeared = Signal(object)
    """What must be seen now."""
    followed = Signal(str)
    opened = Signal()
    """Please open the entry."""

    def __init__(self, answering: Answering, titles: dict[str, str]) -> None:
        super().__init__()
        self._answering = answering
        self._one = answering.answers.assessment
        self.setAccessibleName(self._one.title)
        self._outline = ResultOutline(titles, self)
        self._maker = PartMaker(titles, self)
        self._maker.followed.connect(self.followed)
        self._place = 0
        self.statements: dict[str, Statement] = {}
        self._ways: list[ProseLabel] = []  # the links of the result, from the top
        self.stem.setText(self._one.stem)
        self.then.setChecked(bool(answering.answers.then))
        for area in self._one.areas:
            self.area.addItem(area.name, area.id)
        self._connect()
        self._show()

    def _connect(self) -> None:
        for button, do in (
            (self.next, self.go_on),
            (self.before, self.go_back),
            (self.result, self.show_result),
            (self.leave, self.left.emit),
            (self.keep, self._answering.keep),
            (self.clear, self.begin_anew),
            (self.open, self.opened.emit),
        ):
            button.clicked.connect(do)
        self.then.toggled.connect(self._ask_then)
        self.choice.picked.connect(self._begin_with)
        self.area.activated.connect(self._turn_to)
        self._answering.changed.connect(self._show_state)

    @property
    def is_result(self) -> bool:
        """Whether the result is shown."""
        return self._place == len(self._one.areas)

    @property
    def tells_of_fear(self) -> bool:
        """Whether a mark may be fear."""
        return bool(self._answering.answers.alerts)

    def focus_first(self) -> None:
        """The keyboard on the first statement, or on the first way that the result shows."""
        for statement in self.statements.values():
            statement.now.first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        for part in (*self._ways, self.keep, self.open, self.before):
            if not part.isHidden():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def go_on(self) -> None:
        """The next area, the result after the last."""
        self._go_to(self._place + 1)

    def go_back(self) -> None:
        """The area before."""
        self._go_to(self._place - 1)

    def show_result(self) -> None:
        """What is said by the marks so far, without the areas that are left."""
        self._go_to(len(self._one.areas))

    def begin_anew(self) -> None:
        """Clear the answers; an entry that was kept stays in the journal."""
        self._answering.clear()
        with QSignalBlocker(self.then):
            self.then.setChecked(False)
        self._go_to(0)

    def _go_to(self, place: int) -> None:
        self._place = max(0, min(len(self._one.areas), place))
        self._show()
        self.focus_first()
        self.turned.emit()

    def _show(self) -> None:
        empty(self.body)
        self.statements, self._ways = {}, []
        if self.is_result:
            self._show_result()
        else:
            self._show_area()
        is_last = self._place >= len(self._one.areas) - 1
        for part in (self.stem, self.next):
            part.setVisible(not self.is_result)
        self.result.setVisible(not is_last)
        self.next.setText(self.tr("See what it says") if is_last else self.tr("Next"))
        self.area.setVisible(not self.is_result and len(self._one.areas) > 1)
        if not self.is_result:
            self.area.setCurrentIndex(self._place)
        self.then.setVisible(not self.is_result and self._one.then_and_now)
        self.before.setVisible(self._place > 0)
        self._show_choice()
        self._show_state()

    def _show_result(self) -> None:
        self.step.setText(self.tr("What it says"))
        for part in self._outline.parts(self._answering.answers, self._answering.labels):
            made = self._maker.make(part)
            self.body.addWidget(made)
            labels = [made] if isinstance(made, ProseLabel) else made.findChildren(ProseLabel)
            self._ways += [one for one in labels if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _show_area(self) -> None:
        area = self._one.areas[self._place]
        number, count = QLocale().toString, len(self._one.areas)
        line = self.tr("Area {n} of {all}") if count > 1 else ""
        self.step.setText(line.format(n=number(self._place + 1), all=number(count)))
        answers = self._answering.answers
        for one in area.items:
            shown = Statement(one, self._one.words)
            shown.now.show_value(answers.now.get(one.id))
            shown.then.show_value(answers.then.get(one.id))
            shown.ask_then(asked=self.then.isChecked())
            shown.marked.connect(self._mark)
            shown.grown.connect(partial(self.appeared.emit, shown))
            self.statements[one.id] = shown
            self.body.addWidget(shown)
            self._offer_help(one.id)

    def _show_choice(self) -> None:
        """Which area to begin with: one is suggested above, the writer chooses."""
        answers = self._answering.answers
        areas = areas_to_choose(answers) if self.is_result and not answers.is_blank else ()
        self.chooser.setVisible(bool(areas))
        self.choice.clear()
        self.choice.addItem(self.tr("nothing yet"), "")
        for area in areas:
            self.choice.addItem(area.name, area.id)
        self.choice.set_value(answers.begin_with)

    def _show_state(self) -> None:
        """What became of the answers, in words; and what can be done with them."""
        one, blank = self._answering, self._answering.answers.is_blank
        is_kept = one.entry_id is not None
        self.note.setText(self._state_line())
        self.keep.setVisible(self.is_result and not blank and not is_kept)
        self.open.setVisible(is_kept)
        self.clear.setVisible(not blank)
        keep = self.tr("Keep the changes") if one.is_an_entry else self.tr("Keep in my journal")
        self.keep.setText(keep)
        self.clear.setText(
            self.tr("Begin anew") if one.is_an_entry else self.tr("Clear my answers")
        )

    def _state_line(self) -> str:
        if self._answering.answers.is_blank:
            return self.tr("Leave out what you like. Only you can read what you mark.")
        if self._answering.has_failed:
            return self.tr("Not saved yet: your answers stand on this screen only.")
        if self._answering.entry_id is not None:
            return self.tr("Kept in your journal. Only you can read it.")
        if self._answering.is_an_entry:
            return self.tr("Kept in your journal; what you changed since then is a draft.")
        return self.tr(
            "A draft in your journal, which only you can read. It becomes an entry when you keep "
            "it, or when the desk is opened again before you clear it."
        )

    def _mark(self, item: str, value: int | None, then: bool) -> None:
        self._answering.mark(item, value, then=then)
        self._offer_help(item)

    def _offer_help(self, item: str) -> None:
        """Beside a mark that may be fear stands the Help card, before anything else."""
        value = self._answering.answers.now.get(item, LOW + 1)
        is_fear = item in self._one.alerts and value <= LOW
        part = self._maker.make(self._outline.help()) if is_fear else None
        self.statements[item].put_beside(part)

    def _ask_then(self, asked: bool) -> None:
        self._answering.ask_then(asked=asked)
        self._show()
        self.then.setFocus()

    def _turn_to(self, place: int) -> None:
        self._place = place
        self._show()
        self.area.setFocus()

    def _begin_with(self, area: str) -> None:
        self._answering.begin_with(area)
        self._show()
        self.choice.setFocus()
