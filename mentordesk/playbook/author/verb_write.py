"""``mentordesk-pack new``, ``export`` and ``import``: items begun, taken out, and taken back in."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from mentordesk.playbook.author.export import to_html, to_markdown
from mentordesk.playbook.author.po import merged, read_po, write_po
from mentordesk.playbook.author.skeletons import NoNewItemError, begin_item
from mentordesk.playbook.author.textfile import write_translation
from mentordesk.playbook.source import PackSource, SourceItem, read_pack

REFUSED = 1


def add(verbs: Any) -> None:
    """Add the verbs to the tool's parser."""
    new = verbs.add_parser("new", help="begin an item: well-formed files with words to replace")
    new.add_argument("folder", help="the folder that holds pack.toml")
    new.add_argument("kind", help="such as cv or conversation")
    new.add_argument("id", help="such as cv.first-hello, or first-hello")
    new.set_defaults(run=_new)
    out = verbs.add_parser("export", help="write items to read, or for translators")
    out.add_argument("folder", help="the folder that holds pack.toml")
    out.add_argument("-o", "--output", required=True, help="the file to write")
    out.add_argument("--as", dest="form", choices=("markdown", "html", "po"), default="markdown")
    out.add_argument("--language", help="such as fr (default: the pack's own)")
    out.add_argument("--only", nargs="+", default=[], help="only these items or kinds, such as cv")
    out.set_defaults(run=_export)
    into = verbs.add_parser("import", help="take a translator's PO file back into the sources")
    into.add_argument("folder", help="the folder that holds pack.toml")
    into.add_argument("language", help="such as fr")
    into.add_argument("file", help="the PO file")
    into.set_defaults(run=_import)


def _new(asked: argparse.Namespace) -> int:
    try:
        written = begin_item(read_pack(asked.folder), asked.kind, asked.id)
    except NoNewItemError as refused:
        sys.stderr.write(f"mentordesk-pack: {refused}\n")
        return REFUSED
    for path in written:
        sys.stdout.write(f"{path}\n")
    return 0


def _export(asked: argparse.Namespace) -> int:
    pack = read_pack(asked.folder)
    language = asked.language or pack.language
    items = _wanted(pack, asked.only)
    write = {"markdown": to_markdown, "html": to_html, "po": write_po}[asked.form]
    with open(asked.output, "w", encoding="utf-8", newline="\n") as file:
        file.write(write(pack, language, items))
    sys.stdout.write(f"{asked.output}: {len(items)} items\n")
    return 0


def _import(asked: argparse.Namespace) -> int:
    pack = read_pack(asked.folder)
    found = merged(pack, asked.language, read_po(asked.file))
    for item in pack.items:
        if item.id in found:
            texts = {**pack.text(item.id, asked.language), **found[item.id]}
            for path in write_translation(pack, asked.language, item, texts):
                sys.stdout.write(f"{path}\n")
    sys.stdout.write(f"{sum(map(len, found.values()))} strings taken up\n")
    return 0


def _wanted(pack: PackSource, names: list[str]) -> list[SourceItem]:
    return [item for item in pack.items if not names or {item.id, item.prefix} & set(names)]
