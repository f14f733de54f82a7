"""G26: declined, offline and never asked are one to the server: its rows, its log, its answers.

Three desks live the same days with the same programme. One is asked for its goals and declines, one
signs them and has no link, one is never asked. Afterwards all of what the server has is compared;
what differs by itself is named below with its reason, and everything else must be equal.
"""

from __future__ import annotations

import http.client
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlcipher3 import dbapi2

from mentordesk.consent.sealing import LANE
from mentordesk.rooms import Rooms
from mentordesk.sync import mailbox
from mentordesk.ui.sharing import facts
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from mentordesk.wire.bundle import open_down
from mentordesk.wire.letters import (
    Audience,
    Consent,
    Kind,
    Scope,
    Signed,
    Withdraw,
    decode,
    encode,
    read_letter,
)
from tests.consent.conftest import PASSPHRASE, MovedClock, OpenDesk, Programme
from tests.driving.link import FarServer, Link
from tests.driving.weather import Weather

OWN = "made at random by each desk or for each card; its length is compared"
SEALED = "signed or encrypted under such keys; its length is compared"
WHEN = "the second at which it happened"
#: What differs between any two desks that do exactly the same, and why. A column that is not here
#: must be equal: a column added tomorrow too.
DIFFERS = {
    ("invite", "number"): OWN,
    ("invite", "proof_key"): OWN,
    ("invite", "made_at"): WHEN,
    ("invite", "expires_at"): WHEN,
    ("invite", "used_at"): WHEN,
    ("device", "device"): OWN,
    ("device", "sealing_key"): OWN,
    ("device", "author"): OWN,
    ("device", "signing_key"): OWN,
    ("device", "receive_key"): OWN,
    ("device", "enrolled_at"): WHEN,
    ("device", "enrol_letter"): OWN,
    ("turn", "device"): OWN,
    ("turn", "digest"): SEALED,
    ("consent", "id"): OWN,
    ("consent", "author"): OWN,
    ("consent", "digest"): SEALED,
    ("data_key", "consent"): OWN,
    ("data_key", "key"): OWN,
    ("item", "author"): OWN,
    ("item", "id"): OWN,
    ("item", "digest"): SEALED,
    ("item", "consent"): OWN,
    ("item", "stored_at"): WHEN,
    ("item", "keep_until"): WHEN,
    ("item", "payload"): SEALED,
    ("marker", "id"): OWN,
    ("marker", "until"): WHEN,
}
#: The same for the fields of an answer; ``programme`` and ``digest`` follow the keys.
ANSWER_DIFFERS = {"programme", "device", "at", "id", "digest"}
S02, S06, OFFICE = Scope.ATTENDANCE, Scope.GOAL_STATE, Audience.OFFICE


@dataclass
class Line(Programme):
    """The way to a real server; everything on it is written down."""

    seen: list[Any] = field(default_factory=list)

    def answer(self, sealed: bytes) -> bytes:
        place = urlsplit(self.home.url)
        connection = http.client.HTTPConnection(str(place.hostname), place.port, timeout=20)
        connection.request("POST", "/v1/sync", sealed)
        response = connection.getresponse()
        body = response.read()
        heads = sorted(response.getheaders())
        connection.close()
        self.seen.append([len(sealed), response.status, heads, body])
        return body


@dataclass
class Life:
    """One desk and its server, and what they saw of each other."""

    desk: OpenDesk
    line: Line

    def agree(self, scope: Scope) -> bytes:
        until = self.desk.clock.now().instant.date() + timedelta(days=100)
        agreed = self.desk.rooms.sharing.agree(scope, OFFICE, "In numbers.", until, standing=False)
        return agreed.value.id

    def sign(self, scope: Scope) -> None:
        now = self.desk.clock.now().instant
        sharing = self.desk.rooms.sharing
        sharing.seal(sharing.draft(scope, OFFICE, (now.year, now.month)))

    def look(self) -> None:
        """What the lens and the panel do whenever they are shown."""
        now = self.desk.clock.now().instant
        facts.draft(self.desk.rooms, None, (now.year, now.month), {})

    def round(self, *, linked: bool = True) -> None:
        self.desk.carry(self.line if linked else None)
        self.desk.rooms.intake.read()


Evening = Callable[[Life], None]


def never_asked(life: Life) -> None:
    life.round()


def declines(life: Life) -> None:
    """Switch it on, look at it three times, hold back."""
    consent = life.agree(S06)
    for _ in range(3):
        life.look()
    life.round()  # a round that fell into the time of the lens
    life.desk.rooms.sharing.withdraw(consent)


def declines_later(life: Life) -> None:
    """Sign it, and take it back before there was a link."""
    life.round()
    consent = life.agree(S06)
    life.sign(S06)
    life.round(linked=False)
    life.desk.rooms.sharing.withdraw(consent)


def is_offline(life: Life) -> None:
    """Sign it, without a link until the end."""
    life.round()
    life.agree(S06)
    life.sign(S06)
    life.round(linked=False)


def tells(life: Life) -> None:
    """Planted: a client that tells the office that somebody declined."""
    consent = life.agree(S06)
    life.desk.rooms.sharing.withdraw(consent)
    rooms = life.desk.rooms
    with rooms.storage.desk.write() as tx:
        known = next(one for one in rooms.sharing.all_consents() if one.id == consent)
        wish = encode(Withdraw(consent=consent, items=[]))
        rooms.sharing._sealer.seal(tx, Kind.WITHDRAW, known, wish)
    marker = rooms.sharing.letters()[0]
    with rooms.storage.mailbox.write() as box:
        mailbox.post(box, marker.id, marker.signed, LANE[Kind.WITHDRAW])
    life.round()


