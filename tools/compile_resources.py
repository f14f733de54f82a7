"""Compile what the app reads: translations (.ts to .qm) and the content pack (sources to bundle).

Called by the set-up and by the wheel's build hook. Only what is older than its source is made.
"""

from __future__ import annotations

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
I18N = os.path.join(ROOT, "resources", "i18n")
PACKS = os.path.join(ROOT, "resources", "packs")


def newest(folder: str) -> float:
    """The latest change below ``folder``, in seconds since 1970; 0 for an empty one."""
    times = [
        os.stat(os.path.join(place, name)).st_mtime
        for place, _, names in os.walk(folder)
        for name in names
        if not name.endswith(".bundle")
    ]
    return max(times, default=0.0)


def is_stale(target: str, source_time: float) -> bool:
    """Whether ``target`` is missing or older than its source."""
    return not os.path.exists(target) or os.stat(target).st_mtime < source_time


def compile_translations() -> list[str]:
    """Every ``.ts`` whose ``.qm`` is missing or old, through Qt's own lrelease."""
    made = []
    for name in sorted(os.listdir(I18N)) if os.path.isdir(I18N) else []:
        if not name.endswith(".ts"):
            continue
        source = os.path.join(I18N, name)
        target = source[:-3] + ".qm"
        if is_stale(target, os.stat(source).st_mtime):
            lrelease = os.path.join(os.path.dirname(sys.executable), "pyside6-lrelease")
            # Beside it and put in its place: an app that runs has the old file mapped into its
            # memory, and a file that shrinks under a mapping ends the process (SIGBUS).
            fresh = f"{target}.{os.getpid()}.new"
            try:
                subprocess.run([lrelease, "-silent", source, "-qm", fresh], check=True)
                os.replace(fresh, target)
            finally:
                if os.path.exists(fresh):
                    os.unlink(fresh)
            made.append(target)
    return made


def compile_packs() -> list[str]:
    """Every pack folder whose bundle is missing or older than a source or than the compiler."""
    code = newest(os.path.join(ROOT, "mentordesk", "playbook"))
    made = []
    for name in sorted(os.listdir(PACKS)) if os.path.isdir(PACKS) else []:
        source = os.path.join(PACKS, name)
        if not os.path.isfile(os.path.join(source, "pack.toml")):
            continue
        target = source + ".bundle"
        if is_stale(target, max(newest(source), code)):
            from mentordesk.playbook.build import compile_pack

            compile_pack(source, target)
            made.append(target)
    return made


def main() -> None:
    """Compile all that is stale and name it."""
    for made in compile_translations() + compile_packs():
        print("made", os.path.relpath(made, ROOT))


if __name__ == "__main__":
    sys.path.insert(0, ROOT)
    main()
