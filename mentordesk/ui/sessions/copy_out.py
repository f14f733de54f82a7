"""From a session to its copy: every word is saved first, so that what is shown is what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.copying.lens import CopyLens

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.workspace import Workspace


class CopyOut:
    """The two ways to the copy lens over a workspace. The lens is made when it is first wanted."""

    def __init__(self, workspace: Workspace, services: Services, bridge: Bridge) -> None:
        self._workspace, self._services, self._bridge = workspace, services, bridge
        self._lens: CopyLens | None = None

    @property
    def lens(self) -> CopyLens:
        """The lens over this workspace."""
        if self._lens is None:
            self._lens = CopyLens(self._workspace, self._services, self._bridge)
            self._lens.closed.connect(self._gone)
        return self._lens

    def summary(self) -> None:
        """What was agreed, and who does what."""
        session_id = self._ready()
        if session_id is not None:
            self.lens.open_summary(session_id)

    def questions(self) -> None:
        """What I would like to talk about."""
        session_id = self._ready()
        if session_id is not None:
            self.lens.open_questions(session_id)

    def best(self) -> None:
        """The key: the copy, where something was agreed; before that the questions."""
        session_id = self._ready()
        if session_id is not None:
            self.lens.open_best(session_id)

    def _ready(self) -> UUID | None:
        facts = self._workspace.facts()
        if facts is None or self._workspace.card.isVisible():
            return None
        self._workspace.flush()
        return facts.session.id

    def _gone(self) -> None:
        self._workspace.share.load_copies()
        self._workspace.focus_first()
