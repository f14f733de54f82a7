"""What a text of a session said before: seen, compared and brought back, by a key and a verb."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.journal.sheet.past_wordings import WORDINGS_KEY
from mentordesk.ui.journal.wordings.card import WordingsCard
from mentordesk.ui.journal.wordings.model import Wording, WordingSource, Words
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.journal.notes.model import Field
    from mentordesk.journal.notes.service import Notes
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.texts.text_panes import TextPane
    from mentordesk.ui.sessions.texts.text_saver import TextSaver

START = 300
"""Letters of a wording from which the list's line is made."""


class PastWords(QObject):
    """Of one text on the screen."""

    def __init__(
        self, services: Services, bridge: Bridge, pane: TextPane, saver: TextSaver, field: Field
    ) -> None:
        super().__init__(pane)
        self._services, self._bridge = services, bridge
        self._pane, self._saver, self._field = pane, saver, field
        self._card: WordingsCard | None = None
        said = self.tr("Earlier wordings ({key})").format(key=WORDINGS_KEY)
        self.button = IconButton("clock", said)
        self.button.setObjectName(f"{pane.edit.objectName()}-past")
        self.button.setToolTip(tip(said))
        self.button.setAccessibleName(f"{said}. {pane.edit.accessibleName()}")
        self.button.clicked.connect(self.show)
        pane.add_verb(self.button)
        key = QShortcut(QKeySequence(WORDINGS_KEY), pane)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.show)

    def show(self) -> None:
        """Show them; what was just written is saved first."""
        session_id = self._saver.session_id
        if session_id is None or self._pane.edit.is_aside:
            return
        self._saver.settle()
        if self._card is None:
            self._card = WordingsCard(self._pane, self._bridge, self._services.journal.today)
            self._card.wanted.connect(self._bring_back)
            self._card.closed.connect(self._pane.edit.setFocus)
        notes = self._services.notes
        source = WordingSource(
            partial(_lines, notes, session_id, self._field),
            partial(_words, notes, session_id, self._field),
        )
        self._card.open_with(source, "", self._pane.edit.words())

    def put_away(self) -> None:
        """Go from the screen where the text is hidden."""
        if self._card is not None and self._pane.edit.is_aside:
            self._card.close_overlay()

    def _bring_back(self, words: Words) -> None:
        """Written over the text; undo takes it back."""
        self._pane.edit.put_words(words.body)
        self._saver.settle()
        self._pane.edit.setFocus()


def _lines(notes: Notes, session_id: UUID, field: Field) -> list[Wording]:
    found = notes.past(session_id, field)
    return [Wording(one.version, one.replaced, start=one.body[:START], until=True) for one in found]


def _words(notes: Notes, session_id: UUID, field: Field, number: int) -> Words | None:
    found = (one for one in notes.past(session_id, field) if one.version == number)
    one = next(found, None)
    return None if one is None else Words(number, "", one.body)
