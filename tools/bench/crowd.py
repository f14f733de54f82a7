"""Five hundred devices that come back in the same moment: how long the last ones wait (G30)."""

from __future__ import annotations

import asyncio
import os
import secrets
import statistics
import sys
import tempfile
import time

from mentordesk.server import home as homes
from mentordesk.server.engine import open_engine
from mentordesk.server.home import Home
from mentordesk.server.model import ConsentRow, Device
from mentordesk.server.store import SqlStore
from mentordesk.wire import seals
from mentordesk.wire.invite import Invite
from tools.bench.network import Person, serve

DEVICES, PORT, ROUNDS = 500, 8796, 5
TARGET = 2.0  # seconds, for 95 of 100


def crowd(home: Home) -> list[tuple[Person, bytes]]:
    """Enrolled devices with a consent each, written straight into the database."""
    made = []
    engine = open_engine(home.database)
    with engine.begin() as connection:
        store = SqlStore(connection)
        for _ in range(DEVICES):
            card = Invite(home.url, home.programme, home.sealing_key, home.receipts_key, bytes(10))
            seed, key, private = (secrets.token_bytes(32) for _ in range(3))
            one = Person(card, seed, key, private)
            author = seals.signing_public(one.seed)
            consent = secrets.token_bytes(16)
            store.add_device(
                Device(
                    device=seals.signing_public(one.device),
                    sealing_key=seals.sealing_public(one.private),
                    author=seals.key_id(author),
                    signing_key=author,
                    receive_key=bytes(32),
                    enrolled_at=1,
                    enrol_letter=bytes(16),
                )
            )
            row = ConsentRow(
                id=consent,
                author=seals.key_id(author),
                digest=bytes(32),
                scopes="S02",
                audience="office",
                expires="2099-12-31",
                given_seq=1,
                record=b"",
            )
            store.add_consent(row, secrets.token_bytes(32))
            made.append((one, consent))
    engine.dispose()
    return made


async def visit(body: bytes, began: float) -> tuple[int, float]:
    """One device's round on a connection of its own: the HTTP status, seconds since ``began``."""
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
    head = f"POST /v1/sync HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {len(body)}"
    writer.write(head.encode() + b"\r\n\r\n" + body)
    answer = await reader.read()
    seconds = time.monotonic() - began
    writer.close()
    return int(answer.split(b" ", 2)[1]), seconds


async def all_at_once(bodies: list[bytes]) -> list[tuple[int, float]]:
    """Every device in the same moment."""
    began = time.monotonic()
    return await asyncio.gather(*(visit(body, began) for body in bodies))


def memory(pid: int) -> float:
    """Resident MiB of a process."""
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> int:
    """Print the figures."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as place:
        home = homes.make(os.path.join(place, "server"), f"http://127.0.0.1:{PORT}")
        devices = crowd(home)
        verb = ["mentordesk.server", "--home", home.folder, "serve", "--port", str(PORT)]
        process = serve(verb, PORT)
        slow, failed, sizes = [], 0, []
        try:
            for _ in range(ROUNDS):
                bodies = [one.up([one.summary(consent)]) for one, consent in devices]
                told = asyncio.run(all_at_once(bodies))
                slow.append(sorted(seconds for _, seconds in told)[int(DEVICES * 0.95)])
                failed += sum(status != 200 for status, _ in told)
                sizes.append(memory(process.pid))
        finally:
            process.terminate()
            process.wait(10)
    middle = statistics.median(slow)
    met = "met" if middle <= TARGET and not failed else "MISSED"
    shown = f"{middle:.2f} s, {failed} refused"
    print(f"{'500 devices at once, p95':<46}{shown:>22}            target ≤ 2 s, 0  {met}")
    grown = f"{sizes[0]:.0f} → {sizes[-1]:.0f} MB"
    print(f"{'  the server’s memory, first to last crowd':<46}{grown:>22}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
