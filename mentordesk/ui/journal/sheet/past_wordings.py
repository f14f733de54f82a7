"""Earlier wordings of the entry on the sheet: seen by a key, brought back into the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from mentordesk.ui.journal.wordings.card import WordingsCard
from mentordesk.ui.journal.wordings.model import Wording, WordingSource, Words

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.journal.versions.service import Versions
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane
    from mentordesk.ui.services import Services

WORDINGS_KEY = "Ctrl+H"


class SheetWordings(QObject):
    """A line of the sheet's menu and its key."""

    def __init__(self, pane: EntryPane, services: Services, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane, self._services, self._bridge = pane, services, bridge
        self._card: WordingsCard | None = None
        self.action = QAction(self.tr("Earlier wordings…"), pane)
        self.action.setObjectName("entry-wordings")
        self.action.setShortcut(WORDINGS_KEY)
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(self.show)
        pane.addAction(self.action)
        pane.menu.insertAction(pane.delete_action, self.action)

    def show(self) -> None:
        """Show them; what was just written is saved first."""
        entry_id = self._pane.entry_id
        if entry_id is None or not self._pane.isVisible():
            return
        self._pane.leave()
        if self._card is None:
            self._card = WordingsCard(self._pane, self._bridge, self._services.journal.today)
            self._card.wanted.connect(self._bring_back)
            self._card.closed.connect(self._pane.focus_text)
        versions = self._services.versions
        source = WordingSource(
            partial(_lines, versions, entry_id), partial(_words, versions, entry_id)
        )
        self._card.open_with(source, *self._pane.words())

    def _bring_back(self, words: Words) -> None:
        """The wording stands again: it is written over the text, and undo takes it back."""
        self._pane.reader.write()
        self._pane.title.put_words(words.title)
        self._pane.body.put_words(words.body)
        self._pane.leave()
        self._pane.body.setFocus()


def _lines(versions: Versions, entry_id: UUID) -> list[Wording]:
    """All but the one that stands."""
    found = versions.of(entry_id)[1:]
    return [Wording(one.version, one.changed, one.title, one.start) for one in found]


def _words(versions: Versions, entry_id: UUID, number: int) -> Words | None:
    found = versions.version(entry_id, number)
    return None if found is None else Words(number, found.title, found.body)
