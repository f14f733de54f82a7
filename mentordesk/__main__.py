"""Start MentorDesk: the window without a verb, the terminal face with one."""

from __future__ import annotations

import gc
import os
import sys

if not __package__:  # started by its path, as the keeper starts its children
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def main() -> int:
    """Find out which face is meant, and load no other; the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] in (["gate"], ["desk"]) and "--keeper" in arguments:
        gc.disable()  # until the window is painted: collecting while loading finds nothing
        from mentordesk import app

        return app.main(arguments)
    chosen = _desk_of_the_window(arguments)
    if chosen is None:
        from mentordesk.errors import Exit

        try:
            from mentordesk.cli.main import main as terminal

            return terminal(arguments)
        except KeyboardInterrupt:  # while it loads: nothing was begun
            return Exit.STOPPED
    from mentordesk import keeper
    from mentordesk.vault.layout import DeskFolder, default_folder

    return keeper.run(DeskFolder(chosen or default_folder()))


def _desk_of_the_window(arguments: list[str]) -> str | None:
    """The folder given with ``--desk`` when there is no verb (empty: the usual one), else none."""
    if not arguments:
        return ""
    if len(arguments) == 2 and arguments[0] == "--desk":
        return arguments[1]
    if len(arguments) == 1 and arguments[0].startswith("--desk="):
        return arguments[0].removeprefix("--desk=")
    return None


if __name__ == "__main__":
    sys.exit(main())
