"""A system bus with a login1 that the test commands; also the script that plays login1 on it."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

OURS, OTHER = "/org/freedesktop/login1/session/c7", "/org/freedesktop/login1/session/c8"


@contextmanager
def system_bus(place: str) -> Iterator[str]:
    """A bus daemon with its socket in ``place``; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    address = f"--address=unix:path={place}/bus"
    with subprocess.Popen(
        [*command, address], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class Login1:
    """The test's end: ``tell`` a word, ``hear`` what it saw."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.hear() == "here"

    def tell(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


def main(address: str) -> None:
    """Play login1: grant each delay, find the session, and say what the test wants said."""
    from jeepney import HeaderFields, new_method_return  # type: ignore[import-untyped]
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

    bus = open_dbus_connection(address, enable_fds=True)
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
    print("here", flush=True)
    delays: list[int] = []
    while True:
        if select.select([0], [], [], 0)[0]:
            words = os.read(0, 256).decode()
            if not words:
                return
            for word in words.splitlines():
                say(bus, word, delays)
        try:
            call = bus.receive(timeout=0.02)
        except TimeoutError:
            continue
        member = call.header.fields.get(HeaderFields.member)
        if member == "Inhibit":
            assert call.body == ("sleep", "MentorDesk", "Closing the desk", "delay"), call.body
            reader, writer = os.pipe()
            bus.send(new_method_return(call, "h", (writer,)))
            os.close(writer)
            delays.append(reader)
            print("delay granted", flush=True)
        elif member == "GetSessionByPID":
            bus.send(new_method_return(call, "o", (OURS,)))


def say(bus: Any, word: str, delays: list[int]) -> None:
    from jeepney import DBusAddress, new_signal

    manager = DBusAddress("/org/freedesktop/login1", None, "org.freedesktop.login1.Manager")
    session = "org.freedesktop.login1.Session"
    saver = DBusAddress("/org/gnome/ScreenSaver", None, "org.gnome.ScreenSaver")
    signals: dict[str, tuple[Any, ...]] = {
        "lock": (DBusAddress(OURS, None, session), "Lock"),
        "lock another session": (DBusAddress(OTHER, None, session), "Lock"),
        "screen saver off": (saver, "ActiveChanged", "b", (False,)),
        "screen saver on": (saver, "ActiveChanged", "b", (True,)),
        "sleep": (manager, "PrepareForSleep", "b", (True,)),
    }
    bus.send(new_signal(*signals[word]))
    if word == "sleep":
        assert delays, "nobody asked for a delay"
        early = select.select([delays[-1]], [], [], 0.02)[0]
        ended = select.select([delays[-1]], [], [], 5)[0]
        print("slept too early" if early else "slept" if ended else "was delayed", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
