"""The other programs, each in an environment of its own under build/: never in the project's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
PLACE = ROOT / "build" / "bench-envs"
#: name of an environment -> what is installed in it
WANTED = {
    "apsw": ("apsw==3.54.1.0",),
    "jrnl": ("jrnl==4.6", "keyrings.alt==5.0.2"),
    "anki": ("anki==26.9.3",),
}


def python_of(name: str) -> str:
    """The interpreter of an environment, which is made where it is not there."""
    folder = PLACE / name
    python = folder / "bin" / "python"
    ready = folder / "ready"
    stamp = " ".join(WANTED[name])
    if not ready.exists() or ready.read_text("utf-8") != stamp:
        print(f"making the environment of {name}…", flush=True)
        run = [sys.executable, "-m", "venv", str(folder)]
        subprocess.run(run, check=True, stdout=subprocess.DEVNULL)
        install = [str(python), "-m", "pip", "install", "--quiet", *WANTED[name]]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ready.write_text(stamp, "utf-8")
    return str(python)
