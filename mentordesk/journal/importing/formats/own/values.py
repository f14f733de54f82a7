"""An entry as plain values, the same in JSON and in the head of a Markdown file; and back.

Instants are ISO 8601 in UTC with microseconds; the zone's name stands beside them.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from mentordesk.journal.importing.model import OwnLink, OwnPassage, Written
from mentordesk.journal.naming import KINDS
from mentordesk.text import unstorable

FORMAT = "mentordesk-journal"
"""What a copy in JSON says of itself."""
FOLDER_FORMAT = "mentordesk-journal-folder"
"""What the folder of Markdown files says of itself."""
VERSION = 1
JSON_NAME = "journal.json"
"""The journal within a zip."""
MANIFEST = "mentordesk-journal.json"
"""What stands beside the Markdown files and says that they are all there."""

TEXT_AT_MOST = (1 << 31) - 1
"""No text is longer."""
PLACE_AT_MOST = 1 << 40
"""No place in the order of a journal is higher, whatever the clock said."""
_ESCAPED = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\uffff]"
)
"""What nobody sees or what breaks lines and turns them round; joiners of emoji stay as they are."""


def dumps(value: object) -> str:
    """``value`` as JSON on one line, legible in every script, with nothing unseen in it."""
    written = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def instant(moment: datetime) -> str:
    """``2026-11-20T08:10:00.000000Z``."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def links(found: tuple[OwnLink, ...]) -> list[dict[str, str]]:
    """Links, each with its target or its pin."""
    told = []
    for one in found:
        target = {"target": str(one.target)} if one.target else {"pin": one.pin}
        told.append({"kind": one.kind, "said": one.said, **target})
    return told


def passages(found: tuple[OwnPassage, ...]) -> list[dict[str, Any]]:
    """Starred passages."""
    return [
        {
            "id": str(one.id),
            "written": instant(one.written.instant),
            "zone": one.written.zone,
            "at": one.at,
            "quote": one.quote,
            "goal": str(one.goal) if one.goal else None,
        }
        for one in found
    ]


class NotOurs(ValueError):
    """A value is not what a copy of ours holds."""


def text(value: object) -> str:
    """A text that can be kept. Raises ``NotOurs``, as all below."""
    if not isinstance(value, str) or unstorable(value):
        raise NotOurs
    return value


def texts(value: object) -> tuple[str, ...]:
    """A list of texts."""
    return tuple(text(one) for one in listed(value))


def listed(value: object) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise NotOurs
    return value


def mapped(value: object) -> dict[str, Any]:
    """An object."""
    if not isinstance(value, dict):
        raise NotOurs
    return value


def number(value: object, most: int = TEXT_AT_MOST) -> int:
    """A number from 0 to ``most``."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise NotOurs
    return value


def uuid(value: object) -> UUID:
    """An id."""
    try:
        return UUID(text(value))
    except ValueError as error:
        raise NotOurs from error


def moment(value: object, zone: object) -> Written:
    """An instant with its zone's name."""
    try:
        told = datetime.fromisoformat(text(value))
        if told.tzinfo is None:
            raise NotOurs
        return Written(told.astimezone(UTC), text(zone))
    except (ValueError, OverflowError) as error:  # a wall's first day may be none in UTC
        raise NotOurs from error


def links_in(value: object) -> tuple[OwnLink, ...]:
    """What ``links`` wrote."""
    found = []
    for one in map(mapped, listed(value)):
        target = uuid(one["target"]) if one.get("target") else None
        kind, said, pin = text(one["kind"]), text(one["said"]), text(one.get("pin", ""))
        if kind not in KINDS or not said or not (target or pin):
            raise NotOurs
        found.append(OwnLink(kind, said, target, pin))
    return tuple(found)


def passages_in(value: object) -> tuple[OwnPassage, ...]:
    """What ``passages`` wrote."""
    return tuple(
        OwnPassage(
            uuid(one["id"]),
            moment(one["written"], one["zone"]),
            number(one["at"]),
            text(one["quote"]),
            uuid(one["goal"]) if one.get("goal") else None,
        )
        for one in map(mapped, listed(value))
    )
