"""The contents at work: what there is, what the filter leaves, and what is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.playbook.model import Kind
from mentordesk.text import fold
from mentordesk.ui.playbook.contents_model import ContentsModel
from mentordesk.ui.playbook.contents_view import ContentsTree, ContentsView
from mentordesk.ui.playbook.groups import Groups, matches

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.playbook.model import ItemLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.contents_model import Index
    from mentordesk.ui.services import Services

OPEN_AT_FIRST = frozenset({Kind.CHAPTER, Kind.CONVERSATION})
FOUND = 60
"""Passages at most that the filter asks for."""


class Contents(ContentsView):
    """Shows every item of the pack. ``chosen`` names the item that became the current one."""

    chosen = Signal(str)
    loaded = Signal()

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self._groups = Groups(self)
        self._lines: tuple[ItemLine, ...] = ()
        self._found: frozenset[str] = frozenset()
        self._open_kinds = set(OPEN_AT_FIRST)
        self._quiet = False
        self.model = ContentsModel(self)
        self.tree.setModel(self.model)
        self.tree.turned.connect(self._turned)
        self.tree.expanded.connect(self._note_fold)
        self.tree.collapsed.connect(self._note_fold)
        self.filter.textChanged.connect(self._typed)
        self.filter.down.connect(self._go_down)
        self.filter.returnPressed.connect(self.enter_first)

    def reload(self) -> None:
        """Ask for the contents."""
        self._bridge.ask(self, partial(_contents, self._services), self._take)

    def choose(self, item_id: str) -> None:
        """Show ``item_id`` as the chosen one; ``chosen`` is not sent."""
        index = self.model.find(item_id)
        self._quiet = True
        if index.isValid():
            self.tree.expand(index.parent())
            self.tree.setCurrentIndex(index)
            if not self.tree.viewport().rect().contains(self.tree.visualRect(index)):
                self.tree.scrollTo(index, ContentsTree.ScrollHint.PositionAtCenter)
        else:
            self.tree.clearSelection()
            self.tree.setCurrentIndex(index)
        self._quiet = False

    def enter_first(self) -> None:
        """Choose what the filter leaves: what is called so before what speaks of it."""
        asked = fold(self.filter.text()).strip()
        first = self.model.first_named(asked)
        if first and asked:
            self.tree.setCurrentIndex(self.model.find(first))
            self.tree.entered.emit()

    def _go_down(self) -> None:
        """Into the list: to the item that is open, else to the first that the filter leaves."""
        self.tree.setFocus()
        first = self.model.first_named(fold(self.filter.text()).strip())
        if first and not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.find(first))

    def current_id(self) -> str:
        """The id of the chosen item; empty on a heading."""
        line = self.model.line(self.tree.currentIndex())
        return line.id if line is not None else ""

    def _take(self, lines: tuple[ItemLine, ...]) -> None:
        self._lines = lines
        self._show()
        self.loaded.emit()

    def _typed(self) -> None:
        query = self.filter.text().strip()
        self._found = frozenset()
        self._show()
        if query:
            job = partial(_search, self._services, query)
            self._bridge.ask(self, job, self._take_found, _find_nothing)

    def _take_found(self, answer: tuple[str, frozenset[str]]) -> None:
        query, found = answer
        if query == self.filter.text().strip():
            self._found = found
            self._show()

    def _show(self) -> None:
        asked = fold(self.filter.text()).split()
        lines = [
            line
            for line in self._lines
            if not asked or line.id in self._found or matches(line, asked)
        ]
        current = self.current_id()
        self._quiet = True
        self.model.show_groups(self._groups.of(lines))
        for row in range(self.model.rowCount()):
            self._unfold(row, is_filtered=bool(asked))
        self._quiet = False
        self.choose(current)
        self.pages.setCurrentWidget(self.tree if lines or not asked else self.nothing)

    def _unfold(self, row: int, *, is_filtered: bool) -> None:
        heading = self.model.index(row, 0)
        first = self.model.line(self.model.index(0, 0, heading))
        is_open = first is not None and first.kind in self._open_kinds
        self.tree.setExpanded(heading, is_filtered or is_open)

    def _note_fold(self, heading: Index) -> None:
        """Remember which groups a person opened and closed; a filter opens all for its time."""
        line = self.model.line(self.model.index(0, 0, heading))
        if line is None or self._quiet or self.filter.text().strip():
            return
        if self.tree.isExpanded(heading):
            self._open_kinds.add(line.kind)
        else:
            self._open_kinds.discard(line.kind)

    def _turned(self, index: Index) -> None:
        line = self.model.line(index)
        if line is not None and not self._quiet:
            self.chosen.emit(line.id)


def _contents(services: Services) -> tuple[ItemLine, ...]:
    return services.playbook.contents()


def _search(services: Services, query: str) -> tuple[str, frozenset[str]]:
    found = services.playbook.search(query, FOUND)
    return query, frozenset(one.line.id for one in found)


def _find_nothing(error: object) -> None:
    """A search that fails finds nothing; the titles stay."""
    del error
