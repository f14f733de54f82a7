"""How an item reads: its parts in order, for the screen and for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mentordesk.playbook.model import Kind
from mentordesk.playbook.prose import BlockKind, Span, blocks
from mentordesk.ui.places import HELP_CARD
from mentordesk.ui.playbook.outline_learning import LearningOutline
from mentordesk.ui.playbook.outline_lists import ListOutline
from mentordesk.ui.playbook.outline_talk import TalkOutline
from mentordesk.ui.playbook.parts import Box, Heading, Look, Part, Row, Words, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mentordesk.playbook.model import Chapter, Item, Section
    from mentordesk.playbook.prompts import PackPrompt
    from mentordesk.playbook.prose import Block
    from mentordesk.ui.playbook.opened import Opened

DEEP = 3
CLOSE_GENTLY = "rp.close-gently"
CALLOUTS = {BlockKind.DO: "accent", BlockKind.SAY: "", BlockKind.CARE: "warn"}
CALLOUT_ICONS = {
    BlockKind.DO: "check-circle",
    BlockKind.SAY: "quotes",
    BlockKind.CARE: "warning-circle",
}
LOOKS = {
    BlockKind.PARAGRAPH: Look.BODY,
    BlockKind.SPOKEN: Look.SPOKEN,
    BlockKind.BULLET: Look.BULLET,
    BlockKind.NUMBER: Look.NUMBER,
}


class Outline(QObject):
    """Makes parts; its headings are in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = TalkOutline(self)
        self._lists = ListOutline(self)
        self._learning = LearningOutline(self.section, self)

    def parts(self, opened: Opened) -> tuple[Part, ...]:
        """The page of an item, without its title."""
        if opened.item is None:
            return tuple(self._prompts(opened.prompts))
        return tuple(self._of(opened.item))

    def _prompts(self, prompts: Sequence[PackPrompt]) -> list[Part]:
        """The questions; those that go deep say so, and that nobody has to answer them."""
        deep = self.tr("Goes deep. Leave it out if it is not the day for it.")
        parts: list[Part] = [Row(one.text, deep if one.depth >= DEEP else "") for one in prompts]
        if any(one.depth >= DEEP for one in prompts):
            gently = Span("", link=CLOSE_GENTLY)
            after = Span(f"{self.tr('After a deep one:')} ")
            parts.append(Box((Words((after, gently)), Words((Span("", link=HELP_CARD),)))))
        return parts

    def _of(self, item: Item) -> list[Part]:
        makers: dict[Kind, Callable[[Any], list[Part]]] = {
            Kind.CONVERSATION: self._talk.conversation,
            Kind.CARD: self._talk.card,
            Kind.CHECKLIST: self._lists.checklist,
            Kind.AGENDA: self._lists.agenda,
            Kind.GOAL_TEMPLATE: self._lists.goal_template,
            Kind.JOURNEY: self._learning.journey,
            Kind.MODULE: self._learning.module,
            Kind.SELF_ASSESSMENT: self._learning.assessment,
            Kind.GLOSSARY: self._learning.glossary,
            Kind.PULSE: self._learning.pulse,
            Kind.CHAPTER: self._chapter,
        }
        return makers[item.line.kind](item)

    def _chapter(self, chapter: Chapter) -> list[Part]:
        lead = [words(chapter.lead, Look.LEAD)] if chapter.lead else []
        return [*lead, *(part for one in chapter.sections for part in self.section(one))]

    def section(self, section: Section) -> list[Part]:
        """A section of a chapter or of a module: its heading and its prose."""
        return [Heading(section.title, section.id), *self._prose(blocks(section.body))]

    def _prose(self, found: Sequence[Block]) -> list[Part]:
        parts: list[Part] = []
        number = 0
        for block in found:
            number = number + 1 if block.kind is BlockKind.NUMBER else 0
            parts.append(self._block(block, number))
        return parts

    def _block(self, block: Block, number: int) -> Part:
        if block.kind is BlockKind.HEADING:
            return Heading(block.text, small=True)
        if block.kind in CALLOUTS:
            title = {
                BlockKind.DO: self.tr("Do"),
                BlockKind.SAY: self.tr("You could say"),
                BlockKind.CARE: self.tr("Take care"),
            }[block.kind]
            tone, icon = CALLOUTS[block.kind], CALLOUT_ICONS[block.kind]
            return Box((Words(block.spans),), title, tone, icon)
        mark = "•" if block.kind is BlockKind.BULLET else f"{number}." if number else ""
        return Words(block.spans, LOOKS[block.kind], mark)
