"""What a person can do with prompts of their own. Verbs on the writer thread, queries on any."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.journal.own_prompts import store
from mentordesk.journal.own_prompts.model import (
    DAY,
    OwnPrompt,
    PromptGone,
    UnfitPrompt,
    cleaned,
    is_fit,
)

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction


class OwnPrompts:
    """The prompts that the writer of one desk wrote."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._new_id = new_id

    def all(self) -> list[OwnPrompt]:
        """All, in the order in which they were written."""
        with self._database.read() as tx:
            return store.every(tx)

    def add(self, line: str, occasion: str = DAY) -> Done[OwnPrompt]:
        """A question of one's own; of the occasion ``day`` it may come up. Raises UnfitPrompt."""
        own = OwnPrompt(self._new_id(), _fit(line), occasion)
        with self._database.write() as tx:
            store.add(tx, own, self._clock.now())
        return Done(own, Changed.JOURNAL)

    def change(self, prompt_id: UUID, line: str) -> Done[OwnPrompt]:
        """Ask it in other words, also today. Raises PromptGone, UnfitPrompt."""
        fit = _fit(line)
        with self._database.write() as tx:
            before = _need(tx, prompt_id)
            if before.line == fit:
                return Done(before, Changed.NOTHING)
            after = replace(before, line=fit)
            store.change(tx, after)
            store.word_anew(tx, after, fit)
        return Done(after, Changed.JOURNAL)

    def rest(self, prompt_id: UUID, *, rests: bool = True) -> Done[OwnPrompt]:
        """Let it rest: kept, but it does not come up, not today either. Raises PromptGone."""
        with self._database.write() as tx:
            before = _need(tx, prompt_id)
            if before.rests == rests:
                return Done(before, Changed.NOTHING)
            after = replace(before, rests=rests)
            store.change(tx, after)
            store.word_anew(tx, after, "" if rests else after.line)
        return Done(after, Changed.JOURNAL)

    def remove(self, prompt_id: UUID) -> Done[OwnPrompt]:
        """Take it away, with its words of the days on which it came up.

        What was answered to it stays as it is. Raises PromptGone.
        """
        with self._database.write() as tx:
            own = _need(tx, prompt_id)
            store.drop(tx, prompt_id)
            store.word_anew(tx, own, "")
        return Done(own, Changed.JOURNAL)


def _fit(typed: str) -> str:
    line = cleaned(typed)
    if not is_fit(line):
        raise UnfitPrompt
    return line


def _need(tx: Transaction, prompt_id: UUID) -> OwnPrompt:
    own = store.prompt(tx, prompt_id)
    if own is None:
        raise PromptGone
    return own
