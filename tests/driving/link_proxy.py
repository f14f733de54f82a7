"""A bad link as a TCP proxy on loopback: link_proxy.py WEATHER PORT, orders on stdin.

For machines where nobody may make namespaces. A stream has no packets to lose: each 1,400 bytes are
lost with the link's chance and then come late, as if TCP had sent them again; where they are lost
for good, or the link goes away, the connection is cut. Listens on a port of its own and leads to
PORT; says ``{"port": number}`` once it stands.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import sys
import time
from typing import TypeAlias

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from tests.driving.weather import Counters, Weather, obey

SEGMENT = 1400  # bytes
FIRST_WAIT, TRIES = 0.2, 5  # seconds until a lost segment is sent again; how often before it is cut
Reader: TypeAlias = asyncio.StreamReader
Writer: TypeAlias = asyncio.StreamWriter


class Cut(Exception):
    """The link is away: the connection ends as it stands."""


class ProxyLink:
    """Every connection of the desk, led on to the server through the weather."""

    def __init__(self, weather: Weather, server: int) -> None:
        self._server = server
        self.counters = Counters()
        self.change(weather)

    def change(self, weather: Weather) -> None:
        self._weather, self._since = weather, time.monotonic()
        self._random = random.Random(weather.seed)

    async def take(self, reader: Reader, writer: Writer) -> None:
        """One connection from its beginning to its end."""
        far: Writer | None = None
        gone: asyncio.Future[None] | None = None
        try:
            first = await reader.read(65536)
            if not first:
                return
            self.counters.opened()
            gone = asyncio.ensure_future(self._until_gone(writer))
            await asyncio.sleep(self._weather.rtt)  # the handshake
            await self._travel(len(first))
            answers, far = await asyncio.open_connection("127.0.0.1", self._server)
            far.write(first)
            ways = (self._lead(reader, far), self._lead(answers, writer))
            tasks = [asyncio.ensure_future(way) for way in ways]
            try:
                done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
                await tasks[1]  # the server closes after its answer
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        except (Cut, OSError):
            self.counters.cut += 1
            writer.transport.abort()
        finally:
            for end in (writer, far):
                if end is not None:
                    end.close()
                    with contextlib.suppress(OSError):
                        await end.wait_closed()
            if gone is not None:
                await gone

    async def _until_gone(self, writer: Writer) -> None:
        """The desk's end is closed, by it or by us: nothing of it is in flight."""
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        self.counters.in_flight -= 1

    async def _lead(self, reader: Reader, writer: Writer) -> None:
        while piece := await reader.read(65536):
            await self._travel(len(piece))
            writer.write(piece)
            await writer.drain()

    async def _travel(self, size: int) -> None:
        """Wait as long as so many bytes take one way, or find that there is no way."""
        weather = self._weather
        self.counters.size += size
        wait = weather.rtt / 2 + (size / weather.rate if weather.rate else 0.0)
        late = 0.0
        for _ in range(-(-size // SEGMENT)):
            late = max(late, self._again())
        await asyncio.sleep(wait + late)
        if not weather.is_up(time.monotonic() - self._since):
            raise Cut

    def _again(self) -> float:
        """How late one segment is."""
        late = 0.0
        for number in range(TRIES):
            self.counters.packets += 1
            if self._random.random() >= self._weather.loss:
                return late
            self.counters.lost += 1
            late += max(FIRST_WAIT, self._weather.rtt) * 2**number
        raise Cut


async def main() -> None:
    link = ProxyLink(Weather(**json.loads(sys.argv[1])), int(sys.argv[2]))
    door = await asyncio.start_server(link.take, "127.0.0.1", 0)
    os.write(1, (json.dumps({"port": door.sockets[0].getsockname()[1]}) + "\n").encode())
    orders = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while line := await orders.readline():
        obey(link, line)


if __name__ == "__main__":
    asyncio.run(main())
