"""What a person can do with the playbook: open its items, follow their links, find a passage.

Everything is read from the compiled bundle; nothing here writes. Any thread may ask.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from mentordesk.playbook.bundle import Bundle, open_bundle
from mentordesk.playbook.errors import NotInThePlaybookError
from mentordesk.playbook.prompts import PackPrompt, prompts
from mentordesk.playbook.withdrawn import WithdrawnError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mentordesk.changes import Done
    from mentordesk.playbook.assessment import Assessment
    from mentordesk.playbook.glossary import Glossary
    from mentordesk.playbook.journey import Journey
    from mentordesk.playbook.model import (
        Agenda,
        Chapter,
        Checklist,
        Found,
        GoalTemplate,
        Item,
        ItemLine,
        Kind,
        SourceLine,
    )
    from mentordesk.playbook.module import Module
    from mentordesk.playbook.pulse import Pulse
    from mentordesk.playbook.read import ItemReader
    from mentordesk.playbook.slots import SlotLine, Slots
    from mentordesk.playbook.talk import Card, Conversation

HELP_CARD = "tp.help-card"
GLOSSARY = "gl.glossary"
PULSE = "pu.pulse"


class Playbook:
    """The playbook of one desk in one language. ``slots`` says what an organisation has filled."""

    def __init__(
        self,
        bundle: Bundle | None = None,
        language: str = "en",
        slots: Slots | None = None,
    ) -> None:
        self._bundle = bundle or open_bundle()
        self.language = language
        self.slots = slots

    @cached_property
    def _reader(self) -> ItemReader:
        # The models are imported when the first item is asked for: the window opens with a prompt.
        from mentordesk.playbook.read import ItemReader

        return ItemReader(self._bundle, self.language, self._filled())

    def languages(self) -> tuple[str, ...]:
        """The languages in which there are words to read, English first."""
        rows = self._bundle.all("SELECT DISTINCT language FROM string ORDER BY language")
        return ("en", *(str(code) for (code,) in rows if code != "en"))

    def speak(self, language: str) -> None:
        """Be read in ``language`` from now on; a query that is under way ends in the old one."""
        self.language = language
        self.__dict__.pop("_reader", None)

    def _filled(self) -> dict[str, str]:
        return self.slots.filled() if self.slots is not None else {}

    def slot_lines(self, names: Sequence[str] = ()) -> tuple[SlotLine, ...]:
        """What an organisation may fill in, in the pack's order: all of it, or these."""
        from mentordesk.playbook.slots import SlotLine

        filled, generic = self._filled(), self._reader.generic
        return tuple(
            SlotLine(name, generic[name], note, filled.get(name, ""))
            for name, note in self._bundle.all("SELECT name, note FROM slot ORDER BY position")
            if not names or name in names
        )

    def slots_of(self, id_or_pin: str) -> tuple[str, ...]:
        """The slots that stand in an item's words, filled or not."""
        row = self._reader.row(id_or_pin.partition("@")[0])
        return row.texts.slots() if row is not None else ()

    def fill(self, slot: str, words: str) -> Done[str]:
        """Fill a slot; every text says it from now on. Raises ``LookupError`` without a desk."""
        if self.slots is None:
            raise LookupError("no desk to keep it in")
        done = self.slots.fill(slot, words)
        self.__dict__.pop("_reader", None)  # the next item is read with the new words
        return done

    def contents(self, kind: Kind | None = None) -> tuple[ItemLine, ...]:
        """Every item in the pack's order, or those of one kind."""
        if kind is None:
            return self._reader.all_lines
        return self._reader.lines("AND kind=?", (kind.value,))

    def item(self, id_or_pin: str) -> Item:
        """An item by its id or its pin. Raises ``NotInThePlaybookError``.

        A pin of an earlier version opens the present one: the record keeps its own wording. What
        was withdrawn opens too, and says so; ``WithdrawnError`` where its words are gone.
        """
        from mentordesk.playbook.shapes import MAKERS

        bare = id_or_pin.partition("@")[0]
        row = self._reader.row(bare)
        title = self._reader.grave(bare) if row is None else None
        if title is not None:
            raise WithdrawnError(title=title or bare)
        if row is None or row.line.kind not in MAKERS:
            raise NotInThePlaybookError(id=id_or_pin)
        return MAKERS[row.line.kind](row)

    def chapter(self, id_or_pin: str) -> Chapter:
        """A chapter. Raises ``NotInThePlaybookError``, as all below."""
        return cast("Chapter", self._one(id_or_pin, "chapter"))

    def conversation(self, id_or_pin: str) -> Conversation:
        """A sample conversation."""
        return cast("Conversation", self._one(id_or_pin, "conversation"))

    def checklist(self, id_or_pin: str) -> Checklist:
        """A checklist."""
        return cast("Checklist", self._one(id_or_pin, "checklist"))

    def agenda(self, id_or_pin: str) -> Agenda:
        """An agenda."""
        return cast("Agenda", self._one(id_or_pin, "agenda"))

    def goal_template(self, id_or_pin: str) -> GoalTemplate:
        """A goal template."""
        return cast("GoalTemplate", self._one(id_or_pin, "goal-template"))

    def card(self, id_or_pin: str) -> Card:
        """A card or a form to print."""
        return cast("Card", self._one(id_or_pin, "card"))

    def journey(self, id_or_pin: str) -> Journey:
        """A learning journey."""
        return cast("Journey", self._one(id_or_pin, "journey"))

    def module(self, id_or_pin: str) -> Module:
        """A training module."""
        return cast("Module", self._one(id_or_pin, "module"))

    def assessment(self, id_or_pin: str) -> Assessment:
        """A self-assessment."""
        return cast("Assessment", self._one(id_or_pin, "self-assessment"))

    def glossary(self) -> Glossary:
        """The words of the desk."""
        return cast("Glossary", self._one(GLOSSARY, "glossary"))

    def pulse(self) -> Pulse:
        """The pulse's questions."""
        return cast("Pulse", self._one(PULSE, "pulse"))

    def help_card(self) -> Card:
        """The Help card. Opening it is never recorded anywhere."""
        return cast("Card", self._one(HELP_CARD, "card"))

    def prompts(self) -> tuple[PackPrompt, ...]:
        """Every reflection prompt."""
        return prompts(self.language, self._bundle)

    def section_titles(self) -> Mapping[str, str]:
        """The titles of sections by their ids, for links that lead into a page."""
        return self._reader.section_titles

    def links(self, item_id: str) -> tuple[ItemLine, ...]:
        """The items to which an item links, in its order."""
        row = self._reader.row(item_id.partition("@")[0])
        wanted = row.row[7].split() if row else []
        known = {line.id: line for line in self._reader.all_lines}
        return tuple(known[link] for link in wanted if link in known)

    def linked_from(self, item_id: str) -> tuple[ItemLine, ...]:
        """The items that link to an item."""
        bare = item_id.partition("@")[0]
        return self._reader.lines("AND instr(' ' || links || ' ', ' ' || ? || ' ')", (bare,))

    def sources(self, item_id: str) -> tuple[SourceLine, ...]:
        """Where an item comes from."""
        row = self._reader.row(item_id.partition("@")[0])
        return self._reader.sources(tuple(row.row[8].split())) if row else ()

    def search(self, query: str, limit: int = 50) -> tuple[Found, ...]:
        """Passages that hold every word of the query, the most relevant first."""
        from mentordesk.playbook.search import search

        return search(self._bundle, self._reader, query, limit)

    def close(self) -> None:
        """Close the bundle."""
        self._bundle.close()

    def _one(self, id_or_pin: str, kind: str) -> Item:
        found = self.item(id_or_pin)
        if found.line.kind != kind:
            raise NotInThePlaybookError(id=id_or_pin)
        return found
