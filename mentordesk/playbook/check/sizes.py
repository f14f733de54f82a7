"""Rule V12: how long things may be; and how words are counted."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.measure import words
from mentordesk.playbook.source import KINDS, PROSE, PackSource, SourceItem

SECTION_AT_MOST, CHAPTER_AT_MOST = 180, 1400
LINE_AT_MOST, HINT_AT_MOST = 9, 15
COUNTED_PARTS = {"rp": "prompts", "gl": "term", "pu": "question"}  # each part counts, not the item
PROMPT_AT_MOST, QUESTIONS_AT_MOST = 25, 2


def of_kind(desk: Desk, prefix: str) -> Iterator[tuple[SourceItem, dict[str, str]]]:
    """The items of one kind with their plain texts by key."""
    for item in desk.pack.items:
        if item.prefix == prefix:
            yield item, dict(desk.plain_texts(item))


def count(texts: dict[str, str]) -> int:
    """The words of all texts of an item."""
    return sum(len(words(text)) for text in texts.values())


def v12_sizes(desk: Desk) -> Iterator[Finding]:
    """Nothing is longer than a tired reader reads."""
    for prefix in PROSE:
        for item, texts in of_kind(desk, prefix):
            yield from _chapter(item, texts)
    for item, texts in of_kind(desk, "ck"):
        yield from _lines(item, texts)
    for item, texts in of_kind(desk, "rp"):
        yield from _prompts(item, texts)


def _chapter(item: SourceItem, texts: dict[str, str]) -> Iterator[Finding]:
    for key, text in texts.items():
        if key.endswith(".body") and len(words(text)) > SECTION_AT_MOST:
            yield too_long(item, key, text, SECTION_AT_MOST)
    prose = {key: text for key, text in texts.items() if not key.startswith("quiz.")}
    if count(prose) > CHAPTER_AT_MOST:
        yield error("V12", item.id, "", f"{count(prose)} words, at most {CHAPTER_AT_MOST}")


def _lines(item: SourceItem, texts: dict[str, str]) -> Iterator[Finding]:
    for key, text in texts.items():
        limit = {"title": LINE_AT_MOST, "hint": HINT_AT_MOST}.get(key.rsplit(".", 1)[-1], 0)
        if limit and len(words(text)) > limit:
            yield too_long(item, key, text, limit)


def _prompts(item: SourceItem, texts: dict[str, str]) -> Iterator[Finding]:
    for key, text in texts.items():
        if len(words(text)) > PROMPT_AT_MOST:
            yield too_long(item, key, text, PROMPT_AT_MOST)
        if text.count("?") > QUESTIONS_AT_MOST:
            yield error("V12", item.id, key, "more than two questions")


def counts(pack: PackSource) -> dict[str, int]:
    """How many there are of each kind."""
    found = dict.fromkeys(KINDS, 0)
    for item in pack.items:
        if item.prefix in found and not item.is_withdrawn:
            parts = COUNTED_PARTS.get(item.prefix)
            found[item.prefix] += len(item.shape.get(parts, [])) if parts else 1
    return found


def n01_inventory(desk: Desk) -> Iterator[Finding]:
    """Of each kind there is as much as pack.toml promises."""
    there = counts(desk.pack)
    for kind, promised in desk.pack.manifest.get("inventory", {}).items():
        if there.get(kind, 0) < promised:
            says = f"{there.get(kind, 0)} of {promised} that the inventory promises"
            yield error("N01", "pack", kind, says)


def too_long(item: SourceItem, key: str, text: str, limit: int, rule: str = "V12") -> Finding:
    """The finding that a text has too many words."""
    return error(rule, item.id, key, f"{len(words(text))} words, at most {limit}")
