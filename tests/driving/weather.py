"""What a link is like, and what was counted on it: the same words for both emulators.

Times are in seconds. ``loss`` is the share of packets lost each way. With ``down`` the link is there
for ``up`` seconds and then away for ``down``, over and over; the weather is set ``into`` seconds
after such a beginning.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Weather:
    rtt: float = 0.0
    loss: float = 0.0
    up: float = 0.0
    down: float = 0.0
    into: float = 0.0
    rate: float = 0.0  # bytes a second each way; 0 for as fast as it goes
    seed: int = 1

    def is_up(self, since: float) -> bool:
        """Whether there is a link so many seconds after the weather was set."""
        return not self.down or (since + self.into) % (self.up + self.down) < self.up


@dataclass
class Counters:
    packets: int = 0  # sent by either side, lost ones among them
    size: int = 0  # their bytes, IP and TCP heads included (the proxy: payload only)
    lost: int = 0
    cut: int = 0  # packets (the proxy: connections) that met no link
    connections: int = 0  # that carried at least one byte of a request
    in_flight: int = 0
    most_in_flight: int = 0

    def opened(self) -> None:
        self.connections += 1
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)


class Emulator(Protocol):
    counters: Counters

    def change(self, weather: Weather) -> None: ...


def obey(emulator: Emulator, line: bytes) -> None:
    """One order of the test, and its answer: new weather, or what was counted so far."""
    order: dict[str, Any] = json.loads(line)
    if "weather" in order:
        emulator.change(Weather(**order["weather"]))
    answer = json.dumps(asdict(emulator.counters)) + "\n"
    os.write(sys.stdout.fileno(), answer.encode())
