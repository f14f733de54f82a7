"""What the palette offers in a session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.places import Command
from mentordesk.ui.sessions.meet.patterns import PATTERN_KEY
from mentordesk.ui.sessions.meet.small_view import SMALL_KEY
from mentordesk.ui.sessions.prepare.print_row import PRINT_KEY
from mentordesk.ui.sessions.view import COPY_KEY

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.ui.sessions.workspace import Workspace

translate = QCoreApplication.translate


def work_commands(
    work: Workspace, print_it: Callable[[], None], file_it: Callable[[UUID], None]
) -> tuple[Command, ...]:
    """The verbs on the session that is open."""
    file = Command(
        "session-file",
        translate("SessionsPlace", "A calendar file of this session"),
        partial(_file, work, file_it),
        "calendar-blank",
        words=translate("SessionsPlace", "ics calendar export"),
    )
    return (*_talk(work), *_paper(work, print_it), file)


def _talk(work: Workspace) -> tuple[Command, ...]:
    return (
        Command(
            "session-close",
            translate("SessionsPlace", "Close this session"),
            work.ask_to_close,
            "check-circle",
            "Ctrl+Return",
        ),
        Command(
            "session-timer",
            translate("SessionsPlace", "Start or pause the timer"),
            work.meet.timer.turn,
            "timer",
            "Ctrl+T",
        ),
        Command(
            "session-pattern",
            translate("SessionsPlace", "Patterns for notes"),
            work.open_patterns,
            "note-pencil",
            PATTERN_KEY,
            translate("SessionsPlace", "template notes"),
        ),
        Command(
            "session-small",
            translate("SessionsPlace", "This session in a small window"),
            work.go_small,
            "desktop",
            SMALL_KEY,
            translate("SessionsPlace", "video call beside compact"),
        ),
        Command(
            "session-hide",
            translate("SessionsPlace", "Hide my private words, or show them"),
            work.hiding.turn,
            "eye-slash",
            HIDE_KEY,
        ),
    )


def _paper(work: Workspace, print_it: Callable[[], None]) -> tuple[Command, ...]:
    return (
        Command(
            "session-print",
            translate("SessionsPlace", "Print the brief"),
            print_it,
            "printer",
            PRINT_KEY,
        ),
        Command(
            "session-copy",
            translate("SessionsPlace", "Copy what was agreed for the other"),
            work.copying.summary,
            "copy",
            COPY_KEY,
        ),
        Command(
            "session-questions",
            translate("SessionsPlace", "Send questions ahead, as a copy"),
            work.copying.questions,
            "chats-circle",
        ),
    )


def _file(work: Workspace, file_it: Callable[[UUID], None]) -> None:
    if work.session_id is not None:
        file_it(work.session_id)
