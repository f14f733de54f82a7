"""A line that is typed and not entered yet: kept with its session, and found there again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mentordesk.changes import Changed, Done
from mentordesk.journal.notes.model import Draft, DraftKind
from mentordesk.ui.journal.writing.saving import QUIET_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QLineEdit

    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class LineDraft(QObject):
    """Keeps what stands in one field as a draft of a session; ``words`` and ``put`` may be told.

    It is read on the writer thread too: what is found is what was handed over last.
    """

    def __init__(
        self, services: Services, bridge: Bridge, kind: DraftKind, edit: QLineEdit
    ) -> None:
        super().__init__(edit)
        self._services, self._bridge, self._kind = services, bridge, kind
        self.words: Callable[[], str] = edit.text
        self.put: Callable[[str], None] = edit.setText
        self._session_id: UUID | None = None
        self._touched = self._looked = self._is_kept = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.keep)
        edit.textEdited.connect(self.touch)

    def show_session(self, session_id: UUID) -> None:
        """Turn to a session; what was typed for the one before stays with that one."""
        if session_id == self._session_id:
            return
        self.keep()
        self._session_id = session_id
        self._looked = self._is_kept = False
        self.put("")
        job = partial(_read, self._services, self._kind, session_id)
        self._bridge.do(self, job, partial(self._found, session_id))

    def touch(self, *_said: str) -> None:
        """The words were changed."""
        if self._session_id is not None:
            self._touched = True
            self._quiet.start()

    def entered(self) -> None:
        """The line was taken, and its field is empty: what was kept of it goes."""
        self.touch()
        self.keep()

    def keep(self) -> None:
        """Hand the words over as they stand; where there are none, what was kept is dropped."""
        self._quiet.stop()
        if self._session_id is None or not self._touched:
            return
        self._touched = False
        text, after = self.words(), not self._looked
        if not text.strip() and (after or not self._is_kept):
            return
        self._looked, self._is_kept = True, bool(text.strip())
        draft = Draft(self._kind, self._session_id, 0, text)
        job = partial(_write, self._services, draft, after=after)
        self._bridge.do(self, job, None, partial(self._not_kept, self._session_id))

    def unsaved_texts(self) -> list[str]:
        """The line, where it is on the screen only."""
        text = self.words()
        return [text] if self._touched and text.strip() else []

    def _found(self, session_id: UUID, kept: str) -> None:
        if session_id != self._session_id:
            return
        self._looked = True
        if kept:
            typed = self.words()
            self._is_kept = True
            self.put(_joined(kept, typed))
            if typed:
                self.touch()

    def _not_kept(self, session_id: UUID, error: UserFacingError) -> None:
        if session_id == self._session_id:
            self._touched = True
        self._bridge.trouble.emit(error, None)


def _read(services: Services, kind: DraftKind, session_id: UUID) -> Done[str]:
    kept = services.notes.draft(kind, session_id)
    return Done(kept.draft.body if kept is not None else "", Changed.NOTHING)


def _write(services: Services, draft: Draft, *, after: bool) -> Done[None]:
    """Keep or drop; nothing of a session that is gone. ``after``: behind what was kept before."""
    kept = services.notes.draft(draft.kind, draft.target) if after else None
    body = _joined(kept.draft.body, draft.body) if kept is not None else draft.body
    if not body.strip():
        services.notes.drop_draft(draft.kind, draft.target)
    elif services.sessions.session(draft.target) is not None:
        services.notes.keep_draft(Draft(draft.kind, draft.target, 0, body))
    return Done(None, Changed.NOTHING)


def _joined(kept: str, typed: str) -> str:
    return f"{kept.rstrip()} {typed}" if typed else kept
