"""Records as plain values for ``--json``, and as lines for people."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from mentordesk.mentoring import zones

#: Bookkeeping of a record that says nothing at a terminal.
HIDDEN = frozenset({"seq", "author", "head"})


def plain(value: Any) -> Any:
    """A model object as JSON knows it: ids and instants as text, levels as their names."""
    if is_dataclass(value) and not isinstance(value, type):
        named = [field.name for field in fields(value) if field.name not in HIDDEN]
        head = getattr(value, "head", None)
        first = {"id": str(head.id)} if head is not None else {}
        return {**first, **{name: plain(getattr(value, name)) for name in named}}
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value


def clock_time(instant: datetime, zone: str) -> str:
    """Day and time on the clocks of ``zone``; in UTC where this machine does not know it."""
    told = f"{zones.local(instant, zone):%Y-%m-%d %H:%M}"
    return told if zones.is_known(zone) else f"{told} UTC"
