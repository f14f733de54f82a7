"""From a session to its copy. The lens is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.copying.lens import CopyLens

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class CopyOut(QObject):
    """Opens the copy lens over ``asker``. ``gone``: it is away again.

    ``ready`` saves every word that is on the screen and answers the session, if there is one:
    what is shown is what stands.
    """

    gone = Signal()

    def __init__(
        self,
        asker: QWidget,
        services: Services,
        bridge: Bridge,
        ready: Callable[[], UUID | None],
    ) -> None:
        super().__init__(asker)
        self._asker, self._services, self._bridge = asker, services, bridge
        self._ready = ready
        self._lens: CopyLens | None = None

    @property
    def lens(self) -> CopyLens:
        """The lens over this workspace."""
        if self._lens is None:
            self._lens = CopyLens(self._asker, self._services, self._bridge)
            self._lens.closed.connect(self.gone)
        return self._lens

    def summary(self) -> None:
        """What was agreed, and who does what."""
        if (session_id := self._ready()) is not None:
            self.lens.open_summary(session_id)

    def questions(self) -> None:
        """What I would like to talk about."""
        if (session_id := self._ready()) is not None:
            self.lens.open_questions(session_id)

    def best(self) -> None:
        """The key: the copy, where something was agreed; before that the questions."""
        if (session_id := self._ready()) is not None:
            self.lens.open_best(session_id)
