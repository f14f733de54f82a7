from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.errors import (
    DATE_OF_FILE,
    DATE_OF_NAME,
    DATE_UNREAD,
    EMPTY,
    FILE_BROKEN,
    FILE_MISSING,
    NO_DATE,
    NOT_TEXT,
    READ_AS_1252,
    RECORD_TOO_LARGE,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.markdown import front_matter
from mentordesk.journal.importing.formats.markdown.reader import READER
from mentordesk.journal.importing.model import Imported
from tests.journal.importing.formats.making import NOTE
from tests.journal.importing.telling import entries, good, make_zip, problems, recognises, told


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    top = tmp_path / "vault"
    for folder in ("notes", "files", "deep/er", ".obsidian"):
        (top / folder).mkdir(parents=True)
    (top / "notes" / "walk.md").write_text(NOTE, encoding="utf-8")
    (top / "deep" / "er" / "pic one.png").write_bytes(b"png")
    (top / "files" / "map a.pdf").write_bytes(b"pdf")
    (top / ".obsidian" / "app.md").write_text("not a note")
    return top


def one(tmp_path: Path, text: str | bytes, name: str = "2026-03-01 Note.md") -> Imported:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    (entry,) = entries(READER, path)
    return entry


def test_a_note_comes_with_its_head_its_links_and_its_files(vault: Path) -> None:
    assert recognises(READER, vault)
    (entry,) = good(READER, vault)
    assert entry.title == "Walk: by the river"
    assert entry.body == (
        "See [[Other note|that]] and ![](<pic one.png>) and [map](<map a.pdf>) #evening.\n"
        "`[[pic one.png]] #code` [site](https://x.test/a.png) ![gone](gone.png) [paper](<map a.pdf>)\n"
    )
    assert [one.name for one in entry.attachments] == ["pic one.png", "map a.pdf"]
    assert entry.attachments[1].open().read() == b"pdf"
    assert entry.written.instant == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert entry.written.zone == "Etc/GMT-2"
    assert entry.changed is not None
    assert entry.changed.day_only
    assert entry.tags == ("walk", "people/Anna", "evening")
    assert (entry.starred, entry.place) == (True, "Mill Lane")
    assert entry.dropped == ("aliases", "mood")
    assert [(one.where, one.what) for one in problems(READER, vault)] == [
        ("notes/walk.md", FILE_MISSING)
    ]


def test_a_zip_of_the_folder_says_the_same(vault: Path, tmp_path: Path) -> None:
    files = {
        str(one.relative_to(vault)): one.read_bytes()
        for one in vault.rglob("*.*")
        if one.is_file() and ".obsidian" not in str(one)
    }
    path = make_zip(tmp_path / "vault.zip", files)
    assert [(one.key, one.body) for one in good(READER, path)] == [
        (one.key, one.body) for one in good(READER, vault)
    ]


def test_the_date_is_the_heads_then_the_names_then_the_files_and_is_said(tmp_path: Path) -> None:
    entry = one(tmp_path, "---\ndate: soon\n---\nx", "2026-03-01 1030 Walk.md")
    assert entry.written.instant == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert entry.notes == (DATE_UNREAD, DATE_OF_NAME)
    entry = one(tmp_path, "x", "Walk 20260301.md")
    assert entry.written.day_only
    path = tmp_path / "sub" / "Walk.md"
    path.parent.mkdir()
    path.write_text("x")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    (entry,) = entries(READER, path)
    assert entry.written.instant == datetime.fromtimestamp(1_700_000_000, UTC)
    assert entry.notes == (DATE_OF_FILE,)


def test_a_date_that_is_a_link_to_its_day_is_read(tmp_path: Path) -> None:
    entry = one(tmp_path, '---\ncreated: "[[2026-01-06]]"\n---\nbody', "Note.md")
    assert (entry.written.instant, entry.notes) == (datetime(2026, 1, 6, 11, tzinfo=UTC), ())


def test_a_zip_tells_no_time_of_a_file_and_the_note_is_named(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"Walk.md": b"x", "2026-01-01.md": b"y"})
    assert [(one.where, one.what) for one in problems(READER, path)] == [("Walk.md", NO_DATE)]
    assert [(one.title, one.body) for one in good(READER, path)] == [("", "y")]


def test_a_title_is_the_heads_the_names_or_the_first_heading(tmp_path: Path) -> None:
    assert one(tmp_path, "# Heading\nx", "2026-03-01.md").title == "Heading"
    assert one(tmp_path, "# Heading\nx", "2026-03-02 Name.md").title == "2026-03-02 Name"
    same = one(tmp_path, "# 2026-03-03 Name\n\nx", "2026-03-03 Name.md")
    assert (same.title, same.body) == ("2026-03-03 Name", "x")


def test_the_same_title_in_two_folders_is_two_entries(tmp_path: Path) -> None:
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "2026-01-01 Same.md").write_text("x")
    keys = [one.key for one in entries(READER, tmp_path)]
    assert len(set(keys)) == 2
    assert [one.key for one in entries(READER, tmp_path)] == keys


