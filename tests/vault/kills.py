"""Runs of ``key_change`` under strace: killed at one system call, refused one, or written down."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.vault.keys_world import Made

ROOT = Path(__file__).resolve().parents[2]
CHANGING = ("write", "fsync", "rename", "unlink")  # what can alter a file or make it durable
EVERY = (*CHANGING, "openat")
SPELLINGS = {  # other architectures and libraries spell these otherwise
    "rename": "?rename,?renameat,?renameat2",
    "unlink": "?unlink,?unlinkat",
    "fsync": "?fsync,?fdatasync",
}


@dataclass(frozen=True)
class Ran:
    """How a run ended: negative for a signal, as ``subprocess`` has it; its last line; its log."""

    status: int
    said: str
    log: str


def strace() -> str:
    """The program itself; without it nothing here is tested, and that is said loudly."""
    found = shutil.which("strace")
    assert found, "strace is missing: install it (apt-get install strace), these tests need it"
    return found


def run(made: Made, verb: str, inject: str = "", *, verbose: bool = False) -> Ran:
    """One run of ``verb``, watched from when all that is left to do is the change itself.

    ``inject`` is what strace does to it, e.g. ``fsync:signal=KILL:when=2``.
    """
    folder = made.folder
    paths = [folder.header, folder.header_previous]
    watched = [folder.path, *paths, *(path + ".new" for path in paths)]
    traced = ",".join(SPELLINGS.get(call, call) for call in EVERY)
    with (
        tempfile.NamedTemporaryFile("r", suffix=".strace") as log,
        subprocess.Popen(
            [sys.executable, "-m", "tests.vault.key_change", folder.path, made.master.hex(), verb],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        ) as child,
    ):
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        command = [strace(), "-f", "-y", "-o", log.name, "-e", f"trace={traced}"]
        command += [part for path in watched for part in ("-P", path)]
        command += ["-xx", "-s", "4096"] if verbose else []
        if inject:
            call, how = inject.split(":", 1)
            command += ["-e", f"inject={SPELLINGS.get(call, call)}:{how}"]
        with subprocess.Popen(
            [*command, "-p", str(child.pid)], stderr=subprocess.PIPE, text=True
        ) as watcher:
            assert watcher.stderr
            attached = watcher.stderr.readline()
            assert "attached" in attached, f"strace could not watch the child: {attached}"
            child.stdin.write("go\n")
            child.stdin.close()
            said = child.stdout.read()
            watcher.stderr.read()
        status = child.wait()
        return Ran(status, said.strip(), log.read())


def killed_everywhere(
    made: Made, verb: str, work: str, calls: tuple[str, ...] = CHANGING
) -> list[tuple[str, Made, Ran]]:
    """``verb`` on a fresh copy, killed at the first, second, … call of each kind, until it lives."""
    found = []
    for call in calls:
        for when in range(1, 50):
            name = f"{call}-{when}"
            copy = made.copied_to(os.path.join(work, name))
            ran = run(copy, verb, f"{call}:signal=KILL:when={when}")
            if ran.status == 0:
                break
            assert ran.status == -9, f"{name}: {ran}"
            found.append((name, copy, ran))
        else:
            raise AssertionError(f"{verb} never ends")
    return found
