"""One item with everything that its page shows, read in one go on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.playbook.model import Item, ItemLine, Kind, SourceLine
from mentordesk.playbook.prompts import PackPrompt

if TYPE_CHECKING:
    from mentordesk.playbook.service import Playbook
    from mentordesk.ui.services import Services

MOST_LINKS = 8


@dataclass(frozen=True)
class Opened:
    """An item; a set of prompts has no ``item`` but its ``prompts``. ``anchor``: where to begin."""

    line: ItemLine
    item: Item | None
    anchor: str = ""
    goes_with: tuple[ItemLine, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    prompts: tuple[PackPrompt, ...] = ()
    titles: dict[str, str] = field(default_factory=dict)  # id -> title, of every item

    @property
    def language(self) -> str:
        """The language in which the words are."""
        if self.item is not None:
            return self.item.language
        return self.prompts[0].language if self.prompts else "en"

    @property
    def is_draft(self) -> bool:
        """Whether the words are a translation that nobody has reviewed yet."""
        return self.item is not None and self.item.is_draft_translation


def item_of(target: str) -> str:
    """The id of the item in which a part lies: ``pb.listening.silence`` → ``pb.listening``."""
    return ".".join(target.partition("@")[0].split(".")[:2])


def open_item(services: Services, target: str) -> Opened:
    """Read an item by its id, its pin or a part's id. Raises ``NotInThePlaybookError``."""
    playbook = services.playbook
    contents = playbook.contents()
    item_id = item_of(target)
    line = next((line for line in contents if line.id == item_id), None)
    titles = {line.id: line.title for line in contents}
    anchor = target if target.count(".") > 1 else ""
    if line is not None and line.kind is Kind.PROMPT_SET:
        own = tuple(one for one in playbook.prompts() if item_of(one.id) == item_id)
        return Opened(line, None, anchor, prompts=own, titles=titles)
    item = playbook.item(item_id)
    return Opened(
        item.line,
        item,
        anchor,
        goes_with=_goes_with(playbook, item_id),
        sources=playbook.sources(item_id),
        titles=titles,
    )


def _goes_with(playbook: Playbook, item_id: str) -> tuple[ItemLine, ...]:
    """What the item links to, then what links to it; each once."""
    found = (*playbook.links(item_id), *playbook.linked_from(item_id))
    return tuple(dict.fromkeys(line for line in found if line.id != item_id))[:MOST_LINKS]
