"""The consent lens at work: strike a line and take it back, hold back, sign exactly these bytes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from mentordesk.ui.sharing import facts
from mentordesk.ui.sharing.lens_view import LensView
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from mentordesk.consent.model import Preview
    from mentordesk.errors import UserFacingError
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sharing.facts import Month, Wish
    from mentordesk.wire.letters import Scope


class ConsentLens(LensView):
    """What stands on it is decoded from the bytes; a struck line is drafted anew, not hidden."""

    signed = Signal(int)
    """So many letters were signed and queued."""
    held = Signal(object)
    """Held back: the scopes (list) that were switched on for this look and go off again."""

    def __init__(self, asker: QWidget, services: Services, bridge: Bridge) -> None:
        super().__init__(asker)
        self._services, self._bridge = services, bridge
        self._seen: tuple[Preview, ...] = ()
        self._month: Month = (0, 0)
        self._struck: facts.Struck = {}
        self._fresh: list[Scope] = []
        self.hold.clicked.connect(self.close_overlay)
        self.sign.clicked.connect(self._sign)
        self.closed.connect(self._was_closed)

    def open_with(self, seen: Sequence[Preview], month: Month, wishes: Sequence[Wish] = ()) -> None:
        """Look at these letters. ``wishes`` were switched on just now and go off if held back."""
        self._seen, self._month, self._struck = tuple(seen), month, {}
        self._fresh = [wish.scope for wish in wishes]
        self.show_wording([wish.wording for wish in wishes])
        self._show()
        self.open_over()
        self.sign.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return signs."""
        returns = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in returns and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sign.click()
            return
        super().keyPressEvent(event)

    def _focus_cross(self, name: str) -> None:
        found = self.findChildren(QPushButton, f"lens-strike-{name}")
        if found:
            found[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.page.ensureWidgetVisible(found[-1])

    def _leaving(self) -> tuple[Preview, ...]:
        """The letters of which something is left."""
        return tuple(one for one in self._seen if not all(line.struck for line in one.lines))

    def _show(self) -> None:
        leaving = self._leaving()
        for row in self.show_previews(self._seen, leaving):
            row.toggled.connect(self._toggle)
        self.show_problem("")
        self.hold.setEnabled(True)
        self.sign.setEnabled(bool(leaving))
        QTimer.singleShot(0, self, self.fit)  # the words know their height once they are styled

    def _toggle(self, scope: Scope, name: str) -> None:
        before = self._struck.get(scope, frozenset())
        self._struck[scope] = before ^ {name}
        self.sign.setEnabled(False)
        scopes = [one.scope for one in self._seen]
        job = partial(facts.draft, self._services, scopes, self._month, dict(self._struck))
        self._bridge.do(self, job, partial(self._drafted, name), self._failed)

    def _drafted(self, name: str, seen: tuple[Preview, ...]) -> None:
        if not seen:
            self.close_overlay()
            return
        self._seen = seen
        self._show()
        QTimer.singleShot(0, self, partial(self._focus_cross, name))

    def _sign(self) -> None:
        leaving = self._leaving()
        if not leaving or not self.sign.isEnabled():
            return
        self.sign.setEnabled(False)
        self.hold.setEnabled(False)
        self._bridge.do(
            self, partial(facts.seal, self._services, leaving), self._done, self._failed
        )

    def _done(self, count: int) -> None:
        signed = {one.scope for one in self._leaving()}
        self._fresh = [scope for scope in self._fresh if scope not in signed]
        self.signed.emit(count)
        self.close_overlay()

    def _failed(self, error: UserFacingError) -> None:
        self.show_problem(in_words(error))
        self.hold.setEnabled(True)
        self.sign.setEnabled(bool(self._leaving()))
        self.fit()

    def _was_closed(self) -> None:
        fresh, self._fresh, self._seen = self._fresh, [], ()
        self.held.emit(fresh)
