"""The courier's round on loopback, sizes on the wire, and the server beside a bare endpoint."""

from __future__ import annotations

import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import msgspec
import zstandard

from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.engine import open_engine
from mentordesk.wire import bodies, bundle, invite, seals
from mentordesk.wire import letters as wire


@dataclass
class Person:
    """Keys of one made-up person and their enrolled device."""

    card: invite.Invite
    seed: bytes
    device: bytes
    private: bytes
    seq: int = 0

    def letter(self, kind: wire.Kind, **content: object) -> wire.Signed:
        """A signed letter."""
        author = seals.key_id(seals.signing_public(self.seed))
        more: dict[str, object] = {"id": secrets.token_bytes(16), "author": author, "seq": 1}
        data = wire.encode(wire.Letter(kind=kind, **(more | content)))  # type: ignore[arg-type]
        return wire.Signed(letter=data, signature=seals.sign(self.seed, seals.LETTER, data))

    def up(self, letters: list[wire.Signed]) -> bytes:
        """The bytes of one turn."""
        self.seq += 1
        up = bundle.Up(
            programme=self.card.programme,
            device=seals.signing_public(self.device),
            device_seq=self.seq,
            epoch=0,
            cursor=0,
            verify=[],
            letters=letters,
        )
        return bundle.close_up(up, self.device, self.card.sealing_key)

    def enrolment(self) -> wire.Signed:
        """The letter that introduces the device."""
        from mentordesk.consent.joining import proved

        number = invite.invite_number(self.card.secret)
        keys = (
            seals.signing_public(self.seed),
            seals.signing_public(self.device),
            seals.sealing_public(self.private),
            seals.sealing_public(secrets.token_bytes(32)),
        )
        body = wire.encode(proved(number, seals.invite_key(self.card.secret), keys))
        return self.letter(wire.Kind.ENROL, body=body)

    def agreed(self) -> tuple[bytes, wire.Signed]:
        """A consent: its id and letter."""
        import hashlib

        words, one = "In numbers.", secrets.token_bytes(16)
        body = wire.Consent(
            scopes=["S02"],
            audience="office",
            purpose="care",
            wording=words,
            language="en",
            wording_digest=hashlib.sha256(words.encode()).digest(),
            given="2026-01-01T00:00:00Z",
            expires="2099-12-31",
            retention_months=24,
            notice_version=1,
            app_version="0",
            preview_digest=bytes(32),
        )
        return one, self.letter(wire.Kind.CONSENT, id=one, consent=one, body=wire.encode(body))

    def summary(self, consent: bytes) -> wire.Signed:
        """An attendance summary."""
        body = bodies.Attendance(planned=4, held=3, moved=1, cancelled=0)
        return self.letter(
            wire.Kind.ITEM,
            scope="S02",
            consent=consent,
            audience="office",
            period="2026-11",
            body=wire.encode(body),
        )


def person(home: homes.Home) -> Person:
    """A person with an invite of their own."""
    card = new_invite(home)
    seed, device, private = (secrets.token_bytes(32) for _ in range(3))
    return Person(card, seed, device, private)


def sizes(home: homes.Home) -> dict[str, float]:
    """Bytes of 500 letters in their bundles, beside a zstd-JSON batch with the same signatures."""
    one = person(home)
    consent = secrets.token_bytes(16)
    letters = [one.summary(consent) for _ in range(500)]
    ours = sum(len(one.up(letters[place : place + 64])) for place in range(0, 500, 64))
    plain = [{"letter": dict(_named(said)), "signature": said.signature} for said in letters]
    batch = len(zstandard.ZstdCompressor(level=9).compress(msgspec.json.encode(plain)))
    return {"ours": float(ours), "batch": float(batch), "one": float(len(one.up(letters[:1])))}


def _named(letter: wire.Signed) -> list[tuple[str, object]]:
    read = wire.read_letter(letter.letter)
    body = bodies.read_body(read)
    fields = [(name, getattr(read, name)) for name in read.__struct_fields__ if name != "body"]
    return [*fields, *((name, getattr(body, name)) for name in body.__struct_fields__)]


def serve(command: list[str], port: int) -> subprocess.Popen[bytes]:
    """Start a server and wait until it listens."""
    import socket

    process = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.DEVNULL)
    for _ in range(400):
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.05)
    raise TimeoutError("the server does not listen")


def courier_rounds(place: str, times: int = 10) -> float:
    """Milliseconds of a courier's whole life on loopback: start, one letter, receipt, end."""
    from mentordesk.clock import SystemClock
    from mentordesk.rooms import Rooms
    from mentordesk.vault import unlock
    from mentordesk.vault.kdf import FLOOR
    from mentordesk.vault.layout import DeskFolder
    from mentordesk.vault.storage import Storage

    home = homes.make(os.path.join(place, "office"), "http://127.0.0.1:8799")
    open_engine(home.database).dispose()
    verb = ["mentordesk.server", "--home", home.folder, "serve", "--port", "8799"]
    server = serve(verb, 8799)
    folder, clock = DeskFolder(os.path.join(place, "desk")), SystemClock("UTC")
    made = unlock.make(folder, bytearray(b"bench"), FLOOR, clock)
    storage = Storage.open(folder, made.master, clock)
    rooms = Rooms(folder, clock, storage)
    taken = []
    try:
        for _ in range(times):
            rooms.joining.join(new_invite(home).line())
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, "-I", "-m", "mentordesk.sync.courier", folder.mailbox_db],
                input=bytes(storage.courier_key()),
                stdout=subprocess.DEVNULL,
                check=True,
            )
            taken.append((time.perf_counter() - began) * 1000)
            rooms.intake.read()
    finally:
        server.terminate()
        server.wait(10)
        storage.close()
    return statistics.median(taken)


def main() -> int:
    """Print the figures of this part."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as place:
        probe = homes.make(os.path.join(place, "probe"), "http://127.0.0.1:1")
        open_engine(probe.database).dispose()
        found = sizes(probe)
        line = "{:<46}{:>22}{:>9.2f}×   target {}  {}"
        ours, batch = found["ours"], found["batch"]
        shown = f"{ours:.0f} / {batch:.0f} B"
        print(line.format("500 letters / zstd-JSON batch", shown, ours / batch, "reported", ""))
        one = found["one"] + 150
        met = "met" if one <= 800 else "MISSED"
        print(f"{'one letter up, with its HTTP head':<46}{one:>20.0f} B   target ≤ 800 B  {met}")
        print(f"{'a courier’s whole round on loopback':<46}{courier_rounds(place):>19.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
