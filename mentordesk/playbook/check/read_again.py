"""Rule R01: every item has been read by somebody who did not write it, and found good enough."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error, warning
from mentordesk.playbook.readings import Reading, pin, read_readings, wording
from mentordesk.playbook.source import SourceItem

AT_LEAST, NONE_BELOW, APART = 80, 3, 10
UNREAD = "readings"


def r01_readings(desk: Desk) -> Iterator[Finding]:
    """Every item has a reading of its present wording, of 80 points, nothing below 3.

    While pack.toml says ``readings = "open"`` what is missing or too low is a warning; once it
    says ``"complete"`` it is an error. A pack that says nothing keeps no readings.
    """
    state = desk.pack.manifest.get("readings")
    if state is None:
        return
    yield from _records(desk)
    left = list(left_to_do(desk))
    if state == "complete":
        yield from (error("R01", item, where, says) for item, where, says in left)
        return
    unread = sum(where == UNREAD for _, where, _ in left)
    if unread:
        says = f"{unread} of {len(desk.pack.items)} items are not read yet"
        yield warning("R01", "pack", UNREAD, says)
    yield from (warning("R01", item, at, says) for item, at, says in left if at != UNREAD)


def _records(desk: Desk) -> Iterator[Finding]:
    known = {item.id for item in desk.pack.items}
    for reading in read_readings(desk.pack):
        if reading.item not in known:
            yield error("R01", reading.item, reading.file, "an item that is not there")
        for says in reading.problems():
            yield error("R01", reading.item, reading.file, says)


def left_to_do(desk: Desk) -> Iterator[tuple[str, str, str]]:
    """Item, where and what: everything that is unread, too low, or that readers see otherwise."""
    by_item: dict[str, list[Reading]] = {}
    for reading in read_readings(desk.pack):
        by_item.setdefault(reading.item, []).append(reading)
    for item in desk.pack.items:
        for where, says in _of_item(desk, item, by_item.get(item.id, [])):
            yield item.id, where, says


def _of_item(desk: Desk, item: SourceItem, all_of_it: list[Reading]) -> Iterator[tuple[str, str]]:
    now = wording(desk.pack, item)
    valid = [one for one in all_of_it if (one.pin, one.wording) == (pin(item), now)]
    if not valid:
        says = "not read yet" if not all_of_it else "its words have changed since it was read"
        yield UNREAD, f"{says} ({pin(item)}, text {now})"
    for one in valid:
        if not one.gate:
            yield one.file, f"a reader stopped it at the gate: {one.why}"
        if one.total < AT_LEAST:
            yield one.file, f"{one.total} points, at least {AT_LEAST}: {one.why}"
        low = [name for name, score in one.scores.items() if score < NONE_BELOW]
        if low:
            yield one.file, f"{', '.join(low)} below {NONE_BELOW}: {one.why}"
    totals = [one.total for one in valid]
    if totals and max(totals) - min(totals) > APART:
        yield "readers", f"its readers are {max(totals) - min(totals)} points apart"
