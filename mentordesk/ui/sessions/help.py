"""What F1 says about a session's own pages; each view says its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.journal.hiding.hiding import HIDE_KEY
from mentordesk.ui.journal.sheet.past_wordings import WORDINGS_KEY
from mentordesk.ui.sessions.circle.insights_card import INSIGHT_KEY
from mentordesk.ui.sessions.circle.pack_card import PACK_KEY
from mentordesk.ui.sessions.circle.voices_card import NEXT_VOICE_KEY
from mentordesk.ui.sessions.meet.patterns import PATTERN_KEY
from mentordesk.ui.sessions.meet.small_view import DONE_KEY, SMALL_KEY
from mentordesk.ui.sessions.prepare.prepare import AGENDA_KEY, CHECK_KEY, QUESTION_KEY
from mentordesk.ui.sessions.prepare.print_row import PRINT_KEY
from mentordesk.ui.sessions.turns.turns_view import FINISH_KEY
from mentordesk.ui.sessions.view import COPY_KEY
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
        "action; @ completes a name, / offers a line of the playbook.\n\n"
        "While the timer runs a line below it says what it is time for by the agenda, and when "
        "five minutes are left. Beside a video call the session fits into a small window, in which "
        "your notes are hidden but while you write them.\n\n"
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
        (COPY_KEY, translate("SessionsPlace", "Copy for the other, or questions for them")),
        ("Ctrl+T", translate("SessionsPlace", "Start or pause the timer")),
        (PACK_KEY, translate("SessionsPlace", "Circle: lay out the host pack")),
        (NEXT_VOICE_KEY, translate("SessionsPlace", "Circle: the word goes to the next voice")),
        (INSIGHT_KEY, translate("SessionsPlace", "Circle: type an insight")),
        (
            "Ctrl+Shift+M",
            translate("SessionsPlace", "Move words between your notes and what is agreed"),
        ),
        (FINISH_KEY, translate("SessionsPlace", "Five turns: my turn is written")),
        (PATTERN_KEY, translate("SessionsPlace", "Patterns for notes: put one in, or keep one")),
        (HIDE_KEY, translate("SessionsPlace", "Hide my private words, or show them")),
        (WORDINGS_KEY, translate("SessionsPlace", "In a text: its earlier wordings")),
        (SMALL_KEY, translate("SessionsPlace", "The session in a small window, and back")),
        (DONE_KEY, translate("SessionsPlace", "The present item of the agenda is done")),
        ("Ctrl+Return", translate("SessionsPlace", "Close the session")),
        ("Esc", translate("SessionsPlace", "Back to where you came from")),
    )
