"""A charter as text: what every member needs to join, and how it is read again when pasted.

The lines that a desk reads are in no language: the code, clocks as ``09:00 Africa/Nairobi``, and
one line for each seat, ``1 Ada Obi``. Everything around them is the circle's own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from mentordesk.errors import UserFacingError
from mentordesk.mentoring import wording, zones
from mentordesk.mentoring.circles import code as codes

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.model import Company

_CODE = re.compile(r"(?<!\w)\w{4}[-‐‑ ]?\w{4}(?!\w)")
_SEAT = re.compile(r"\s*(\d{1,2})[.):]?\s+(\S.*)")
_ZONE = re.compile(r"[A-Za-z]+(?:/[A-Za-z0-9_+-]+){1,2}|UTC")
_HOUR = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")


@dataclass(frozen=True)
class Pasted:
    """What was found in a pasted charter; nothing where it was not there."""

    name: str = ""
    code: str = ""
    names: tuple[str, ...] = ()
    home_zone: str = ""
    hour: time | None = None


def written(company: Company, hour: time | None = None) -> str:
    """The lines that every member types or pastes: name, code, clocks, seats."""
    circle = company.circle
    clock = f"{hour:%H:%M} " if hour else ""
    seats = codes.parse(circle.code).seats if circle.code else len(company.members)
    lines = [circle.name]
    if circle.code:
        lines.append(circle.written_code)
    lines.append(f"{clock}{circle.home_zone}")
    lines += [f"{one.seat} {one.name}" for one in company.members[:seats]]
    return "\n".join(lines)


def read(text: str) -> Pasted:
    """What ``text`` says of a circle. Wrong codes are not taken; seats count from 1 up."""
    lines = [wording.tidy(line) for line in text[: wording.TEXT].splitlines()]
    kept = [line for line in lines if line]
    code = next((found for line in kept if (found := _code_in(line))), "")
    zone = next((found for line in kept if (found := _zone_in(line))), "")
    hours = [_hour(line) for line in kept if zone and zone in line]
    return Pasted(
        name=kept[0][: wording.NAME] if kept and not _code_in(kept[0]) else "",
        code=code,
        names=_names(kept),
        home_zone=zone,
        hour=next((hour for hour in hours if hour is not None), None),
    )


def _code_in(line: str) -> str:
    for found in _CODE.findall(line):
        try:
            return codes.parse(found).text
        except UserFacingError:
            continue
    return ""


def _names(lines: list[str]) -> tuple[str, ...]:
    """The names of the lines 1, 2, 3 … that follow each other in this order."""
    names: list[str] = []
    for line in lines:
        found = _SEAT.fullmatch(line)
        if found and int(found[1]) == len(names) + 1 and len(names) < codes.MOST:
            names.append(found[2][: wording.NAME])
    return tuple(names)


def _zone_in(line: str) -> str:
    return next((name for name in _ZONE.findall(line) if zones.is_known(name)), "")


def _hour(line: str) -> time | None:
    found = _HOUR.search(line)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))
