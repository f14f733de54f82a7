"""Words in a form that is not sent yet: kept two seconds after the last key, found again later."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.journal.notes.model import Draft

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.journal.notes.model import DraftKind, KeptDraft
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

QUIET_MS = 2000


class FormDraft(QObject):
    """Keeps one form's fields as JSON under a target. ``found`` carries fields kept earlier."""

    found = Signal(object)

    def __init__(
        self, services: Services, bridge: Bridge, kind: DraftKind, fields: Callable[[], Any]
    ) -> None:
        super().__init__()
        self._services, self._bridge, self._kind, self._fields = services, bridge, kind, fields
        self._target: UUID | None = None
        self._touched = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.keep)

    def begin(self, target: UUID, *, look: bool = True) -> None:
        """Turn to another thing; what was kept of it comes by ``found``."""
        self._target, self._touched = target, False
        if look:
            job = partial(self._services.notes.draft, self._kind, target)
            self._bridge.ask(self, job, partial(self._answer, target))

    def touch(self) -> None:
        """The person changed a field."""
        if self._target is not None:
            self._touched = True
            self._quiet.start()

    def keep(self) -> None:
        """Hand the fields over as they stand; nothing where nothing was typed."""
        self._quiet.stop()
        if self._target is None or not self._touched:
            return
        self._touched = False
        draft = Draft(self._kind, self._target, 0, json.dumps(self._fields()))
        self._bridge.do(self, partial(self._services.notes.keep_draft, draft))

    def drop(self) -> None:
        """The form was sent or given up."""
        self._quiet.stop()
        if self._target is not None:
            job = partial(self._services.notes.drop_draft, self._kind, self._target)
            self._bridge.do(self, job)
        self._target, self._touched = None, False

    def _answer(self, target: UUID, kept: KeptDraft | None) -> None:
        if kept is not None and target == self._target and not self._touched:
            fields = json.loads(kept.draft.body)
            if isinstance(fields, dict):
                self.found.emit(fields)
