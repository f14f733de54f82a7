"""The keeper: what `mentordesk` starts. It keeps the windows and holds neither key nor text.

A person waits for the first gate, so it is started before anything else is loaded: up to there
this module and ``child`` import only what Python has loaded already, and ``fcntl``.
"""

from __future__ import annotations

import fcntl
import os
import select
import sys

from mentordesk.keeper.child import close_what_was_inherited, start_gate

FIRST_WORD_WITHIN = 2.0  # seconds; a gate that is slower is kept all the same

TYPE_CHECKING = False  # `typing` alone would cost as much as all of the above
if TYPE_CHECKING:
    from mentordesk.vault.layout import DeskFolder


def run(folder: DeskFolder, child: list[str] | None = None) -> int:
    """Open the window of the desk in ``folder``; back when it has closed, with the exit status.

    ``child`` is the command that starts a role, in place of our own; the role and its options are
    appended. When the desk is open already, its window is raised instead.
    """
    command = child or own_command()
    lock = hold(folder.keeper_lock) if has_display() else None
    if lock is not None:
        return keep(folder, command, lock)
    from mentordesk.keeper.start import start_otherwise

    return start_otherwise(folder, command)


def keep(
    folder: DeskFolder, command: list[str], lock: int | None, options: list[str] | None = None
) -> int:
    """Start the first gate with ``options``, and keep it and what follows; the exit status."""
    close_what_was_inherited()
    gate, key = start_gate(command, folder.path, options or [])
    # What the rest of the keeper costs to load, the gate needs to be seen: two cores, two windows'
    # worth of work (the screen's server is the other). It says "painted", or ends, and we go on.
    try:
        select.select([gate.out], [], [], FIRST_WORD_WITHIN)
    except KeyboardInterrupt:  # Ctrl+C before there is a window to end in order
        gate.end()
        from mentordesk.errors import Exit

        return Exit.STOPPED
    from mentordesk.keeper.keeper import Keeper

    return Keeper(command, lock).run(gate, key, folder)


def hold(path: str) -> int | None:
    """The lock file at ``path``, open and locked for as long as it stays open.

    ``None`` when another process holds it, or when there is no folder for it yet.
    """
    try:
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        return None
    return lock


def own_command() -> list[str]:
    """The command that starts a child of this very program, isolated from its surroundings."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return [sys.executable, "-I", os.path.join(package, "__main__.py")]


def has_display() -> bool:
    """Whether there is a screen, as far as can be told without Qt, which would abort."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)
