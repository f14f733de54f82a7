"""A poor link, emulated: how long until summaries are confirmed, and how many bytes that takes.

``python -m tools.bench.poor_link [RUNS]``: by TUN devices and over TLS where we are root, else
through a proxy on loopback that cannot lose a handshake (said in the first line). A run begins with
the courier's start and ends when the desk has verified the receipts.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from mentordesk.wire.letters import Scope
from tests.driving.far_desk import FarDesk, check_delivered_once, far_desk, month_before
from tests.driving.link import FarServer, Link
from tests.driving.weather import Weather
from tools.bench.storage import percentile

POOR = Weather(rtt=0.3, loss=0.2)
WINDOWS = Weather(rtt=0.6, loss=0.2, rate=2_500, up=30, down=20)
GOOD = Weather(rtt=0.02)
LINE = "{:<46}{:>22}   target {:<10} {}"


@dataclass
class Run:
    """Seconds until confirmed; bytes on the wire with IP, TCP and TLS; connections."""

    seconds: float
    size: int
    requests: int
    chain: int = 0  # bytes of certificates among them


def confirmed(desk: FarDesk, link: Link, weather: Weather, count: int) -> Run:
    """Seal so many summaries and carry them until each is confirmed."""
    today = desk.rooms.clock.now().instant.date()
    for back in range(count):
        desk.seal(Scope.ATTENDANCE, month_before(today.year, today.month, back))
    before, began = link.change(weather), time.monotonic()
    desk.carry_until_confirmed(link, limit=900)
    after = link.count()
    return Run(
        time.monotonic() - began,
        after.size - before.size,
        after.connections - before.connections,
    )


def runs(place: Path, weather: Weather, count: int, times: int) -> tuple[list[Run], str]:
    """The same desk, time after time; each with letters of its own."""
    with Link.best(GOOD) as link, FarServer(place / "far", link) as server:
        with far_desk(place / "desk") as desk:
            desk.join(server)
            desk.share(0, (Scope.ATTENDANCE,))
            confirmed(desk, link, GOOD, 1)
            found = []
            for number in range(times):
                seeded = Weather(**(vars(weather) | {"seed": number + 1}))
                found.append(confirmed(desk, link, seeded, count))
            check_delivered_once(desk.rooms, server)
        assert link.count().most_in_flight == 1
        for one in found:
            one.chain = one.requests * server.chain
        return found, link.kind


def main() -> int:
    """Print G17, G18 and G19."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as folder:
        place = Path(folder)
        found, kind = runs(place / "poor", POOR, 5, times)
        how = "TUN, TLS" if kind == "tun" else "a proxy on loopback, no TLS: not the figures meant"
        print(f"a poor link by {how}; {times} runs")
        taken = [one.seconds for one in found]
        for share, limit in ((0.5, 0.0), (0.95, 15.0), (0.99, 30.0)):
            told(
                f"5 summaries, 300 ms, 20 % loss, p{share * 100:.0f}",
                percentile(taken, share),
                limit,
            )
        for count, limit in ((5, 4_500), (50, 12_000)):
            one = runs(place / f"bytes{count}", GOOD, count, 1)[0][0]
            met = "met" if one.size - one.chain <= limit else "MISSED"
            name = f"{count} summaries on the wire, {one.requests} connections"
            print(LINE.format(name, f"{one.size - one.chain} B", f"≤ {limit:,} B", met))
            print(f"{'  certificates besides':<46}{one.chain:>20} B")
        if times >= 30:  # minutes: not for every bench
            later = [one.seconds for one in runs(place / "windows", WINDOWS, 40, times)[0]]
            told("40 summaries, 30 s of link in 50, p95", percentile(later, 0.95), 130.0)
    return 0


def told(name: str, seconds: float, limit: float) -> None:
    """One line; without a limit there is no verdict."""
    met = "" if not limit else "met" if seconds <= limit else "MISSED"
    print(LINE.format(name, f"{seconds:.1f} s", f"≤ {limit:.0f} s" if limit else "reported", met))


if __name__ == "__main__":
    sys.exit(main())
