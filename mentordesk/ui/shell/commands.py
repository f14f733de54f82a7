"""The commands of the window: what the palette lists and the keys do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from mentordesk.ui.places import HELP_CARD, HELP_CARD_KEY, PLAYBOOK, Command
from mentordesk.ui.sessions.targets import ACTIONS, SESSIONS, View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.ui.places import PlaceSpec

QUICK_NOTE_KEY, PALETTE_KEY, LOCK_KEY = "Ctrl+N", "Ctrl+K", "Ctrl+L"
HELP_KEY, QUIT_KEY, SETTINGS_KEY = "F1", "Ctrl+Q", "Ctrl+,"
UNDO_KEY, REDO_KEY = "Ctrl+Z", "Ctrl+Shift+Z"
ALWAYS_KEY = "Alt+Z"
"""Takes the newest verb back while one writes, too, where Ctrl+Z is the text's."""


class Verbs(Protocol):
    """What a window can be told to do."""

    def go(self, place_id: str, target: object = None) -> None:
        """Go to a place and show a target in it."""

    def quick_note(self) -> None:
        """Put the cursor into today's entry."""

    def open_palette(self) -> None:
        """Open search and commands."""

    def toggle_help(self) -> None:
        """Open or close the help."""

    def lock(self) -> None:
        """Lock the desk."""

    def leave(self) -> None:
        """Close the window and lock."""


class WindowCommands(QObject):
    """Names the window's commands in its language."""

    def commands(self, verbs: Verbs, specs: Sequence[PlaceSpec]) -> tuple[Command, ...]:
        """Every command that works in any place; ``specs`` with Settings among them."""
        going = tuple(
            Command(
                f"go-{spec.id}",
                self.tr("Go to {place}").format(place=spec.title),
                partial(verbs.go, spec.id),
                spec.icon,
                spec.key,
                spec.title,
            )
            for spec in specs
        )
        words, title = self.tr("write journal entry new"), self.tr("Quick note in today’s entry")
        return (
            Command("quick-note", title, verbs.quick_note, "plus", QUICK_NOTE_KEY, words),
            *going,
            *self._actions(verbs, specs),
            *self._card(verbs, specs),
            Command(
                "help", self.tr("Help on this screen"), verbs.toggle_help, "question", HELP_KEY
            ),
            Command("lock", self.tr("Lock the desk"), verbs.lock, "lock-simple", LOCK_KEY),
            Command(
                "quit", self.tr("Close MentorDesk and lock"), verbs.leave, "sign-out", QUIT_KEY
            ),
        )

    def keys(self, specs: Sequence[PlaceSpec]) -> tuple[tuple[str, str], ...]:
        """The keys of the window for the help: (key sequence, what it does)."""
        return (
            (QUICK_NOTE_KEY, self.tr("Write in today’s entry")),
            (PALETTE_KEY, self.tr("Search, or find a command")),
            *((spec.key, self.tr("Go to {place}").format(place=spec.title)) for spec in specs),
            *self._card_keys(specs),
            (UNDO_KEY, self.tr("Take back what you did last; in a text, what you typed last")),
            (ALWAYS_KEY, self.tr("Take back what you did last, also while you write")),
            (REDO_KEY, self.tr("Do again what you took back")),
            (LOCK_KEY, self.tr("Lock the desk")),
            (HELP_KEY, self.tr("Open or close this help")),
            (QUIT_KEY, self.tr("Close MentorDesk and lock")),
            ("Esc", self.tr("Go back a step; nothing you typed is lost")),
        )

    def _actions(self, verbs: Verbs, specs: Sequence[PlaceSpec]) -> tuple[Command, ...]:
        if all(spec.id != SESSIONS for spec in specs):
            return ()
        go = partial(verbs.go, SESSIONS, View(ACTIONS))
        words = self.tr("promised steps snoozed to do")
        return (Command("all-actions", self.tr("All actions"), go, "list-checks", "", words),)

    def _card(self, verbs: Verbs, specs: Sequence[PlaceSpec]) -> tuple[Command, ...]:
        if not _have_playbook(specs):
            return ()
        return (
            Command(
                "help-card",
                self.tr("Help card"),
                partial(verbs.go, PLAYBOOK, HELP_CARD),
                "lifebuoy",
                HELP_CARD_KEY,
                self.tr("harm danger safety abuse emergency"),
            ),
        )

    def _card_keys(self, specs: Sequence[PlaceSpec]) -> tuple[tuple[str, str], ...]:
        if not _have_playbook(specs):
            return ()
        return (
            (HELP_CARD_KEY, self.tr("Open the Help card; nobody can see that you did")),
            ("H", self.tr("Here: open the Help card")),
        )


def _have_playbook(specs: Sequence[PlaceSpec]) -> bool:
    return any(spec.id == PLAYBOOK for spec in specs)
