"""A small disk under a desk, and other people's data that fills it. Root on Linux only."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

MEGABYTE = 1024 * 1024

needs_small_disk = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="LOUD: no disk was filled: that needs root on Linux to mount a small one",
)


@contextmanager
def small_disk(folder: str, megabytes: int) -> Iterator[None]:
    """Have ``folder``, with what is in it, lie on a disk of its own of this size."""
    aside = folder + ".aside"
    os.makedirs(folder, mode=0o700, exist_ok=True)
    os.rename(folder, aside)
    os.mkdir(folder, 0o700)
    options = f"size={megabytes}m,mode=700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], check=True)
    try:
        for name in os.listdir(aside):
            shutil.copy2(os.path.join(aside, name), folder)
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def fill(path: str, *, leave: int = 0) -> None:
    """Write into ``path`` until only ``leave`` bytes of its disk are free."""
    ballast = shutil.disk_usage(os.path.dirname(path)).free - leave
    with open(path, "ab", buffering=0) as file, contextlib.suppress(OSError):
        file.write(b"\0" * max(0, ballast))
        for size in (1 << 12, 1) if leave == 0 else ():
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"\0" * size)
