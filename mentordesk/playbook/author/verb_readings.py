"""``mentordesk-pack readings``: what must still be read, and how the readings are spread."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from mentordesk.playbook.check.findings import Desk
from mentordesk.playbook.check.read_again import left_to_do
from mentordesk.playbook.readings import LABEL, WEIGHTS, Reading, pin, read_readings, wording
from mentordesk.playbook.source import PackSource, read_pack

STEP = 5  # points in one line of the distribution


def add(verbs: Any) -> None:
    """Add the verb to the tool's parser."""
    verb = verbs.add_parser("readings", help="what must still be read, and what readers found")
    verb.add_argument("folder", help="the folder that holds pack.toml")
    verb.add_argument("kinds", nargs="*", help="only these kinds, such as cv")
    verb.add_argument("--blank", action="store_true", help="print empty records for what is unread")
    verb.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Say it. Exit status 1 where anything is left to read or to mend."""
    pack = read_pack(asked.folder)
    if asked.blank:
        sys.stdout.write(json.dumps(_blank(pack, asked.kinds), indent=1, ensure_ascii=False) + "\n")
        return 0
    left = [
        (item, says)
        for item, _, says in left_to_do(Desk(pack, {}))
        if not asked.kinds or item.split(".")[0] in asked.kinds
    ]
    for item, says in left:
        sys.stdout.write(f"{item}: {says}\n")
    sys.stdout.write(_spread(_present(pack, asked.kinds)))
    return 1 if left else 0


def _present(pack: PackSource, kinds: list[str]) -> list[Reading]:
    now = {pin(item): wording(pack, item) for item in pack.items}
    return [
        one
        for one in read_readings(pack)
        if now.get(one.pin) == one.wording and (not kinds or one.item.split(".")[0] in kinds)
    ]


def _spread(readings: list[Reading]) -> str:
    lines = [f"{len(readings)} readings of what the pack says now"]
    for low in range(0, 101, STEP):
        count = sum(low <= one.total < low + STEP for one in readings)
        if count:
            lines.append(f"{low:>3}-{min(low + STEP - 1, 100):<3} {count}")
    weakest = sorted(readings, key=lambda one: (one.total, one.pin))[:3]
    lines += [f"weakest: {one.pin} {one.total}: {one.why}" for one in weakest]
    return "\n".join(lines) + "\n"


def _blank(pack: PackSource, kinds: list[str]) -> dict[str, Any]:
    read = {one.pin for one in _present(pack, kinds)}
    items = [
        item for item in pack.items if (not kinds or item.prefix in kinds) and pin(item) not in read
    ]
    return {
        "label": LABEL,
        "reader": "role:second-reader",
        "items": {
            pin(item): {
                "text": wording(pack, item),
                "gate": None,
                "scores": dict.fromkeys(WEIGHTS),
                "why": "",
            }
            for item in items
        },
    }
