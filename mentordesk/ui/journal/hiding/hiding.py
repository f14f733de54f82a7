"""Hiding what is private from whoever else looks at the screen: by key, and when one turns away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from mentordesk import settings as files
from mentordesk.changes import Changed
from mentordesk.ui.journal.hiding.veil import Veil
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import SignalInstance

    from mentordesk.settings import Settings
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.writing.edit import WritingEdit
    from mentordesk.ui.services import Services

HIDE_KEY = "Ctrl+Shift+B"
"""Hides all private fields of a screen, and shows them."""


class Hidden(Protocol):
    """Something private that hides itself, as a ``Veil`` hides a field."""

    turned: SignalInstance

    @property
    def is_drawn(self) -> bool:
        """Whether its words are hidden."""

    def draw(self) -> None:
        """Hide them."""

    def lift(self) -> None:
        """Show them."""


class Hiding(QObject):
    """The veils over the private fields of one screen, drawn together.

    Where the settings say so, they are drawn when the program loses the keyboard to another.
    """

    turned = Signal()
    """One of them was drawn or lifted."""

    def __init__(
        self, services: Services, bridge: Bridge, edits: Iterable[WritingEdit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self._when_away = False
        self._others: list[Hidden] = []
        self.veils = tuple(Veil(edit, HIDE_KEY) for edit in edits)
        for veil in self.veils:
            veil.turned.connect(self.turned)
        bridge.changed.connect(self._learn)
        self._learn(Changed.SETTINGS)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)

    @property
    def is_hidden(self) -> bool:
        """Whether no private word of this screen can be seen."""
        return all(one.is_drawn for one in (*self.veils, *self._others))

    def turn(self) -> None:
        """Hide everything; where everything is hidden, show it."""
        hidden = self.is_hidden
        for one in (*self.veils, *self._others):
            (one.lift if hidden else one.draw)()

    def take_in(self, other: Hidden) -> None:
        """Hide this too, which hides itself in its own way."""
        self._others.append(other)
        other.turned.connect(self.turned)

    def hide(self) -> None:
        """Hide everything."""
        for one in (*self.veils, *self._others):
            one.draw()

    def _learn(self, changed: Changed) -> None:
        if changed & Changed.SETTINGS:
            job = partial(files.load, self._services.folder.path)
            self._bridge.ask(self, job, self._learnt)

    def _learnt(self, settings: Settings) -> None:
        self._when_away = settings.hide_notes == "away"

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if self._when_away and state is not Qt.ApplicationState.ApplicationActive:
            self.hide()


class HideButton(IconButton):
    """An eye beside a private field; open while its words are shown."""

    def __init__(self, veil: Veil) -> None:
        super().__init__("eye", "")
        self._veil = veil
        self.setCheckable(True)
        self.clicked.connect(veil.turn)
        veil.turned.connect(self._show)
        self._show()

    def _show(self) -> None:
        drawn = self._veil.is_drawn
        self.setChecked(drawn)
        self.set_icon("eye-slash" if drawn else "eye", "private" if drawn else "ink2")
        said = self.tr("Show my words ({key})") if drawn else self.tr("Hide my words ({key})")
        name = said.format(key=HIDE_KEY)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
