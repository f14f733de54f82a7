"""Day One: the JSON export (a zip, its folder or the bare file), and the classic folder."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from xml.parsers.expat import ExpatError

from mentordesk.journal.importing.entries.attaching import attach
from mentordesk.journal.importing.entries.dates import NOON, at_home, read_date, zone_named
from mentordesk.journal.importing.entries.drafts import (
    Draft,
    Keys,
    text_of,
    texts_of,
)
from mentordesk.journal.importing.entries.words import split_heading
from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    RECORD_TOO_LARGE,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.day_one.rich_text import to_markdown
from mentordesk.journal.importing.formats.day_one.text import link_files, unescape
from mentordesk.journal.importing.model import Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import text_stream
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.records import Record, records
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, Source, read_whole

NAME = "day-one"
_FOLDERS = {"photos": "photos", "audios": "audios", "videos": "videos", "pdfAttachments": "pdfs"}
_NOT_CARRIED = ("weather", "userActivity", "music", "isPinned", "sourceString", "publishURL")
_CLASSIC_NOT_CARRIED = ("Weather", "Music", "Step Count", "Activity", "Publish URL")
_PLACES = ("userLabel", "placeName", "localityName", "administrativeArea", "country")
_CLASSIC_PLACES = ("Place Name", "Locality", "Administrative Area", "Country")
_MINE = re.compile(r'"(?:creationDate|richText|dayone|timeZone)"')


def recognises(source: Source) -> bool:
    """A list of entries with ``creationDate`` in some ``.json``, or ``.doentry`` files."""
    if any(name.endswith(".doentry") for name in source.names):
        return True
    return any(_is_export(peek(source, name)) for name in _json_names(source)[:3])


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries, in the order of the export."""
    classic = [name for name in source.names if name.endswith(".doentry")]
    journals = [name for name in _json_names(source) if _is_export(peek(source, name))]
    if not classic and not journals:
        raise UnknownFormat(path=source.path)
    keys = Keys()
    files = _by_stem(source)
    for name in classic:
        yield from _read_classic(source, name, options, keys)
    for name in journals:
        stream, _notes = yield from text_stream(source, name)
        with closing(stream):
            for record in records(stream, "entries", name):
                yield from _Entry(source, files, options).read(name, record, keys)


def _json_names(source: Source) -> list[str]:
    return [name for name in source.names if name.lower().endswith(".json")]


def _is_export(beginning: str) -> bool:
    return '"entries"' in beginning and _MINE.search(beginning) is not None


def _by_stem(source: Source) -> dict[str, str]:
    """Where a file lies, by ``folder/stem`` in small letters: the ending is not always told."""
    found = {}
    for name in source.names:
        parts = name.rsplit("/", 2)
        if len(parts) > 1 and parts[-2] in _FOLDERS.values():
            found[f"{parts[-2]}/{parts[-1].rpartition('.')[0] or parts[-1]}".lower()] = name
    return found


