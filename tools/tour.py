"""``make tour``: drive the real app over a made-up desk and save numbered pictures.

``build/tour/light-03-today.png`` and so on: the first run, then every place, in light, dark, high
contrast, at 200 % text, mirrored, and in the smallest window. The processes are the real ones; the
hands are those of the story tests.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace

from mentordesk import settings
from tests.driving.desk import RunningDesk
from tools import demo

TOUR = os.path.join(demo.ROOT, "build", "tour")
SIZE, SMALL = [1280, 820], [1024, 640]

#: (picture, what is pressed to come there, what must be visible then)
STOPS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("today", ("Alt+1",), "place-today"),
    ("sessions", ("Alt+2",), "place-sessions"),
    ("people", ("Alt+3",), "place-people"),
    ("goals", ("Alt+4",), "place-goals"),
    ("journal", ("Alt+5",), "place-journal"),
    ("playbook", ("Alt+6",), "place-playbook"),
    ("sharing", ("Alt+7",), "place-sharing"),
    ("settings", ("Ctrl+,",), "place-settings"),
    ("palette", ("Ctrl+K",), "palette"),
    ("after-the-palette", ("Escape",), "place-settings"),
    ("help", ("F1",), "help-panel"),
)

LOOKS: dict[str, tuple[dict[str, object], list[int]]] = {
    "light": ({"theme": "light"}, SIZE),
    "dark": ({"theme": "dark"}, SIZE),
    "contrast": ({"theme": "contrast"}, SIZE),
    "large": ({"theme": "light", "text_percent": 200}, SIZE),
    "small": ({"theme": "light"}, SMALL),
    "mirrored": ({"theme": "light", "language": "ar"}, SIZE),
}


class Album:
    """Numbers the pictures of one look."""

    def __init__(self, look: str) -> None:
        self._look = look
        self._number = 0

    def save(self, desk: RunningDesk, name: str) -> None:
        """Save the window as the next picture."""
        self._number += 1
        desk.grab(os.path.join(TOUR, f"{self._look}-{self._number:02d}-{name}.png"))


def first_run(look: str) -> None:
    """The six steps of the first run."""
    album = Album(look + "-first")
    chosen, size = LOOKS[look]
    with RunningDesk() as desk:
        os.makedirs(desk.folder.path, mode=0o700)
        start = replace(settings.Settings(), **chosen)  # type: ignore[arg-type]
        settings.save(desk.folder.path, start)
        desk.start()
        desk.at("gate").order("resize", size=size)
        walk_first_run(desk, lambda name: album.save(desk, name))


def walk_first_run(desk: RunningDesk, look_at: Callable[[str], None]) -> None:
    """Make a desk as a person would, with a look at every step."""
    desk.wait("first-run-next")
    look_at("language")
    desk.press("Return")
    desk.wait("name")
    desk.type("Amara")
    desk.click("role-mentor")
    look_at("name")
    desk.click("first-run-next")
    desk.wait("suggest-passphrase")
    desk.click("suggest-passphrase")
    look_at("passphrase")


def places(look: str) -> None:
    """Unlock, and one picture of every place that there is."""
    album = Album(look)
    chosen, size = LOOKS[look]
    with RunningDesk() as desk:
        demo.make_desk(desk.folder.path)
        kept = settings.load(desk.folder.path)
        settings.save(desk.folder.path, replace(kept, **chosen))  # type: ignore[arg-type]
        desk.start()
        desk.at("gate").order("resize", size=size)
        desk.wait("passphrase")
        album.save(desk, "unlock")
        desk.unlock(demo.PASSPHRASE)
        desk.window.order("resize", size=size)
        for name, keys, visible in STOPS:
            desk.press(*keys)
            desk.wait(visible)
            album.save(desk, name)


def main() -> int:
    """Take every picture; the folder is made anew."""
    shutil.rmtree(TOUR, ignore_errors=True)
    os.makedirs(TOUR)
    wanted = sys.argv[1:] or list(LOOKS)
    for look in wanted:
        places(look)
        if look in ("light", "dark"):
            first_run(look)
    print(f"{len(os.listdir(TOUR))} pictures in build/tour")
    return 0


if __name__ == "__main__":
    sys.exit(main())
