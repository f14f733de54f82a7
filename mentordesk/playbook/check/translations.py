"""Rules on translations: V04 complete where declared reviewed, V05 marks kept, V06 left behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error, warning
from mentordesk.playbook.fill import NAME, SLOT
from mentordesk.playbook.prose import blocks, links
from mentordesk.playbook.source import PROSE, SourceItem
from mentordesk.playbook.statuses import STATUSES, Text

DECLARED = ("source", "reviewed", "draft")
FIRST_TIER = 1


def v04_languages(desk: Desk) -> Iterator[Finding]:
    """Languages are declared; a reviewed one is complete, and its first tier is all reviewed."""
    pack = desk.pack
    declared = pack.manifest.get("languages", {})
    for language in pack.translations:
        says = declared.get(language)
        if says not in DECLARED[1:]:
            yield error("V04", "pack", language, "pack.toml must declare it reviewed or draft")
        known = {item.id for item in pack.items}
        for stray in sorted(set(pack.strings.get(language, {})) - known):
            yield error("V04", stray, language, "a translation of an item that is not there")
        for item in pack.items:
            yield from _strays(desk, item, language)
            if says == "reviewed":
                yield from _gaps(desk, item, language)


def _strays(desk: Desk, item: SourceItem, language: str) -> Iterator[Finding]:
    source = desk.pack.text(item.id)
    for key, text in desk.pack.text(item.id, language).items():
        if key not in source and text.status != "missing":
            yield error("V04", item.id, f"{language} {key}", "the source has no such string")
        if text.status == "reviewed" and not text.by.startswith("role:"):
            says = 'reviewed by which role? by = "role:…"'
            yield error("V04", item.id, f"{language} {key}", says)


def _gaps(desk: Desk, item: SourceItem, language: str) -> Iterator[Finding]:
    texts = desk.pack.text(item.id, language)
    first = item in desk.pack.tier(FIRST_TIER)
    for key in desk.pack.text(item.id):
        if first and (key not in texts or texts[key].status != "reviewed"):
            says = "the first tier of a reviewed language is reviewed, every string"
            yield error("V04", item.id, f"{language} {key}", says)
        elif key not in texts:
            yield error("V04", item.id, f"{language} {key}", "neither there nor marked missing")


def v05_marks(desk: Desk) -> Iterator[Finding]:
    """A translation keeps the placeholders, the links and the layout of its source."""
    for language, item, key, text in _made(desk):
        source = desk.pack.text(item.id).get(key)
        if source is None or text.status == "stale":
            continue
        for what, before, after in _marks(source.text, text.text, prose=item.prefix in PROSE):
            if before != after:
                says = f"{what}: {_list(after)}; the source has {_list(before)}"
                yield error("V05", item.id, f"{language} {key}", says)


def _marks(
    source: str, made: str, *, prose: bool
) -> Iterator[tuple[str, Counter[str], Counter[str]]]:
    """What must be the same: slots and links as often; names at all; in prose, every block."""
    yield "slots", Counter(SLOT.findall(source)), Counter(SLOT.findall(made))
    yield "names", Counter(set(NAME.findall(source))), Counter(set(NAME.findall(made)))
    yield "links", Counter(links(source)), Counter(links(made))
    yield "braces", Counter("{" * source.count("{{")), Counter("{" * made.count("{{"))
    if prose:
        yield "blocks", _layout(source), _layout(made)


def _layout(markdown: str) -> Counter[str]:
    """The kind of each block with its place, and how many runs are bold."""
    found = blocks(markdown)
    kinds = Counter(f"{place}. {block.kind}" for place, block in enumerate(found, 1))
    kinds["bold"] = sum(span.bold for block in found for span in block.spans)
    return kinds


def _list(marks: Counter[str]) -> str:
    return ", ".join(sorted(marks.elements())) or "none"


def v06_left_behind(desk: Desk) -> Iterator[Finding]:
    """Every translated string says what it was made from; few are stale, no protected one is."""
    stale: Counter[str] = Counter()
    for language, item, key, text in _made(desk):
        where = f"{language} {key}"
        if text.status not in STATUSES:
            yield error("V06", item.id, where, f"no such status: {text.status}")
        if not text.made_from:
            says = "made from what? run mentordesk-pack translate"
            yield error("V06", item.id, where, says)
        elif text.status == "stale":
            stale[language] += 1
            says = "the source has changed since this was made"
            grave = error if item.is_protected else warning
            yield grave("V06", item.id, where, says)
    budget = int(desk.pack.manifest.get("stale_budget", 0))
    for language, count in sorted(stale.items()):
        if count > budget:
            yield error("V06", "pack", language, f"{count} stale strings, at most {budget}")


def _made(desk: Desk) -> Iterator[tuple[str, SourceItem, str, Text]]:
    """Every translated string that is not missing."""
    for language in desk.pack.translations:
        for item in desk.pack.items:
            for key, text in desk.pack.text(item.id, language).items():
                if text.status != "missing":
                    yield language, item, key, text
