"""The keeper: what `mentordesk` starts. It keeps the windows and holds neither key nor text.

The first gate is started before anything else is loaded: a person waits for it.
"""

from __future__ import annotations

import os
import select
import sys
import time
from typing import TYPE_CHECKING

from mentordesk.errors import UserFacingError
from mentordesk.keeper import troubles
from mentordesk.keeper.child import close_what_was_inherited, start_gate
from mentordesk.keeper.claim import Claim

if TYPE_CHECKING:
    from mentordesk.vault.layout import DeskFolder

_KNOCK_FOR, _BETWEEN_KNOCKS = 5.0, 0.02  # seconds that a second start asks, and between two tries


def run(folder: DeskFolder, child: list[str] | None = None) -> int:
    """Open the window of the desk in ``folder``; back when it has closed, with the exit status.

    ``child`` is the command that starts a role, in place of our own; the role and its options are
    appended. When the desk is open already, its window is raised instead.
    """
    try:
        _look_for_a_display()
        claim, notice = _claim(folder)
    except UserFacingError as error:
        sys.stderr.write(f"mentordesk: {error.in_english()}\n")
        return error.exit_code
    if claim is None and notice is None:
        return 0
    command = child or own_command()
    close_what_was_inherited()
    options = ["--notice", notice] if notice else []
    gate, key = start_gate(command, folder.path, options)
    from mentordesk.keeper.keeper import Keeper

    return Keeper(command, claim).run(gate, key, folder)


def own_command() -> list[str]:
    """The command that starts a child of this very program, isolated from its surroundings."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return [sys.executable, "-I", os.path.join(package, "__main__.py")]


def _look_for_a_display() -> None:
    """Raise ``NoDisplay`` where Qt would abort for want of one."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in names):
        raise troubles.NoDisplay


def _claim(folder: DeskFolder) -> tuple[Claim | None, str | None]:
    """The claim; or a notice for the gate; or neither, when the first start has heard us.

    Raises ``NoAnswer`` when another start holds the desk and its window cannot be raised.
    """
    end = time.monotonic() + _KNOCK_FOR
    while time.monotonic() < end:
        try:
            claim = Claim.take(folder)
        except UserFacingError as error:
            import json

            return None, json.dumps(error.as_notice())
        if claim is not None:
            return claim, None
        from mentordesk.ui.instance import ask_to_raise

        if ask_to_raise(folder.path):
            return None, None
        select.select([], [], [], _BETWEEN_KNOCKS)
    raise troubles.NoAnswer
