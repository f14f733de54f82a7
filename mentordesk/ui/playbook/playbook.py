"""The playbook at work: what is opened, what was read before, what is done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.ui.places import HELP_CARD, Command
from mentordesk.ui.playbook.contents import Contents
from mentordesk.ui.playbook.goes_with import GoesWithCard
from mentordesk.ui.playbook.history import History
from mentordesk.ui.playbook.opened import Opened, open_item
from mentordesk.ui.playbook.paper import document
from mentordesk.ui.playbook.playbook_view import PlaybookView
from mentordesk.ui.playbook.printing import Computer
from mentordesk.ui.playbook.self_checks import SelfChecks
from mentordesk.ui.playbook.sheet import Sheet
from mentordesk.ui.playbook.slot_card import SlotCard
from mentordesk.ui.playbook.use_card import UseCard
from mentordesk.ui.playbook.using import can_be_answered

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.printing import Printing
    from mentordesk.ui.services import Services


class PlaybookPlace(PlaybookView):
    """Reading, which is noted nowhere, and answering, which the journal keeps."""

    shows = Changed.SESSIONS | Changed.PEOPLE | Changed.PLAYBOOK

    def __init__(
        self, services: Services, bridge: Bridge, printing: Printing | None = None
    ) -> None:
        self._services, self._bridge = services, bridge
        self._printing = printing or Computer()
        self._history = History()
        self._wanted = ""
        self._goes_on = False  # whether the page gets the keyboard when it is there
        super().__init__(
            Contents(services, bridge), Sheet(), UseCard(services, bridge), GoesWithCard()
        )
        self.slots = SlotCard(services, bridge)
        self.checks = SelfChecks(services, bridge, self)
        self.sheet.below.insertWidget(0, self.slots)
        self._connect()
        self.contents.reload()
        self.use.reload()

    def _connect(self) -> None:
        sheet = self.sheet
        self.contents.chosen.connect(self._browse)
        self.contents.loaded.connect(self._open_first)
        self.contents.tree.entered.connect(self._go_in)
        self.checks.go.connect(self.go)
        for source in (sheet, self.goes, self.checks):
            source.followed.connect(self.open)
        self.contents.help_card.clicked.connect(self.open_help_card)
        sheet.left.connect(self._go_out)
        sheet.to_contents.clicked.connect(self._go_out)
        sheet.back.clicked.connect(self.go_back)
        sheet.forward.clicked.connect(self.go_forward)
        sheet.print.clicked.connect(self.print_page)
        self.use.practise.clicked.connect(self.practise)
        for key, do in (
            ("Ctrl+F", self.contents.filter.setFocus),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+Return", self.use.use_it),
            ("Ctrl+Shift+P", self.practise),
            ("Ctrl+P", self.print_page),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self._show_tools()

    # What the shell asks

    def focus_first(self) -> None:
        """The contents; the page where only that is on the screen."""
        if self.sheet.practice is not None:
            self.sheet.practice.focus_first()
        elif self.contents.isHidden():
            self.sheet.setFocus()
        else:
            self.contents.tree.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Sessions to come have changed, or the pack has."""
        opened = self.sheet.opened
        if changed & Changed.PLAYBOOK:
            self.contents.reload()
            if opened is not None and not self._wanted and self.sheet.practice is None:
                self._ask(opened.line.id)  # what an organisation filled in stands in it now
        self.use.reload()

    def flush(self) -> None:
        """The place is left: the Help card does not stay open for whoever looks next."""
        self.slots.settle()
        self.checks.keep_drafts()
        self.sheet.put_fear_away()
        opened = self.sheet.opened
        if opened is not None and opened.line.id == HELP_CARD:
            before = self._history.present
            self.open(before or self.contents.model.first())

    def unsaved_texts(self) -> list[str]:
        """Answers that could not be saved."""
        return self.checks.unsaved_texts()

    def show_target(self, target: object) -> None:
        """An item by its id, or a section by its own."""
        if isinstance(target, str):
            self.open(target)

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        opened = self.sheet.opened
        words, find = self.tr("Filter the playbook"), self.contents.filter.setFocus
        found = [
            Command("playbook-filter", words, find, "magnifying-glass", "Ctrl+F"),
            Command(
                "playbook-print", self.tr("Print this page"), self.print_page, "printer", "Ctrl+P"
            ),
        ]
        if opened is not None and not self.use.practise.isHidden():
            title = self.tr("Practise this conversation alone")
            if can_be_answered(opened):
                title = self.tr("Answer this self-assessment for yourself")
            found.append(
                Command("playbook-practise", title, self.practise, "chats-circle", "Ctrl+Shift+P")
            )
        return tuple(found)

    # Reading

    def open(self, target: str) -> None:
        """Open an item or a section, to read it."""
        if target:
            self._history.visit(target)
            self._goes_on = True
            self._ask(target)

    def open_help_card(self) -> None:
        """Open the Help card. It is in no history."""
        self.open(HELP_CARD)

    def go_back(self) -> None:
        """What was read before."""
        if self._history.can_go_back:
            self._goes_on = True
            self._ask(self._history.back())

    def go_forward(self) -> None:
        """What was read after."""
        if self._history.can_go_forward:
            self._goes_on = True
            self._ask(self._history.forward())

    def practise(self) -> None:
        """Practise the open conversation, or answer the open self-assessment."""
        opened = self.sheet.opened
        self.sheet.start_practice()
        if opened is not None:
            self.checks.begin(opened, self.sheet.work)

    def print_page(self) -> None:
        """Print the open page; what is folded on the screen stands on the paper."""
        opened = self.sheet.opened
        if opened is None:
            return
        paper = document(opened, self.sheet.facts_of(opened), self.sheet.parts())
        self._printing.print_document(self, self.tr("Print this page"), paper)

    def _browse(self, item_id: str) -> None:
        """An item was chosen by the arrow keys or a click: it is shown, the keyboard stays."""
        if self.sheet.opened is None or item_id != self.sheet.opened.line.id:
            self._history.visit(item_id, passing=True)
            self._ask(item_id)

    def _ask(self, target: str) -> None:
        self._wanted = target
        self._show_tools()
        job = partial(open_item, self._services, target)
        self._bridge.ask(self, partial(_answer, target, job), self._show_item)

    def _show_item(self, answer: tuple[str, Opened]) -> None:
        target, opened = answer
        if target != self._wanted:
            return
        self._wanted = ""
        self.sheet.show_item(opened)
        self.use.show_item(opened)
        self.slots.show_item(opened)
        self.goes.show_item(opened, self.sheet.kinds_of(opened))
        self.contents.choose(opened.line.id)
        if self._goes_on:
            self._go_in()

    def _open_first(self) -> None:
        """There is always something to read beside the contents."""
        if self.sheet.opened is None and not self._wanted:
            first = self.contents.model.first()
            if first:
                self.contents.choose(first)
                self._browse(first)

    def _go_in(self) -> None:
        """On to the page."""
        self._goes_on = bool(self._wanted)
        if self._goes_on:
            return
        self._history.settle()
        self.show_sheet(True)
        self.sheet.setFocus()

    def _go_out(self) -> None:
        """Back to the contents."""
        self.show_sheet(False)
        self.contents.tree.setFocus()

    def _show_tools(self) -> None:
        self.sheet.back.setEnabled(self._history.can_go_back)
        self.sheet.forward.setEnabled(self._history.can_go_forward)


def _answer(target: str, job: partial[Opened]) -> tuple[str, Opened]:
    return target, job()
