"""A window without Qt, moved by the test: puppet.py SOCKET ROLE OPTIONS…

It tells the test what it is and what the keeper says to it, and says to the keeper what the test
tells it to. So a test reads like the conversation that it is about.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import sys
from typing import Any


def act(order: dict[str, Any]) -> None:
    if "say" in order:
        os.write(1, json.dumps(order["say"]).encode() + b"\n")
    elif "exit" in order:
        os._exit(order["exit"])
    elif "signal" in order:
        os.kill(os.getpid(), order["signal"])
    elif "key" in order:
        os.write(int(order["fd"]), order["key"].encode())
    else:
        raise ValueError(order)


def inherited() -> list[int]:
    """The descriptors that were open when this process began."""
    found = []
    for name in os.listdir("/proc/self/fd"):
        try:
            os.fstat(int(name))
        except OSError:  # the listing's own
            continue
        found.append(int(name))
    return sorted(found)


def converse(test: socket.socket) -> None:
    while True:
        ready, _, _ = select.select([0, test.fileno()], [], [])
        heard = os.read(0, 65536) if 0 in ready else None
        orders = test.recv(65536) if test.fileno() in ready else None
        if b"" in (heard, orders):
            return  # the keeper is gone, or the test
        for line in (heard or b"").splitlines():
            test.sendall(json.dumps({"heard": json.loads(line)}).encode() + b"\n")
        for line in (orders or b"").splitlines():
            act(json.loads(line))


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    descriptors = inherited()
    path, role, options = sys.argv[1], sys.argv[2], sys.argv[3:]
    pairs = dict(zip(options[::2], options[1::2], strict=True))
    hello = {"role": role, "options": pairs, "pid": os.getpid(), "fds": descriptors}
    with socket.socket(socket.AF_UNIX) as test:
        test.connect(path)
        test.sendall(json.dumps(hello).encode() + b"\n")
        converse(test)


main()
