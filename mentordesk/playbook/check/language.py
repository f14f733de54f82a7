"""Rules on the words: V07 reading level, V08 sentences, V09 roles without gender, V10, V11."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentordesk.playbook.check import measure
from mentordesk.playbook.check.findings import Desk, Finding, error, warning
from mentordesk.playbook.source import SourceItem

ENOUGH_WORDS = 100
GRADE_AT_MOST = {"pb": 8.0, "tm": 8.0, "cv": 5.0, "ck": 5.0, "rp": 5.0, "tp": 5.0}
GRADE_ELSE = 8.0
INDEX_AT_MOST = 9.0
SENTENCE_SHOULD, SENTENCE_MUST, MEAN_AT_MOST = 22, 28, 14.0
POOR_EXAMPLES = (".bad", ".poor")  # keys of quoted poor examples


def v07_reading_level(desk: Desk) -> Iterator[Finding]:
    """English of 100 words and more reads easily, by two formulas."""
    if desk.pack.language != "en":
        return
    for item in desk.pack.items:
        texts = [text for _, text in desk.plain_texts(item)]
        if sum(len(measure.words(text)) for text in texts) < ENOUGH_WORDS:
            continue
        limit = GRADE_AT_MOST.get(item.prefix, GRADE_ELSE)
        if (found := measure.grade(texts)) > limit:
            yield error("V07", item.id, "", f"reading grade {found:.1f}, at most {limit:.0f}")
        if (found := measure.readability_index(texts)) > INDEX_AT_MOST:
            yield error("V07", item.id, "", f"readability index {found:.1f}, at most 9")


def v08_sentences(desk: Desk) -> Iterator[Finding]:
    """Sentences are short, in every language."""
    for language in desk.pack.strings:
        for item in desk.pack.items:
            texts = list(desk.plain_texts(item, language))
            for key, text in texts:
                where = key if language == desk.pack.language else f"{language} {key}"
                yield from _long_sentences(item, where, text)
            if (mean := measure.mean_sentence(text for _, text in texts)) > MEAN_AT_MOST:
                yield error("V08", item.id, language, f"{mean:.1f} words a sentence, at most 14")


def _long_sentences(item: SourceItem, key: str, text: str) -> Iterator[Finding]:
    for sentence in measure.sentences(text):
        length = len(measure.words(sentence))
        says = f"a sentence of {length} words: {sentence[:40]}…"
        if length > SENTENCE_MUST:
            yield error("V08", item.id, key, says)
        elif length > SENTENCE_SHOULD:
            yield warning("V08", item.id, key, says)


def v09_no_gender(desk: Desk) -> Iterator[Finding]:
    """No gendered word for a role, outside quoted poor examples."""
    for item, key, word in _found(desk, "gendered"):
        yield error("V09", item.id, key, f"“{word}” gives a role a gender")
    for language, lists in desk.other_lists.items():
        pattern = any_of(lists.get("gendered", []))
        for item in desk.pack.items:
            for key, text in desk.plain_texts(item, language):
                if not key.endswith(POOR_EXAMPLES) and (match := pattern.search(text)):
                    says = f"“{match[0]}” gives a role a gender"
                    yield error("V09", item.id, f"{language} {key}", says)


def v10_no_idioms(desk: Desk) -> Iterator[Finding]:
    """No idioms that travel badly, and no words that make a hard thing small."""
    for item, key, word in _found(desk, "idioms"):
        yield warning("V10", item.id, key, f"“{word}” does not travel")
    for item, key, word in _found(desk, "fillers"):
        yield warning("V10", item.id, key, f"“{word}” makes a hard thing sound small")


def _found(desk: Desk, name: str) -> Iterator[tuple[SourceItem, str, str]]:
    """Each word of a list in the texts, but for poor examples and what an item says it allows."""
    pattern = any_of(desk.lists.get(name, []))
    for item, key, text in _all_texts(desk):
        if not key.endswith(POOR_EXAMPLES):
            for match in pattern.finditer(text):
                if match[0].lower() not in item.words("allows"):
                    yield item, key, match[0]


def v11_one_term(desk: Desk) -> Iterator[Finding]:
    """One word per idea: no synonym of a settled word."""
    for entry in desk.lists.get("synonyms", []):
        word = entry["word"]
        pattern = any_of([word, f"{word}s"])
        allowed = any_of([f"{phrase}s?" for phrase in entry.get("allowed_in", [])], literal=False)
        for item, key, text in _all_texts(desk):
            if word in item.words("allows"):
                continue
            for match in pattern.finditer(allowed.sub("…", text)):
                says = f"“{match[0]}”: write {entry['use']}"
                yield error("V11", item.id, key, says)


def _all_texts(desk: Desk) -> Iterator[tuple[SourceItem, str, str]]:
    for item in desk.pack.items:
        for key, text in desk.plain_texts(item):
            yield item, key, text


def any_of(phrases: list[str], *, literal: bool = True) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words; it finds nothing for none."""
    if not phrases:
        return re.compile(r"(?!)")
    parts = [re.escape(one).replace("\\ ", r"\s+") if literal else one for one in phrases]
    longest_first = sorted(parts, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])", re.IGNORECASE)
