"""Rule V22: the minutes that an item declares are the minutes that it takes."""

from __future__ import annotations

import math
from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, warning
from mentordesk.playbook.check.sizes import count

WORDS_A_MINUTE = 180
USED = ("ck", "rp", "sa", "pu", "tm")  # their minutes are those of doing, not of reading alone
SLACK = 1


def v22_minutes(desk: Desk) -> Iterator[Finding]:
    """Reading time at 180 words a minute, give or take one; what is done takes no less."""
    for item in desk.pack.items:
        takes = math.ceil(count(dict(desk.plain_texts(item))) / WORDS_A_MINUTE)
        declared = item.shape.get("minutes", 0)
        if not isinstance(declared, int):
            continue  # V33 says so
        too_few = declared < takes - SLACK
        if too_few or (item.prefix not in USED and declared > takes + SLACK):
            says = f"declares {declared} minutes; its words take {takes}"
            yield warning("V22", item.id, "minutes", says)
