"""Every check, in one command: what `make test` runs after the set-up.

The quick ones first, so that a slip is told within seconds. All run, whatever failed before;
the exit status is 0 only if every one passed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from tools import sizes

BIN = os.path.dirname(sys.executable)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

WORKERS = str(min(4, os.cpu_count() or 1))
"""Test processes at a time: many tests wait for programs of their own, more would hinder these."""

REPEATABLE = ("--hypothesis-profile=ci",)
"""Properties take the same examples every time: a change is judged by what it changes.

Run by hand, and in `make soak`, they look at new ones."""

STEPS: tuple[tuple[str, list[str]], ...] = (
    ("format", ["ruff", "format", "--check", "-q", "."]),
    ("lint", ["ruff", "check", "-q", "."]),
    ("floors", ["lint-imports", "--no-cache"]),
    ("types", ["mypy"]),
    ("content", ["mentordesk-pack", "check", "resources/packs/core"]),
    # A file stays with one worker, so that what its tests share is made once.
    ("tests", ["python", "-m", "pytest", "-q", "-n", WORKERS, "--dist", "loadfile", *REPEATABLE]),
)


def run(name: str, command: list[str]) -> bool:
    """Run one check and say how it went; ``True`` when it passed."""
    began = time.monotonic()
    print(f"── {name}", flush=True)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [os.path.join(BIN, command[0]), *command[1:]], cwd=ROOT, check=False, env=environment
    )
    word = "passed" if done.returncode == 0 else f"FAILED (exit status {done.returncode})"
    print(f"── {name}: {word}, {time.monotonic() - began:.1f} s", flush=True)
    return done.returncode == 0


def main() -> int:
    """Run all checks; 0 when every one passed."""
    failed = [] if sizes.main() == 0 else ["sizes"]
    failed += [name for name, command in STEPS if not run(name, command)]
    if failed:
        print("Failed:", ", ".join(failed))
        return 1
    print("Every check passed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
