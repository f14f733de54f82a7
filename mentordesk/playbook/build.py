"""Compile a pack's source folder into one read-only SQLite file, the same bytes every time.

Standard library only, so that the build hook can run it where nothing else is installed.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from typing import Any

from mentordesk.playbook.passages import passages
from mentordesk.playbook.source import PROSE, PackSource, SourceItem, read_pack
from mentordesk.text import fold

FORMAT = 1
APPLICATION_ID = 0x4D444B50  # "MDKP"
SCHEMA = """
CREATE TABLE pack(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE item(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
  minutes INTEGER NOT NULL, safety TEXT NOT NULL, roles TEXT NOT NULL, tags TEXT NOT NULL,
  links TEXT NOT NULL, sources TEXT NOT NULL, withdrawn TEXT NOT NULL, shape TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE tombstone(
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, title TEXT NOT NULL, withdrawn TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE string(
  language TEXT NOT NULL, item TEXT NOT NULL, key TEXT NOT NULL,
  text TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY(language, item, key)
) WITHOUT ROWID;
CREATE TABLE prompt(
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,
  item TEXT NOT NULL, key TEXT NOT NULL, occasion TEXT NOT NULL, roles TEXT NOT NULL,
  minutes INTEGER NOT NULL, depth INTEGER NOT NULL, tags TEXT NOT NULL
);
CREATE TABLE source(id TEXT PRIMARY KEY, text TEXT NOT NULL, read TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE slot(
  name TEXT PRIMARY KEY, position INTEGER NOT NULL, generic TEXT NOT NULL, note TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE generic(
  language TEXT NOT NULL, slot TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY(language, slot)
) WITHOUT ROWID;
CREATE TABLE name(
  language TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY(language, position)
) WITHOUT ROWID;
CREATE TABLE passage(
  id INTEGER PRIMARY KEY, language TEXT NOT NULL, item TEXT NOT NULL, anchor TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, UNIQUE(item, anchor, language)
);
CREATE VIRTUAL TABLE passage_fts USING fts5(title, words, body, content='', tokenize='ascii');
"""


def compile_pack(source_dir: str, target: str) -> None:
    """Compile the folder ``source_dir`` into the file ``target``, in place of any earlier one.

    Raises ``PackUnreadableError`` for a source that is no pack. It does not judge the content:
    `mentordesk-pack check` does.
    """
    pack = read_pack(source_dir)
    fresh = f"{target}.new"
    for leftover in (fresh, f"{fresh}-journal"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(leftover)
    with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size=4096")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={FORMAT}")
        connection.execute("BEGIN")
        write_pack(connection, pack)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    os.replace(fresh, target)


def write_pack(connection: Any, pack: PackSource) -> None:
    """Write a pack into an empty database, through any SQLite connection in autocommit."""
    for statement in SCHEMA.split(";"):
        if statement.strip():
            connection.execute(statement)
    facts = {key: value for key, value in pack.manifest.items() if isinstance(value, str | int)}
    languages = json.dumps(pack.manifest.get("languages", {}), sort_keys=True)
    connection.executemany(
        "INSERT INTO pack VALUES (?, ?)",
        [*((name, str(value)) for name, value in sorted(facts.items())), ("languages", languages)],
    )
    connection.executemany(
        "INSERT INTO item VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        [_item_row(item, position) for position, item in enumerate(pack.items)],
    )
    connection.executemany("INSERT INTO string VALUES (?,?,?,?,?)", _string_rows(pack))
    connection.executemany("INSERT INTO prompt VALUES (?,?,?,?,?,?,?,?,?,?)", _prompt_rows(pack))
    connection.executemany("INSERT INTO source VALUES (?,?,?)", _source_rows(pack))
    connection.executemany("INSERT INTO slot VALUES (?,?,?,?)", _slot_rows(pack))
    connection.executemany("INSERT INTO generic VALUES (?,?,?)", _generic_rows(pack))
    connection.executemany("INSERT INTO tombstone VALUES (?,?,?,?)", _tombstone_rows(pack))
    connection.executemany("INSERT INTO name VALUES (?,?,?)", _name_rows(pack))
    _write_passages(connection, pack)


def _write_passages(connection: Any, pack: PackSource) -> None:
    for number, passage in enumerate(passages(pack), 1):
        row = (passage.language, passage.item, passage.anchor, passage.title, passage.body)
        connection.execute("INSERT INTO passage VALUES (?,?,?,?,?,?)", (number, *row))
        connection.execute(
            "INSERT INTO passage_fts(rowid, title, words, body) VALUES (?,?,?,?)",
            (number, fold(passage.indexed_title), fold(passage.words), fold(passage.body)),
        )
    connection.execute("INSERT INTO passage_fts(passage_fts) VALUES ('optimize')")


GRAVE = ("title", "withdrawn")
FACTS = ("id", "version", "kind", "minutes", "safety", "roles", "tags", "links", "sources")


def _item_row(item: SourceItem, position: int) -> tuple[object, ...]:
    shape = {key: value for key, value in item.shape.items() if key not in FACTS}
    if item.prefix in PROSE:
        shape = {key: value for key, value in shape.items() if key not in ("title", "lang")}
    return (
        item.id,
        item.version,
        str(item.shape.get("kind", "")),
        position,
        int(item.shape.get("minutes", 0)),
        str(item.shape.get("safety", "normal")),
        *(" ".join(item.words(key)) for key in ("roles", "tags", "links", "sources")),
        str(item.shape.get("withdrawn", "")),
        json.dumps(shape, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str),
    )


def _string_rows(pack: PackSource) -> list[tuple[str, ...]]:
    return sorted(
        (language, item, key, text.text, text.status)
        for language, items in pack.strings.items()
        for item, texts in items.items()
        for key, text in texts.items()
        if text.status != "missing"
    )


def _prompt_rows(pack: PackSource) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for item in pack.items:
        if item.prefix != "rp" or item.is_withdrawn:
            continue
        for prompt in item.shape.get("prompts", []):
            rows.append(
                (
                    len(rows),
                    f"{item.id}.{prompt['id']}",
                    prompt.get("version", 1),
                    item.id,
                    prompt["id"],
                    item.shape.get("occasion", ""),
                    " ".join(item.words("roles")),
                    item.shape.get("minutes", 0),
                    prompt.get("depth", 1),
                    " ".join([*item.words("tags"), *prompt.get("tags", [])]),
                )
            )
    return rows


def _source_rows(pack: PackSource) -> list[tuple[str, str, str]]:
    return [
        (name, str(facts.get("text", "")), str(facts.get("read", "")))
        for name, facts in sorted(pack.sources.items())
    ]


def _slot_rows(pack: PackSource) -> list[tuple[str, int, str, str]]:
    slots = pack.manifest.get("slots", {})
    return [
        (name, position, str(facts.get("generic", "")), str(facts.get("note", "")))
        for position, (name, facts) in enumerate(slots.items())
    ]


def _generic_rows(pack: PackSource) -> list[tuple[str, str, str]]:
    return [
        (language, slot, str(words))
        for language, terms in sorted(pack.terms.items())
        for slot, words in sorted(terms.get("generic", {}).items())
    ]


def _tombstone_rows(pack: PackSource) -> list[tuple[object, ...]]:
    return [
        (number, int(facts.get("version", 0)), *(str(facts.get(key, "")) for key in GRAVE))
        for number, facts in sorted(pack.tombstones.items())
        if isinstance(facts, dict)
    ]


def _name_rows(pack: PackSource) -> list[tuple[str, int, str]]:
    return [
        (language, position, str(name))
        for language, terms in sorted(pack.terms.items())
        for position, name in enumerate(terms.get("names", []))
    ]
