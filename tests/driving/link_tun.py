"""A bad link between two network namespaces of its own: link_tun.py WEATHER, orders on stdin.

Two TUN devices, one in each namespace; every packet goes through this process, which delays it,
loses it, or has no link for it. Both namespaces live as long as this process holds them.
Needs root. Says ``{"desk": path, "server": path}`` (namespaces for nsenter) once it stands.
"""

from __future__ import annotations

import ctypes
import fcntl
import heapq
import json
import os
import random
import select
import socket
import struct
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from tests.driving.weather import Counters, Weather, obey

NEW_NET = 0x40000000
TUN_SET, TUN, NO_INFORMATION = 0x400454CA, 0x0001, 0x1000
SET_FLAGS, SET_ADDRESS, SET_PEER, SET_MASK, SET_MTU = 0x8914, 0x8916, 0x8918, 0x891C, 0x8922
UP_AND_RUNNING = 0x41
DESK, SERVER = "10.77.0.1", "10.77.0.2"
MTU, LONGEST_QUEUE = 1400, 3.0  # bytes; seconds of waiting at a slow rate
FIN, SYN, RST = 1, 2, 4


def namespace() -> int:
    """Move into a new network namespace; a descriptor that keeps it."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(NEW_NET) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    return os.open("/proc/self/ns/net", os.O_RDONLY)


def device(name: str, own: str, peer: str) -> int:
    """A TUN device in the present namespace, up, with its address and its peer's."""
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    label = name.encode()
    fcntl.ioctl(tun, TUN_SET, struct.pack("16sH22s", label, TUN | NO_INFORMATION, b""))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        for request, address in (
            (SET_ADDRESS, own),
            (SET_PEER, peer),
            (SET_MASK, "255.255.255.252"),
        ):
            packed = struct.pack("=HH4s8s", socket.AF_INET, 0, socket.inet_aton(address), b"")
            fcntl.ioctl(control, request, struct.pack("16s24s", label, packed))
        fcntl.ioctl(control, SET_MTU, struct.pack("16si20s", label, MTU, b""))
        for each in (label, b"lo"):
            fcntl.ioctl(control, SET_FLAGS, struct.pack("16sH22s", each, UP_AND_RUNNING, b""))
    return tun


class Flows:
    """Requests on their way: connections of the desk that carry data and are not closed."""

    def __init__(self, counters: Counters) -> None:
        self._counters = counters
        self._open: set[int] = set()
        self._closed: set[int] = set()

    def see(self, packet: bytes, *, from_desk: bool) -> None:
        """Look at one IPv4 packet as it leaves either side."""
        if packet[9] != socket.IPPROTO_TCP:
            return
        head = (packet[0] & 15) * 4
        source, target = struct.unpack_from("!HH", packet, head)
        flags, port = packet[head + 13], source if from_desk else target
        size = len(packet) - head - (packet[head + 12] >> 4) * 4
        if from_desk and flags & SYN:
            self._closed.discard(port)
        if from_desk and size and port not in self._open | self._closed:
            self._open.add(port)
            self._counters.opened()
        if flags & (RST | FIN) and port in self._open:
            self._open.discard(port)
            self._closed.add(port)
            self._counters.in_flight -= 1


class TunLink:
    """The two ends and what is on the way between them."""

    def __init__(self, weather: Weather) -> None:
        held = [namespace()]
        self._desk = device("desk0", DESK, SERVER)
        held.append(namespace())
        self._server = device("server0", SERVER, DESK)
        self.places = [f"/proc/{os.getpid()}/fd/{one}" for one in held]
        self.counters = Counters()
        self._flows = Flows(self.counters)
        self._on_the_way: list[tuple[float, int, int, bytes]] = []
        self._busy = {self._desk: 0.0, self._server: 0.0}
        self.change(weather)

    def change(self, weather: Weather) -> None:
        self._weather, self._since = weather, time.monotonic()
        self._random = random.Random(weather.seed)

    def run(self) -> None:
        """Carry packets until the test closes our standard input."""
        while True:
            now = time.monotonic()
            while self._on_the_way and self._on_the_way[0][0] <= now:
                self._arrive()
            wait = max(0.0, self._on_the_way[0][0] - now) if self._on_the_way else None
            ready, _, _ = select.select([0, self._desk, self._server], [], [], wait)
            if 0 in ready:
                line = os.read(0, 4096)
                if not line:
                    return
                obey(self, line)
            for end in (self._desk, self._server):
                if end in ready:
                    self._take_from(end)

    def _arrive(self) -> None:
        _, _, end, packet = heapq.heappop(self._on_the_way)
        try:
            os.write(end, packet)
        except OSError:
            self.counters.lost += 1

    def _take_from(self, end: int) -> None:
        while True:
            try:
                packet = os.read(end, 65536)
            except BlockingIOError:
                return
            if packet[0] >> 4 == 4:  # the kernel's own chatter is IPv6
                self._take(end, packet)

    def _take(self, end: int, packet: bytes) -> None:
        now, weather = time.monotonic(), self._weather
        self.counters.packets += 1
        self.counters.size += len(packet)
        self._flows.see(packet, from_desk=end == self._desk)
        if not weather.is_up(now - self._since):
            self.counters.cut += 1
            return
        start = max(now, self._busy[end])
        if self._random.random() < weather.loss or start - now > LONGEST_QUEUE:
            self.counters.lost += 1
            return
        if weather.rate:
            start += len(packet) / weather.rate
            self._busy[end] = start
        other = self._server if end == self._desk else self._desk
        due = (start + weather.rtt / 2, self.counters.packets, other, packet)
        heapq.heappush(self._on_the_way, due)


if __name__ == "__main__":
    link = TunLink(Weather(**json.loads(sys.argv[1])))
    hello = {"desk": link.places[0], "server": link.places[1]}
    os.write(1, (json.dumps(hello) + "\n").encode())
    link.run()
