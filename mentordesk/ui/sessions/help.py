"""What F1 says about a session's own pages; each view says its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.sessions.prepare import AGENDA_KEY, CHECK_KEY, QUESTION_KEY
from mentordesk.ui.sessions.print_row import PRINT_KEY
from mentordesk.ui.sessions.workspace import TAB_KEYS

translate = QCoreApplication.translate


def work_text() -> str:
    """Paragraphs about the pages of a session."""
    return translate(
        "SessionsPlace",
        "A session has four "
        "pages. Prepare: one page to read, the agenda, a checklist. Meet: your notes, what you "
        "agree, actions and goals. Reflect: one question for you alone. Share: what is whose; "
        "nothing is sent.\n\n"
        "Plum and a lock mean: only you. Teal means: for both of you, and not sent. Words go "
        "from one to the other only when you move them. A line that begins with ! becomes an "
        "action; @ completes a name.\n\n"
        "Ctrl+Enter opens the card that closes the session. Skip what you like. The timer "
        "goes on while the desk is locked; it never turns red.",
    )


def work_keys() -> tuple[tuple[str, str], ...]:
    """Keys of a session's pages."""
    return (
        (TAB_KEYS[0], translate("SessionsPlace", "Prepare")),
        (TAB_KEYS[1], translate("SessionsPlace", "Meet")),
        (TAB_KEYS[2], translate("SessionsPlace", "Reflect")),
        (TAB_KEYS[3], translate("SessionsPlace", "Share")),
        (AGENDA_KEY, translate("SessionsPlace", "Prepare: take the chosen agenda")),
        (CHECK_KEY, translate("SessionsPlace", "Prepare: take the chosen checklist")),
        (QUESTION_KEY, translate("SessionsPlace", "Prepare: put the question on the agenda")),
        (PRINT_KEY, translate("SessionsPlace", "Prepare: print the brief")),
        ("Ctrl+T", translate("SessionsPlace", "Start or pause the timer")),
        (
            "Ctrl+Shift+M",
            translate("SessionsPlace", "Move words between your notes and what is agreed"),
        ),
        ("Ctrl+Return", translate("SessionsPlace", "Close the session")),
        ("Esc", translate("SessionsPlace", "Back to where you came from")),
    )
