"""The child that a test hands to the keeper: a real window, with hands inside.

child.py PLACE ROLE OPTIONS…: runs the role as the product does and serves a local socket
PLACE/<role>-<pid>, one JSON order a line. The product itself knows nothing of it: it is reached
only because the keeper was given this command.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from functools import partial
from typing import Any

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from mentordesk import app
from tests.driving import hands


class Deed(QObject):
    """Something done in a turn of its own, answered when it is over.

    A click may open a dialog with an event loop of its own and return only when that closes:
    then the dialog is the answer.
    """

    def __init__(self, act: Any, answer: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._act, self._answer = act, answer
        self._dialog = QApplication.activeModalWidget()
        self._is_over = False
        self._error = ""
        QTimer.singleShot(0, self._do)
        QTimer.singleShot(0, self._look)

    def _do(self) -> None:
        try:
            self._act()
        except hands.CannotBeDone as error:
            self._error = str(error)
        except Exception as error:
            self._error = as_in_life(error)
        self._is_over = True

    def _look(self) -> None:
        try:  # what a slot raised within our act may come up here: at the next call into Qt
            dialog = QApplication.activeModalWidget()
        except Exception as error:
            self._error, dialog = as_in_life(error), self._dialog
        if self._is_over or (dialog is not None and dialog is not self._dialog):
            self._answer({"error": self._error} if self._error else {"done": True})
            self.deleteLater()
        else:
            QTimer.singleShot(1, self._look)


def as_in_life(error: Exception) -> str:
    """Let the window's own hook have ``error``, as it would without us; the kind of it, no text."""
    sys.excepthook(type(error), error, error.__traceback__)
    return f"{type(error).__name__} was raised"


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
        except OSError:
            piece = b""
        if not piece:
            notifier.setEnabled(False)
            return
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self._obey(json.loads(line), partial(self._answer, link))

    @staticmethod
    def _answer(link: socket.socket, answer: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):  # a test that was killed waits for no answer
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
            Deed(partial(hands.ACTS[do], order), answer, self)

    @staticmethod
    def _ask(question: Any, answer: Any) -> None:
        try:
            answer({"value": question()})
        except hands.CannotBeDone as error:
            answer({"error": str(error)})
        except Exception as error:
            answer({"error": as_in_life(error)})

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
        if text == "This plugin does not support propagateSizeHints()":
            return  # the offscreen platform says so of every window with a smallest size
        with open(complaints, "a", encoding="utf-8") as file:
            file.write(f"{name} {kind.name}: {text}\n")

    def attach(application: QObject) -> None:
        Server(os.path.join(place, f"{name}-{os.getpid()}"), application)

    qInstallMessageHandler(complain)
    return app.main(arguments, attach)


if __name__ == "__main__":
    sys.exit(main())
