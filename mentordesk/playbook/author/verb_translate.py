"""``mentordesk-pack translate``: begin a translation, and say what each string was made from."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from mentordesk.playbook.author.translate import begin, stamp
from mentordesk.playbook.source import PackSource, SourceItem, read_pack


def add(verbs: Any) -> None:
    """Add the verb to the tool's parser."""
    verb = verbs.add_parser(
        "translate",
        help="give every string of a translation the digest of what it was made from",
        description="Stamp what a translator has written; with --begin, first write empty files.",
    )
    verb.add_argument("folder", help="the folder that holds pack.toml")
    verb.add_argument("language", help="such as fr")
    verb.add_argument("--begin", action="store_true", help="write a file for each item not begun")
    verb.add_argument("--tier", type=int, help="only the items of this tier of pack.toml")
    verb.add_argument("--only", nargs="+", default=[], help="only these items")
    verb.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Do it, and say which files were written."""
    pack = read_pack(asked.folder)
    begun = begin(pack, asked.language, _wanted(pack, asked)) if asked.begin else []
    count, files = stamp(pack, asked.language)
    for path in (*begun, *files):
        sys.stdout.write(f"{path}\n")
    sys.stdout.write(f"{len(begun)} files begun, {count} strings stamped\n")
    return 0


def _wanted(pack: PackSource, asked: argparse.Namespace) -> list[SourceItem]:
    items = pack.tier(asked.tier) if asked.tier else pack.items
    return [item for item in items if not asked.only or item.id in asked.only]
