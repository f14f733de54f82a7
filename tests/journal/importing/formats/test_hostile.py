"""Any bytes, to any reader of a note program: words or a problem, never a crash."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.errors import UserFacingError
from mentordesk.journal.importing.errors import UnknownFormat
from mentordesk.journal.importing.formats import apple_journal
from mentordesk.journal.importing.formats.day_one.rich_text import to_markdown
from mentordesk.journal.importing.formats.enex import reader as enex
from mentordesk.journal.importing.formats.joplin import reader as joplin
from mentordesk.journal.importing.formats.rednotebook import reader as rednotebook
from mentordesk.journal.importing.formats.rednotebook.yaml import NotThisYaml, read_yaml
from mentordesk.journal.importing.formats.standard_notes import editors
from mentordesk.journal.importing.formats.standard_notes import reader as standard_notes
from mentordesk.journal.importing.model import Imported, Problem
from mentordesk.journal.importing.reader import Reader
from tests.journal.importing.telling import BERLIN, entries, make_zip, read, recognises

PLACES = {
    joplin.READER: ("a" * 32 + ".md", b"T\n\nb\n\nid: 1\ntype_: 1"),
    rednotebook.READER: ("2026-01.txt", b"1: {text: x}"),
    standard_notes.READER: ("b.txt", b'{"items":[{"content_type":"Note","content":{"text":"x"}}]}'),
    apple_journal.READER: ("Entries/2026-01-01.html", b"<div class='bodyText'><p>x"),
    enex.READER: (
        "x.enex",
        b"<en-export><note><title>x</title><created>20260101T000000Z</created>",
    ),
}


def harmless(reader: Reader, data: bytes) -> int:
    """Reads ``data`` where the reader looks for it; how many things it told."""
    with tempfile.TemporaryDirectory() as folder:
        path = make_zip(Path(folder) / "x.zip", {PLACES[reader][0]: data})
        recognises(reader, path)
        count = 0
        try:
            for one in read(reader, path, BERLIN):
                assert isinstance(one, Imported | Problem)
                count += 1
        except UserFacingError:
            return count + 1
        return count


@pytest.mark.parametrize("reader", list(PLACES), ids=lambda one: one.name)
def test_any_bytes_harm_nothing(reader: Reader) -> None:
    begun = PLACES[reader][1]

    @settings(max_examples=40, deadline=None, derandomize=True)
    @given(st.binary(max_size=200), st.integers(0, len(begun)), st.booleans())
    def claim(rubbish: bytes, cut: int, after: bool) -> None:
        harmless(reader, rubbish)
        harmless(reader, begun[:cut] + rubbish + (begun[cut:] if after else b""))

    claim()
    assert harmless(reader, begun)  # the control: what it is made of is looked at


@pytest.mark.parametrize("reader", list(PLACES), ids=lambda one: one.name)
@pytest.mark.parametrize("deep", [b"<div>", b"[", b'{"a":', b"{a: ", b"- ", b"<note>", b"? "])
def test_deep_things_end(reader: Reader, deep: bytes) -> None:
    begun = PLACES[reader][1]
    harmless(reader, begun + deep * 20_000)
    harmless(reader, deep * 20_000)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(alphabet="ab: \n\t'\"{}?|>-#,!\\1", max_size=60))
def test_any_yaml_is_read_or_refused(text: str) -> None:
    try:
        read_yaml(text)
    except NotThisYaml:
        return


def test_an_empty_folder_is_no_journal_of_any_of_them(tmp_path: Path) -> None:
    for reader in (apple_journal, enex, rednotebook, standard_notes):
        assert not recognises(reader.READER, tmp_path)
        with pytest.raises(UnknownFormat):
            entries(reader.READER, tmp_path)


LEAVES = st.one_of(
    *(st.none(), st.booleans(), st.integers(-5, 10**12), st.text(max_size=4)),
    st.sampled_from(["paragraph", "list", "code", "table", "heading", "link", "text", "h9"]),
)
NAMES = st.sampled_from(
    [
        "type",
        "text",
        "children",
        "format",
        "tag",
        "listType",
        "checked",
        "url",
        "tasks",
        "name",
        "attributes",
        "line",
        "header",
        "listStyle",
        "indentLevel",
        "embeddedObjects",
        "identifier",
        "codeBlock",
        "linkURL",
    ]
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(VALUES)
def test_whatever_an_editor_kept_becomes_words(value: object) -> None:
    for kept in ({"root": {"children": [value]}}, {"groups": [value]}, {"contents": [value]}):
        text = json.dumps(kept)
        note = editors.Super.of(text)
        words = [note.body if note else "", editors.tasks(text) or "", to_markdown(text)]
        assert all(isinstance(one, str) for one in words)
