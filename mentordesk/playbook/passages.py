"""What search looks through: a pack cut into passages. Used when a bundle is built."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mentordesk.playbook.chapters import FIND
from mentordesk.playbook.fill import Filling, names_for
from mentordesk.playbook.prose import plain
from mentordesk.playbook.source import PROSE, PackSource, SourceItem
from mentordesk.playbook.statuses import shown


@dataclass(frozen=True)
class Passage:
    """A passage in one language. ``anchor`` is the id of the part, or the item's own."""

    language: str
    item: str
    anchor: str
    title: str
    body: str
    words: str  # its tags, and words under which people look for it

    @property
    def indexed_title(self) -> str:
        """The title as the index has it: the title of a set says nothing of the single prompt."""
        return "" if self.item.startswith("rp.") else self.title


def passages(pack: PackSource) -> Iterator[Passage]:
    """Every passage: a chapter by its sections, prompts one by one, anything else whole."""
    for language, items in sorted(pack.strings.items()):
        names = pack.terms.get(language, {}).get("names", [])
        generic = pack.generic(language)
        for item in pack.items:
            if item.id not in items or item.is_withdrawn:
                continue
            filling = Filling(names_for(names, item.id), {}, generic)
            texts = {key: filling.apply(text) for key, text in _read(pack, language, item).items()}
            if texts:
                yield from _of_item(language, item, texts)


def _read(pack: PackSource, language: str, item: SourceItem) -> dict[str, str]:
    """What a reader of a language meets: where nothing may be shown, the source stands in."""
    made = {
        key: text.text
        for key, text in pack.text(item.id, language).items()
        if shown(text, protected=item.is_protected)
    }
    if not made or language == pack.language:
        return made
    return {**{key: text.text for key, text in pack.text(item.id).items()}, **made}


def _of_item(language: str, item: SourceItem, texts: dict[str, str]) -> Iterator[Passage]:
    title = texts.pop("title", "")
    words = " ".join([*item.words("tags"), texts.pop(FIND, "")])
    if item.prefix == "rp":
        for prompt in item.shape.get("prompts", []):
            if prompt["id"] in texts:
                anchor = f"{item.id}.{prompt['id']}"
                yield Passage(language, item.id, anchor, title, texts[prompt["id"]], "")
        return
    if item.prefix == "gl":
        yield from _terms(language, item, texts)
        return
    if item.prefix in PROSE:  # a quiz is not searched: it would give its answers away
        parts = item.words("sections")
        headings = [texts[f"{part}.title"] for part in parts if f"{part}.title" in texts]
        yield Passage(language, item.id, item.id, title, "\n".join(headings), words)
        for part in parts:
            if f"{part}.body" in texts:
                heading = texts.get(f"{part}.title", title)
                body = plain(texts[f"{part}.body"])
                yield Passage(language, item.id, f"{item.id}.{part}", heading, body, "")
        return
    yield Passage(language, item.id, item.id, title, "\n".join(texts.values()), words)


def _terms(language: str, item: SourceItem, texts: dict[str, str]) -> Iterator[Passage]:
    """One passage a word; the translator's note is not for readers."""
    for term in item.shape.get("term", []):
        name, meaning = (texts.get(f"term.{term['id']}.{key}") for key in ("name", "definition"))
        if name and meaning:
            yield Passage(language, item.id, f"{item.id}.{term['id']}", name, meaning, "")
