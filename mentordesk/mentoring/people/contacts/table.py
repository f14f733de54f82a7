"""Tables of contacts (CSV) as Outlook, Google and spreadsheets export them.

The delimiter is the one that cuts the first lines into the same number of columns; the headings
are matched loosely, and which column is what can be chosen (``Columns``) and read anew.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentordesk.mentoring import zones
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.contacts import model
from mentordesk.mentoring.people.contacts.making import contact
from mentordesk.mentoring.people.contacts.model import (
    Contact,
    ContactsTooLarge,
    Found,
    NotTaken,
)
from mentordesk.mentoring.people.model import is_language
from mentordesk.text import fold

DELIMITERS = ",;\t|"
MOST_COLUMNS = 200
_SAMPLE, _LOOKED_AT = 200_000, 20
_PARTED = re.compile(r"\s*:::\s*|\s*[\n\r]+\s*")  # Google puts several into one cell


@dataclass(frozen=True)
class Columns:
    """Which columns are what, by their places from 0. Several are tried in this order."""

    name: tuple[int, ...] = ()
    given: tuple[int, ...] = ()
    middle: tuple[int, ...] = ()
    family: tuple[int, ...] = ()
    email: tuple[int, ...] = ()
    phone: tuple[int, ...] = ()
    zone: tuple[int, ...] = ()
    language: tuple[int, ...] = ()


@dataclass(frozen=True)
class Row:
    """The cells of a row, and its place in the table from 1, headings not counted."""

    place: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table as it was cut. ``broken``: rows that the reader could not make out."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    broken: tuple[NotTaken, ...]


_HEADINGS: dict[str, re.Pattern[str]] = {
    "name": re.compile(r"(full |display |contact )?name|file as|nom complet|vollstandiger name"),
    "given": re.compile(r"(given|first|fore) ?name|first|prenom|vorname|nombre"),
    "middle": re.compile(r"(middle|additional) ?name|middle"),
    "family": re.compile(r"(family|last|sur) ?name|last|nom|nom de famille|nachname|apellidos?"),
    "email": re.compile(r"(e ?mail|mail|courriel|correo)( ?\d| address| value|adresse)*"),
    "phone": re.compile(
        r"((mobile|cell|business|home|primary|work|company main|telefon|car|other) ?)*"
        r"(phone|mobile|tel|telephone|telefon|handy|cell)( ?\d| number| value)*"
    ),
    "zone": re.compile(r"time ?zone|zone|tz"),
    "language": re.compile(r"languages?|langue|sprache"),
}


def cut(text: str) -> Table | None:
    """A text as a table; ``None`` where it is none."""
    if not text.strip():
        return None
    delimiter = delimiter_of(text)
    rows: list[Row] = []
    broken: list[NotTaken] = []
    for place, cells in _rows(text, delimiter):
        if cells is None:
            broken.append(NotTaken(max(place, 1), "", model.BROKEN_ROW))
        elif any(cell.strip() for cell in cells):
            rows.append(Row(place, tuple(cells[:MOST_COLUMNS])))
        if len(rows) > model.MOST_PEOPLE + 1:
            raise ContactsTooLarge
    if not rows:
        return None
    if _has_headings(rows[0].cells):
        return Table(rows[0].cells, tuple(rows[1:]), tuple(broken))
    first = tuple("" for _ in rows[0].cells)
    numbered = tuple(Row(row.place + 1, row.cells) for row in rows)
    return Table(first, numbered, tuple(broken))


def delimiter_of(text: str) -> str:
    """What parts the columns: the sign that cuts most lines alike, into the most columns."""
    sample = text[:_SAMPLE]

    def alike(delimiter: str) -> tuple[int, int]:
        widths: list[int] = []
        for _, cells in _rows(sample, delimiter):
            widths.append(len(cells or ()))
            if len(widths) == _LOOKED_AT:
                break
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=alike)


def guess(table: Table) -> Columns:
    """Which column is what: by its heading, or, where there is none, by what stands in it."""
    if not any(table.headings):
        return _by_cells(table.rows[:_LOOKED_AT])
    found: dict[str, list[int]] = {}
    for place, heading in enumerate(table.headings):
        said = _folded(heading)
        for what, pattern in _HEADINGS.items():
            if pattern.fullmatch(said):
                found.setdefault(what, []).append(place)
                break
    return Columns(**{what: tuple(places) for what, places in found.items()})


def read(table: Table, columns: Columns) -> Found:
    """The people of a table, by these columns."""
    contacts: list[Contact] = []
    refused = list(table.broken)
    for row in table.rows:
        made = _contact(row, columns)
        if isinstance(made, NotTaken):
            refused.append(made)
        else:
            contacts.append(made)
    return Found(tuple(contacts), tuple(sorted(refused, key=lambda one: one.place)))


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Rows from 0 (the headings); ``None`` for one that the reader refuses."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    place = -1
    while True:
        place += 1
        try:
            yield place, next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield place, None


def _contact(row: Row, columns: Columns) -> Contact | NotTaken:
    names = (columns.given, columns.middle, columns.family)
    name = _first(row, columns.name) or " ".join(filter(None, (_first(row, at) for at in names)))
    channels = (
        *(Channel(ChannelKind.VOICE, said) for said in _all(row, columns.phone)),
        *(Channel(ChannelKind.EMAIL, said) for said in _all(row, columns.email)),
    )
    zone = _first(row, columns.zone)
    known = zone if zones.is_known(zone) and "/" in zone else ""
    tags = re.split(r"[,;\s]+", _first(row, columns.language))
    remark = model.ODD_ZONE if zone and not known else ""
    languages = tuple(tag for tag in tags if is_language(tag))[:10]
    return contact(Contact(row.place, name, channels, known, languages, (remark,)))


def _first(row: Row, places: Sequence[int]) -> str:
    return next((said for place in places if (said := _cell(row, place))), "")


def _all(row: Row, places: Sequence[int]) -> Iterator[str]:
    for place in places:
        yield from filter(None, _PARTED.split(_cell(row, place)))


def _cell(row: Row, place: int) -> str:
    return row.cells[place].strip() if place < len(row.cells) else ""


def _folded(heading: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(heading[:100])))


def _has_headings(cells: Sequence[str]) -> bool:
    """Whether the first row names columns: it names one of a person and holds no address."""
    if any("@" in cell for cell in cells):
        return False
    said = [_folded(cell) for cell in cells]
    return any(pattern.fullmatch(one) for one in said if one for pattern in _HEADINGS.values())


def _by_cells(rows: Sequence[Row]) -> Columns:
    width = max((len(row.cells) for row in rows), default=0)
    emails, phones, words = [], [], []
    for place in range(width):
        cells = [said for row in rows if (said := _cell(row, place))]
        if any("@" in cell for cell in cells):
            emails.append(place)
        elif cells and all(re.fullmatch(r"[+()\d\s./-]{5,}", cell) for cell in cells):
            phones.append(place)
        elif cells:
            words.append(place)
    return Columns(name=tuple(words[:1]), email=tuple(emails), phone=tuple(phones))
