"""Rule V23: what is sensitive leads to help; what is protected changes only under four eyes."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.paths import leads_to
from mentordesk.playbook.released import exact
from mentordesk.playbook.source import PackSource, SourceItem

HELP_CARD, CLOSE_GENTLY = "tp.help-card", "rp.close-gently"
DEEP = 3
READERS = 2


def v23_care(desk: Desk) -> Iterator[Finding]:
    """Sensitive: a way to the Help card, and a gentle end. Protected: the words that were fixed."""
    known = {item.id for item in desk.pack.items}
    for item in desk.pack.items:
        safety = item.shape.get("safety")
        if safety not in ("normal", "sensitive", "protected"):
            yield error("V23", item.id, "safety", "normal, sensitive or protected")
        deep = any(int(one.get("depth", 1)) >= DEEP for one in item.shape.get("prompts", []))
        goes = leads_to(desk.pack, item)
        if (safety == "sensitive" or deep) and HELP_CARD not in goes:
            yield error("V23", item.id, "links", "nothing here leads to the Help card")
        if deep and CLOSE_GENTLY in known and CLOSE_GENTLY not in (item.id, *goes):
            yield error("V23", item.id, "links", "a deep prompt ends gently: link rp.close-gently")
        if safety == "sensitive" and item.prefix == "sa" and not item.shape.get("alerts"):
            yield error("V23", item.id, "alerts", "which low answers show the Help card?")
        if item.is_protected:
            yield from _fixed(desk.pack, item)


def _fixed(pack: PackSource, item: SourceItem) -> Iterator[Finding]:
    """A protected item is fixed at its first version; later ones have been read by two people."""
    facts = pack.protected.get(item.id)
    now = exact(pack, item)
    if facts is None or facts.get("text") != now:
        says = f'its words are not those of protected.toml (text = "{now}")'
        yield error("V23", item.id, "protected", says)
    elif item.version > 1 and len(set(facts.get("reviewers", []))) < READERS:
        yield error("V23", item.id, "reviewers", "a changed protected text needs two reviewers")
