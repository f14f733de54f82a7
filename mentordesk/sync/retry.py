"""When to try again: full jitter, budgets, and limits measured on poor links.

Full jitter after Brooker, "Exponential Backoff and Jitter" (2015): random between zero and a bound
that doubles. Where a server names a time, equal jitter keeps at least half of it, because full
jitter may collapse to nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

FIRST = 2.0  # seconds
LONGEST = 15 * 60.0
BUDGET = 200 * 1024  # bytes a day that may be spent on rounds that fail
TRIES_AN_HOUR = 6
SMALLEST, LARGEST = 512, 48 * 1024  # bytes of letters in one bundle: with its frame below 64 KiB
QUICK = 5.0  # seconds; a round below that earns a larger bundle
DAY = 86_400

Chance = Callable[[], float]  # a number from 0 up to 1


@dataclass(frozen=True)
class Standing:
    """What earlier rounds left behind. Times are whole seconds since 1970."""

    failures: int = 0
    not_before: int = 0
    day: int = 0
    failed_bytes: int = 0
    batch_bytes: int = 2048


def after_success(standing: Standing, seconds: float) -> Standing:
    """A round went through in ``seconds``: the next may be larger, and may start at once."""
    size = standing.batch_bytes * (2 if seconds < QUICK else 1)
    return replace(standing, failures=0, not_before=0, batch_bytes=min(LARGEST, size))


def after_failure(
    standing: Standing, now: int, spent: int, chance: Chance, server_says: int = 0
) -> Standing:
    """A round failed at ``now`` after ``spent`` bytes; ``server_says`` is its Retry-After."""
    day = now // DAY
    spent_today = spent + (standing.failed_bytes if standing.day == day else 0)
    wait = pause(standing.failures, chance, server_says)
    if spent_today >= BUDGET:
        wait = max(wait, DAY - now % DAY)
    elif standing.failures + 1 >= TRIES_AN_HOUR:
        wait = max(wait, 3600 / 2 + chance() * 3600 / 2)
    return Standing(
        failures=standing.failures + 1,
        not_before=now + round(wait),
        day=day,
        failed_bytes=spent_today,
        batch_bytes=max(SMALLEST, standing.batch_bytes // 2),
    )


def pause(failures: int, chance: Chance, server_says: int = 0) -> float:
    """Seconds until the next try after ``failures`` earlier ones."""
    if server_says > 0:
        bound = min(LONGEST * 4, float(server_says))
        return bound / 2 + chance() * bound / 2
    return chance() * min(LONGEST, FIRST * 2.0 ** min(failures, 20))


def may_try(standing: Standing, now: int, *, asked: bool) -> bool:
    """Whether a round may start. A person who asks gets one at once; a clock set back waits not."""
    if asked or standing.not_before <= now:
        return True
    return standing.not_before - now > 2 * 3600  # the clock went back: do not wait for years


def time_limit(round_trip: float, size: int, bytes_a_second: float) -> float:
    """Seconds to wait for an answer on a link as measured."""
    return max(20.0, 4 * round_trip + 3 * size / max(bytes_a_second, 100.0))
