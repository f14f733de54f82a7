"""How sample conversations and cards read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.playbook.prose import Span
from mentordesk.playbook.talk import How
from mentordesk.ui.playbook.parts import Box, Fold, Heading, Look, Part, Pills, Words, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.playbook.talk import Branch, Card, Conversation, Line

CLOSE = "close"


class TalkOutline(QObject):
    """What is said, and by whom."""

    def conversation(self, talk: Conversation) -> list[Part]:
        """Moment, rule, opening, branches, slip, close, something to try."""
        slip = talk.slip
        return [
            words(talk.moment, Look.LEAD),
            Pills(self.tr("Three words to keep in mind"), talk.rule),
            Box(tuple(self.lines(talk.opening, alone=True)), self.tr("You could open with")),
            Heading(self.tr("What happens next?")),
            *(self._branch(branch, talk) for branch in talk.branches),
            Heading(self.tr("A common slip")),
            self._labelled(self.tr("Often said:"), slip.bad),
            words(slip.why, Look.QUIET),
            self._labelled(self.tr("Better:"), slip.better),
            Heading(self.tr("To close")),
            *self.lines(talk.close, alone=True),
            Box((words(talk.try_it), words(talk.then, Look.QUIET)), self.tr("Try it"), "accent"),
        ]

    def card(self, card: Card) -> list[Part]:
        """A card: its front, then its back."""
        parts: list[Part] = [words(card.lead, Look.LEAD)] if card.lead else []
        side = "front"
        for part in card.parts:
            if part.side != side:
                side = part.side
                parts.append(words(self.tr("On the back"), Look.BACK))
            inside = tuple(self.lines(part.lines, alone=True))
            parts.append(Box(inside, part.title))
        if card.empty_slots:
            parts.append(
                words(
                    self.tr(
                        "Your organisation has not filled in its own names and numbers yet. "
                        "Where you know them, write them on the printed card."
                    ),
                    Look.QUIET,
                )
            )
        return parts

    def lines(self, lines: Sequence[Line], *, alone: bool = False) -> list[Words]:
        """Lines of talk. Where only you speak (``alone``), your lines bear no name."""
        return [self._line(line, alone=alone) for line in lines]

    def _branch(self, branch: Branch, talk: Conversation) -> Fold:
        parts: list[Part] = list(self.lines(branch.lines))
        if branch.leads_to != CLOSE:
            parts.append(self._leads_to(branch, talk))
        return Fold(branch.id, branch.when, tuple(parts))

    def _leads_to(self, branch: Branch, talk: Conversation) -> Part:
        other = next((one for one in talk.branches if one.id == branch.leads_to), None)
        if other is not None:
            line = self.tr("Go on below: {branch}").format(branch=other.when)
            return words(line, Look.QUIET)
        before = self.tr("Go on with")
        return Words((Span(f"{before} "), Span("", link=branch.leads_to)), Look.QUIET)

    def _labelled(self, label: str, text: str) -> Words:
        return Words((Span(f"{label} ", bold=True), Span(text)))

    def _line(self, line: Line, *, alone: bool) -> Words:
        if line.how is How.THEY:
            return self._labelled(self.tr("{name}:").format(name=line.speaker), line.text)
        if line.how is How.NEVER:
            return self._labelled(self.tr("Do not say:"), line.text)
        if line.how is How.FILL:
            return words(f"{line.text} ________________")
        if line.how is How.DO:
            return words(line.text, Look.BODY if alone else Look.QUIET)
        return words(line.text) if alone else self._labelled(self.tr("You:"), line.text)
