"""Rule V25: no address, no phone, no person in a core pack; only declared placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.fill import SLOT
from mentordesk.playbook.prose import plain
from mentordesk.playbook.source import PROSE, SourceItem

PLACEHOLDER = re.compile(r"\{+[^{}]*\}+")
ADDRESS = re.compile(r"https?:|www\.|\b\w[\w.+-]*@\w[\w-]*\.\w", re.IGNORECASE)
PHONE = re.compile(r"\+?\d[\d ()/-]{6,}\d")
CAPITAL = re.compile(r"(?<![\w'’-])[A-Z][\w'’-]*")
BEGINNING = re.compile(r"(^|[.!?:…\n][\"”’)]*|[\"“‘(])[\"“‘(\s]*$")


def v25_nobody(desk: Desk) -> Iterator[Finding]:
    """No address, phone or person in the core; slots declared, each with generic words."""
    yield from _slots(desk)
    proper = set(desk.lists.get("proper", []))
    names = {name for terms in desk.pack.terms.values() for name in terms.get("names", [])}
    for item in desk.pack.items:
        for key, text in desk.pack.text(item.id).items():
            yield from _placeholders(desk, item, key, text.text)
            bare = PLACEHOLDER.sub("x", text.text)
            read = plain(bare) if item.prefix in PROSE else bare
            for name in _names(read, proper, names):
                yield error("V25", item.id, key, f"“{name}” reads as a person's name; use {{name}}")


def _slots(desk: Desk) -> Iterator[Finding]:
    slots = desk.pack.manifest.get("slots", {})
    for name, facts in slots.items():
        if not facts.get("generic"):
            yield error("V25", "pack", name, "a slot needs generic words for where it is empty")
    for language, terms in desk.pack.terms.items():
        for slot, words in terms.get("generic", {}).items():
            if slot not in slots or not str(words).strip():
                yield error("V25", "pack", f"{language} {slot}", "no such slot, or no words for it")


def _placeholders(desk: Desk, item: SourceItem, key: str, text: str) -> Iterator[Finding]:
    if ADDRESS.search(text) or PHONE.search(text):
        yield error("V25", item.id, key, "an address or a phone number; use a slot")
    for placeholder in PLACEHOLDER.findall(text):
        if not _is_known(placeholder, desk.pack.manifest.get("slots", {})):
            yield error("V25", item.id, key, f"{placeholder} is declared nowhere")


def _is_known(placeholder: str, slots: dict[str, object]) -> bool:
    slot = SLOT.fullmatch(placeholder)
    return slot[1] in slots if slot else placeholder in ("{name}", "{other}")


def _names(text: str, proper: set[str], names: set[str]) -> Iterator[str]:
    """Capitalised words inside a sentence that are no known proper word, and names anywhere."""
    for match in CAPITAL.finditer(text):
        word = match[0].replace("’", "'").removesuffix("'s")
        inside = BEGINNING.search(text[: match.start()]) is None and not word.isupper()
        if word in names or (inside and word not in proper and word.split("'")[0] not in proper):
            yield word
