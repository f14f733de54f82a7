"""One item with everything that its page shows, read in one go on the reader thread."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.playbook.model import Item, ItemLine, Kind, SourceLine
from mentordesk.playbook.prompts import PackPrompt
from mentordesk.playbook.statuses import PLAIN

if TYPE_CHECKING:
    from mentordesk.playbook.service import Playbook
    from mentordesk.playbook.slots import SlotLine
    from mentordesk.ui.services import Services

MOST_LINKS = 8


class Standing(enum.Enum):
    """How far the words on a page can be relied on in the reader's language."""

    PLAIN = enum.auto()
    DRAFT = enum.auto()  # a translation that nobody has reviewed
    PARTLY = enum.auto()  # some words stand in another language
    UNTRANSLATED = enum.auto()  # all of it does
    WITHDRAWN = enum.auto()  # the pack has taken it out of its lists


@dataclass(frozen=True)
class Opened:
    """An item; a set of prompts has no ``item`` but its ``prompts``. ``anchor``: where to begin."""

    line: ItemLine
    item: Item | None
    anchor: str = ""
    goes_with: tuple[ItemLine, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    prompts: tuple[PackPrompt, ...] = ()
    titles: dict[str, str] = field(default_factory=dict)  # id -> title, of items and sections
    wanted: str = "en"  # the language that the window asked for
    slots: tuple[SlotLine, ...] = ()  # what an organisation may fill in, of this item

    @property
    def language(self) -> str:
        """The language in which the words are."""
        if self.item is not None:
            return self.item.language
        return self.prompts[0].language if self.prompts else "en"

    @property
    def standing(self) -> Standing:
        """What must be said of the words, if anything."""
        if self.item is not None and self.item.withdrawn:
            return Standing.WITHDRAWN
        if self.language.split("-")[0] != self.wanted.split("-")[0]:
            return Standing.UNTRANSLATED
        if self._is_partly:
            return Standing.PARTLY
        return Standing.DRAFT if self._is_draft else Standing.PLAIN

    @property
    def _is_partly(self) -> bool:
        if self.item is not None:
            return self.item.is_partly
        return len({prompt.language for prompt in self.prompts}) > 1

    @property
    def _is_draft(self) -> bool:
        if self.item is not None:
            return self.item.is_draft_translation
        return any(prompt.status not in PLAIN for prompt in self.prompts)


def item_of(target: str) -> str:
    """The id of the item in which a part lies: ``pb.listening.silence`` → ``pb.listening``."""
    return ".".join(target.partition("@")[0].split(".")[:2])


def open_item(services: Services, target: str) -> Opened:
    """Read an item by its id, its pin or a part's id. Raises ``NotInThePlaybookError``."""
    playbook = services.playbook
    contents = playbook.contents()
    item_id = item_of(target)
    line = next((line for line in contents if line.id == item_id), None)
    titles = {**playbook.section_titles(), **{line.id: line.title for line in contents}}
    anchor = target if target.count(".") > 1 else ""
    if line is not None and line.kind is Kind.PROMPT_SET:
        own = tuple(one for one in playbook.prompts() if item_of(one.id) == item_id)
        return Opened(
            line,
            None,
            anchor,
            goes_with=_goes_with(playbook, item_id),
            sources=playbook.sources(item_id),
            prompts=own,
            titles=titles,
            wanted=playbook.language,
        )
    item = playbook.item(item_id)
    return Opened(
        item.line,
        item,
        anchor,
        goes_with=_goes_with(playbook, item_id),
        sources=playbook.sources(item_id),
        titles=titles,
        wanted=playbook.language,
        slots=_slots(playbook, item_id),
    )


def _slots(playbook: Playbook, item_id: str) -> tuple[SlotLine, ...]:
    """What may be filled in here; nothing where there is no desk to keep it in."""
    names = playbook.slots_of(item_id) if playbook.slots is not None else ()
    return playbook.slot_lines(names) if names else ()


def _goes_with(playbook: Playbook, item_id: str) -> tuple[ItemLine, ...]:
    """What the item links to, then what links to it; each once."""
    found = (*playbook.links(item_id), *playbook.linked_from(item_id))
    return tuple(dict.fromkeys(line for line in found if line.id != item_id))[:MOST_LINKS]
