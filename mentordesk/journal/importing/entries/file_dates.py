"""Dates that stand in no field: in the name of a file, or with the file itself."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.model import Written
from mentordesk.journal.importing.sources.safety import Source

_IN_NAME = re.compile(
    r"(\d{4})[-_. ]?(\d\d)[-_. ]?(\d\d)(?:[T_ -]+(\d\d)[-:.h_]?(\d\d)(?:[-:.m_]?(\d\d))?)?(?!\d)"
)


def date_in_name(name: str, home: str) -> Written | None:
    """The date at the beginning or the end of a file's name, as ``2026-03-01 Walk.md``."""
    stem = name.rsplit("/", 1)[-1].rpartition(".")[0]
    match = _IN_NAME.match(stem)
    if match is None:
        found = list(_IN_NAME.finditer(stem[-20:]))
        match = found[-1] if found and found[-1].end() == len(stem[-20:]) else None
    if match is None:
        return None
    year, month, day, hour, minute, second = match.groups()
    at = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    return read_date(f"{year}-{month}-{day}{at}", home) or read_date(f"{year}-{month}-{day}", home)


def is_date(text: str) -> bool:
    """Whether ``text`` says a date and nothing else."""
    return _IN_NAME.fullmatch(text) is not None or read_date(text, "UTC") is not None


def date_of_file(source: Source, name: str) -> Written | None:
    """When the file was last written, where the source tells it."""
    seconds = source.modified(name)
    try:
        return None if seconds is None else Written(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None
