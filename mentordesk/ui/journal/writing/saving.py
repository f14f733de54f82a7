"""Keep what is being written: a draft two seconds after the last key and at least every ten.

The words count as saved only after COMMIT came back. Timers run on the window's thread, the work
on the writer thread, which does jobs in the order in which they were given.
"""

from __future__ import annotations

import enum
from collections import deque
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.journal.model import Entry, EntryChanged, EntryDraft, EntryGone

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.clock import Clock, Moment
    from mentordesk.errors import UserFacingError
    from mentordesk.ids import NewId
    from mentordesk.journal.model import Prompt
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge

QUIET_MS = 2_000
AT_LEAST_MS = 9_000
"""A kill takes ten seconds of typing at the most: nine until the words are handed over, and one for
a busy disk to have them."""


class SaveState(enum.Enum):
    """How far the words on the screen are on their way."""

    UNTOUCHED = enum.auto()  # nothing was typed
    TYPED = enum.auto()  # not handed over yet, or not answered yet
    SAVED = enum.auto()  # on the disk, all of them
    FAILED = enum.auto()  # on the screen only


@dataclass(frozen=True)
class Writing:
    """What words are written for, and the words that were handed over as its last version.

    ``version`` is the one that these words have or will have; 0 where nothing was handed over.
    """

    id: UUID
    version: int = 0
    title: str = field(default="", repr=False)
    body: str = field(default="", repr=False)
    prompt_id: str = ""
    prompt_text: str = field(default="", repr=False)
    is_new: bool = False  # begun in this visit: nothing is lost if it ends empty

    @classmethod
    def of(cls, entry: Entry) -> Writing:
        """Going on with a saved entry."""
        return cls(
            *(entry.id, entry.version, entry.title, entry.body),
            *(entry.prompt_id, entry.prompt_text),
        )

    @property
    def is_blank(self) -> bool:
        """Whether the last version is empty."""
        return not self.title.strip() and not self.body.strip()

    def draft(self, title: str, body: str) -> EntryDraft:
        """These words, begun from those of the last version."""
        return EntryDraft(self.id, self.version, title, body, self.prompt_id, self.prompt_text)


