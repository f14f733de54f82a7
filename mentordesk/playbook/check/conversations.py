"""Rules V13 and V14: sample conversations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.measure import words
from mentordesk.playbook.check.sizes import count, of_kind, too_long
from mentordesk.playbook.source import SourceItem

LENGTH = (250, 450)
MOMENT_AT_MOST = 40
HANDLES = {"silence", "refusal", "not-today"}


def v13_conversations(desk: Desk) -> Iterator[Finding]:
    """A conversation has all its parts, three ways to go on, and every way ends."""
    for item, texts in of_kind(desk, "cv"):
        branches: list[dict[str, Any]] = item.shape.get("branch", [])
        if len(branches) < 3:
            yield error("V13", item.id, "branch", "fewer than three branches")
        if len(item.words("rule")) != 3:
            yield error("V13", item.id, "rule", "the rule has three words")
        low, high = LENGTH
        if not low <= count(texts) <= high:
            yield error("V13", item.id, "", f"{count(texts)} words, not {low} to {high}")
        if len(words(texts.get("moment", ""))) > MOMENT_AT_MOST:
            yield too_long(item, "moment", texts["moment"], MOMENT_AT_MOST, "V13")
        for branch in branches:
            yield from _branch(item, branch)
        yield from _ends(item, {str(one.get("id")): str(one.get("next")) for one in branches})


def _branch(item: SourceItem, branch: dict[str, Any]) -> Iterator[Finding]:
    turns = branch.get("turns", [])
    where = f"branch.{branch.get('id')}"
    if len(turns) < 2 or "you" not in turns:
        yield error("V13", item.id, where, "a branch has two turns or more, one of them yours")


def _ends(item: SourceItem, following: dict[str, str]) -> Iterator[Finding]:
    for start in following:
        place, seen = start, set()
        while place in following and place not in seen:
            seen.add(place)
            place = following[place]
        if place in seen:
            yield error("V13", item.id, f"branch.{start}", "this way goes round for ever")
        elif place != "close" and not place.startswith("cv."):
            yield error("V13", item.id, f"branch.{start}", f"“{place}” is a dead end")


def v14_no_is_an_answer(desk: Desk) -> Iterator[Finding]:
    """Silence, refusal or "not today" has its branch; a sensitive one leads to the Help card."""
    for item, _ in of_kind(desk, "cv"):
        handled = {what for one in item.shape.get("branch", []) for what in one.get("handles", [])}
        if not handled & HANDLES:
            yield error("V14", item.id, "branch", "no branch handles silence, refusal or not-today")
        if item.shape.get("safety") != "normal" and "tp.help-card" not in item.words("links"):
            yield error("V14", item.id, "links", "a sensitive conversation links tp.help-card")
