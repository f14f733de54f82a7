"""Rule V20: the quiz of a training module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mentordesk.playbook.check.findings import Desk, Finding, error, warning
from mentordesk.playbook.check.sizes import of_kind
from mentordesk.playbook.source import SourceItem

QUESTIONS, OPTIONS = 5, 3


def v20_quizzes(desk: Desk) -> Iterator[Finding]:
    """Five questions and more, one best answer each, and no way to guess it by its looks."""
    for item, texts in of_kind(desk, "tm"):
        quiz: list[dict[str, Any]] = item.shape.get("quiz", [])
        if len(quiz) < QUESTIONS:
            yield error("V20", item.id, "quiz", f"fewer than {QUESTIONS} questions")
        for one in quiz:
            options = one.get("options", [])
            if len(set(options)) < OPTIONS or one.get("right") not in options:
                says = f"at least {OPTIONS} options, one of them right"
                yield error("V20", item.id, f"quiz.{one.get('id')}", says)
        yield from _guessable(item, texts, quiz)


def _guessable(
    item: SourceItem, texts: dict[str, str], quiz: list[dict[str, Any]]
) -> Iterator[Finding]:
    """The right answer is not always the longest one or in the same place."""
    places, longest = set(), 0
    for one in quiz:
        options, right = one.get("options", []), one.get("right")
        if right in options:
            places.add(options.index(right))
            lengths = {key: len(texts.get(f"quiz.{one.get('id')}.{key}", "")) for key in options}
            longest += lengths[right] == max(lengths.values())
    if quiz and len(places) == 1:
        yield warning("V20", item.id, "quiz", "the right answer always stands in the same place")
    if quiz and longest == len(quiz):
        yield warning("V20", item.id, "quiz", "the right answer is always the longest")
