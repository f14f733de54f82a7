"""Saving, opening and reading, beside bare sqlcipher3 with the same statements and settings."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable

WORDS = [
    "session",
    "listen",
    "silence",
    "promise",
    "clinic",
    "depot",
    "radio",
    "handover",
    "question",
    "answer",
    "goal",
    "step",
    "week",
    "team",
    "trust",
    "feedback",
    "worry",
    "rain",
    "road",
    "market",
    "school",
    "notes",
    "ask",
    "try",
    "again",
    "slow",
    "kind",
    "clear",
    "résumé",
    "réunion",
    "équipe",
    "écoute",
    "reunión",
    "equipo",
    "escucha",
    "kikao",
    "timu",
    "swali",
    "jibu",
    "اجتماع",
    "سؤال",
    "فريق",
    "صبر",
    "बैठक",
    "प्रश्न",
    "टीम",
    "会议",
    "问题",
    "团队",
    "倾听",
]
CHUNK = 1000


def text(chooser: random.Random) -> str:
    """A made-up entry; lengths are log-normal with a median of 120 words."""
    count = max(3, min(2500, int(chooser.lognormvariate(4.79, 0.8))))
    return " ".join(chooser.choices(WORDS, k=count))


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` (0–1) of ``values`` lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each of ``times`` calls."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def median(values: list[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def scratch(name: str) -> str:
    """A new folder of the bench's own."""
    return os.path.join(tempfile.mkdtemp(prefix="mentordesk-bench-"), name)
