"""``mentordesk-pack``: check a pack's sources, build them, begin, compare, export, translate."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from collections.abc import Sequence

from mentordesk.playbook.author import verb_readings, verb_release, verb_translate, verb_write
from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.chapters import PackUnreadableError
from mentordesk.playbook.check.run import Report, check_folder

UNREADABLE = 2
VERBS = (verb_write, verb_release, verb_translate, verb_readings)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb. Exit status 0: done; 1: the pack has errors; 2: it cannot be read."""
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.run(asked))
    except PackUnreadableError as error:
        _say_unreadable(error, as_json=getattr(asked, "json", False))
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
    check.set_defaults(run=_check)
    build.set_defaults(run=_build)
    for one in VERBS:
        one.add(verbs)
    return parser


def _check(asked: argparse.Namespace) -> int:
    report = check_folder(asked.folder)
    if asked.json:
        _print_json(_as_dict(report))
    else:
        _print_report(report)
    return 0 if report.passed and not (asked.strict and report.warnings) else 1


def _build(asked: argparse.Namespace) -> int:
    folder: str = asked.folder
    report = check_folder(folder)
    target = asked.output or f"{folder.rstrip('/' + os.sep)}.bundle"
    if report.passed:
        compile_pack(folder, target)
    if asked.json:
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
        "languages": {name: dict(one.by_status) for name, one in report.languages.items()},
    }


def _print_report(report: Report) -> None:
    for finding in (*report.errors, *report.warnings):
        _print(finding.line())
    counted = ", ".join(_counted(report, kind) for kind, number in report.counts.items() if number)
    _print(f"{counted}; {report.words:,} words")
    for language, how_far in report.languages.items():
        _print(f"{language}: {how_far.line}")
    _print(f"{len(report.errors)} errors, {len(report.warnings)} warnings")


def _counted(report: Report, kind: str) -> str:
    """``pb 18 of 18``: how many there are, and how many the inventory promises."""
    promised = report.promised.get(kind)
    return f"{kind} {report.counts[kind]}" + (f" of {promised}" if promised is not None else "")


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
