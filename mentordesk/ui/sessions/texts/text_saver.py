"""Keep one text of a session while it is written: a draft after two seconds, a version on leaving.

The words count as saved only after COMMIT came back; see ``ui.journal.writing.saving``.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.journal.notes.model import Draft, DraftKind, NoteDraft, ReflectionDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.ui.journal.writing.saving import AT_LEAST_MS, QUIET_MS, SaveState

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.clock import Moment
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.notes.model import AskedFirst
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class Way(Protocol):
    """How one kind of text is written."""

    @property
    def kind(self) -> DraftKind:
        """Under which its drafts are kept."""

    def job(self, session_id: UUID, version: int, body: str) -> Callable[[], Done[Any]]:
        """The verb that saves ``body``, begun from ``version``."""


class NoteWay:
    """My notes, for me alone."""

    kind = DraftKind.NOTE

    def __init__(self, services: Services) -> None:
        self._services = services

    def job(self, session_id: UUID, version: int, body: str) -> Callable[[], Done[Any]]:
        """Save the notes."""
        return partial(self._services.notes.write, NoteDraft(session_id, version, body))


class AgreedWay:
    """What is agreed, for both. ``moved`` is kept as it stands."""

    kind = DraftKind.AGREED

    def __init__(self, services: Services) -> None:
        self._services = services
        self.moved = ""

    def job(self, session_id: UUID, version: int, body: str) -> Callable[[], Done[Any]]:
        """Save the agreed text."""
        draft = AgreedDraft(session_id, version, self.moved, body)
        return partial(self._services.desk.write_agreed, draft)


class ReflectionWay:
    """What I make of a session afterwards, with the question that it answers."""

    kind = DraftKind.REFLECTION

    def __init__(self, services: Services, asked: AskedFirst) -> None:
        self._services = services
        self.asked = asked
        self.prompt = ("", "")

    def job(self, session_id: UUID, version: int, body: str) -> Callable[[], Done[Any]]:
        """Save the reflection."""
        draft = ReflectionDraft(session_id, version, self.asked, body, *self.prompt)
        return partial(self._services.notes.reflect, draft)


@dataclass(frozen=True)
class _Sent:
    session_id: UUID
    version: int  # from which it began


class TextSaver(QObject):
    """Carries the words of one editor to the disk. ``words`` gives them exactly."""

    state_changed = Signal()
    lost_touch = Signal()
    """A save was refused because the text was saved from elsewhere; please load it anew."""

    def __init__(
        self, services: Services, bridge: Bridge, way: Way, words: Callable[[], str]
    ) -> None:
        super().__init__()
        self._services, self._bridge, self._way, self._words = services, bridge, way, words
        self.session_id: UUID | None = None
        self.version = 0
        self.state = SaveState.UNTOUCHED
        self.saved_at: Moment | None = None
        self._body: str | None = ""  # of ``version``; None where that is not known
        self._touched = False
        self._drafted = False
        self._sent: deque[_Sent] = deque()
        self._quiet = self._timer(QUIET_MS)
        self._at_least = self._timer(AT_LEAST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep_draft)
        return timer

    @property
    def is_dirty(self) -> bool:
        """Whether words stand in the editor that are no version yet."""
        return self._touched or self._drafted or bool(self._sent)

    def begin(self, session_id: UUID | None, version: int = 0, body: str = "") -> None:
        """Turn to another text; what was not handed over yet is now."""
        self.settle()
        self.session_id, self.version, self._body = session_id, version, body
        self._touched = self._drafted = False
        self.saved_at = None
        self._say(SaveState.UNTOUCHED)

    def touch(self) -> None:
        """The person changed the words."""
        if self.session_id is None:
            return
        self._touched = True
        self._quiet.start()
        if not self._at_least.isActive():
            self._at_least.start()
        self._say(SaveState.TYPED)

    def keep_draft(self) -> None:
        """Hand over the words as they stand, as a draft."""
        self._stop()
        if self.session_id is None or not self._touched:
            return
        self._touched, self._drafted = False, True
        body = self._words()
        draft = Draft(self._way.kind, self.session_id, self.version, body)
        self._sent.append(_Sent(self.session_id, self.version))
        job = partial(self._services.notes.keep_draft, draft)
        self._bridge.do(self, job, self._answered, self._failed)

    def settle(self, *, again: bool = False) -> None:
        """Hand over the words as the next version; nothing where nothing was typed.

        ``again`` hands them over also where they are as before: what stands beside them changed.
        """
        self._stop()
        if self.session_id is None or not (self._touched or self._drafted or again):
            return
        body = self._words()
        job = self._way.job(self.session_id, self.version, body)
        self._sent.append(_Sent(self.session_id, self.version))
        if body != self._body or again:
            self.version += 1
        self._body = body
        self._touched = self._drafted = False
        self._bridge.do(self, job, self._wrote, self._failed)

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        return [self._words()] if self.session_id is not None and self._touched else []

    def _stop(self) -> None:
        self._quiet.stop()
        self._at_least.stop()

    def _wrote(self, saved: Any) -> None:
        sent = self._sent[0]
        if saved is not None and sent.session_id == self.session_id and len(self._sent) == 1:
            self.version = saved.version
        self._answered(saved)

    def _answered(self, _value: object) -> None:
        sent = self._sent.popleft()
        if sent.session_id == self.session_id:
            self.saved_at = self._services.clock.now()
            if not self._touched and not self._sent:
                self._say(SaveState.SAVED)

    def _failed(self, error: UserFacingError) -> None:
        sent = self._sent.popleft()
        if sent.session_id == self.session_id:
            self._touched = True
            self.version, self._body = sent.version, None
            self._say(SaveState.FAILED)
            if error.code in CHANGED_ELSEWHERE:
                self._touched = False
                self.lost_touch.emit()
            else:
                self._at_least.start()
        self._bridge.trouble.emit(error, self.settle)

    def _say(self, state: SaveState) -> None:
        if state is not self.state or state is SaveState.SAVED:
            self.state = state
            self.state_changed.emit()


CHANGED_ELSEWHERE = ("text-changed", "note-changed")
"""Codes of errors by which the words are kept among the earlier wordings."""