def counts_looks(life: Life) -> None:
    """Planted: a client that uses a number up for every look."""
    life.round()
    consent = life.agree(S06)
    with life.desk.rooms.storage.desk.write() as tx:
        tx.execute("UPDATE sharing_key SET next_seq = next_seq + 3")
    life.desk.rooms.sharing.withdraw(consent)


def lived(place: Path, evening: Evening, *, next_day: bool = True) -> dict[str, Any]:
    """Join, share attendance, live the evening, share attendance again; what the server has."""
    with Link("proxy", Weather()) as link:
        server = FarServer(place / "far", link)
        with server:
            life = Life(opened(place / "desk"), Line(server.home))
            life.desk.rooms.joining.join(server.invite().line())
            life.agree(S02)
            life.sign(S02)
            life.round()
            evening(life)
            if next_day:
                life.sign(S02)
                life.round()
            device_key = private(life.desk.rooms)
            life.desk.rooms.storage.close()
        log = (place / "far" / "log").read_text()
        return {
            "rows": rows(server.home.database),
            "log": log.replace(str(link.port), "PORT").replace(str(place), "PLACE"),
            "files": sorted(os.listdir(server.home.folder)),
            "answers": [told(one, device_key) for one in life.line.seen],
        }


def opened(place: Path) -> OpenDesk:
    folder, clock = DeskFolder(str(place)), MovedClock()
    made = unlock.make(folder, bytearray(PASSPHRASE), FLOOR, clock)
    rooms = Rooms(folder, clock, Storage.open(folder, made.master, clock))
    rooms.me.begin("Amara", "mentor")
    return OpenDesk(folder, clock, made.master, rooms)


def private(rooms: Rooms) -> bytes:
    with rooms.storage.mailbox.read() as box:
        place = mailbox.enrolment(box)
    assert place is not None
    return place.device_private


def rows(path: str) -> dict[str, list[Any]]:
    """Every row of every table, without what differs by itself."""
    connection = dbapi2.connect(path)
    connection.row_factory = dbapi2.Row
    keys = dict(map(tuple, connection.execute("SELECT consent, key FROM data_key").fetchall()))
    named = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    found = {}
    for (table,) in named:
        held = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        found[table] = [
            {name: masked(table, name, value) for name, value in plain(table, row, keys).items()}
            for row in held
        ]
    connection.close()
    return found


def plain(table: str, row: Any, keys: dict[bytes, bytes]) -> dict[str, Any]:
    """A row by its columns; a consent's words opened."""
    said = dict(row)
    if table == "consent" and said["record"]:
        key, record = keys[said["id"]], said["record"]
        said["record"] = ChaCha20Poly1305(key).decrypt(said["digest"][:12], record, said["id"])
    return said


def masked(table: str, column: str, value: Any) -> Any:
    if (table, column) == ("consent", "record"):
        return readable(value)
    if (table, column) in DIFFERS:
        return len(value) if isinstance(value, bytes) else bool(value)
    return value


def readable(record: bytes) -> Any:
    """What a consent says, without its keys and its second."""
    if not record:
        return ""
    letter = read_letter(decode(Signed, record, 9_000).letter)
    agreed = decode(Consent, letter.body, 9_000)
    names = set(agreed.__struct_fields__) - {"given", "preview_digest"}
    said = {name: getattr(agreed, name) for name in names}
    return [letter.kind, letter.seq, letter.scope, len(record), said]


def told(seen: list[Any], device_key: bytes) -> Any:
    """One exchange: sizes as they travelled, and the answer opened."""
    size, status, heads, body = seen
    _, down = open_down(body, device_key)
    return [size, status, heads, len(body), without_own(down)]


def without_own(value: Any) -> Any:
    """An answer's fields by name, without what differs by itself."""
    if isinstance(value, msgspec.Struct):
        names = [name for name in value.__struct_fields__ if name not in ANSWER_DIFFERS]
        return {name: without_own(getattr(value, name)) for name in names}
    return [without_own(one) for one in value] if isinstance(value, list) else value


@pytest.fixture(scope="module", name="plain")
def a_plain_life(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return lived(tmp_path_factory.mktemp("plain"), never_asked)


def test_the_same_life_twice_is_the_same_to_the_server(
    plain: dict[str, Any], tmp_path: Path
) -> None:
    assert lived(tmp_path, never_asked) == plain
    assert len(plain["rows"]["item"]) == 2  # it sees what there is
    assert len(plain["answers"]) == 3


@pytest.mark.parametrize("evening", [declines, declines_later])
def test_who_declines_is_to_the_server_as_one_who_was_never_asked(
    plain: dict[str, Any], tmp_path: Path, evening: Evening
) -> None:
    assert lived(tmp_path, evening) == plain


def test_who_declines_is_to_the_server_as_one_who_is_offline(tmp_path: Path) -> None:
    offline = lived(tmp_path / "offline", is_offline, next_day=False)
    for name, evening in (("asked", never_asked), ("declined", declines)):
        assert lived(tmp_path / name, evening, next_day=False) == offline


@pytest.mark.parametrize("evening", [tells, counts_looks])
def test_control_a_client_that_lets_it_be_known_is_caught(
    plain: dict[str, Any], tmp_path: Path, evening: Evening
) -> None:
    assert lived(tmp_path, evening) != plain
