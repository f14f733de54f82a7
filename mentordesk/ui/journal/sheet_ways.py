"""What can be done with the sheet beside writing on it: keys, menu and palette in one place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from mentordesk.journal.markdown.lines import headings
from mentordesk.journal.markdown.marks import fold_tag
from mentordesk.ui.journal.bin.card import BIN_KEY, BinCard
from mentordesk.ui.journal.hiding.curtain import Curtain, hide_by_key
from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.journal.sheet.focus import DIM_KEY, FOCUS_KEY, SheetFocus
from mentordesk.ui.journal.sheet.past_wordings import WORDINGS_KEY, SheetWordings
from mentordesk.ui.journal.sheet.reading import READ_KEY
from mentordesk.ui.journal.targets import Kind, ShowThread, Thread
from mentordesk.ui.journal.writing.sheet_edit import BOLD_KEY, BOX_KEY, DIRECTION_KEY, SLANTED_KEY
from mentordesk.ui.places import JOURNAL, Command
from mentordesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.journal_view import JournalView
    from mentordesk.ui.services import Services

HEADINGS_AT_MOST = 200
"""Headings of one text that the palette offers."""


class SheetWays(QObject):
    """Of one journal on the screen."""

    def __init__(self, place: JournalView, services: Services, bridge: Bridge) -> None:
        super().__init__(place)
        self._place, self._services, self._bridge = place, services, bridge
        pane = place.pane
        self.curtain = Curtain(place.pages)
        self.hiding = hide_by_key(place, self.curtain, services, bridge)
        self.curtain.turned.connect(self._put_cards_away)
        place.sheet_asked.connect(self.curtain.lift)
        pane.reading.tag_chosen.connect(self._show_tag)
        self.focus = SheetFocus(pane, services, bridge)
        self.focus.turned.connect(place.be_alone)
        self.wordings = SheetWordings(pane, services, bridge)
        self._stood_alone = False  # the sheet, before it was hidden
        self._bin: BinCard | None = None
        self._bin_action = QAction(self.tr("Bin…"), place)
        self._bin_action.setObjectName("journal-bin")
        self._bin_action.setShortcut(BIN_KEY)
        self._bin_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._bin_action.triggered.connect(self.open_bin)
        place.addAction(self._bin_action)
        self._fill_menu()
        place.addAction(self.wordings.action)
        for key, do in (
            (READ_KEY, pane.reader.turn),
            (FOCUS_KEY, self.focus.turn),
            (DIM_KEY, self.focus.turn_dimming),
        ):
            shortcut = QShortcut(QKeySequence(key), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._on_sheet, do))

    def _on_sheet(self, do: Callable[[], None]) -> None:
        """A key of the sheet, from the list too; nothing where there is none."""
        if self._place.pane.isVisible():
            do()

    def _fill_menu(self) -> None:
        """Above what was there: how the sheet is shown; below it the bin."""
        pane = self._place.pane
        for name, said, key, do in (
            ("entry-read-action", self.tr("Read, or write"), READ_KEY, pane.reader.turn),
            ("entry-focus", self.tr("Only the sheet"), FOCUS_KEY, self.focus.turn),
            ("entry-dim", self.tr("Only this paragraph clear"), DIM_KEY, self.focus.turn_dimming),
        ):
            action = QAction(f"{said}\t{key}", self)  # the key itself is heard elsewhere
            action.setObjectName(name)
            action.triggered.connect(do)
            pane.menu.insertAction(self.wordings.action, action)
        pane.menu.insertSeparator(self.wordings.action)
        pane.menu.addAction(self._bin_action)

    def _show_tag(self, shown: str) -> None:
        """A tag in the text that is read leads to all that have it."""
        thread = Thread(Kind.TAG, pin=fold_tag(shown))
        self._place.go.emit(JOURNAL, ShowThread(thread))

    def open_bin(self) -> None:
        """Show what was deleted; what was just written is saved first. Not while it is hidden."""
        if self.curtain.is_drawn:
            return
        self._place.flush()
        if self._bin is None:
            self._bin = BinCard(self._place, self._services, self._bridge)
            self._bin.closed.connect(self._place.focus_first)
        self._bin.open()

    def _put_cards_away(self, hidden: bool) -> None:
        """What lies over the window shows words too; a sheet that stood alone does so again."""
        if not hidden:
            if self._stood_alone and self._place.pane.isVisible():
                self.focus.set(on=True)
            return
        self._stood_alone = self.focus.was_on
        if self._bin is not None:
            self._bin.put_away()
        for card in self._place.window().findChildren(Overlay):
            if card.isVisible():
                card.close_overlay()

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers: of an open entry its headings too."""
        bin_ = Command(
            "journal-bin", self.tr("Bin of the journal"), self.open_bin, "trash", BIN_KEY,
            self.tr("deleted entries restore shred"),
        )  # fmt: skip
        hide = Command(
            "journal-hide", self.tr("Hide the journal"), self.hiding.turn, "eye-slash", HIDE_KEY
        )
        pane = self._place.pane
        if self.curtain.is_drawn:
            return (hide,)
        if pane.entry_id is None or not pane.isVisible():
            return (bin_, hide)
        return (
            Command("entry-read", self.tr("Read, or write"), pane.reader.turn,
                    "book-open-text", READ_KEY, self.tr("preview markdown")),
            Command("entry-focus", self.tr("Only the sheet"), self.focus.turn,
                    "file-text", FOCUS_KEY, self.tr("focus mode full")),
            Command("entry-wordings", self.tr("Earlier wordings of this entry"),
                    self.wordings.show, "clock", WORDINGS_KEY, self.tr("versions history")),
            bin_,
            hide,
            *self._headings(),
        )  # fmt: skip

    def _headings(self) -> tuple[Command, ...]:
        """The outline of the text; one goes to each of its headings."""
        pane = self._place.pane
        if pane.body.is_aside:
            return ()
        found = headings(pane.body.shown().split("\n"))[:HEADINGS_AT_MOST]
        go = self.tr("Heading: {heading}")
        return tuple(
            Command(
                f"entry-heading-{one.at}",
                go.format(heading=f"{'· ' * (one.level - 1)}{one.words}"),
                partial(self._go_to, one.at),
                "list-bullets",
            )
            for one in found
        )

    def _go_to(self, line: int) -> None:
        pane = self._place.pane
        if pane.reader.is_on:
            pane.reading.scroll_to(line)
        else:
            pane.body.stand_at(line)
        pane.focus_text()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys for F1."""
        return (
            (READ_KEY, self.tr("Read the text, or write it")),
            (BOX_KEY, self.tr("Tick a check box, or make one")),
            ("Tab", self.tr("In a list: one level in; in a table: the next cell")),
            (BOLD_KEY, self.tr("Bold")),
            (SLANTED_KEY, self.tr("Slanted")),
            (DIRECTION_KEY, self.tr("Let the paragraph run the other way")),
            (FOCUS_KEY, self.tr("Only the sheet")),
            (DIM_KEY, self.tr("Only this paragraph clear")),
            (WORDINGS_KEY, self.tr("Earlier wordings")),
            (HIDE_KEY, self.tr("Hide the journal, or show it")),
            (BIN_KEY, self.tr("The bin")),
        )
