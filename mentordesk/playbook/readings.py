"""Second readings: how somebody who did not write an item scores it, kept beside the pack.

A reading is of one version and one wording: it names the item's pin and the digest of its words.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mentordesk.playbook.chapters import FIND, PackUnreadableError
from mentordesk.playbook.source import PackSource, SourceItem
from mentordesk.playbook.statuses import digest
from mentordesk.text import tokens

LABEL = "read by a language model; no person has read it yet"
WEIGHTS = {
    "usable": 25,  # a tired mentor finds the line to say within 20 seconds
    "specific": 15,  # says the words, minutes, number of things
    "evidence": 15,  # advice matches what is known; says when unsure
    "people": 10,  # replies sound like people; the mentor may be wrong
    "control": 10,  # permission, choice, exit are in the text
    "plain": 10,  # short lines, one idea
    "travels": 10,  # no idiom, no office-only scene, works by phone
    "joined": 5,  # links to the next act; the same words for the same things
}
LOWEST, HIGHEST = 1, 5
MAY_NOT_APPLY = 2  # a glossary has no people in it


@dataclass(frozen=True)
class Reading:
    """One reading of one item. A criterion that does not apply has no score."""

    file: str
    pin: str  # "cv.silence@1"
    wording: str  # the digest of the words that were read
    gate: bool  # safe, own words, true, neutral
    scores: dict[str, int]
    why: str
    label: str

    @property
    def item(self) -> str:
        """The item's id."""
        return self.pin.partition("@")[0]

    @property
    def total(self) -> int:
        """The weighted score of what applies, of 100."""
        known = [(WEIGHTS[name], score) for name, score in self.scores.items() if name in WEIGHTS]
        most = sum(weight * HIGHEST for weight, _ in known)
        got = sum(weight * score for weight, score in known)
        return round(100 * got / most) if most else 0

    def problems(self) -> Iterator[str]:
        """What is wrong with the record itself."""
        if self.label != LABEL:
            yield f"the file's label must be: {LABEL}"
        if unknown := set(self.scores) - set(WEIGHTS):
            yield f"no such criterion: {', '.join(sorted(unknown))}"
        if len(self.scores) < len(WEIGHTS) - MAY_NOT_APPLY:
            yield "at most two criteria may not apply"
        if any(not LOWEST <= score <= HIGHEST for score in self.scores.values()):
            yield f"a score is {LOWEST} to {HIGHEST}"
        if not self.why.strip() or "\n" in self.why:
            yield "one line of reason"


def pin(item: SourceItem) -> str:
    """The item's id with its version."""
    return f"{item.id}@{item.version}"


def wording(pack: PackSource, item: SourceItem) -> str:
    """The digest of what an item says: words only, so that a comma does not make it another.

    Words under which people look for it are not said.
    """
    said = [
        f"{key}={' '.join(tokens(text.text))}"
        for key, text in pack.text(item.id).items()
        if key != FIND
    ]
    return digest("\n".join(sorted(said)))


def read_readings(pack: PackSource) -> list[Reading]:
    """Every reading beside the pack. Raises ``PackUnreadableError``."""
    folder = os.path.join(pack.folder, "readings")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [
        reading
        for name in names
        if name.endswith(".json")
        for reading in _read_file(os.path.join(folder, name))
    ]


def _read_file(path: str) -> Iterator[Reading]:
    try:
        with open(path, encoding="utf-8") as file:
            table = json.load(file)
        for number, facts in table["items"].items():
            yield _reading(path, str(table["label"]), number, facts)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackUnreadableError(path, f"no file of readings: {error!r}") from error


def _reading(path: str, label: str, number: str, facts: dict[str, Any]) -> Reading:
    scores = {name: int(score) for name, score in facts["scores"].items() if score is not None}
    gate = facts["gate"] is True
    return Reading(
        os.path.basename(path), number, str(facts["text"]), gate, scores, str(facts["why"]), label
    )
