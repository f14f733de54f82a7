"""The keeper: starts and ends the windows, and hands the place of one to the next.

It holds no key and no text. A *gate* (the unlock window) and a *desk* (the window itself) are its
children; they speak in JSON lines. docs/decisions/0030 tells the whole conversation.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from mentordesk.errors import RoundExit, UserFacingError
from mentordesk.keeper.course import LEAVE_WITHIN, Course
from mentordesk.keeper.rounds import Rounds
from mentordesk.keeper.start import claim
from mentordesk.keeper.windows import Line, Windows
from mentordesk.sync.status import without_answer
from mentordesk.ui.instance import Listener, ask_to_raise
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.keeper.child import Child


class Keeper:
    """Answers the lines of the windows of one desk, and a second start that asks for them."""

    def __init__(self, command: list[str], lock: int | None) -> None:
        """``command`` starts a child; ``lock`` is ``None`` where the folder allows none."""
        self._rounds = Rounds()
        self._windows = Windows(command, self._rounds, self._heard, self._ended)
        self._course = Course(self._windows, self._rounds)
        self._lock = lock
        self._listener: Listener | None = None
        course = self._course
        self._answers: dict[tuple[str, object], Callable[[Line], None]] = {
            ("gate", "painted"): lambda _: course.gate_painted(),
            ("gate", "unlocked"): self._gate_unlocked,
            ("gate", "quit"): lambda _: self._quit(),
            ("gate", "other-desk"): self._other_desk,
            ("task", "task-done"): self._task_done,
            ("desk", "painted"): lambda _: course.desk_painted(),
            ("desk", "alive"): self._desk_alive,
            ("desk", "lock"): self._desk_locks,
            ("desk", "bringing"): self._desk_brings,
            ("desk", "failed"): self._desk_failed,
            ("desk", "task"): self._desk_task,
            ("desk", "courier"): self._desk_sends,
            ("desk", "courier-stop"): self._desk_stops_courier,
            ("desk", "quit"): lambda _: self._quit(by_desk=True),
            ("desk", "unsaved"): lambda _: self._desk_stays(),
            ("old", "closed"): lambda _: course.old_closed(),
            ("old", "unsaved"): lambda _: self._desk_stays(),
        }

    def run(self, gate: Child, key: int, folder: DeskFolder) -> int:
        """Keep the windows until the last one has ended; the exit status."""
        self._rounds.watch_signals(self._quit)
        self._windows.adopt(folder.path, gate, key)
        self._listen(folder)
        try:
            return self._rounds.run()
        finally:
            self._windows.end_all()
            self._windows.post.end_now()
            self._let_go()

    def _heard(self, child: Child, line: Line) -> None:
        answer = self._answers.get((child.role, line.get("say")))
        if answer is not None:
            answer(line)

    def _ended(self, child: Child, status: int) -> None:
        self._course.ended(child, status)

    def _gate_unlocked(self, line: Line) -> None:
        self._windows.stand_at(line)
        self._course.gate_unlocked()

    def _desk_sends(self, line: Line) -> None:
        """Start a courier; a desk that is leaving gets none, and is told so."""
        if self._course.quitting:
            self._sent(without_answer("stopped"), RoundExit.TRY_LATER)
            return
        mailbox = DeskFolder(self._windows.folder).mailbox_db
        self._windows.post.send(mailbox, asked=line.get("asked") is True, ended=self._sent)

    def _desk_stops_courier(self, _: Line) -> None:
        self._windows.post.stop(self._stopped)

    def _stopped(self) -> None:
        self._tell_desk("courier-stopped")

    def _sent(self, status: Line, code: int) -> None:
        self._tell_desk("courier-ended", status=status, exit=code)

    def _tell_desk(self, do: str, **more: object) -> None:
        """Also the desk that is locking: it stays where it cannot save."""
        for role in ("desk", "old"):
            self._windows.tell(role, do, **more)

    def _desk_locks(self, line: Line) -> None:
        self._windows.post.stop()
        self._windows.stand_at(line)
        self._course.desk_locks()

    def _desk_failed(self, line: Line) -> None:
        error = line.get("error")
        self._course.begin_again(error if isinstance(error, dict) else None)

    def _desk_brings(self, line: Line) -> None:
        """An old desk is brought up to date, which may take a while: the gate says so."""
        self._windows.tell("gate", "bringing", part=line.get("part"), parts=line.get("parts"))

    def _desk_alive(self, line: Line) -> None:
        """The dead man's handle: a desk that then falls silent for so long is stuck."""
        within = line.get("within")
        if isinstance(within, int | float) and within > 0 and not self._course.quitting:
            self._rounds.within("alive", float(within), self._course.desk_is_stuck)

    def _desk_task(self, line: Line) -> None:
        if self._windows["task"] is None:
            self._windows.stand_at(line)
            self._windows.open_task(str(line.get("task")))
        else:
            self._windows.tell("task", "raise")

    def _task_done(self, line: Line) -> None:
        task = self._windows["task"]
        if task is None or task.closed:
            return
        task.closed = True
        self._windows.tell("desk", "task-done", task=line.get("task"), ok=line.get("ok") is True)
        self._windows.end_within(LEAVE_WITHIN, "task")

    def _desk_stays(self) -> None:
        self._course.desk_stays()
        self._hear_others()

    def _quit(self, *, by_desk: bool = False) -> None:
        self._windows.post.stop()
        if self._listener is not None:  # whoever starts now waits for our end and goes first
            self._rounds.forget(self._listener.fd)
        self._course.quit(by_desk=by_desk)

    # Other starts and other desks.

    def _other_desk(self, line: Line) -> None:
        folder = DeskFolder(str(line.get("folder", "")))
        self._windows.stand_at(line)
        try:
            lock = claim(folder)
        except UserFacingError as error:
            self._course.begin_again(error.as_notice())
            return
        if lock is None:
            ask_to_raise(folder.path)
            self._quit()
            return
        self._let_go()
        self._lock = lock
        self._windows.folder = folder.path
        self._course.begin_again(None)
        self._listen(folder)

    def _listen(self, folder: DeskFolder) -> None:
        """Listen for other starts on ``folder``, and tell if it does not suit (any more)."""
        with contextlib.suppress(OSError):  # no folder for a socket: only raising is lost
            self._listener = Listener(folder.path)
        self._hear_others()
        try:
            folder.prepare()
        except UserFacingError as error:
            self._windows.tell("gate", "notice", notice=error.as_notice())

    def _hear_others(self) -> None:
        if self._listener is not None:
            self._rounds.watch(self._listener.fd, self._raise)

    def _raise(self) -> None:
        if self._listener is not None and self._listener.accept():
            desk = self._windows["desk"]
            self._windows.tell("desk" if desk is not None and desk.painted else "gate", "raise")
            self._windows.tell("task", "raise")

    def _let_go(self) -> None:
        if self._listener is not None:
            self._rounds.forget(self._listener.fd)
            self._listener.close()
            self._listener = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
