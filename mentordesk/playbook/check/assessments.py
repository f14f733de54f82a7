"""Rule V18: self-assessments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from mentordesk.playbook.assessment import SCALES, area_score, band
from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.sizes import of_kind
from mentordesk.playbook.source import SourceItem

ITEMS_AT_LEAST = 2
OF_EACH_SKILL = "level"  # the scale whose items are the skills of a journey


def v18_assessments(desk: Desk) -> Iterator[Finding]:
    """A known scale, each item in one area, scores as stated, and nothing asked that is private."""
    banned = re.compile("|".join(desk.lists.get("banned_topics", [])) or r"(?!)", re.IGNORECASE)
    for item, texts in of_kind(desk, "sa"):
        if item.shape.get("scale") not in SCALES:
            yield error("V18", item.id, "scale", "the scale is not known")
        yield from _areas(item)
        yield from _vectors(item)
        for key, text in texts.items():
            if key.startswith("item.") and (asked := banned.search(text)):
                yield error("V18", item.id, key, f"“{asked[0]}”: nobody may be asked about that")


def _areas(item: SourceItem) -> Iterator[Finding]:
    areas: list[dict[str, Any]] = item.shape.get("area", [])
    times = Counter(one for area in areas for one in area.get("items", []))
    for one in (one for one, count in times.items() if count > 1):
        yield error("V18", item.id, f"item.{one}", "an item stands in exactly one area")
    if item.shape.get("scale") != OF_EACH_SKILL:
        for area in areas:
            if len(area.get("items", [])) < ITEMS_AT_LEAST:
                says = f"an area has {ITEMS_AT_LEAST} items and more"
                yield error("V18", item.id, f"area.{area.get('id')}", says)
        if not areas:
            yield error("V18", item.id, "area", "no areas")


def _vectors(item: SourceItem) -> Iterator[Finding]:
    """The skeleton's own samples score as it says; "na" is an item that does not apply."""
    for place, vector in enumerate(item.shape.get("vector", [])):
        answers = [None if answer == "na" else answer for answer in vector["answers"]]
        score = area_score(answers, item.shape.get("enough", 1))
        word = "not-enough" if score is None else band(score)
        near = score is None or abs(score - vector.get("score", score)) < 0.01
        if word != vector.get("word") or not near:
            says = f"scores {score}, “{word}”"
            yield error("V18", item.id, f"vector.{place}", says)
