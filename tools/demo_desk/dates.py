"""When the sessions of one story take place."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.demo_desk.clock import StoryClock


def starts(story: dict[str, Any], clock: StoryClock) -> Iterator[datetime]:
    """When each session begins, the next one last; a story that ends *held* has no next one."""
    today = zones.day_of(clock.present, clock.zone)
    ahead = story["next"]
    count = len(story["session"])
    if ahead == "held":
        last = today - timedelta(days=3)
    else:
        last = today + timedelta(days=0 if ahead == "today" else ahead)
        count += 1
    for back in range(count - 1, -1, -1):
        if back == 0 and ahead == "today":
            soon = clock.present + timedelta(minutes=50)
            yield soon.replace(minute=soon.minute // 5 * 5, second=0, microsecond=0)
        else:
            yield _at_hour(last - timedelta(days=back * story["rhythm"]), story["hour"], clock)


def _at_hour(day: date, hour: int, clock: StoryClock) -> datetime:
    return zones.instant_of(datetime.combine(day, time(hour)), clock.zone)