class Saver(QObject):
    """Carries the words of one editor to the disk.

    ``words`` gives title and body as they stand in the editor, exactly; it is asked only after
    ``touch``, so that a text that nobody touched is never written.
    """

    state_changed = Signal()
    written = Signal(object)  # the Entry, after each saved version

    def __init__(
        self,
        journal: Journal,
        bridge: Bridge,
        clock: Clock,
        new_id: NewId,
        words: Callable[[], tuple[str, str]],
    ) -> None:
        super().__init__()
        self._journal, self._bridge, self._clock = journal, bridge, clock
        self._new_id, self._words = new_id, words
        self.writing: Writing | None = None
        self.state = SaveState.UNTOUCHED
        self.saved_at: Moment | None = None
        self._touched = False  # since words were last handed over
        self._drafted = False  # since the last version was handed over
        self._sent: deque[EntryDraft] = deque()  # handed over, not answered; answers keep the order
        self._former = 0  # how many of them, the oldest, were handed over before ``begin``
        self._owed: dict[UUID, EntryDraft] = {}  # words of other entries that could not be saved
        self._told = ""  # the code of the trouble that was told
        self.quiet = self._timer(QUIET_MS)
        self.at_least = self._timer(AT_LEAST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep)
        return timer

    def begin(self, writing: Writing | None) -> None:
        """Turn to other words, before the editor does: what was not handed over yet is now."""
        draft = self._taken()
        if draft is not None and draft.id is not None:
            self._owed[draft.id] = draft
        self._pay()
        self._former = len(self._sent)
        self.writing = writing
        self._drafted = False
        self.saved_at = None
        self._say(SaveState.UNTOUCHED)

    def begin_new(self, prompt: Prompt | None = None) -> None:
        """Turn to an entry that is not there yet."""
        self.begin(Writing(self._new_id(), is_new=True))
        if prompt is not None:
            self.ask(prompt)

    def ask(self, prompt: Prompt) -> None:
        """The same words answer another question."""
        if self.writing is not None:
            self.writing = replace(self.writing, prompt_id=prompt.id, prompt_text=prompt.text)

    def unsaved(self, entry_id: UUID) -> EntryDraft | None:
        """Take back the words of an entry that could not be saved, to show them again."""
        return self._owed.pop(entry_id, None)

    def unsaved_texts(self) -> list[str]:
        """Everything that is on the screen only, on its way, or not even there."""
        kept = (*self._owed.values(), *self._sent)
        texts = {draft.id: (draft.title, draft.body) for draft in kept}
        if self.writing is not None and self._touched:
            texts[self.writing.id] = self._words()
        return ["\n\n".join(part for part in text if part) for text in texts.values()]

    def touch(self) -> None:
        """The person changed the words."""
        if self.writing is None:
            return
        self._touched = True
        self.quiet.start()
        if not self.at_least.isActive():
            self.at_least.start()
        self._say(SaveState.TYPED)

    def keep(self) -> None:
        """Hand over the words as they stand: a draft, or the first version of a new entry."""
        if self.writing is not None and self.writing.version == 0:
            self.settle()
        else:
            self.keep_draft()

    def keep_draft(self) -> None:
        """Hand over the words as they stand, as a draft."""
        self._pay()
        draft = self._taken()
        if draft is not None:
            self._drafted = True
            self._sent.append(draft)
            job = partial(self._journal.keep_draft, draft)
            self._bridge.do(self, job, self._kept, self._failed)

    def settle(self) -> None:
        """Hand over the words as the entry's next version; nothing where nothing was typed."""
        self._told = ""
        self._pay()
        draft = self._taken()
        if draft is None and self._drafted and not self._touched and self.writing is not None:
            draft = self.writing.draft(*self._words())
        if draft is None or self.writing is None:
            return
        if (draft.title, draft.body) != (self.writing.title, self.writing.body):
            version = self.writing.version + 1
            self.writing = replace(
                self.writing, version=version, title=draft.title, body=draft.body
            )
        self._drafted = False
        self._write(draft)

    def _write(self, draft: EntryDraft) -> None:
        self._sent.append(draft)
        self._bridge.do(self, partial(self._journal.write, draft), self._wrote, self._failed)

    def _taken(self) -> EntryDraft | None:
        """The words, if there are any to hand over."""
        self.quiet.stop()
        self.at_least.stop()
        if self.writing is None or not self._touched:
            return None
        draft = self.writing.draft(*self._words())
        self._touched = False
        if draft.blank and self.writing.version == 0 and not self._drafted:
            self._say(SaveState.UNTOUCHED)
            return None
        return draft

    def _pay(self) -> None:
        """Try once more with the words of other entries that could not be saved."""
        owed, self._owed = self._owed, {}
        for draft in owed.values():
            self._write(draft)

    def _kept(self, _entry_id: UUID) -> None:
        self._answered(self._next_answered()[0])

    def _wrote(self, entry: Entry) -> None:
        self._answered(self._next_answered()[0])
        self.written.emit(entry)

    def _next_answered(self) -> tuple[EntryDraft, bool]:
        """The words that were answered, and whether they are those of the present visit."""
        is_former = self._former > 0
        self._former -= is_former
        return self._sent.popleft(), not is_former

    def _answered(self, draft: EntryDraft) -> None:
        self._told = ""
        if self._is_current(draft):
            self.saved_at = self._clock.now()
            on_the_way = any(self._is_current(sent) for sent in self._sent)
            if not self._touched and not on_the_way:
                self._say(SaveState.SAVED)

    def _failed(self, error: UserFacingError) -> None:
        draft, is_present = self._next_answered()
        is_shown = is_present and self._is_current(draft)
        if isinstance(error, (EntryChanged, EntryGone)):
            draft = self._as_new(draft, is_shown=is_shown)
        if is_shown:  # words of an earlier visit to this entry are not what is on the screen
            self._touched = True
            self._say(SaveState.FAILED)
        else:
            self._owed[draft.id or self._new_id()] = draft
        self.at_least.start()
        if error.code != self._told:
            self._told = error.code
            self._bridge.trouble.emit(error, self.settle)

    def _as_new(self, draft: EntryDraft, *, is_shown: bool) -> EntryDraft:
        """The same words as an entry of their own: nothing is lost, nothing is overwritten."""
        new_id = self._new_id()
        if self.writing is not None and is_shown:
            self.writing = replace(self.writing, id=new_id, version=0, title="", body="")
        return replace(draft, id=new_id, base_version=0)

    def _is_current(self, draft: EntryDraft) -> bool:
        return self.writing is not None and draft.id == self.writing.id

    def _say(self, state: SaveState) -> None:
        if state is not self.state or state is SaveState.SAVED:
            self.state = state
            self.state_changed.emit()


class DraftSaver(Saver):
    """Keeps drafts only, until the person says that the words shall be an entry."""

    def keep(self) -> None:
        """Hand over the words as they stand, as a draft."""
        self.keep_draft()
