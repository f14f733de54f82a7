"""The course of the windows: one hands over to the next, ends by itself, or all of them end."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from mentordesk.keeper import troubles

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.keeper.child import Child
    from mentordesk.keeper.rounds import Rounds
    from mentordesk.keeper.windows import Line, Windows

LOCK_WITHIN = 1.6  # seconds from "lock" to the end of the old desk, at the latest
LEAVE_WITHIN = 1.0  # seconds for a gate to end once the desk is painted or the task is done
QUIT_WITHIN = 5.0  # seconds for a desk to commit and close when everything ends
CRASHES, CRASH_SPAN = 4, 60.0  # so many ends in so many seconds are too many
PREWARM_TRIES = 3


class Course:
    """Decides which window stands next. All of it on the keeper's one thread."""

    def __init__(self, windows: Windows, rounds: Rounds) -> None:
        self._windows = windows
        self._rounds = rounds
        self._crashes: list[float] = []
        self._prewarms = 0
        self._seen = False  # whether any window was ever painted
        self._unlocked = False  # whether the gate that stands has handed over the key
        self.quitting = False

    # Handing over.

    def gate_painted(self) -> None:
        """The gate can be seen: the desk behind it may go, and the next may be warmed."""
        self._seen = True
        if (gate := self._windows["gate"]) is not None:
            gate.painted = True
        self._hand_over()

    def gate_unlocked(self) -> None:
        """The key is in the pipe: whatever befell the desk before, it is wanted now."""
        self._unlocked = True
        if self._windows["desk"] is None:
            self._windows.open_desk()

    def desk_painted(self) -> None:
        """The desk can be seen: its gate, which has held the passphrase, ends."""
        desk = self._windows["desk"]
        if desk is None or desk.painted:
            return
        desk.painted = True
        self._prewarms = 0
        self._windows.close_key()
        self._windows.tell("gate", "leave")
        self._windows.end_within(LEAVE_WITHIN, "gate")

    def desk_locks(self) -> None:
        """A new gate rises where the desk stands; the desk has 1.6 s left at the most."""
        if self.quitting:
            return
        self._windows.end("gate", "task", "old")
        self._windows.rename("desk", "old")
        self._rounds.cancel("alive")
        self._open_gate(None, locked=True)
        self._rounds.within("lock", LOCK_WITHIN, self._old_is_late)

    def old_closed(self) -> None:
        """The old desk has committed and closed all: it may go as soon as the gate is seen."""
        if (old := self._windows["old"]) is not None:
            old.closed = True
        if self.quitting:
            self._windows.end("old")
            self._stop_when_empty()
        else:
            self._hand_over()

    def desk_stays(self) -> None:
        """The last words could not be saved, and it asks: the one case in which nothing ends it."""
        self.quitting = False
        self._rounds.cancel("lock")
        self._rounds.cancel("quit")
        if self._windows["old"] is not None:
            self._windows.end("gate", "desk")
            self._windows.rename("old", "desk")

    def _old_is_late(self) -> None:
        """Time is up: the desk has not closed, or only the gate is slow to be seen."""
        old = self._windows["old"]
        self._windows.end("old")
        if old is not None and not old.closed:
            self._windows.tell("gate", "notice", notice=troubles.DeskStuck().as_notice())
        if self.quitting:
            self._stop_when_empty()
        else:
            self._hand_over()

    def _hand_over(self) -> None:
        gate, old = self._windows["gate"], self._windows["old"]
        if gate is None or not gate.painted:
            return
        if old is not None and old.closed:
            self._windows.end("old")
            self._rounds.cancel("lock")
        if self._windows["old"] is None and self._windows["desk"] is None:
            self._windows.open_desk()

    def _open_gate(self, notice: Line | None, *, locked: bool) -> None:
        self._unlocked = False
        self._windows.open_gate(notice, locked=locked)

    # Ends that nobody asked for.

    def ended(self, child: Child, status: int) -> None:
        """A child ended by itself, with this exit status (negative: by that signal)."""
        if self.quitting:
            self._stop_when_empty()
        elif child.role == "gate":
            self._gate_ended(status)
        elif child.role == "desk":
            self._desk_ended(child)
        elif child.role == "old":
            self._old_ended(child)
        elif child.role == "task" and not child.closed:
            self._windows.tell("desk", "task-done", ok=False)

    def desk_is_stuck(self) -> None:
        """The desk was silent for too long: it is ended, which locks it."""
        self.begin_again(troubles.DeskStuck().as_notice())

    def begin_again(self, notice: Line | None) -> None:
        """End everything and start with a fresh gate, which shows ``notice``."""
        self._windows.end_all()
        if self.quitting:
            self._rounds.stop(0)
            return
        for name in ("alive", "lock"):
            self._rounds.cancel(name)
        self._open_gate(notice, locked=notice is not None)

    def _gate_ended(self, status: int) -> None:
        if not self._seen:
            self._give_up(troubles.NoDisplay() if status < 0 else troubles.NoWindow())
        elif not self._unlocked:
            self._crashed(troubles.GateCrashed())

    def _desk_ended(self, desk: Child) -> None:
        if desk.painted or self._unlocked:
            self._crashed(troubles.DeskCrashed())
            return
        self._prewarms += 1  # it had no key and no text: nobody needs to know
        if self._prewarms < PREWARM_TRIES:
            self._hand_over()

    def _old_ended(self, old: Child) -> None:
        self._rounds.cancel("lock")
        if not old.closed:
            notice = troubles.DeskCrashed().as_notice()
            self._windows.tell("gate", "notice", notice=notice)
        self._hand_over()

    def _crashed(self, error: UserFacingError) -> None:
        now = time.monotonic()
        self._crashes = [when for when in self._crashes if now - when < CRASH_SPAN] + [now]
        if len(self._crashes) >= CRASHES:
            self._give_up(troubles.KeepsCrashing(times=len(self._crashes)))
        else:
            self.begin_again(error.as_notice())

    def _give_up(self, error: UserFacingError) -> None:
        sys.stderr.write(f"mentordesk: {error.in_english()}\n")
        self._windows.end_all()
        self._rounds.stop(error.exit_code)

    # The end of all.

    def quit(self, *, by_desk: bool = False) -> None:
        """End every window in order: a desk that is open has 5 s to commit and close.

        ``by_desk``: it is closing already and may ask its person; otherwise it is told to end.
        """
        self.quitting = True
        self._windows.end("gate", "task")
        desk = self._windows["desk"]
        if desk is not None and not desk.painted and not self._unlocked:
            self._windows.end("desk")
        elif desk is not None:
            if not by_desk:
                self._windows.tell("desk", "quit")
            self._rounds.cancel("alive")
            self._rounds.within("quit", QUIT_WITHIN, self._desk_will_not_quit)
        self._stop_when_empty()

    def _desk_will_not_quit(self) -> None:
        self._windows.end("desk")
        self._stop_when_empty()

    def _stop_when_empty(self) -> None:
        if self._windows["desk"] is None and self._windows["old"] is None:
            self._rounds.stop(0)
