"""The keys of the window: each does what a command of the same name does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.ui.places import HELP_CARD, HELP_CARD_KEY, PLAYBOOK
from mentordesk.ui.shell import commands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.places import PlaceSpec
    from mentordesk.ui.shell.life import DeskWindow


class Keys(QObject):
    """Shortcuts of one window, wherever in it the keyboard is.

    While the window is covered only locking and quitting are left: the others would show again
    what was covered.
    """

    def __init__(
        self, window: DeskWindow, more: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> None:
        """``more``: further keys, of whatever else serves the whole window."""
        super().__init__(window)
        self._window, self._more = window, tuple(more)
        self._go: Callable[[str], None] | None = None
        self._verbs: commands.Verbs | None = None
        self._specs: tuple[PlaceSpec, ...] = ()

    def make(self, verbs: commands.Verbs, specs: Sequence[PlaceSpec]) -> None:
        """Connect every key."""
        self._go, self._verbs, self._specs = verbs.go, verbs, tuple(specs)
        self.serve(self._window)

    def serve(self, inside: QWidget) -> None:
        """Let the keys work in ``inside`` too, a window that stands for the desk's own."""
        verbs = self._verbs
        if verbs is None:
            return
        for key, do in (
            (commands.QUICK_NOTE_KEY, partial(self._unless_covered, verbs.quick_note)),
            (commands.PALETTE_KEY, partial(self._unless_covered, verbs.open_palette)),
            (commands.HELP_KEY, partial(self._unless_covered, verbs.toggle_help)),
            (HELP_CARD_KEY, partial(self._unless_covered, verbs.go, PLAYBOOK, HELP_CARD)),
            (commands.QUIT_KEY, verbs.leave),
            *((key, partial(self._unless_covered, do)) for key, do in self._more),
        ):
            QShortcut(QKeySequence(key), inside).activated.connect(do)
        lock = QShortcut(QKeySequence(commands.LOCK_KEY), inside)
        lock.activated.connect(verbs.lock)
        if inside is self._window:  # over an open menu too, which has the keyboard for itself
            lock.setContext(Qt.ShortcutContext.ApplicationShortcut)
        for spec in self._specs:
            shortcut = QShortcut(QKeySequence(spec.key), inside)
            shortcut.setProperty("place", spec.id)
            shortcut.activated.connect(self._go_there)

    def _go_there(self) -> None:
        sender = self.sender()
        if self._go is not None and sender is not None:
            self._unless_covered(self._go, str(sender.property("place")))

    def _unless_covered(self, do: Callable[..., None], *what: object) -> None:
        if not self._window.is_covered:
            do(*what)
