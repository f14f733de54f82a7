"""What the command palette finds in the playbook: passages, by any word in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.ui.places import PLAYBOOK
from mentordesk.ui.playbook.groups import ICONS, Groups
from mentordesk.ui.shell.results import Result

if TYPE_CHECKING:
    from mentordesk.playbook.model import Found, Kind
    from mentordesk.ui.services import Services


class PlaybookProvider:
    """Finds passages; the pack is opened when the first search needs it."""

    def __init__(self, services: Services, words: QObject) -> None:
        """``words`` owns what names the kinds."""
        self._services = services
        self._kinds: dict[Kind, str] = {kind: Groups(words).kind(kind) for kind in ICONS}

    def find(self, query: str, limit: int) -> list[Result]:
        """Passages that hold every word of ``query``, the most relevant first. Reader thread."""
        found = self._services.playbook.search(query, limit)
        return [self._result(one) for one in found]

    def _result(self, found: Found) -> Result:
        kind = self._kinds[found.line.kind]
        part = f"{found.line.title} · {found.title}" if found.title != found.line.title else ""
        title = part or found.line.title
        detail = f"{kind} · {found.snippet}" if found.snippet else kind
        return Result(title, detail, ICONS[found.line.kind], PLAYBOOK, found.anchor)
