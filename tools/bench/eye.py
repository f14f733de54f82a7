"""The eye's own process: answers each line ``x y #colour seconds`` with a monotonic second."""

from __future__ import annotations

import sys
import time

from PySide6.QtGui import QGuiApplication

LOOK_EVERY = 0.004  # seconds


def main() -> None:
    """Look until standard input ends."""
    app = QGuiApplication(["eye", "-platform", "xcb"])
    screen = app.primaryScreen()
    print("open", flush=True)
    for line in sys.stdin:
        x, y, colour, limit = line.split()
        end = time.monotonic() + float(limit)
        answer = ""
        while not answer and time.monotonic() < end:
            seen = screen.grabWindow(0, int(x), int(y), 1, 1).toImage().pixelColor(0, 0).name()
            if seen == colour:
                answer = str(time.monotonic())
            else:
                time.sleep(LOOK_EVERY)
        print(answer or f"never, it is {seen}", flush=True)


if __name__ == "__main__":
    main()
