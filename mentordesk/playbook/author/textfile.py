"""Write a translation's files: one string a line, its English above it; chapters in Markdown."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping

from mentordesk.playbook.chapters import FENCE, FIND
from mentordesk.playbook.source import PROSE, PackSource, SourceItem
from mentordesk.playbook.statuses import Text

MISSING = Text("", "missing")


def write_translation(
    pack: PackSource, language: str, item: SourceItem, texts: Mapping[str, Text]
) -> list[str]:
    """Write what an item says in a language; answer the files.

    Keys of the source that ``texts`` has not are written empty, for a translator to fill in. A key
    that the source has not is dropped.
    """
    source = pack.text(item.id)
    prose = [key for key in source if is_prose(item, key)]
    other = [key for key in source if key not in prose]
    folder = os.path.join(pack.folder, "text", language, item.prefix)
    os.makedirs(folder, exist_ok=True)
    written = []
    for keys, ending in ((prose, "md"), (other, "toml")):
        if not keys:
            continue
        made = {key: texts.get(key, MISSING) for key in keys}
        content = _chapter(item, language, made) if keys is prose else ""
        path = os.path.join(folder, f"{item.slug}.{ending}")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(content or _table(item, language, made, source))
        written.append(path)
    return written


def is_prose(item: SourceItem, key: str) -> bool:
    """Whether a string stands in the item's Markdown file."""
    if item.prefix not in PROSE:
        return False
    section, _, what = key.rpartition(".")
    return key in ("title", "lead", FIND) or (
        what in ("title", "body") and section in item.words("sections")
    )


def quoted(text: str) -> str:
    """A text as a TOML string on one line; JSON's escapes are TOML's too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _table(
    item: SourceItem, language: str, texts: Mapping[str, Text], source: Mapping[str, Text]
) -> str:
    lines = [f"lang = {quoted(language)}", f"for = {quoted(item.id)}"]
    for key, text in texts.items():
        lines += ["", f"# {quoted(source[key].text)[1:-1]}", f"{key} = {_value(text)}"]
    return "\n".join(lines) + "\n"


def _value(text: Text) -> str:
    """An empty string waits for its translator; any other says where it comes from."""
    if not text.text.strip():
        return '""'
    facts = {"s": text.text, "src": text.made_from, "st": text.status}
    facts.update({key: value for key, value in (("by", text.by), ("note", text.note)) if value})
    return "{ " + ", ".join(f"{key} = {quoted(value)}" for key, value in facts.items()) + " }"


def _chapter(item: SourceItem, language: str, texts: Mapping[str, Text]) -> str:
    lines = [FENCE, f"id = {quoted(item.id)}", f"lang = {quoted(language)}", 'status = "draft"']
    lines += [f"{key} = {quoted(texts[key].text)}" for key in ("title", FIND) if key in texts]
    lines += _facts("src", ((key, text.made_from) for key, text in texts.items() if text.text))
    lines += _facts("st", ((key, _state(text)) for key, text in texts.items()))
    lines += [FENCE, ""]
    if "lead" in texts:
        lines += [texts["lead"].text, ""]
    for section in item.words("sections"):
        for what, lead in (("title", "## "), ("body", "")):
            key = f"{section}.{what}"
            if key in texts:
                anchor = f" {{#{item.id}.{section}}}" if what == "title" else ""
                lines += [f"{lead}{texts[key].text}{anchor}", ""]
    return "\n".join(lines).rstrip() + "\n"


def _state(text: Text) -> str:
    return "" if text.status in ("draft", "missing") else text.status


def _facts(name: str, facts: Iterable[tuple[str, str]]) -> list[str]:
    stated = [f"{quoted(key)} = {quoted(value)}" for key, value in facts if value]
    return [f"[{name}]", *stated] if stated else []
