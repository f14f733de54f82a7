"""The windows that stand: which process is the gate, the desk, a task, the desk that is leaving."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from mentordesk.keeper.child import Child, command_line, start_gate
from mentordesk.keeper.post import Post

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.keeper.rounds import Rounds

Line = dict[str, object]


class Windows:
    """Starts and ends the children of one keeper and brings their lines.

    ``heard(child, line)`` is called for each line, ``ended(child, status)`` once for each child
    that ends by itself; a child that we end says nothing more. A child's ``role`` is ``gate``,
    ``desk``, ``task`` or ``old`` (a desk that is locking while the next gate stands before it).
    """

    def __init__(
        self,
        command: list[str],
        rounds: Rounds,
        heard: Callable[[Child, Line], None],
        ended: Callable[[Child, int], None],
    ) -> None:
        self.folder = ""
        self._command = command
        self._rounds = rounds
        self._heard = heard
        self._ended = ended
        self._children: dict[str, Child] = {}
        self._key: int | None = None  # the reading end of the pipe from the gate to its desk
        self.post = Post(command[0], rounds)
        self._place: list[str] = []

    def __getitem__(self, role: str) -> Child | None:
        """The child that has this role now."""
        return self._children.get(role)

    def adopt(self, folder: str, gate: Child, key: int) -> None:
        """Take over the first gate, started before this module was loaded."""
        self.folder = folder
        self._key = key
        self._add(gate)

    def open_gate(self, notice: Line | None = None, *, locked: bool = False) -> None:
        """Start a gate with a new pipe for the key; ``notice`` is what it shows first.

        ``locked``: an open desk stood here, so that no keyring may open it again by itself.
        """
        self.close_key()
        more = ["--notice", json.dumps(notice)] if notice else []
        more += ["--locked", "1"] if locked else []
        gate, self._key = start_gate(self._command, self.folder, [*self._place, *more])
        self._add(gate)

    def open_desk(self) -> None:
        """Start the desk that will read the key of the gate that stands."""
        if self._key is None:
            raise ValueError("a desk needs the pipe of a gate")
        with self.post.opened() as post:  # the courier's key comes through here, past the keeper
            options = ["--key-fd", str(self._key), "--courier-fd", str(post)]
            self._add(Child("desk", self._line("desk", options), keep=[self._key, post]))

    def open_task(self, task: str) -> None:
        """Start a gate beside the desk for one act with a passphrase."""
        options = [*self._place, "--task", task]
        self._add(Child("task", self._line("gate", options)))

    def close_key(self) -> None:
        """Close our end of the key's pipe: the desk has it, or never will."""
        if self._key is not None:
            os.close(self._key)
            self._key = None

    def stand_at(self, line: Line) -> None:
        """Remember where a window said that it stood: the next one opens there."""
        place = line.get("geometry")
        if isinstance(place, list) and len(place) == 4 and all(type(n) is int for n in place):
            whole = "1" if line.get("maximised") is True else "0"
            self._place = ["--geometry", ",".join(map(str, place)), "--maximised", whole]

    def rename(self, old: str, new: str) -> None:
        """Give the child of role ``old`` the role ``new``."""
        child = self._children.pop(old)
        child.role = new
        self._children[new] = child

    def tell(self, role: str, do: str, **more: object) -> None:
        """Say one line to the child of this role, if there is one."""
        if (child := self._children.get(role)) is not None:
            child.write(json.dumps({"do": do, **more}).encode())

    def end(self, *roles: str) -> None:
        """End the children of these roles at once, in silence."""
        for role in roles:
            if role in self._children:
                self._reap(self._children[role])

    def end_within(self, seconds: float, role: str) -> None:
        """End the child that has this role now, if it has not ended by itself by then."""
        child = self._children.get(role)

        def end() -> None:
            if child is not None and self._children.get(child.role) is child:
                self._reap(child)

        self._rounds.within(f"end {role}", seconds, end)

    def end_all(self) -> None:
        """End every child, and forget the keys' pipes."""
        self.end(*list(self._children))
        self.close_key()

    def _line(self, role: str, options: list[str]) -> list[str]:
        return command_line(self._command, role, self.folder, options)

    def _add(self, child: Child) -> None:
        self._children[child.role] = child

        def read() -> None:
            lines = child.lines()
            if lines is None:
                self._ended(child, self._reap(child))
                return
            for line in lines:
                if self._children.get(child.role) is child:  # the line before may have ended it
                    self._heard(child, _parsed(line))

        self._rounds.watch(child.out, read)

    def _reap(self, child: Child) -> int:
        self._rounds.forget(child.out)
        if self._children.get(child.role) is child:
            del self._children[child.role]
        if not {"desk", "old"} & self._children.keys():  # not earlier: who cannot save may stay
            self.post.close()
        return child.end()


def _parsed(line: bytes) -> Line:
    """One line as an object; an empty one when it is none (then nobody answers it)."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
