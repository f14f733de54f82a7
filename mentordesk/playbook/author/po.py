"""A translation as a PO file: what Poedit, OmegaT, Weblate and a text editor can all open.

One entry a string: ``msgctxt`` is ``item|key``, ``msgid`` the source, ``msgstr`` the translation.
Comments say who speaks to whom; ``fuzzy`` marks what nobody has reviewed, or what the source has
left behind. Format: gettext manual, "The Format of PO Files".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mentordesk.playbook.chapters import PackUnreadableError
from mentordesk.playbook.source import PackSource, SourceItem
from mentordesk.playbook.statuses import PLAIN, Text, digest

BREAK = "|"
ENTRY = re.compile(r'^(msgctxt|msgid|msgstr)\s+"(.*)"$')
MORE = re.compile(r'^"(.*)"$')
SIGNS = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True)
class Entry:
    """One entry of a PO file."""

    item: str
    key: str
    source: str
    made: str
    fuzzy: bool


def write_po(pack: PackSource, language: str, items: Iterable[SourceItem]) -> str:
    """The strings of items, with what is there of a translation."""
    head = (
        f"Project-Id-Version: {pack.manifest.get('id')} {pack.manifest.get('version')}\n"
        f"Language: {language}\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
    )
    lines = ['msgid ""', _line("msgstr", head)]
    for item in items:
        texts = pack.text(item.id, language)
        for key, source in pack.text(item.id).items():
            made = texts.get(key, Text("", "missing"))
            lines += ["", *_comments(item, made)]
            lines += [_line("msgctxt", f"{item.id}{BREAK}{key}"), _line("msgid", source.text)]
            lines.append(_line("msgstr", "" if made.status == "missing" else made.text))
    return "\n".join(lines) + "\n"


def _comments(item: SourceItem, made: Text) -> Iterator[str]:
    care = ", protected: translate it with care" if item.is_protected else ""
    yield f"#. {item.shape.get('kind')} for {', '.join(item.words('roles'))}{care}"
    yield f"#. status: {made.status}"
    if made.note:
        yield f"#. note: {made.note}"
    if made.status not in (*PLAIN, "missing"):
        yield "#, fuzzy"


def _line(name: str, text: str) -> str:
    written = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    if "\n" not in text:
        return f'{name} "{written}"'
    parts = [f'"{part}"' for part in re.findall(r"[^\n]*\n|[^\n]+$", written)]
    return "\n".join([f'{name} ""', *(part.replace("\n", "\\n") for part in parts)])


def read_po(path: str) -> list[Entry]:
    """The entries of a PO file but for its head. Raises ``PackUnreadableError``."""
    try:
        with open(path, encoding="utf-8") as file:
            blocks = re.split(r"\n[ \t]*\n", file.read())
    except (OSError, UnicodeDecodeError) as error:
        raise PackUnreadableError(path, str(error)) from error
    return [entry for block in blocks if (entry := _entry(path, block)) is not None]


def _entry(path: str, block: str) -> Entry | None:
    parts: dict[str, str] = {}
    fuzzy, name = False, ""
    for line in block.split("\n"):
        fuzzy = fuzzy or (line.startswith("#,") and "fuzzy" in line)
        if not line.strip() or line.startswith("#"):
            continue
        begun, more = ENTRY.match(line), MORE.match(line)
        if begun is not None:
            name = begun[1]
            parts[name] = begun[2]
        elif more is not None and name:
            parts[name] += more[1]
        else:
            raise PackUnreadableError(path, f"no line of a PO file: {line[:60]!r}")
    if "msgctxt" not in parts:
        return None
    texts = {key: _plain(text) for key, text in parts.items()}
    item, _, key = texts["msgctxt"].partition(BREAK)
    return Entry(item, key, texts.get("msgid", ""), texts.get("msgstr", ""), fuzzy)


def _plain(text: str) -> str:
    return ESCAPE.sub(lambda match: SIGNS.get(match[1], match[1]), text)


def merged(pack: PackSource, language: str, entries: Iterable[Entry]) -> dict[str, dict[str, Text]]:
    """What a PO file says, by item and key: only strings that it changes.

    An entry that is new or changed is a draft: a PO file knows no reviewer. A stale string counts
    as made from the source that the entry shows once it is changed, or is fuzzy no longer.
    """
    found: dict[str, dict[str, Text]] = {}
    for entry in entries:
        before = pack.text(entry.item, language).get(entry.key)
        if entry.key not in pack.text(entry.item) or not entry.made.strip():
            continue
        made_from = digest(entry.source)
        same = before is not None and before.text == entry.made
        if same and before is not None and (entry.fuzzy or before.made_from == made_from):
            continue
        found.setdefault(entry.item, {})[entry.key] = Text(entry.made, "draft", made_from)
    return found
