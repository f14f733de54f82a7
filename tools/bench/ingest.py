"""Summaries stored a second, beside a bare endpoint in the same run, and where the time goes.

Both servers run at the same time and are asked in turn (A B A B), with requests of the same number
of bytes over sixteen kept-open connections in a closed loop. The load comes from the same machine.
Beside the rate stands the processor time that each server spent on a request, which the load and
other programs on the machine disturb less.
"""

from __future__ import annotations

import http.client
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import msgspec

from mentordesk.server import home as homes
from mentordesk.server.engine import open_engine
from mentordesk.wire import bundle, seals
from tools.bench.network import Person, person, serve

CLIENTS, SECONDS, TURNS = 16, 1.5, 5
REQUESTS = 900  # prepared for each client: more than it can send in all its turns
OURS, BARE = 8797, 8798  # ports
TARGET = 0.67


@dataclass
class Side:
    """One server under load: its port, its process, what each client will send."""

    port: int
    process: subprocess.Popen[bytes]
    bodies: list[Iterator[bytes]]
    rates: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)

    def turn(self) -> None:
        """Load it for ``SECONDS``; keep answers a second and its µs of processor time for one."""
        before = processor_seconds(self.process.pid)
        began = time.monotonic()
        stored = load(self.port, self.bodies)
        spent = processor_seconds(self.process.pid) - before
        self.rates.append(stored / (time.monotonic() - began))
        self.costs.append(spent / max(1, stored) * 1e6)


def processor_seconds(pid: int) -> float:
    """Processor time that a process has used so far."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def post(port: int, path: str, body: bytes) -> bytes:
    """One POST on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", path, body, {"Content-Type": "application/octet-stream"})
    answer = connection.getresponse().read()
    connection.close()
    return answer


def load(port: int, bodies: list[Iterator[bytes]]) -> int:
    """How many requests were answered with 200 in ``SECONDS``, one client a thread."""
    counts = [0] * len(bodies)
    end = time.monotonic() + SECONDS

    def run(place: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        while time.monotonic() < end:
            connection.request("POST", "/v1/sync", next(bodies[place]))
            answer = connection.getresponse()
            answer.read()
            counts[place] += answer.status == 200
        connection.close()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(bodies))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts)


def prepared(home: homes.Home) -> list[list[bytes]]:
    """Enrolled people with a consent each, and the summaries that they will send."""
    made = []
    for one in [person(home) for _ in range(CLIENTS)]:
        consent, letter = one.agreed()
        post(OURS, "/v1/sync", one.up([one.enrolment(), letter]))
        made.append([one.up([one.summary(consent)]) for _ in range(REQUESTS)])
    return made


def ingest(place: str) -> tuple[Side, Side]:
    """Our server and the bare endpoint, loaded in turn."""
    home = homes.make(os.path.join(place, "server"), f"http://127.0.0.1:{OURS}")
    open_engine(home.database).dispose()
    verb = ["mentordesk.server", "--home", home.folder, "serve", "--port", str(OURS)]
    running = [serve(verb, OURS)]
    try:
        bare = ["tools.bench.bare_server", os.path.join(place, "bare.db"), str(BARE)]
        running.append(serve(bare, BARE))
        letters = prepared(home)
        row = ["S02", "2026-11", 4, 3, 1, 0, b""]
        filler = len(letters[0][0]) - len(msgspec.msgpack.encode(row)) - 2
        same_size = msgspec.msgpack.encode([*row[:-1], secrets.token_bytes(filler)])
        ours = Side(OURS, running[0], [iter(one) for one in letters])
        other = Side(BARE, running[1], [iter([same_size] * 40_000) for _ in range(CLIENTS)])
        for _ in range(TURNS):
            ours.turn()
            other.turn()
        return ours, other
    finally:
        for process in running:
            process.terminate()
            process.wait(10)


def limits(home: homes.Home) -> list[tuple[str, float]]:
    """Microseconds of each thing that the protocol demands of a server, alone, at its fastest."""
    one: Person = person(home)
    sealed = one.up([one.summary(secrets.token_bytes(16))])
    opener, signer = seals.Opener(home.sealing_private), seals.Signer(home.receipts_seed)
    letter = bundle.open_up(sealed, opener).letters[0]
    author, to = seals.signing_public(one.seed), seals.sealing_public(one.private)
    answer = signer.sign(seals.DOWN, bytes(200)) + bytes(200)
    return [
        ("open the seal (X25519, HPKE)", fastest(lambda: opener.open(seals.UP, sealed))),
        (
            "verify device and author (Ed25519, twice)",
            2 * fastest(lambda: seals.verify(author, seals.LETTER, *tuple_of(letter))),
        ),
        ("sign the answer (Ed25519)", fastest(lambda: signer.sign(seals.DOWN, bytes(300)))),
        (
            "seal the answer (X25519 twice, HPKE)",
            fastest(lambda: seals.seal(to, seals.DOWN, answer)),
        ),
    ]


def tuple_of(letter: object) -> tuple[bytes, bytes]:
    """A signed letter's two parts."""
    return letter.letter, letter.signature  # type: ignore[attr-defined]


def fastest(work: Callable[[], object], times: int = 200) -> float:
    """Microseconds of one call: the best of five batches."""
    batches = []
    for _ in range(5):
        began = time.perf_counter()
        for _ in range(times):
            work()
        batches.append((time.perf_counter() - began) / times * 1e6)
    return min(batches)


def main() -> int:
    """Print the figures."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as place:
        ours, bare = ingest(place)
        probe = homes.make(os.path.join(place, "probe"), "http://127.0.0.1:1")
        open_engine(probe.database).dispose()
        floor = limits(probe)
    ratio = statistics.median(a / b for a, b in zip(ours.rates, bare.rates, strict=True))
    a_second = [statistics.median(side.rates) for side in (ours, bare)]
    spent = [statistics.median(side.costs) for side in (ours, bare)]
    met = "met" if ratio >= TARGET else "MISSED"
    shown = f"{a_second[0]:.0f} / {a_second[1]:.0f} a second"
    print(f"{'server ingest / bare endpoint':<46}{shown:>22}{ratio:>9.2f}×   target ≥ 0.67×  {met}")
    shown = f"{spent[0]:.0f} / {spent[1]:.0f} µs"
    print(f"{'processor time for one summary':<46}{shown:>22}{spent[0] / spent[1]:>9.2f}×")
    for name, cost in floor:
        print(f"{'  ' + name:<46}{cost:>19.0f} µs")
    demanded = sum(cost for _, cost in floor)
    print(f"{'  all that is left: HTTP, SQL, commit':<46}{spent[0] - demanded:>19.0f} µs")
    print(f"{'  the bare endpoint with the same signatures':<46}{spent[1] + demanded:>19.0f} µs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
