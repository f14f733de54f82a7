"""``devices``, ``revoke``, ``retention``: what an owner does with what is kept."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from mentordesk.clock import SystemClock
from mentordesk.server import home as homes
from mentordesk.server import tables
from mentordesk.server.engine import open_engine
from mentordesk.server.errors import NoSuchDevice
from mentordesk.server.retention import Retention
from mentordesk.server.store import SqlStore
from mentordesk.wire import seals

HEAD = ("device", "person", "joined", "last letter", "state")
LINE = "{:<18}{:<18}{:<12}{:<13}{}"
LEAST = 6  # characters of an id: fewer are a guess


def known(folder: str) -> list[tuple[bytes, dict[str, Any]]]:
    """Every device, by its key, as an owner may see it: opaque ids and days, no name, no time.

    The day is that of its last letter. One of its last round would tell who is there and shares
    nothing from who has no network, and nobody may learn that (SAFETY G26).
    """
    engine = open_engine(homes.read(folder).database)
    table = tables.device
    with engine.begin() as connection:
        rows = connection.execute(select(table).order_by(table.c.enrolled_at)).mappings().all()
    engine.dispose()
    return [
        (
            row["device"],
            {
                "device": seals.key_id(row["device"]).hex(),
                "person": row["author"].hex(),
                "joined": datetime.fromtimestamp(row["enrolled_at"], UTC).date().isoformat(),
                "last_letter": row["last_seen"],
                "revoked": bool(row["revoked"]),
            },
        )
        for row in rows
    ]


def list_devices(folder: str, options: argparse.Namespace) -> int:
    """Print them, oldest first."""
    shown = [one for _, one in known(folder)]
    if options.json:
        say(json.dumps(shown, indent=1))
        return 0
    say(LINE.format(*HEAD))
    for one in shown:
        state = "revoked" if one["revoked"] else "welcome"
        last = one["last_letter"] or "unknown"
        say(LINE.format(one["device"], one["person"], one["joined"], last, state))
    return 0


def revoke(folder: str, options: argparse.Namespace) -> int:
    """Refuse a device from now on. What it has sent stays; its person may join anew."""
    wanted = options.device.strip().lower()
    found = [key for key, one in known(folder) if one["device"].startswith(wanted)]
    if len(found) != 1 or len(wanted) < LEAST:
        raise NoSuchDevice(device=wanted, count=len(found))
    engine = open_engine(homes.read(folder).database)
    with engine.begin() as connection:
        SqlStore(connection).revoke(found[0])
    engine.dispose()
    say(f"{seals.key_id(found[0]).hex()} is refused from now on.")
    say("What it sent before stays. With a new invite its person can join from another device.")
    return 0


def sweep(folder: str, options: argparse.Namespace) -> int:
    """Delete what is over, or with ``--dry-run`` only count it."""
    engine = open_engine(homes.read(folder).database)
    over = Retention(engine, SystemClock("UTC"))
    counted = over.due() if options.dry_run else over.run()
    engine.dispose()
    say("would be deleted now:" if options.dry_run else "deleted:")
    for name, rows in counted.items():
        say(f"  {name:<12}{rows:>8}")
    return 0


def say(text: str) -> None:
    """A line on standard output."""
    sys.stdout.write(text + "\n")
