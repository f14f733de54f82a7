"""``mentordesk-pack diff`` and ``release``: what changed, and what counts as released."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from typing import Any

from mentordesk.playbook.author.changes import changes, read_side, to_raise
from mentordesk.playbook.check.run import check_pack
from mentordesk.playbook.released import write_released
from mentordesk.playbook.source import read_pack

SHOWN = 70  # characters of a text in one line


def add(verbs: Any) -> None:
    """Add the verbs to the tool's parser."""
    diff = verbs.add_parser("diff", help="what changed between two packs, by item and field")
    diff.add_argument("old", help="a bundle, or a folder of sources")
    diff.add_argument("new", help="a bundle, or a folder of sources")
    diff.add_argument("--json", action="store_true", help="say it as one JSON object")
    diff.set_defaults(run=_diff)
    release = verbs.add_parser(
        "release", help="check, then write down what the pack says as released"
    )
    release.add_argument("folder", help="the folder that holds pack.toml")
    release.set_defaults(run=_release)


def _diff(asked: argparse.Namespace) -> int:
    """Exit status 1 where an item says something else under the same version."""
    found = changes(read_side(asked.old), read_side(asked.new))
    late = to_raise(found)
    if asked.json:
        table = {"changes": [dataclasses.asdict(one) for one in found], "raise_version": late}
        sys.stdout.write(json.dumps(table, ensure_ascii=False, indent=2) + "\n")
        return 1 if late else 0
    for one in found:
        before, after = (_short(text) for text in (one.before, one.after))
        sys.stdout.write(f"{one.item} {one.field}: {before} → {after}\n")
    for item in late:
        sys.stdout.write(f"{item}: says something else; raise its version\n")
    sys.stdout.write(f"{len(found)} changes, {len(late)} versions to raise\n")
    return 1 if late else 0


def _short(text: str) -> str:
    line = " ".join(text.split())
    cut = line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
    return f"“{cut}”" if cut else "nothing"


def _release(asked: argparse.Namespace) -> int:
    """Refused while the pack has errors: a release is what passed."""
    pack = read_pack(asked.folder)
    report = check_pack(pack)
    if not report.passed:
        for finding in report.errors:
            sys.stdout.write(f"{finding.line()}\n")
        return 1
    sys.stdout.write(f"{write_released(pack)}\n")
    return 0