def test_other_words_under_the_same_name_are_another_entry(tmp_path: Path) -> None:
    """Two folders of notes have a file for the same day: none is taken for the other's."""
    mine, yours = one(tmp_path, "mine", "2026-01-01.md"), one(tmp_path, "yours", "2026-01-01.md")
    assert mine.key != yours.key
    assert one(tmp_path, "mine", "2026-01-01.md").key == mine.key


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentordesk.journal.importing.formats.markdown.reader.RECORD_AT_MOST", 100)
    monkeypatch.setattr(
        "mentordesk.journal.importing.formats.markdown.reader.read_whole.__defaults__", (100,)
    )
    for name, data in {
        "a": b"\xff\xfeh\x00\x00\xd8",
        "b": b"\x00\xff",
        "c": b"caf\xe9",
        "d": b"x" * 101,
        "e": b"  \n",
        "f": b"\x81\x8d",
    }.items():
        (tmp_path / f"2026-01-01 {name}.md").write_bytes(data)
    (tmp_path / "2026-01-01.md").write_bytes(b" \n")
    assert [(one.where[-4:], one.what) for one in problems(READER, tmp_path)] == [
        ("a.md", NOT_TEXT), ("b.md", NOT_TEXT), ("d.md", RECORD_TOO_LARGE), ("f.md", NOT_TEXT), ("1.md", EMPTY),
    ]  # fmt: skip
    assert [(one.title[-1], one.notes[0]) for one in good(READER, tmp_path)] == [
        ("c", READ_AS_1252),
        ("e", DATE_OF_NAME),
    ]


def test_a_damaged_member_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = make_zip(
        tmp_path / "a.zip", {"2026-01-01.md": os.urandom(3000), "2026-01-02.md": b"fine"}
    )
    data = bytearray(path.read_bytes())
    data[200] ^= 0xFF
    path.write_bytes(data)
    assert [one.what for one in problems(READER, path)] == [FILE_BROKEN]
    assert [one.body for one in good(READER, path)] == ["fine"]


def test_sixteen_bit_text_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    assert one(tmp_path, "é\r\nx\r\n".encode("utf-16")).body == "é\nx\n"
    assert one(tmp_path, b"\xef\xbb\xbf---\r\ntags: a\r\n---\r\nx\r\ny").body == "x\ny"
    assert one(tmp_path, "mixed\r\nends\n").body == "mixed\r\nends\n"


def test_hostile_links_cost_no_time_and_lead_nowhere(tmp_path: Path) -> None:
    for text in (
        "[" * 200_000,
        "![[" * 100_000,
        "`" * 100_000 + "a",
        "[x](" * 50_000,
        "#" * 100_000,
        "[[a|" * 50_000,
        "~~~\n" * 50_000,
    ):
        assert one(tmp_path, text).body == text
    for target in (
        "/etc/passwd.txt",
        "../../../etc/hosts.txt",
        "file:///etc/passwd.txt",
        "C:\\x.txt",
        "data:image.png",
    ):
        text = f"[x]({target}) [[{target}]]"
        assert one(tmp_path, text).attachments == ()


def test_a_folder_without_notes_is_not_markdowns(tmp_path: Path) -> None:
    assert not recognises(READER, tmp_path)
    with pytest.raises(UnknownFormat):
        told(READER, tmp_path)


@pytest.mark.parametrize(
    ("block", "values", "unread"),
    [
        (
            "a: b # c\nB: 'it''s'\nc: \"x\\n\\u00e9\"\nd: ~",
            {"a": "b", "b": "it's", "c": "x\né", "d": ""},
            [],
        ),
        ("a: >\n  one\n  two\nb: |\n  x\n   y\nc: z", {"a": "one two", "b": "x\n y", "c": "z"}, []),
        ("a:\n- x\n- 'y: z'\nb:\n  - 1", {"a": ["x", "y: z"], "b": ["1"]}, []),
        ("a: [x, \"y, z\", 'w']\nb: []", {"a": ["x", "y, z", "w"], "b": []}, []),
        ("# only words\na: http://x.test/#y", {"a": "http://x.test/#y"}, []),
        ("a: &x b\nb: *x\nc: !!python/object:os.system x\nd: {x: y}", {}, ["a", "b", "c", "d"]),
        ("a: [x\nb: \"x\nc: 'x\nd:\n  e: f\ng:\n  - h: i", {}, ["a", "b", "c", "d", "g"]),
        ("a: b\na: c\n: d\nwords", {"a": "b"}, ["a", ": d", "words"]),
    ],
)
def test_the_head_is_a_small_strict_yaml(
    block: str, values: dict[str, object], unread: list[str]
) -> None:
    head, rest = front_matter.split(f"---\n{block}\n---\nrest")
    assert head is not None
    assert (head.values, head.unread, rest) == (values, unread, "rest")


@pytest.mark.parametrize(
    "text",
    ["---\nnever closed", "---\njust words\n---\nx", "no head", "--- \nx", "a\n---\nb: c\n---\n"],
)
def test_rules_are_no_head(text: str) -> None:
    assert front_matter.split(text) == (None, text)


def test_a_hostile_head_costs_no_time() -> None:
    for line in (
        "a" + " " * 60_000 + "x",
        "a: [" + "x," * 30_000,
        '"' * 60_000,
        "- " * 30_000,
        "a: " + "'" * 60_000,
        "a: " + "#" * 60_000,
    ):
        front_matter.split(f"---\nk: v\n{line}\n---\nx")


texts = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=300
)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(texts, st.booleans())
def test_any_text_comes_back_unchanged(text: str, headed: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "2026-01-01 Note.md")
        whole = f"---\ndate: 2026-01-01\n---\n.{text}" if headed else f".{text}"
        path.write_bytes(whole.encode())
        (entry,) = good(READER, path)
        foreign = whole.count("\n") == whole.count("\r\n") == whole.count("\r")
        assert entry.body == f".{text}".replace(*(("\r\n", "\n") if foreign else ("", "")))


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=50))
def test_any_text_in_quotes_in_the_head_comes_back_unchanged(text: str) -> None:
    quoted = text.replace("'", "''")
    head, _ = front_matter.split(f"---\na: '{quoted}'\nb: ['{quoted}']\n---\n")
    assert head is not None
    assert head.values == {"a": text, "b": [text]}
