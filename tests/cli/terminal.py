"""The real terminal face in a process of its own, with the passphrase on a pipe."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PASSPHRASE = "lantern orbit quiet maple seven"


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Terminal:
    """Runs ``mentordesk`` verbs over one desk folder."""

    folder: Path

    def run(self, *words: str, text: str | None = None, passphrase: str = PASSPHRASE) -> Said:
        reader, writer = os.pipe()
        os.write(writer, passphrase.encode() + b"\n")
        os.close(writer)
        try:
            done = subprocess.run(
                [
                    *(sys.executable, "-I", "-m", "mentordesk", *words),
                    *("--desk", str(self.folder), "--passphrase-fd", str(reader)),
                ],
                input=text,
                stdin=subprocess.DEVNULL if text is None else None,
                capture_output=True,
                text=True,
                check=False,
                pass_fds=[reader],
                timeout=60,
            )
        finally:
            os.close(reader)
        return Said(done.returncode, done.stdout, done.stderr)
