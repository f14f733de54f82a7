"""One file of every schema that was ever shipped, kept for ever.

``python -m tests.formats.samples`` makes what is missing and overwrites nothing. Each sample has a
row in every table with words in every text column, and stands beside the digests of its rows. A
schema goes into ``SHIPPED`` with the release that brings it; from then on its steps are never
edited, and the tests beside this file see to that. (Before its release: delete the sample, make it
again.)
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from mentordesk.vault import integrity, schema
from mentordesk.vault.cipher import close_whole, connect
from mentordesk.vault.integrity import TableDigest
from mentordesk.vault.steps import FOLDER, Kind
from tests.contracts.canary import Mark, plant

PLACE: Final = Path(__file__).resolve().parent
KEY: Final = bytes(range(32))
MARK: Final = Mark("QsampleOfAllAges")
SHIPPED: Final[dict[Kind, tuple[int, ...]]] = {"desk": (1, 2, 4, 5, 6, 7), "mailbox": (1, 2)}

SAMPLES: Final[list[tuple[Kind, int]]] = [
    (kind, version) for kind, versions in SHIPPED.items() for version in versions
]


def path_of(kind: Kind, version: int) -> Path:
    return PLACE / f"{kind}-v{version}.db"


def facts_of(kind: Kind, version: int) -> Path:
    return PLACE / f"{kind}-v{version}.json"


def first_steps(kind: Kind, version: int, place: Path) -> str:
    """A folder of migrations that ends with step ``version``."""
    (place / kind).mkdir(parents=True)
    for file in sorted(Path(FOLDER, kind).glob("[0-9]*.sql"))[:version]:
        shutil.copy(file, place / kind)
    return str(place)


def make(kind: Kind, version: int, path: Path, key: bytes = KEY) -> None:
    """A file of an old schema with a row in every table, at ``path``."""
    with tempfile.TemporaryDirectory() as place:
        folder = first_steps(kind, version, Path(place) / "steps")
        schema.make(str(path), bytearray(key), kind, folder)
    connection = connect(str(path), bytearray(key))
    plant(connection, MARK)
    close_whole(connection)


def facts(path: Path) -> dict[str, dict[str, Any]]:
    """The columns, the number of rows and their digest, of every table of a sample."""
    connection = connect(str(path), bytearray(KEY))
    try:
        found = integrity.digests(connection, integrity.tables(connection))
    finally:
        connection.close()
    return {
        name: {"columns": digest.columns, "rows": digest.rows, "digest": f"{digest.digest:064x}"}
        for name, digest in found.items()
    }


def kept_facts(kind: Kind, version: int) -> dict[str, TableDigest]:
    """The facts as they were written down when the sample was made."""
    kept: dict[str, dict[str, Any]] = json.loads(facts_of(kind, version).read_text())
    return {
        name: TableDigest(tuple(fact["columns"]), fact["rows"], int(fact["digest"], 16))
        for name, fact in kept.items()
    }


def main() -> None:
    for kind, version in SAMPLES:
        path = path_of(kind, version)
        if not path.exists():
            make(kind, version, path)
            facts_of(kind, version).write_text(json.dumps(facts(path), indent=1) + "\n")
            print(f"made {path.name}")


if __name__ == "__main__":
    main()
