"""The desk's window: it holds the parts together and knows the way from each to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer, Signal

from mentordesk.changes import Changed
from mentordesk.ui.places import JOURNAL, QUICK_NOTE, SETTINGS, Command, Place, PlaceSpec
from mentordesk.ui.shell.carrying import Carrying
from mentordesk.ui.shell.commands import SETTINGS_KEY, WindowCommands
from mentordesk.ui.shell.counts import Counts
from mentordesk.ui.shell.frame import Frame
from mentordesk.ui.shell.keys import Keys
from mentordesk.ui.shell.life import DeskWindow
from mentordesk.ui.shell.map import DeskMap
from mentordesk.ui.shell.palette import CommandPalette
from mentordesk.ui.shell.providers import providers
from mentordesk.ui.shell.reminders import Reminders
from mentordesk.ui.shell.settings_maker import SettingsMaker
from mentordesk.ui.shell.undoing import Undoing
from mentordesk.ui.widgets.focus import FocusRing
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from mentordesk.errors import UserFacingError
    from mentordesk.settings import Settings
    from mentordesk.ui.appearance import Appearance
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sharing.carrier import Carrier
    from mentordesk.ui.widgets.strip import Message

REMIND_AFTER = 1500
"""Milliseconds after the first paint until the recovery sheet is asked for."""


class MainWindow(DeskWindow):
    """The window of one open desk.

    It decides nothing of its own: it locks, quits and starts tasks by asking whoever made it.
    """

    lock_asked = Signal()
    task_asked = Signal(str)
    """Start this task beside the desk: passphrase, recovery, keyring."""
    settings_changed = Signal(object)
    """``Settings``, applied and being saved."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        settings: Settings,
        appearance: Appearance,
        places: tuple[PlaceSpec, ...] | None = None,
    ) -> None:
        """``places`` stand in the rail instead of those of the ``DeskMap``."""
        super().__init__(bridge)
        self._services, self._given = services, places
        self._settings = SettingsMaker(settings, appearance, self.flush, self)
        self._settings.changed.connect(self.settings_changed)
        self._carrier: Carrier | None = None
        self._column = VBox(self, gap=0)
        self._undoing = Undoing(services, bridge, self, self._flush_content)
        self._make_parts()
        self._keys = Keys(self, self._undoing.keys())
        self._small.serve = self._keys.serve
        self._small.left.connect(self._focus_place)
        self._undoing.told.connect(self._small.say)
        self._keys.make(self, self.specs)
        self._ring = FocusRing(self)
        bridge.changed.connect(self._tell)
        bridge.trouble.connect(self.say_error)
        appearance.spoken.connect(self._speak_anew)
        self.go(self.specs[0].id)

    @property
    def specs(self) -> tuple[PlaceSpec, ...]:
        """The places of the rail and Settings, in the order of the keys."""
        return (*self._specs, self._settings_spec)

    def go(self, place_id: str, target: object = None) -> None:
        """Go to a place and show a target in it."""
        self._small.leave()
        self._palette.close_palette()
        self._frame.help.leave()
        self._frame.stage.show_place(place_id, target)

    def quick_note(self) -> None:
        """Put the cursor into today's entry, from any place."""
        self.go(JOURNAL, QUICK_NOTE)

    def say(self, message: Message) -> None:
        """Show a line in the message strip."""
        self._frame.messages.say(message)
        self._small.say(message.text)

    def say_error(self, error: UserFacingError, again: Callable[[], None] | None = None) -> None:
        """Show an error in the message strip; also what ``CrashReport.happened`` sends."""
        self._small.leave()  # there is no room for it, and it must be seen
        self._frame.messages.say_error(error, again)

    def task_done(self, task: str, done: bool) -> None:
        """A task beside the desk has ended."""
        del task
        if done:
            self._reminder.look()
            self._bridge.changed.emit(Changed.SETTINGS)

    def carry_by(self, carrier: Carrier) -> None:
        """Let letters be sent by ``carrier``; without one there is no link."""
        self._carrier = carrier
        self._carrying.set_carrier(carrier)

    def lock(self) -> None:
        """Ask to lock."""
        self.lock_asked.emit()

    def leave(self) -> None:
        """Ask to quit."""
        self._small.leave()
        self.quit_asked.emit()

    def toggle_help(self) -> None:
        """Open the help on this screen, or close it."""
        self._small.leave()
        if self._frame.help.isHidden():
            self._frame.open_help()
        else:
            self._frame.help.leave()

    def open_palette(self) -> None:
        """Search and commands, laid over the search field."""
        self._small.leave()
        self._frame.leave_place()
        search = self._frame.top.search
        over = QRect(search.mapTo(self, QPoint(0, 0)), search.size())
        self._palette.open_with(self._commands(), over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The palette closes: its place has moved."""
        super().resizeEvent(event)
        self._palette.close_palette()

    def _make_parts(self) -> None:
        self._specs = self._given if self._given is not None else DeskMap(self).specs()
        self._settings_spec = PlaceSpec(
            SETTINGS, self.tr("Settings"), "gear-six", SETTINGS_KEY, self._settings.make
        )
        frame = Frame(self._specs, self._settings_spec, self._services, self._bridge, self)
        self._frame, self.ahead = frame, frame.ahead
        self._column.addWidget(frame)
        frame.rail.chosen.connect(self.go)
        frame.rail.lock_asked.connect(self.lock)
        frame.top.search_asked.connect(self.open_palette)
        frame.top.note_asked.connect(self.quick_note)
        frame.top.help_asked.connect(self.toggle_help)
        self._settings.restyling.connect(frame.stage.drop_hidden)
        frame.help.closed.connect(self._focus_place)
        frame.help.card_asked.connect(self.go)
        self._undoing.show_on(frame.toast)
        frame.toast.left.connect(self._focus_place)
        frame.stage.made.connect(self._greet)
        self._carrying = Carrying(self._services, self._bridge, frame.rail, self._carrier)
        frame.stage.made.connect(self._carrying.greet)
        frame.stage.turned.connect(frame.rail.set_current)
        found = providers(self._services, self._specs, self.tr("Without a title"))
        self._palette = CommandPalette(self, self._bridge, found)
        self._palette.chosen.connect(self.go)
        self._palette.gone.connect(self._focus_place)
        self._counts = Counts(self._specs, self._services, self._bridge, frame.rail)
        self._reminder = Reminders(self._services, self._bridge, frame.messages, self)
        self._reminder.task_asked.connect(self.task_asked)
        self._reminder.place_asked.connect(self.go)

    def _greet(self, place: Place) -> None:
        place.go.connect(self.go)
        place.task_asked.connect(self.task_asked)
        place.small_asked.connect(self._small.enter)
        place.told.connect(self.say)

    def _commands(self) -> tuple[Command, ...]:
        place = self._frame.stage.current()
        here = place.commands() if place is not None else ()
        always = WindowCommands(self).commands(self, self.specs)
        return (*self._undoing.commands(), *here, *always)

    def _after_first_paint(self) -> None:
        super()._after_first_paint()
        self._counts.ask()
        # the key code is loaded for it: after the first place has its words on the screen
        QTimer.singleShot(REMIND_AFTER, self, self._remind)

    def _remind(self) -> None:
        self._reminder.look()
        self._carrying.begin()

    def _tell(self, changed: Changed) -> None:
        self._frame.stage.tell(changed)
        self._counts.ask(changed)

    def _focus_place(self) -> None:
        if not self.is_covered:
            self._frame.focus_place()

    def _hide_content(self) -> None:
        self._palette.close_palette()
        self._frame.hide()

    def _show_content(self) -> None:
        self._frame.show()
        self._focus_place()

    def _flush_content(self) -> None:
        self._frame.stage.flush()

    def unsaved_texts(self) -> list[str]:
        """Every text that is on no disk."""
        return self._frame.stage.unsaved_texts()

    def _speak_anew(self) -> None:
        self.flush(self._rebuild)

    def _rebuild(self) -> None:
        """Make every part anew: all words are said in the new language."""
        self._small.leave()
        place_id = self._frame.stage.current_id
        for part in (self._palette, self._reminder, self._frame):
            part.deleteLater()
        self._column.removeWidget(self._frame)
        self._frame.hide()
        self._make_parts()
        self._frame.show()
        self.go(place_id)
        self._remind()
        self._counts.ask()
