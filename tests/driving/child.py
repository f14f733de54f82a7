"""The child that a test hands to the keeper: a real window, with hands inside.

child.py PLACE ROLE OPTIONS…: runs the role as the product does and serves a local socket
PLACE/<role>-<pid>, one JSON order a line. The product itself knows nothing of it: it is reached
only because the keeper was given this command.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from functools import partial
from typing import Any

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, qInstallMessageHandler

from mentordesk import app
from tests.driving import hands


class Server(QObject):
    """Takes orders and answers them, in the window's own event loop."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(path + ".new")
        self._door.listen(4)
        os.rename(path + ".new", path)
        self._waiting: list[hands.Waiting] = []
        self._links: list[tuple[socket.socket, QSocketNotifier]] = []
        self._rest = b""
        notifier = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._accept)
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)

    def _accept(self) -> None:
        link, _ = self._door.accept()
        link.setblocking(False)
        notifier = QSocketNotifier(link.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(partial(self._read, link, notifier))
        self._links.append((link, notifier))

    def _read(self, link: socket.socket, notifier: QSocketNotifier, *_: Any) -> None:
        try:
            piece = link.recv(1 << 20)
        except BlockingIOError:
            return
        if not piece:
            notifier.setEnabled(False)
            return
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self._obey(json.loads(line), partial(self._answer, link))

    @staticmethod
    def _answer(link: socket.socket, answer: dict[str, Any]) -> None:
        link.setblocking(True)
        link.sendall(json.dumps(answer).encode() + b"\n")
        link.setblocking(False)

    def _obey(self, order: dict[str, Any], answer: Any) -> None:
        do = order["do"]
        if do == "wait":
            self._waiting.append(hands.Waiting(order, answer))
            self._timer.start()
        elif do in hands.QUESTIONS:
            self._ask(partial(hands.QUESTIONS[do], order), answer)
        else:
            # A click may open a dialog with a loop of its own: the answer comes from a later turn
            # of whichever loop runs then.
            failed: list[str] = []
            QTimer.singleShot(0, partial(self._act, partial(hands.ACTS[do], order), failed))
            QTimer.singleShot(0, partial(self._acted, answer, failed))

    @staticmethod
    def _ask(question: Any, answer: Any) -> None:
        try:
            answer({"value": question()})
        except hands.CannotBeDone as error:
            answer({"error": str(error)})

    @staticmethod
    def _act(act: Any, failed: list[str]) -> None:
        try:
            act()
        except hands.CannotBeDone as error:
            failed.append(str(error))

    @staticmethod
    def _acted(answer: Any, failed: list[str]) -> None:
        answer({"error": failed[0]} if failed else {"done": True})

    def _look(self) -> None:
        self._waiting = [one for one in self._waiting if not one.is_over()]
        if not self._waiting:
            self._timer.stop()


def main() -> int:
    place, arguments = sys.argv[1], sys.argv[2:]
    name = "task" if "--task" in arguments else arguments[0]
    complaints = os.path.join(place, "complaints")

    def complain(kind: Any, context: Any, text: str) -> None:
        del context
        with open(complaints, "a", encoding="utf-8") as file:
            file.write(f"{name} {kind.name}: {text}\n")

    def attach(application: QObject) -> None:
        Server(os.path.join(place, f"{name}-{os.getpid()}"), application)

    qInstallMessageHandler(complain)
    return app.main(arguments, attach)


if __name__ == "__main__":
    sys.exit(main())
