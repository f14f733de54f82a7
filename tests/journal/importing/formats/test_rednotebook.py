from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.journal.importing.errors import (
    FILE_MISSING,
    NO_DATE,
    UNKEEPABLE,
)
from mentordesk.journal.importing.formats.rednotebook import reader as rednotebook
from mentordesk.journal.importing.formats.rednotebook.markup import to_markdown
from mentordesk.journal.importing.formats.rednotebook.yaml import NotThisYaml, read_yaml
from tests.journal.importing.formats.making import MONTH
from tests.journal.importing.telling import good, problems, recognises
from tests.journal.test_hostile_markdown import alarm


def test_rednotebook_days_come_in_markdown(tmp_path: Path) -> None:
    (tmp_path / "2026-01.txt").write_text(MONTH)
    (tmp_path / "pic.png").write_bytes(b"p")
    (tmp_path / "notes.txt").write_text("3: not a month")
    assert recognises(rednotebook.READER, tmp_path)
    first, second = good(rednotebook.READER, tmp_path)
    assert first.body == (
        "A **bold** *day* with http://a.example//x and ~~old~~, it's\n"
        '[site](https://b.example) and ["cat" said]\n![](<pic.png>) #walk'
    )
    assert first.tags == ("walk",)
    assert first.written.instant.isoformat() == "2026-01-03T11:00:00+00:00"
    assert second.body == "# Title\n1. one\nraw \\*\\*x\\*\\*\n\n### Ideas\n\n- read more\n- a: b"
    assert second.tags == ("Ideas", "family")
    assert [one.what for one in problems(rednotebook.READER, tmp_path)] == [NO_DATE]


def test_a_day_that_holds_a_nul_is_named_and_the_rest_comes(tmp_path: Path) -> None:
    (tmp_path / "2026-01.txt").write_text('1: {text: "a //b// \\0 [c]"}\n2: {text: kept}\n')
    assert [one.body for one in good(rednotebook.READER, tmp_path)] == ["kept"]
    assert [one.what for one in problems(rednotebook.READER, tmp_path)] == [UNKEEPABLE]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("me + you", "me + you"),
        ("2 + 3 = 5\n+ one\n  + two", "2 + 3 = 5\n1. one\n  1. two"),
        ("== a + b ==[label] ", "## a + b"),
        ("= a [x]", "= a [x]"),
        ("==", "=="),
    ],
)
def test_only_what_begins_a_line_numbers_it(text: str, meant: str) -> None:
    assert to_markdown(text, lambda path, said: path + said) == meant


@pytest.mark.parametrize("text", [" " * 400_000, "= a" + "\t" * 400_000, "+ " * 200_000])
def test_a_line_that_was_made_to_hang_us_does_not(text: str) -> None:
    with alarm(30):
        to_markdown(text, lambda path, said: path + said)


def test_a_picture_outside_the_diary_is_never_opened(tmp_path: Path) -> None:
    outside = tmp_path / "secret.png"
    outside.write_bytes(b"secret")
    data = tmp_path / "data"
    data.mkdir()
    (data / "2026-01.txt").write_text(f'1: {{text: \'[""{outside.with_suffix("")}"".png]\'}}\n')
    (entry,) = good(rednotebook.READER, data)
    assert (entry.body, entry.attachments) == ("secret.png", ())
    assert [one.what for one in problems(rednotebook.READER, data)] == [FILE_MISSING]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1: a b\n   c\n\n   d\n", {"1": "a b c\nd"}),
        ('1: "a\\u00e9\\\n    b\\nc"\n', {"1": "aéb\nc"}),
        ("1: 'it''s\n\n  x'\n", {"1": "it's\nx"}),
        ("1: !!python/unicode 'x'\n", {"1": "x"}),
        ("1:\n  text: >\n    a\n    b\n\n    c\n", {"1": {"text": "a b\nc\n"}}),
        ("---\n{1: {text: x}, 2: null}\n", {"1": {"text": "x"}, "2": None}),
        ("1:\n  ? 'long\n\n    key'\n  : x: null\n", {"1": {"long\nkey": {"x": None}}}),
        ("1: {text: 1 * 2 & 3 !}\n", {"1": {"text": "1 * 2 & 3 !"}}),
        ("", None),
    ],
)
def test_yaml_of_diaries_is_read(text: str, value: object) -> None:
    assert read_yaml(text) == value


@pytest.mark.parametrize(
    "text",
    ["a: &x [1]\nb: *x\n", "a: *x\n", "a: 'open", 'a: "open', "{a: " * 100, 'a: "\\q"', "a: {b"],
)
def test_other_yaml_is_refused(text: str) -> None:
    with pytest.raises(NotThisYaml):
        read_yaml(text)
