"""``make demo``: the app on a filled, made-up desk, with a programme's server on this machine.

Everything lies in ``build/demo``; delete the folder to begin anew.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from urllib.parse import urlsplit

from mentordesk import settings
from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.engine import open_engine
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tools.demo_desk import fill as story
from tools.demo_desk.clock import StoryClock

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DEMO = os.path.join(ROOT, "build", "demo")
PASSPHRASE = "this desk is made up"


def make_desk(path: str, invite: str = "") -> DeskFolder:
    """A desk with nine months of a made-up mentor's work; joined to a programme with ``invite``.

    The cheapest derivation that is allowed: a demonstration protects nothing.
    """
    folder, present = DeskFolder(path), SystemClock()
    made = unlock.make(folder, bytearray(PASSPHRASE.encode()), FLOOR, present)
    chosen = settings.Settings(
        kdf_memory_kib=FLOOR.memory_kib, kdf_iterations=FLOOR.iterations, lock_minutes=60
    )
    settings.save(folder.path, chosen)
    now = present.now()
    clock = StoryClock(now.instant, now.zone)
    storage = Storage.open(folder, made.master, clock)
    rooms = Rooms(folder, clock, storage)
    rooms.me.begin(story.NAME, "mentor")
    story.fill(rooms, clock)
    if invite:
        rooms.joining.join(invite)
    unlock.confirm_sheet(folder, made.master)
    storage.close()
    return folder


def make_server(path: str) -> homes.Home:
    """A server's home whose address is a free port of this machine."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    home = homes.make(path, f"http://127.0.0.1:{port}")
    open_engine(home.database).dispose()
    return home


def prepare() -> tuple[DeskFolder, homes.Home]:
    """The demonstration's desk and server, made the first time."""
    desk, server = os.path.join(DEMO, "desk"), os.path.join(DEMO, "server")
    if DeskFolder(desk).exists() and os.path.exists(os.path.join(server, "keys.bin")):
        return DeskFolder(desk), homes.read(server)
    shutil.rmtree(DEMO, ignore_errors=True)
    os.makedirs(DEMO, mode=0o700)
    home = make_server(server)
    return make_desk(desk, new_invite(home).line()), home


def main() -> int:
    """Prepare, say the passphrase, run the server beside the app."""
    folder, home = prepare()
    print(f"The passphrase of the made-up desk is: {PASSPHRASE}")
    serve = [sys.executable, "-I", "-m", "mentordesk.server", "--home", home.folder, "serve"]
    port = str(urlsplit(home.url).port)
    server = subprocess.Popen([*serve, "--port", port])
    try:
        app = [sys.executable, "-I", "-m", "mentordesk", "--desk", folder.path]
        return subprocess.run(app, check=False).returncode
    finally:
        server.terminate()
        server.wait(10)


if __name__ == "__main__":
    sys.exit(main())
