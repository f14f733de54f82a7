"""A desk's files without a window, its letters, and a courier process that carries them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.sync import mailbox
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from mentordesk.wire.bundle import Verdict, verify_receipt
from mentordesk.wire.letters import Audience, Kind, Scope
from tests.driving.link import FarServer, Link

COURIER = ("-I", "-m", "mentordesk.sync.courier")
DONE = frozenset({Verdict.STORED, Verdict.DUPLICATE, Verdict.ERASED})


@dataclass
class FarDesk:
    """Amara's desk, its rooms open, and the way its couriers go."""

    folder: DeskFolder
    rooms: Rooms

    def join(self, server: FarServer) -> None:
        """Take an invite, and the programme's own certificate where it has one."""
        self.rooms.joining.join(server.invite().line())
        trust(self.rooms, server)

    def share(self, months: int, scopes: tuple[Scope, ...] = tuple(Scope)) -> int:
        """Agree, and seal the summaries of so many months; how many letters there are then."""
        today = self.rooms.clock.now().instant.date()
        for scope in scopes:
            until = today + timedelta(days=200)
            self.rooms.sharing.agree(scope, Audience.OFFICE, "In numbers.", until, standing=False)
            for back in range(months):
                self.seal(scope, month_before(today.year, today.month, back))
        return len(self.rooms.sharing.letters())

    def seal(self, scope: Scope, month: tuple[int, int]) -> None:
        self.rooms.sharing.seal(self.rooms.sharing.draft(scope, Audience.OFFICE, month))

    def courier(
        self, link: Link, program: tuple[str, ...] = COURIER, *, asked: bool = True
    ) -> subprocess.Popen[bytes]:
        """Start a courier on the desk's side of the link; it has its key."""
        process = subprocess.Popen(
            [
                *link.desk_side,
                *(sys.executable, *program, self.folder.mailbox_db),
                *(["--asked"] if asked else []),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin"},
        )
        assert process.stdin is not None
        process.stdin.write(bytes(self.rooms.storage.courier_key()))
        process.stdin.flush()
        return process

    def carry(self, link: Link, program: tuple[str, ...] = COURIER) -> dict[str, Any]:
        """One courier's round, and the desk's look at what it brought; the status line."""
        said = self.courier(link, program).communicate(timeout=150)[0]
        self.rooms.intake.read()
        status: dict[str, Any] = json.loads(said)
        return status

    def carry_until_confirmed(self, link: Link, limit: float = 150.0) -> int:
        """Round after round, as a desk does with a person who asks; how many it took."""
        end, rounds = time.monotonic() + limit, 0
        while set(self.states().values()) != {"confirmed"}:
            assert time.monotonic() < end, f"not delivered: {self.states()}, {link.count()}"
            status = self.carry(link)
            rounds += 1
            time.sleep(min(0.3, float(status["next"])))
        return rounds

    def states(self) -> dict[bytes, str]:
        """How far each letter is, by the ledger."""
        return {one.id: one.state.value for one in self.rooms.sharing.letters()}

    def travelling(self) -> set[str]:
        """How far the letters are that still lie in the mailbox."""
        return set(self.rooms.sharing.travelling().values())

    def receipts(self) -> dict[bytes, bytes]:
        """The evidence kept with each letter."""
        with self.rooms.storage.desk.read() as tx:
            return dict(tx.all("SELECT id, receipt FROM letter"))


def trust(rooms: Rooms, server: FarServer) -> None:
    """Keep the programme's certificate file with the enrolment."""
    with rooms.storage.mailbox.write() as box:
        place = mailbox.enrolment(box)
        assert place is not None
        pem = Path(server.ca_file).read_text() if server.ca_file else ""
        mailbox.enrol(box, replace(place, authorities=pem))


def month_before(year: int, month: int, back: int) -> tuple[int, int]:
    """The month that lies so many months back."""
    count = year * 12 + month - 1 - back
    return count // 12, count % 12 + 1


@contextmanager
def far_desk(folder: Path) -> Iterator[FarDesk]:
    """A new desk, open."""
    clock, place = SystemClock("UTC"), DeskFolder(str(folder))
    made = unlock.make(place, bytearray(b"lantern orbit quiet maple"), FLOOR, clock)
    storage = Storage.open(place, made.master, clock)
    rooms = Rooms(place, clock, storage)
    rooms.me.begin("Amara", "mentor")
    try:
        yield FarDesk(place, rooms)
    finally:
        storage.close()


class NotDelivered(AssertionError):
    """A letter is lost, stored twice, or called confirmed without evidence."""


def check_delivered_once(rooms: Rooms, server: FarServer) -> None:
    """Every letter of this desk is confirmed by evidence and stored exactly once, and no other.

    Raises ``NotDelivered``. The server's file is read as it lies on the disk.
    """
    with rooms.storage.desk.read() as tx:
        kept: dict[bytes, bytes] = dict(tx.all("SELECT id, receipt FROM letter"))
    letters = rooms.sharing.letters()
    for letter in letters:
        if letter.state.value != "confirmed":
            raise NotDelivered(f"a letter is {letter.state.value}")
        try:
            down = verify_receipt(kept[letter.id], server.home.receipts_key)
        except Exception as error:
            raise NotDelivered("a letter is called confirmed without a receipt") from error
        said = {one.id: one for one in down.acks}.get(letter.id)
        if said is None or said.digest != letter.digest or said.verdict not in DONE:
            raise NotDelivered("a receipt does not speak of its letter")
    stored = stored_at(server)
    wanted = sorted(one.digest for one in letters if one.kind in (Kind.ITEM, Kind.CONSENT))
    if sorted(stored) != wanted:
        raise NotDelivered(f"{len(stored)} are stored of {len(wanted)}")


def stored_at(server: FarServer) -> list[bytes]:
    """The digests of every item and consent that lies at the server."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(server.home.database)
    try:
        rows = connection.execute(
            "SELECT digest FROM item UNION ALL SELECT digest FROM consent"
        ).fetchall()
    finally:
        connection.close()
    return [bytes(row[0]) for row in rows]
