"""Threads on the sheet: tags and names on its foot, what is offered while one writes, stars."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction

from mentordesk.ui.journal.threads import loading
from mentordesk.ui.journal.threads.alike import Meant
from mentordesk.ui.journal.threads.chip import ThreadChip
from mentordesk.ui.journal.threads.offering import Offering
from mentordesk.ui.journal.threads.star_card import StarCard
from mentordesk.ui.journal.threads.tag_line import TagLineEdit
from mentordesk.ui.journal.writing.position import code_point
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.changes import Changed
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane
    from mentordesk.ui.journal.threads.star_card import GoalChoice
    from mentordesk.ui.services import Services
    from mentordesk.ui.widgets.flow import FlowLayout

TAG_KEY, PASSAGE_KEY = "Ctrl+T", "Ctrl+Shift+G"
SHOWN, QUIET_MS = 12, 900
"""So many chips stand on the foot; so long after the last key the text is looked through."""


class SheetThreads(QObject):
    """Belongs to one sheet. ``led`` carries the thread of a chip that was pressed."""

    led = Signal(object)

    def __init__(self, pane: EntryPane, services: Services, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane, self._services, self._bridge = pane, services, bridge
        self._entry_id: UUID | None = None
        self._shown: tuple[loading.OnFoot, ...] = ()
        self._passage: tuple[str, int] | None = None
        self.offering = Offering(pane.body, services, bridge)
        self.offering.meant.connect(Meant(pane, services, bridge).choose)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.load)
        pane.body.edited.connect(self._quiet.start)
        self._make_foot()
        self._make_actions()
        self.card = StarCard(pane)
        self.card.chosen.connect(self._star)
        self.card.closed.connect(pane.focus_text)
        bridge.changed.connect(self._changed)

    def _make_foot(self) -> None:
        self.add = LinkButton(self.tr("Tag"), icon="plus", quiet=True)
        self.add.setObjectName("entry-add-tag")
        self.add.setAccessibleName(self.tr("Give this entry a tag"))
        self.line = TagLineEdit(self._services, self._bridge)
        self.line.setObjectName("entry-tag-line")
        self.line.hide()
        self.more = Label("", "muted")
        self.more.hide()
        for part in (self.more, self.line, self.add):
            self._pane.foot_row.add(part)
        self.add.clicked.connect(self.ask_tag)
        self.line.said.connect(self._give)
        self.line.left.connect(self._fold_line)

    def _make_actions(self) -> None:
        for name, words, key, do in (
            ("entry-tag", self.tr("Give it a tag…"), TAG_KEY, self.ask_tag),
            ("entry-passage", self.tr("Star this passage… (evidence for a goal)"), PASSAGE_KEY,
             self.ask_goal),
        ):  # fmt: skip
            action = QAction(words, self._pane)
            action.setObjectName(name)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(do)
            self._pane.addAction(action)
            self._pane.menu.insertAction(self._pane.delete_action, action)

    # What is shown

    def show_entry(self, entry_id: UUID | None) -> None:
        """The sheet shows another entry; ``None``: one that is not kept yet."""
        self.offering.close()
        if entry_id != self._entry_id or entry_id is None:
            self._fold_line()
            self._show(entry_id, loading.Foot())
        self._entry_id = entry_id
        self._quiet.stop()
        self.load()

    def load(self) -> None:
        """Ask for the tags and names of the words as they stand now."""
        entry_id = self._pane.entry_id
        if entry_id is not None:
            body = self._pane.body.words()
            job = partial(loading.on_foot, self._services, entry_id, body)
            self._bridge.ask(self, job, partial(self._show, entry_id))

    def _changed(self, changed: Changed) -> None:
        """A tag was brought back, or who is named was renamed or is gone."""
        if changed & loading.ON_FOOT and not self._quiet.isActive():
            self.load()

    def _show(self, entry_id: UUID | None, foot: loading.Foot) -> None:
        if entry_id is not None and entry_id != self._pane.entry_id:
            return
        self._pane.know_names(foot.names)
        if foot.chips != self._shown:
            self._shown = foot.chips
            self._show_chips(foot.chips)

    def _show_chips(self, found: tuple[loading.OnFoot, ...]) -> None:
        focused = self._focused_chip()
        flow = self._pane.foot_row.flow
        for chip in chips_of(flow):
            flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, one in enumerate(found[:SHOWN]):
            chip = ThreadChip(one.row, loose=one.loose)
            chip.setObjectName(f"entry-chip-{place + 1}")
            chip.setParent(self._pane.foot_row)
            chip.led.connect(self.led)
            chip.taken.connect(self._take)
            flow.insert(place, chip)
            chip.show()
        rest = len(found) - SHOWN
        self.more.setText(self.tr("and %Ln more", "", rest) if rest > 0 else "")
        self.more.setVisible(rest > 0)
        if focused is not None:
            chips = chips_of(flow)
            (chips[min(focused, len(chips) - 1)] if chips else self.add).setFocus()

    def _focused_chip(self) -> int | None:
        chips = chips_of(self._pane.foot_row.flow)
        return next((at for at, chip in enumerate(chips) if chip.hasFocus()), None)

    # Tags

    def ask_tag(self) -> None:
        """A line for a tag beside the text."""
        if self._pane.entry_id is None:
            return
        self.add.hide()
        self.line.show()
        self.line.begin()

    def _fold_line(self) -> None:
        had_keyboard = self.line.hasFocus()
        self.line.hide()
        self.add.show()
        if had_keyboard:
            self._pane.focus_text()

    def _give(self, shown: str) -> None:
        entry_id = self._kept()
        if entry_id is not None:
            job = partial(self._services.tags.give, entry_id, shown)
            said = self.tr("The entry has the tag #{tag}.").format(tag=shown)
            self._bridge.do(self, job, self._given, self._refused, undo=said)

    def _refused(self, error: UserFacingError) -> None:
        """What is wrong stands beside the words, which stay."""
        self._pane.problem.setText(in_words(error))
        self._pane.problem.show()

    def _given(self, _tags: object) -> None:
        self.line.begin()
        self.load()

    def _take(self, shown: str) -> None:
        entry_id = self._pane.entry_id
        if entry_id is not None:
            job = partial(self._services.tags.take, entry_id, shown)
            said = self.tr("The tag #{tag} is taken away.").format(tag=shown)
            self._bridge.do(self, job, self._taken, undo=said)

    def _taken(self, _tags: object) -> None:
        self.load()

    def _kept(self) -> UUID | None:
        """The entry, kept: what nothing was written in gets neither tags nor stars."""
        self._pane.leave()
        writing = self._pane.saver.writing
        return writing.id if writing is not None and writing.version else None

    # Passages

    def ask_goal(self) -> None:
        """For which goal the chosen words, or the paragraph at the cursor, are evidence."""
        reads = self._pane.reader.is_on
        self._pane.reader.write()  # words are chosen where they are written
        self._passage = None if reads else self._chosen_passage()
        if self._passage is None or self._kept() is None:
            self._pane.problem.setText(self.tr("Choose the words first, then star them."))
            self._pane.problem.show()
            return
        self._bridge.ask(self, partial(loading.goals, self._services), self._show_goals)

    def _show_goals(self, goals: Sequence[GoalChoice]) -> None:
        if self._passage is not None:
            self.card.open(self._passage[0], goals)

    def _chosen_passage(self) -> tuple[str, int] | None:
        cursor = self._pane.body.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        if begin == end:
            begin = cursor.block().position()
            end = begin + cursor.block().length() - 1
        whole = self._pane.body.words()
        at, until = code_point(whole, begin), code_point(whole, end)
        quote = whole[at:until]
        at += len(quote) - len(quote.lstrip())
        return (quote.strip(), at) if quote.strip() else None

    def _star(self, goal_id: UUID | None) -> None:
        entry_id = self._pane.entry_id
        if self._passage is not None and entry_id is not None:
            quote, at = self._passage
            job = partial(self._services.passages.star, entry_id, at, quote, goal_id)
            said = self.tr("The passage is starred, for you alone.")
            self._bridge.do(self, job, None, self._refused, undo=said)


def chips_of(flow: FlowLayout) -> list[ThreadChip]:
    """The tags and names on a foot, in order."""
    found = []
    for place in range(flow.count()):
        item = flow.itemAt(place)
        widget = item.widget() if item is not None else None
        if isinstance(widget, ThreadChip):
            found.append(widget)
    return found
