"""The place People at work: who is shown, who is new, and where a person comes back to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from mentordesk.changes import Changed
from mentordesk.mentoring.me.model import Role as MyRole
from mentordesk.mentoring.people.model import Role
from mentordesk.ui.people import words
from mentordesk.ui.people.people_data import load
from mentordesk.ui.people.people_pages import PeoplePages
from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.people.people_data import PeopleData
    from mentordesk.ui.services import Services

CLOCKS_MS = 30_000


class PeoplePlace(PeoplePages):
    """People and the pairs that I am with them."""

    shows = Changed.PEOPLE | Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS | Changed.ME

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        self._clocks = QTimer(self)
        self._clocks.setInterval(CLOCKS_MS)
        self._clocks.timeout.connect(self.load)
        self._connect()
        self.load()

    def _connect(self) -> None:
        self.new_person.clicked.connect(self.write_new)
        self.first.clicked.connect(self.write_new)
        self.people.chosen.connect(self.beside.choose)
        self.people.opened.connect(self._go_on)
        self.pane.back.clicked.connect(self._to_list)
        self.pane.go.connect(self.go)
        self.pane.told.connect(self.told)
        self.pane.edit_asked.connect(self._edit)
        self.pane.was_deleted.connect(self._to_list)
        self.my_room.clicked.connect(self.open_room)
        self.from_file.clicked.connect(self.open_import)
        for key, where, do in (
            ("Ctrl+Shift+N", self, self.write_new),
            ("Ctrl+E", self, self.edit_shown),
            ("Ctrl+F", self, self._find),
            ("Ctrl+Shift+I", self, self.open_import),
            ("Escape", self.pane, self._step_back),
        ):
            shortcut = QShortcut(QKeySequence(key), where)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    # What the shell asks

    def refresh(self, changed: Changed) -> None:
        """Something between us changed."""
        del changed
        self.load()

    def flush(self) -> None:
        """Keep what stands in the form."""
        for form in self.forms():
            form.flush()
        self.beside.flush()

    def unsaved_texts(self) -> list[str]:
        """A reminder that was typed and not entered."""
        return self.pane.reminders.unsaved()

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers here."""
        return (
            Command(
                "people-new", self.tr("Add a person"), self.write_new, "user-plus", "Ctrl+Shift+N"
            ),
            Command(
                "people-edit",
                self.tr("Edit this card"),
                self.edit_shown,
                "pencil-simple",
                "Ctrl+E",
            ),
            Command(
                "people-find",
                self.tr("Find in the list of people"),
                self._find,
                "magnifying-glass",
                "Ctrl+F",
            ),
            Command(
                "people-import",
                self.tr("Add people from a file"),
                self.open_import,
                "download-simple",
                "Ctrl+Shift+I",
                "vCard CSV contacts",
            ),
            Command("people-room", self.tr("Room for people"), self.open_room, "users"),
            *self.beside.commands(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Clocks go on while they are seen."""
        super().showEvent(event)
        self._clocks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while they are not."""
        super().hideEvent(event)
        self._clocks.stop()

    # Verbs

    def load_list(self) -> None:
        """Ask for the list alone."""
        self._bridge.ask(self, partial(load, self._services, self.beside), self._show)

    # What is shown

    def _show(self, data: PeopleData) -> None:
        self._my_role = data.me.role if data.me is not None else self._my_role
        self.beside.company_keys = data.company_keys
        self.my_room.setText(words.room(data.me, data.here))
        self._data = data
        for form in self.forms():
            self._say_room(form, data)
        focused = self.first.hasFocus() or self.list.hasFocus()
        keys = [one.row.key for one in data.entries]
        shown = self.beside.chosen
        self.people.show_entries(data.entries, shown)
        if keys and shown not in keys:
            shown = self.people.first_key()
            self.beside.choose(shown)
            self.people.show_entries(data.entries, shown)
        self.body.setCurrentIndex(0 if keys else 1)
        self._name_place(data)
        self.lay_out()
        if focused and self.pages.currentWidget() is self.main:
            self.focus_first()

    def _name_place(self, data: PeopleData) -> None:
        """``My mentor`` for a mentee with one."""
        mine = self._my_role is MyRole.MENTEE and data.roles == [Role.MENTOR]
        self.heading.setText(self.tr("My mentor") if mine else self.title)