class _Entry:
    """One record of the JSON export."""

    def __init__(self, source: Source, files: Mapping[str, str], options: Options) -> None:
        self._source = source
        self._files = files
        self._home = options.home

    def read(self, name: str, record: Record, keys: Keys) -> Iterator[Told]:
        """What is wrong with it, then the entry."""
        where = f"{name}, {record.number}"
        if record.problem:
            yield Problem(where, record.problem, {"most": record.most})
            return
        value = record.value
        draft = Draft(NAME, where, text_of(value.get("uuid")))
        draft.written, draft.changed = self._date(value, "creationDate"), None
        if value.get("modifiedDate"):
            draft.changed = self._date(value, "modifiedDate")
        names: dict[str, str] = {}
        yield from self._attach(draft, value, names)
        text = unescape(text_of(value.get("text"))) or to_markdown(text_of(value.get("richText")))
        draft.title, draft.body = split_heading(link_files(text, names))
        draft.tags = texts_of(value.get("tags"))
        draft.starred = value.get("starred") is True
        draft.place, coordinates = _place(value.get("location"), _PLACES)
        draft.dropped = [one for one in _NOT_CARRIED if value.get(one)]
        draft.dropped += ["richText"] if value.get("richText") and not text else []
        draft.dropped += ["coordinates"] if coordinates else []
        yield draft.told(keys)

    def _date(self, value: Mapping[str, object], key: str) -> Written | None:
        zone = text_of(value.get("timeZone"))
        told = read_date(text_of(value.get(key)), self._home, zone)
        if told is None or value.get("isAllDay") is not True or key != "creationDate":
            return told
        where = zone_named(zone) or zone_named(self._home) or UTC
        try:
            noon = datetime.combine(told.instant.astimezone(where).date(), NOON)
        except OverflowError:  # a day that the calendar there does not have
            return told
        again = at_home(noon, zone if told.zone else self._home, day_only=True)
        return Written(again.instant, told.zone, day_only=True) if again else told

    def _attach(
        self, draft: Draft, value: Mapping[str, object], names: dict[str, str]
    ) -> Iterator[Problem]:
        """The files of an entry; ``names`` learns what Day One's names for them became."""
        for kind, folder in _FOLDERS.items():
            listed = value.get(kind)
            for one in listed if isinstance(listed, list) else ():
                if not isinstance(one, dict):
                    yield Problem(draft.where, BROKEN_RECORD)
                    continue
                stem = text_of(one.get("md5")) or text_of(one.get("identifier"))
                ending = text_of(one.get("type")) or text_of(one.get("format"))
                called = f"{stem or kind}.{ending or folder[:-1]}"
                called = text_of(one.get("filename")) or text_of(one.get("pdfName")) or called
                found = self._files.get(f"{folder}/{stem}".lower())
                given = attach(draft, self._source, found, called)
                if isinstance(given, Problem):
                    yield given
                else:
                    names[text_of(one.get("identifier")).upper()] = given


def _place(value: object, keys: tuple[str, ...]) -> tuple[str, bool]:
    """The words of a place, none twice, and whether there were coordinates too."""
    if not isinstance(value, dict):
        return "", False
    words = dict.fromkeys(filter(None, (text_of(value.get(key)).strip() for key in keys)))
    return ", ".join(words), any(key in value for key in ("latitude", "Latitude"))


def _read_classic(source: Source, name: str, options: Options, keys: Keys) -> Iterator[Told]:
    data = read_whole(source, name)
    if data is None:
        yield Problem(name, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
        return
    try:
        value = plistlib.loads(data, fmt=plistlib.FMT_XML)
    except (ExpatError, ValueError, LookupError, AttributeError, TypeError, RecursionError):
        value = None  # plistlib lets the faults of its parts through
    if not isinstance(value, dict):
        yield Problem(name, BROKEN_RECORD)
        return
    stem = name.rsplit("/", 1)[-1].removesuffix(".doentry")
    draft = Draft(NAME, name, text_of(value.get("UUID")) or stem)
    draft.written = _classic_date(value, options.home)
    draft.title, draft.body = split_heading(text_of(value.get("Entry Text")))
    draft.tags = texts_of(value.get("Tags"))
    draft.starred = value.get("Starred") is True
    draft.place, coordinates = _place(value.get("Location"), _CLASSIC_PLACES)
    draft.dropped = [one for one in _CLASSIC_NOT_CARRIED if value.get(one)]
    draft.dropped += ["coordinates"] if coordinates else []
    photo = f"{name.rsplit('/', 2)[0]}/photos/{stem}.jpg" if name.count("/") > 1 else ""
    photo = photo or f"photos/{stem}.jpg"
    if photo in source.names:
        given = attach(draft, source, photo, f"{stem}.jpg")
        if isinstance(given, Problem):
            yield given
    yield draft.told(keys)


def _classic_date(value: Mapping[str, object], home: str) -> Written | None:
    """A classic date is in UTC; beside it may stand the name of the zone."""
    told = value.get("Creation Date")
    if not isinstance(told, datetime):
        return read_date(text_of(told), home, text_of(value.get("Time Zone")))
    zone = text_of(value.get("Time Zone"))
    return Written(told.replace(tzinfo=UTC), zone if zone_named(zone) else "")


READER = Reader(NAME, recognises, read)
