"""The stage: one place on the screen at a time; the others wait, and know that they are stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from mentordesk.changes import Changed
from mentordesk.ui.places import TODAY, Place, PlaceSpec
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.pages import let_go_of_keyboard

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class Stage(QStackedWidget):
    """Makes places when they are first gone to, and tells them what became stale."""

    turned = Signal(str)
    """The place with this id is on the screen."""
    made = Signal(object)
    """A place was made: connect to it now."""

    def __init__(
        self,
        specs: Iterable[PlaceSpec],
        services: Services,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "page")
        self.setObjectName("stage")
        self._specs = {spec.id: spec for spec in specs}
        self._services, self._bridge = services, bridge
        self._places: dict[str, Place] = {}
        self._stale: dict[str, Changed] = {}
        self.current_id = ""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_to_the_screen)

    def show_place(self, place_id: str, target: object = None) -> None:
        """Go to a place, and show a target in it. Unknown ids change nothing."""
        if place_id not in self._specs:
            return
        place = self._place(place_id)
        if self.current_id != place_id:
            before = self._places.get(self.current_id)
            if before is not None:
                before.flush()
            self.current_id = place_id
            let_go_of_keyboard(before)
            self.setCurrentWidget(place)
            self._refresh(place_id)
            self.turned.emit(place_id)
        if target is not None:
            place.show_target(target)
        else:
            place.focus_first()

    def make_ahead(self, place_id: str) -> None:
        """Make a place that nobody has gone to yet."""
        if place_id in self._specs:
            self._place(place_id)

    def go_ahead(self, place_id: str) -> None:
        """Let a place that was made make what it will need."""
        place = self._places.get(place_id)
        if place is not None:
            place.go_ahead()

    def drop_hidden(self) -> None:
        """Let go of what is not seen; it is made anew when it is gone to. All words are kept.

        Dressing a window anew takes Qt half a millisecond for each widget, seen or not. Today
        stays: the window speaks to it. So does a place from which something would be lost.
        """
        for place_id, place in list(self._places.items()):
            if place_id in (self.current_id, TODAY) or place.must_stay():
                continue
            del self._places[place_id]
            self._stale.pop(place_id, None)
            self.removeWidget(place)
            place.deleteLater()
            QCoreApplication.sendPostedEvents(place, QEvent.Type.DeferredDelete.value)

    def tell(self, changed: Changed) -> None:
        """A verb changed these kinds: refresh what is on the screen, note the rest."""
        for place_id, place in self._places.items():
            stale = changed & place.shows
            if stale:
                self._stale[place_id] = self._stale.get(place_id, Changed.NOTHING) | stale
        self._refresh(self.current_id)

    def flush(self) -> None:
        """Let every place hand its unsaved words to the bridge."""
        for place in self._places.values():
            place.flush()

    def unsaved_texts(self) -> list[str]:
        """Every text that is on no disk."""
        return [text for place in self._places.values() for text in place.unsaved_texts()]

    def current(self) -> Place | None:
        """The place on the screen."""
        return self._places.get(self.current_id)

    def _place(self, place_id: str) -> Place:
        place = self._places.get(place_id)
        if place is None:
            place = self._specs[place_id].make(self._services, self._bridge)
            place.setObjectName(f"place-{place_id}")
            self._places[place_id] = place
            self.addWidget(place)
            self.made.emit(place)
        return place

    def _keep_to_the_screen(self, old: QWidget | None, new: QWidget | None) -> None:
        """An answer that came after its place was left asked for the keyboard: give it back.

        Qt gives it to what nobody sees, and keys would go there.
        """
        current = self.current()
        if new is None or current is None or not self.isAncestorOf(new):
            return
        if new is current or current.isAncestorOf(new):
            return
        if old is not None and old.isVisible():
            old.setFocus()
        else:
            current.focus_first()

    def _refresh(self, place_id: str) -> None:
        stale = self._stale.pop(place_id, Changed.NOTHING)
        if stale:
            self._places[place_id].refresh(stale)
