"""One process of ours: its start, the lines it says, its end.

Imports next to nothing: the first gate is started from here before the keeper loads the rest.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # typing.TYPE_CHECKING, without the module's cost
if TYPE_CHECKING:
    from collections.abc import Sequence

_KILL = 9  # signal.SIGKILL, without the module's cost
_LONGEST_LINE = 1 << 20  # bytes; a child that says more without an end of line is out of its mind


class Child:
    """A gate or a desk. Its standard input takes our lines, its standard output brings its own."""

    def __init__(self, role: str, command: list[str], keep: Sequence[int] = ()) -> None:
        """Start ``command``; besides the three standard streams it inherits only ``keep``."""
        self.role = role
        self.painted = False
        self.closed = False
        theirs_in, self._in = os.pipe()
        self.out, theirs_out = os.pipe()
        os.set_blocking(self._in, False)
        os.set_blocking(self.out, False)
        for descriptor in keep:
            os.set_inheritable(descriptor, True)
        streams = [(os.POSIX_SPAWN_DUP2, theirs_in, 0), (os.POSIX_SPAWN_DUP2, theirs_out, 1)]
        try:
            # Its own process group: Ctrl+C in a terminal reaches the keeper, which ends in order.
            self.pid = os.posix_spawn(
                command[0], command, os.environ, file_actions=streams, setpgroup=0
            )
        finally:
            for descriptor in keep:
                os.set_inheritable(descriptor, False)
            os.close(theirs_in)
            os.close(theirs_out)
        self._rest = b""

    def write(self, line: bytes) -> None:
        """Send one line; a child that is gone or no longer reads is told by its end instead."""
        try:
            os.write(self._in, line + b"\n")
        except (BrokenPipeError, BlockingIOError):
            return

    def lines(self) -> list[bytes] | None:
        """The whole lines said since, once ``out`` is readable; ``None`` when it has ended."""
        try:
            piece = os.read(self.out, 1 << 16)
        except BlockingIOError:
            return []
        if not piece or len(self._rest) > _LONGEST_LINE:
            return None
        *lines, self._rest = (self._rest + piece).split(b"\n")
        return lines

    def end(self) -> int:
        """Kill it if it still lives, and wait; its exit status, negative for a signal.

        A process that is on its way out keeps the status that it chose.
        """
        os.kill(self.pid, _KILL)  # not waited for yet, so the number is still its own
        _, status = os.waitpid(self.pid, 0)
        os.close(self._in)
        os.close(self.out)
        return os.waitstatus_to_exitcode(status)


def close_what_was_inherited() -> None:
    """Keep descriptors that we were started with from reaching our children.

    A launcher may leave anything open, a network socket even. The standard streams stay; where
    one is closed, the null device takes its place, or a pipe of ours would become it.
    """
    for stream in range(3):
        try:
            os.fstat(stream)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    for descriptor in _open_descriptors():
        try:
            os.set_inheritable(descriptor, False)
        except OSError:  # the one that listed them is closed by now
            continue


def _open_descriptors() -> list[int]:
    try:
        return [int(name) for name in os.listdir("/dev/fd") if int(name) > 2]
    except OSError:  # a system that does not list them
        return []


def command_line(command: list[str], role: str, folder: str, options: list[str]) -> list[str]:
    """The whole command of a child: which desk it is for, and which keeper it dies with."""
    return [*command, role, "--desk", folder, "--keeper", str(os.getpid()), *options]


def start_gate(command: list[str], folder: str, options: list[str]) -> tuple[Child, int]:
    """Start a gate; with it the reading end of the pipe into which it will write the key."""
    reader, writer = os.pipe()
    more = ["--key-fd", str(writer), *options]
    gate = Child("gate", command_line(command, "gate", folder, more), keep=[writer])
    os.close(writer)
    return gate, reader
