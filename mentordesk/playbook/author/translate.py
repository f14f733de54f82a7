"""Begin a translation, and say of each string what it was made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mentordesk.playbook.author.textfile import write_translation
from mentordesk.playbook.source import PackSource, SourceItem
from mentordesk.playbook.statuses import Text, digest


def begin(pack: PackSource, language: str, items: Iterable[SourceItem]) -> list[str]:
    """Write the files of items that nobody has begun, every string empty below its English."""
    begun = pack.strings.get(language, {})
    return [
        path
        for item in items
        if item.id not in begun
        for path in write_translation(pack, language, item, {})
    ]


def stamp(pack: PackSource, language: str) -> tuple[int, list[str]]:
    """Give each string that a translator has written its digest: how many, and in which files.

    A string without a digest was made from the source as it reads now. Only files that hold such a
    string are written again.
    """
    count = 0
    files: list[str] = []
    for item in pack.items:
        texts = pack.text(item.id, language)
        fresh = dict(_stamped(pack, item, texts))
        if fresh:
            count += len(fresh)
            files += write_translation(pack, language, item, {**texts, **fresh})
    return count, files


def _stamped(
    pack: PackSource, item: SourceItem, texts: dict[str, Text]
) -> Iterable[tuple[str, Text]]:
    source = pack.text(item.id)
    for key, text in texts.items():
        if key in source and text.status != "missing" and not text.made_from:
            yield key, replace(text, made_from=digest(source[key].text))
