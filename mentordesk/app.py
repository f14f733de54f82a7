"""The windows: what the keeper starts as ``gate`` and as ``desk``. Builds everything once.

A role is a process: the gate holds a passphrase and no text, the desk holds text and was never
typed a passphrase. Both are in the sandbox before anything of theirs is loaded.
"""

from __future__ import annotations

import builtins
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

from mentordesk import sandbox, settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.line import Line, take_streams
from mentordesk.ui.theme.theme import application
from mentordesk.vault.layout import DeskFolder


def main(arguments: list[str], attach: Callable[[QObject], None] | None = None) -> int:
    """Run one role until its event loop ends, and end the process with its status.

    ``arguments``: the role, then pairs of option and value as ``keeper.windows`` writes them.
    ``attach`` is called with the application once the role is built.
    """
    _import_plainly()
    role, options = arguments[0], dict(zip(arguments[1::2], arguments[2::2], strict=True))
    sandbox.enter_window(int(options["--keeper"]))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the keeper's to answer
    reader, writer = take_streams()
    app = application(sys.argv[0])
    folder = DeskFolder(options["--desk"])
    chosen = settings.load(folder.path)
    appearance = Appearance(app, chosen)
    line = Line(reader, writer, app)
    built = _gate if role == "gate" else _desk
    built(folder, chosen, appearance, line, options).setParent(app)
    if attach is not None:
        attach(app)
    status = app.exec()
    os._exit(status)  # at once: what the process holds is gone before Python would tidy it up


def _import_plainly() -> None:
    """Give Python its own ``import`` back, in place of the one that PySide6 puts there.

    PySide6's reads the source of every module that is imported after it, to see whether the module
    asks for ``__feature__`` spellings. No module of ours does (a test says so), and the windows
    import a few hundred: 8 ms of the gate's start, 40 of the desk's.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _gate(
    folder: DeskFolder,
    chosen: settings.Settings,
    appearance: Appearance,
    line: Line,
    options: dict[str, str],
) -> QObject:
    from mentordesk.ui.gate_process import GateProcess

    return GateProcess(folder, chosen, appearance, line, options)


def _desk(
    folder: DeskFolder,
    chosen: settings.Settings,
    appearance: Appearance,
    line: Line,
    options: dict[str, str],
) -> QObject:
    from mentordesk.ui.desk_process import DeskProcess

    pipes = int(options["--key-fd"]), int(options["--courier-fd"])
    return DeskProcess(folder, chosen, appearance, line, pipes)
