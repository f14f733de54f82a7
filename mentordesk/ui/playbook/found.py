"""What the command palette finds in the playbook: passages, by any word in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui.finding import Result
from mentordesk.ui.places import PLAYBOOK
from mentordesk.ui.playbook.groups import ICONS, Groups

if TYPE_CHECKING:
    from mentordesk.playbook.model import Found
    from mentordesk.playbook.service import Playbook


def results(playbook: Playbook, query: str, limit: int) -> list[Result]:
    """Passages that hold every word of ``query``, the most relevant first. Reader thread."""
    names = Groups()
    return [_result(one, names.kind(one.line.kind)) for one in playbook.search(query, limit)]


def _result(found: Found, kind: str) -> Result:
    line = found.line
    detail = f"{kind} · {found.snippet}" if found.snippet else kind
    if found.title != line.title:
        detail = f"{line.title} · {detail}"
    title = found.title or line.title
    return Result(title, detail, ICONS[line.kind], PLAYBOOK, found.anchor)
