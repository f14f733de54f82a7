"""The keys of all actions, and what F1 and the palette say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.mentoring.actions.overview import Standing
from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.sessions.actions.actions_view import ActionsLayout
    from mentordesk.ui.sessions.actions.verbs import ActionVerbs

ADD_KEY, SNOOZE_KEY, DAY_KEY = "Ctrl+Shift+A", "Ctrl+S", "Ctrl+D"
CARRY_KEY, GIVE_KEY, WORDS_KEY = "Ctrl+Shift+C", "Ctrl+O", "F2"

translate = QCoreApplication.translate


def shortcuts(
    view: ActionsLayout, verbs: ActionVerbs
) -> tuple[tuple[str, Callable[[], None]], ...]:
    """Key and what it does, wherever in the view the keyboard is."""
    return (
        (ADD_KEY, view.quick.line.setFocus),
        (SNOOZE_KEY, verbs.ask_snooze),
        (DAY_KEY, verbs.ask_day),
        (CARRY_KEY, verbs.carry),
        (GIVE_KEY, verbs.give),
        (WORDS_KEY, verbs.ask_words),
    )


def told() -> tuple[tuple[str, str], ...]:
    """Keys for F1."""
    return (
        (ADD_KEY, translate("actions", "Add an action in plain words; so does any letter")),
        ("Space", translate("actions", "Done; or open again")),
        ("Return", translate("actions", "Other words for the chosen action")),
        (SNOOZE_KEY, translate("actions", "Snooze the chosen actions until a day")),
        (DAY_KEY, translate("actions", "Set the chosen actions openly to another day")),
        (CARRY_KEY, translate("actions", "Carry them to the next session with that person")),
        (GIVE_KEY, translate("actions", "Say that they are theirs, or mine")),
        ("Delete", translate("actions", "Let the chosen actions go")),
        ("Shift+Down", translate("actions", "Choose several")),
        ("Ctrl+A", translate("actions", "Choose all")),
    )


def help_text() -> str:
    """What F1 says."""
    return translate(
        "actions",
        "All actions, yours and theirs, as you agreed them. Choose one or several, and say what "
        "became of them: done, let go, carried to the next session, openly set to another day. "
        "An action that you snooze is out of sight here and on Today until its day, and comes "
        "back by itself; the brief still shows it, because there you look at what was promised.\n\n"
        "Begin to write anywhere in the list, and your words go to the line for a new action. "
        "Write it in plain words: “send worksheet Monday”, or “Jonas: call Kisumu by "
        "Friday”. What was understood stands below the line before you press Return; Backspace "
        "on it takes it off, and your words stay. Days are understood in English for now; beside "
        "the line is a field for the day.",
    )


def commands(view: ActionsLayout, verbs: ActionVerbs) -> tuple[Command, ...]:
    """What the palette offers."""
    return (
        Command(
            "actions-add",
            translate("actions", "Add an action"),
            view.quick.line.setFocus,
            "plus",
            ADD_KEY,
        ),
        Command(
            "actions-snooze",
            translate("actions", "Snooze the chosen actions"),
            verbs.ask_snooze,
            "moon",
            SNOOZE_KEY,
        ),
        Command(
            "actions-snoozed",
            translate("actions", "Show snoozed actions"),
            _Look(view, Standing.SNOOZED),
            "moon",
        ),
        Command(
            "actions-lately",
            translate("actions", "Show actions that were done lately"),
            _Look(view, Standing.LATELY),
            "check-circle",
        ),
    )


class _Look:
    """Turns to one kind of actions."""

    def __init__(self, view: ActionsLayout, standing: Standing) -> None:
        self._view, self._standing = view, standing

    def __call__(self) -> None:
        self._view.show_standing(self._standing)
