"""What is left of a desk after a fault, compared with what its writer had been told was saved."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mentordesk.clock import SystemClock
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tests.faults.writer import MASTER, body

ROOT = Path(__file__).resolve().parents[2]
WRITER = [sys.executable, "-m", "tests.faults.writer"]


@dataclass(frozen=True)
class Aftermath:
    """Entry number -> version that is there; the acknowledged ones that are not."""

    there: dict[int, int]
    lost: list[tuple[int, int]]


def acknowledged(lines: Iterable[str]) -> dict[int, int]:
    """Entry number -> the highest version that was acknowledged, from a writer's whole lines."""
    found: dict[int, int] = {}
    for line in lines:
        number, _, version = line.partition(" ")
        if line.endswith("\n") and version:
            found[int(number)] = max(found.get(int(number), 0), int(version))
    return found


def aftermath(folder: Path, told: dict[int, int], *, verify: bool = True) -> Aftermath:
    """Open the desk again and read all of it; what is damaged raises or fails an assertion."""
    storage = Storage.open(DeskFolder(str(folder)), bytearray(MASTER), SystemClock("UTC"))
    try:
        if verify:
            storage.verify(bytearray(MASTER))
        with storage.desk.read() as tx:
            rows = tx.all("SELECT seq, version, title, body FROM entry ORDER BY seq")
            indexed = [row[0] for row in tx.all("SELECT rowid FROM entry_fts ORDER BY rowid")]
    finally:
        storage.close()
    there: dict[int, int] = {}
    for _, version, title, text in rows:
        assert text == body(int(title), version), f"entry {title} is not what was written"
        assert int(title) not in there, f"entry {title} is there twice"
        there[int(title)] = version
    assert indexed == [row[0] for row in rows], "the index and the entries differ"
    lost = [(number, version) for number, version in told.items() if there.get(number, 0) < version]
    return Aftermath(there, lost)
