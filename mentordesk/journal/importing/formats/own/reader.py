"""Copies of one's own journal, in both forms that come back as they were."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.journal.importing.formats.own import as_json as own_json
from mentordesk.journal.importing.formats.own import as_markdown as own_markdown
from mentordesk.journal.importing.formats.own.entry import NAME
from mentordesk.journal.importing.model import Told
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.safety import Source


def recognises(source: Source) -> bool:
    """``journal.json``, a zip with it, or the folder of Markdown files."""
    return own_json.recognises(source) or own_markdown.recognises(source)


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries, exactly."""
    form = own_json if own_json.recognises(source) else own_markdown
    yield from form.read(source, options)


READER = Reader(NAME, recognises, read)
