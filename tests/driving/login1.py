"""A system bus with a login1 that the test commands; also the script that plays login1 on it."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

PATIENCE = 20.0  # seconds; only a failing test waits that long
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
        try:
            yield daemon.stdout.readline().strip()
        finally:  # or a test that fails would wait here for ever, and its reason stay untold
            daemon.terminate()


class Login1:
    """The test's end: ``tell`` a word, ``hear`` what it saw. Ends with the ``with`` block."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._rest = b""

    def __enter__(self) -> Self:
        assert self.hear() == "here"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def tell(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word.encode() + b"\n")

    def hear(self) -> str:
        """The next word; a silence of ``PATIENCE`` is a failure, not a test that stands still."""
        assert self._process.stdout is not None
        while b"\n" not in self._rest:
            assert select.select([self._process.stdout], [], [], PATIENCE)[0], "login1 is silent"
            piece = os.read(self._process.stdout.fileno(), 256)
            assert piece, "login1 has ended"
            self._rest += piece
        word, _, self._rest = self._rest.partition(b"\n")
        return word.decode()


def main(address: str) -> None:
    """Play login1: grant each delay, find the session, and say what the test wants said."""
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

    bus = open_dbus_connection(address, enable_fds=True)
    eye = open_dbus_connection(address)  # asks the bus itself; no call to login1 gets lost on it
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
    print("here", flush=True)
    delays: list[int] = []
    sleep_at = 0.0  # by then at the latest the computer sleeps
    while True:
        if select.select([0], [], [], 0)[0]:
            words = os.read(0, 256).decode()
            if not words:
                return
            for word in words.splitlines():
                if word == "is it held?":
                    print("held" if is_held(delays) else "let go", flush=True)
                    continue
                say(bus, eye, word)
                sleep_at = time.monotonic() + 5 if word == "sleep" else sleep_at
        if sleep_at and (not is_held(delays) or time.monotonic() > sleep_at):
            print("was delayed" if is_held(delays) else "slept", flush=True)
            sleep_at = 0.0
        with contextlib.suppress(TimeoutError):
            answer(bus, bus.receive(timeout=0.02), delays)


def is_held(delays: list[int]) -> bool:
    """Whether the last one who asked for a delay has not given it back yet."""
    assert delays, "nobody asked for a delay"
    return not select.select([delays[-1]], [], [], 0)[0]


def answer(bus: Any, call: Any, delays: list[int]) -> None:
    from jeepney import HeaderFields, new_method_return  # type: ignore[import-untyped]

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


def say(bus: Any, eye: Any, word: str) -> None:
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
    emitter = signals[word][0]
    await_a_listener(eye, OURS if emitter.object_path == OTHER else emitter.object_path)
    bus.send(new_signal(*signals[word]))


def await_a_listener(eye: Any, path: str) -> None:
    """Until somebody hears what ``path`` says: what is said before that is lost, as in life."""
    from jeepney import DBusAddress, MessageType, new_method_call

    daemon = "org.freedesktop.DBus"
    rules = DBusAddress("/org/freedesktop/DBus", daemon, f"{daemon}.Debug.Stats")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        reply = eye.send_and_get_reply(new_method_call(rules, "GetAllMatchRules"))
        assert reply.header.message_type is MessageType.method_return, reply.body
        if any(f"path='{path}'" in rule for held in reply.body[0].values() for rule in held):
            return
        time.sleep(0.01)
    raise AssertionError(f"nobody listens to {path}")


if __name__ == "__main__":
    main(sys.argv[1])
