"""The two texts of a session at work: kept while they are written, moved between on request."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.desk.texts import Moved, MoveDraft, Side
from mentordesk.journal.notes.model import Field
from mentordesk.ui.sessions.past_words import PastWords
from mentordesk.ui.sessions.texts.text_panes import TextPane
from mentordesk.ui.sessions.texts.text_saver import AgreedWay, NoteWay, TextSaver

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.facts import SessionFacts

MOVE_KEY = "Ctrl+Shift+M"


class Writing(QObject):
    """Notes and agreed text of one session. ``stale`` asks for the facts anew."""

    stale = Signal()

    def __init__(self, services: Services, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self.notes = TextPane("session-notes", private=True)
        self.agreed = TextPane("session-agreed", private=False)
        self._agreed_way = AgreedWay(services)
        self.note_saver = TextSaver(services, bridge, NoteWay(services), self.notes.edit.words)
        self.agreed_saver = TextSaver(services, bridge, self._agreed_way, self.agreed.edit.words)
        for pane, saver in self._pairs():
            saver.setParent(self)
            pane.follow(saver)
            saver.lost_touch.connect(self._lost_touch)
            pane.edit.edited.connect(saver.touch)
        self.past = tuple(
            PastWords(services, bridge, pane, saver, field)
            for (pane, saver), field in zip(self._pairs(), (Field.NOTE, Field.AGREED), strict=True)
        )
        self.notes.move_words.clicked.connect(self.to_agreed)
        self.agreed.move_words.clicked.connect(self.to_notes)
        for pane, move in ((self.notes, self.to_agreed), (self.agreed, self.to_notes)):
            shortcut = QShortcut(QKeySequence(MOVE_KEY), pane)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(move)

    def _pairs(self) -> tuple[tuple[TextPane, TextSaver], ...]:
        return ((self.notes, self.note_saver), (self.agreed, self.agreed_saver))

    def show_facts(self, facts: SessionFacts, *, again: bool = False) -> None:
        """Show the texts; words that are being written stay unless ``again``."""
        session_id, note, agreed = facts.session.id, facts.note, facts.agreed
        self._agreed_way.moved = agreed.moved if agreed else ""
        stands = (
            (note.version if note else 0, note.body if note else ""),
            (agreed.version if agreed else 0, agreed.body if agreed else ""),
        )
        for (pane, saver), (version, body) in zip(self._pairs(), stands, strict=True):
            same = saver.session_id == session_id
            if same and not again and (saver.is_dirty or saver.version == version):
                continue
            saver.begin(session_id, version, body)
            if not same or pane.edit.words() != body:
                pane.edit.show_words(body)
                pane.edit.put_cursor_at_end()

    def hide_past(self) -> None:
        """Earlier wordings go with the words that are hidden."""
        for past in self.past:
            past.put_away()

    def settle(self) -> None:
        """Save both texts."""
        for _, saver in self._pairs():
            saver.settle()

    def leave(self) -> None:
        """Save both texts, and turn from them."""
        for pane, saver in self._pairs():
            saver.begin(None)
            pane.edit.show_words("")

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        return [text for _, saver in self._pairs() for text in saver.unsaved_texts()]

    def to_agreed(self) -> None:
        """The chosen words leave the private notes: an act of its own, told and undoable."""
        self._move(self.notes, Side.AGREED)

    def to_notes(self) -> None:
        """The chosen words go back to the private notes."""
        self._move(self.agreed, Side.PRIVATE)

    def _move(self, pane: TextPane, to: Side) -> None:
        passage, at = pane.edit.chosen_passage()
        session_id = self.note_saver.session_id
        if not passage.strip() or session_id is None:
            return
        self.settle()
        versions = (self.note_saver.version, self.agreed_saver.version)
        draft = MoveDraft(session_id, to, passage, at, *versions)
        job = partial(self._services.desk.move_text, draft)
        said = self.tr("Moved: these words are private to you again.")
        if to is Side.AGREED:
            said = self.tr("Moved: these words are now for both of you. Nothing is sent.")
        self._bridge.do(self, job, self._was_moved, undo=said)

    def _was_moved(self, moved: Moved) -> None:
        del moved
        self.stale.emit()

    def _lost_touch(self) -> None:
        self.stale.emit()
