"""Rule V29: translated labels stay about as long as their source."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, warning

LONGER = 1.4
ROOM = 12  # characters that any label may be longer: short words double
LABELS = ("title", "name", "when", "skip")
TABLES = ("rule.", "scale.", "area.")


def is_label(key: str) -> bool:
    """Whether a string is shown where room is scarce: titles, lines of lists, words of scales."""
    return key.rsplit(".", 1)[-1] in LABELS or key.startswith(TABLES)


def v29_lengths(desk: Desk) -> Iterator[Finding]:
    """A label at most 1.4 times its source, with some room for short ones."""
    for language in desk.pack.translations:
        for item in desk.pack.items:
            source = desk.pack.text(item.id)
            for key, text in desk.pack.text(item.id, language).items():
                if not is_label(key) or key not in source or text.status == "missing":
                    continue
                most = max(len(source[key].text) * LONGER, len(source[key].text) + ROOM)
                if len(text.text) > most:
                    says = f"{len(text.text)} characters; the source has {len(source[key].text)}"
                    yield warning("V29", item.id, f"{language} {key}", says)
