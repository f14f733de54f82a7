"""``make tour``: drive the real app over a made-up desk and save numbered pictures.

``build/tour/light-03-today.png`` and so on: the first run, then every place, in light, dark, high
contrast, at 200 % text, mirrored, and in the smallest window. The processes are the real ones; the
hands are those of the story tests.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from mentordesk import settings
from mentordesk.server.__main__ import new_invite
from tests.driving.desk import PATIENCE, RunningDesk
from tools import demo

TOUR = os.path.join(demo.ROOT, "build", "tour")
SIZE, SMALL = [1280, 820], [1024, 640]
ALIKE, MOST_LOOKS = 4, 40
"""A window is at rest when so many looks in a row are alike; a blinking cursor never rests."""

#: (picture, what is pressed to come there, what of its content must be visible then)
STOPS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("today", ("Alt+1",), "ready-count"),
    ("sessions", ("Alt+2",), "sessions-list"),
    ("week", ("Ctrl+2",), "week-grid"),
    ("month", ("Ctrl+3",), "month-grid"),
    ("actions", ("Ctrl+4",), "actions-list"),
    ("prepare", ("Ctrl+1", "Down", "Return"), "session-name"),
    ("meet", ("Ctrl+2",), "session-tabs"),
    ("hidden", ("Ctrl+Shift+B",), "session-notes"),
    ("patterns", ("Ctrl+Shift+B", "Ctrl+Shift+T"), "pattern-list"),
    ("close", ("Escape", "Ctrl+Return"), "close-moved"),
    ("reflect", ("Escape", "Ctrl+3"), "reflect-question"),
    ("share", ("Ctrl+4",), "share-copy"),
    ("people", ("Alt+3",), "people-list"),
    ("goals", ("Alt+4",), "goals-list"),
    ("journal", ("Alt+5",), "journal-entries"),
    ("read", ("Return", "Ctrl+E"), "entry-reading"),
    ("questions", ("Ctrl+E", "Ctrl+Shift+P"), "questions-list"),
    ("bin", ("Escape", "Ctrl+Shift+Delete"), "bin-close"),
    ("days", ("Escape", "Ctrl+2"), "days-year"),
    ("threads", ("Ctrl+3",), "threads-list"),
    ("journal-hidden", ("Ctrl+1", "Ctrl+Shift+B"), "journal-curtain"),
    ("journal-again", ("Ctrl+Shift+B",), "place-journal"),
    ("playbook", ("Alt+6",), "playbook-contents"),
    ("sharing", ("Alt+7",), "sharing-ledger"),
    ("settings", ("Ctrl+,",), "settings-language"),
    ("palette", ("Ctrl+K",), "palette"),
    ("after-the-palette", ("Escape",), "place-settings"),
    ("help", ("F1",), "help-panel"),
)

LISTS = ("sessions-list", "people-list", "goals-list", "journal-entries")

LOOKS: dict[str, tuple[dict[str, object], list[int]]] = {
    "light": ({"theme": "light"}, SIZE),
    "dark": ({"theme": "dark"}, SIZE),
    "contrast": ({"theme": "contrast"}, SIZE),
    "large": ({"theme": "light", "text_percent": 200}, SIZE),
    "small": ({"theme": "light"}, SMALL),
    "mirrored": ({"theme": "light", "language": "ar"}, SIZE),
}


class Album:
    """Numbers the pictures of one look; each is taken when the window has come to rest."""

    def __init__(self, look: str) -> None:
        self._look = look
        self._number = 0

    def save(self, desk: RunningDesk, name: str) -> None:
        """Save the window as the next picture."""
        self._number += 1
        path = os.path.join(TOUR, f"{self._look}-{self._number:02d}-{name}.png")
        seen: list[bytes] = []
        while len(seen) < MOST_LOOKS and (len(seen) < ALIKE or len(set(seen[-ALIKE:])) > 1):
            desk.grab(path)
            with open(path, "rb") as picture:
                seen.append(picture.read())


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
    desk.press("Return")
    desk.wait("suggest-passphrase")
    desk.click("suggest-passphrase")
    look_at("passphrase")


def wait_for_rows(desk: RunningDesk, name: str) -> None:
    """Wait until the list has been filled; ``AssertionError`` where it stays empty."""
    end = time.monotonic() + PATIENCE
    while not desk.rows(name):
        assert time.monotonic() < end, f"{name} stayed empty"


def places(look: str) -> None:
    """Unlock, and one picture of every place that there is."""
    album = Album(look)
    chosen, size = LOOKS[look]
    with RunningDesk() as desk:
        home = demo.make_server(os.path.join(desk.home, "server"))
        demo.make_desk(desk.folder.path, new_invite(home).line())
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
            if visible in LISTS:
                wait_for_rows(desk, visible)
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
