"""``mentordesk-pack``: check a pack's sources, and build them into one file."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from collections.abc import Sequence

from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.check.run import Report, check_folder
from mentordesk.playbook.source import PackUnreadableError

UNREADABLE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb. Exit status 0: done; 1: the pack has errors; 2: it cannot be read."""
    asked = _parser().parse_args(arguments)
    try:
        if asked.verb == "build":
            return _build(asked.folder, asked.output, as_json=asked.json)
        return _check(asked.folder, as_json=asked.json, strict=asked.strict)
    except PackUnreadableError as error:
        _say_unreadable(error, as_json=asked.json)
        return UNREADABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mentordesk-pack", description="Check a content pack, and build it into one file."
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    check = verbs.add_parser("check", help="name everything in the sources that must be mended")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    build = verbs.add_parser("build", help="check the sources, then build the bundle")
    build.add_argument("-o", "--output", help="the file to make (default: beside the folder)")
    for verb in (check, build):
        verb.add_argument("folder", help="the folder that holds pack.toml")
        verb.add_argument("--json", action="store_true", help="say it as one JSON object")
    return parser


def _check(folder: str, *, as_json: bool, strict: bool) -> int:
    report = check_folder(folder)
    if as_json:
        _print_json(_as_dict(report))
    else:
        _print_report(report)
    return 0 if report.passed and not (strict and report.warnings) else 1


def _build(folder: str, output: str | None, *, as_json: bool) -> int:
    report = check_folder(folder)
    target = output or f"{folder.rstrip('/' + os.sep)}.bundle"
    if report.passed:
        compile_pack(folder, target)
    if as_json:
        built = {"bundle": target, "bytes": os.stat(target).st_size} if report.passed else {}
        _print_json({**_as_dict(report), **built})
    elif report.passed:
        _print(f"Built {target}, {os.stat(target).st_size:,} bytes.")
    else:
        _print_report(report)
    return 0 if report.passed else 1


def _as_dict(report: Report) -> dict[str, object]:
    return {
        "errors": [dataclasses.asdict(finding) for finding in report.errors],
        "warnings": [dataclasses.asdict(finding) for finding in report.warnings],
        "counts": report.counts,
        "words": report.words,
    }


def _print_report(report: Report) -> None:
    for finding in (*report.errors, *report.warnings):
        _print(finding.line())
    counted = ", ".join(f"{kind} {number}" for kind, number in report.counts.items() if number)
    _print(f"{counted}; {report.words:,} words")
    _print(f"{len(report.errors)} errors, {len(report.warnings)} warnings")


def _say_unreadable(error: PackUnreadableError, *, as_json: bool) -> None:
    if as_json:
        _print_json({"unreadable": error.path, "reason": error.reason})
    else:
        sys.stderr.write(f"mentordesk-pack: cannot read {error}\n")


def _print_json(value: object) -> None:
    _print(json.dumps(value, ensure_ascii=False, indent=2))


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
