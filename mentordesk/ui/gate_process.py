"""The process of the gate: its window on one side, the keeper and the desk's pipe on the other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.ui.collecting import settle_memory
from mentordesk.ui.gate.faults import Faults
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.gate.window import GateWindow
from mentordesk.ui.placing import Geometry, bring_forward, show_at, stands_at

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.settings import Settings
    from mentordesk.ui.appearance import Appearance
    from mentordesk.ui.gate.opened import Opened
    from mentordesk.ui.line import Line
    from mentordesk.vault.layout import DeskFolder


class GateProcess(QObject):
    """Shows the gate, hands the key to the desk, leaves when the keeper says so."""

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        appearance: Appearance,
        line: Line,
        options: dict[str, str],
    ) -> None:
        super().__init__()
        faults = Faults(folder, self)
        faults.install()
        faults.met.connect(self._say_fault)
        self._line = line
        self._task = options.get("--task")
        self._key_fd = int(options.get("--key-fd", "-1"))
        notice = json.loads(options["--notice"]) if "--notice" in options else None
        locked = "--locked" in options
        world = Surroundings(languages=appearance.languages, may_open_itself=not locked)
        world.desk_stood_here = locked and notice is None
        self._window = GateWindow(folder, settings, notice, self._task, world)
        self._window.painted.connect(self._painted)
        self._window.opened.connect(self._opened)
        self._window.task_done.connect(self._task_done)
        self._window.other_desk.connect(self._other_desk)
        self._window.closed.connect(self._closed)
        line.told.connect(self._told)
        line.ended.connect(self._leave)
        place = _geometry(options.get("--geometry", ""))
        if self._task is None:
            show_at(self._window, place, maximised=options.get("--maximised") == "1")
        else:
            show_at(self._window, _within(place, self._window), maximised=False)

    def _painted(self) -> None:
        self._line.say("painted")
        settle_memory(self)
        from mentordesk.ui.terminated import Terminated

        Terminated(self).asked.connect(self._leave)

    def _opened(self, opened: Opened) -> None:
        from mentordesk.ui import key_pipe
        from mentordesk.vault.keys import wipe

        place, maximised = stands_at(self._window)
        x, y, width, height = place
        handed = key_pipe.Handed(
            opened.master, opened.name, opened.role, (x, y, width, height), maximised
        )
        key_pipe.send(self._key_fd, handed)
        wipe(opened.master)
        self._line.say("unlocked", geometry=place, maximised=maximised)

    def _task_done(self, done: bool) -> None:
        self._line.say("task-done", task=self._task, ok=done)

    def _other_desk(self, folder: str) -> None:
        place, maximised = stands_at(self._window)
        self._line.say("other-desk", folder=folder, geometry=place, maximised=maximised)

    def _closed(self) -> None:
        if self._task is None:
            self._line.say("quit")
        self._leave()

    def _told(self, message: dict[str, object]) -> None:
        do = message.get("do")
        notice = message.get("notice")
        if do in ("leave", "quit"):
            self._leave()
        elif do == "raise":
            bring_forward(self._window)
        elif do == "notice" and isinstance(notice, dict):
            self._window.show_notice(notice)
        elif do == "bringing":
            self._bring(message.get("part"), message.get("parts"))

    def _bring(self, part: object, parts: object) -> None:
        if isinstance(part, int) and isinstance(parts, int):
            self._window.show_bringing(part, parts)

    def _say_fault(self, fault: UserFacingError) -> None:
        self._window.show_notice(fault.as_notice())

    def _leave(self) -> None:
        QCoreApplication.exit(0)


def _geometry(text: str) -> Geometry:
    """The place out of the command line, or one that is empty."""
    if not text:
        return (0, 0, 0, 0)
    x, y, width, height = map(int, text.split(","))
    return (x, y, width, height)


def _within(desk: Geometry, window: GateWindow) -> Geometry:
    """The middle of the desk's window, for a task beside it."""
    x, y, width, height = desk
    if not width:
        return desk
    mine = window.size()
    left, top = x + (width - mine.width()) // 2, y + (height - mine.height()) // 2
    return (left, top, mine.width(), mine.height())
