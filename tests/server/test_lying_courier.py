"""A courier that lies holds the mailbox's key and the device's key, and cannot change a letter."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from mentordesk.consent.joining import proved
from mentordesk.server.home import Home
from mentordesk.server.model import Device, Invite, Store
from mentordesk.server.service import Office
from mentordesk.wire import seals
from mentordesk.wire.bundle import Ack, Erased, Up, Verdict, close_up, open_up
from mentordesk.wire.letters import NO_ID, Kind, Letter, Signed, encode, read_letter
from mentordesk.wire.limits import Reason, Refused
from tests.server.memory_store import MemoryStore
from tests.server.people import Person
from tests.sync.world import SlowClock


class Trusting(Office):
    """The control: one check of a signature is left out."""

    def _judge(self, store: Store, device: Device, signed: Signed, erased: list[Erased]) -> Ack:
        digest = hashlib.sha256(encode(signed)).digest()
        try:
            letter = read_letter(signed.letter)
            verdict = self._take(store, device, letter, digest, erased, signed)
        except Refused as refusal:
            return Ack(id=NO_ID, digest=digest, verdict=Verdict.REFUSED, reason=refusal.reason)
        return Ack(id=letter.id, digest=digest, verdict=verdict)


class Scene:
    """A server that knows one person with a consent; the courier of that person's desk."""

    def __init__(self, kind: type[Office] = Office) -> None:
        self.home = Home("", "http://127.0.0.1", bytes(8), bytes([4]) * 32, bytes([5]) * 32)
        self.office = kind(self.home, SlowClock(), secrets.token_bytes)
        self.store = MemoryStore()
        self.person, self.device_seed = Person(b"\1" * 32), b"\2" * 32
        self.turn = 0
        key = seals.invite_key(b"s" * 10)
        self.store.add_invite(Invite(b"invite-1", key, 0, 2**40))
        keys = (
            self.person.public, seals.signing_public(self.device_seed), *(b"\3" * 32,) * 2,
        )  # fmt: skip
        enrol = self.person.letter(Kind.ENROL, body=encode(proved(b"invite-1", key, keys)))
        consent = self.person.consent("S02", "S06")
        self.consent = consent.id
        for one in (enrol, consent):
            assert self.post(self.person.signed(one))[0].verdict is Verdict.STORED

    def post(self, *letters: Signed) -> list[Ack]:
        """The courier signs whatever it likes with the device's key and seals it."""
        self.turn += 1
        up = Up(
            programme=self.home.programme, device=seals.signing_public(self.device_seed),
            device_seq=self.turn, epoch=0, cursor=0, verify=[], letters=list(letters),
        )  # fmt: skip
        sealed = close_up(up, self.device_seed, self.home.sealing_key)
        down, _ = self.office.receive(
            self.store, open_up(sealed, self.home.sealing_private), sealed
        )
        return down.acks


HONEST = ("S02", "S06")


def changed(letter: Letter) -> Iterator[tuple[str, bytes]]:
    """Each field changed, added, removed or moved; each bit of the first bytes and of the body."""
    fields: list[Any] = msgspec.msgpack.decode(encode(letter))
    pack = msgspec.msgpack.encode
    others: list[Any] = [0, 1, 2, 3, 4, 5, 7, "", "S02", "S06", "office", "mentor", "2026-10",
                         b"", bytes(8), bytes(16), secrets.token_bytes(16), None, [], {}, True]  # fmt: skip
    for at, held in enumerate(fields):
        for other in others:
            if type(other) is not type(held) or other != held:
                yield f"field {at} is {other!r}", pack([*fields[:at], other, *fields[at + 1 :]])
        yield f"field {at} removed", pack(fields[:at] + fields[at + 1 :])
        for other in others:
            yield f"{other!r} added at {at}", pack([*fields[:at], other, *fields[at:]])
        for to in range(at):
            moved = list(fields)
            moved[at], moved[to] = moved[to], moved[at]
            yield f"fields {to} and {at} exchanged", pack(moved)
    yield "a field at the end", pack([*fields, b"more"])
    whole = pack(fields)
    for place in range(len(whole)):
        for bit in range(8):
            bent = bytearray(whole)
            bent[place] ^= 1 << bit
            yield f"bit {bit} of byte {place}", bytes(bent)
    yield from _bodies(fields)


def _bodies(fields: list[Any]) -> Iterator[tuple[str, bytes]]:
    """The same with the fields of the body."""
    pack = msgspec.msgpack.encode
    body = msgspec.msgpack.decode(fields[-1])
    for at in range(len(body)):
        for other in (0, 1, 99, None, "words", b"words", [], [[bytes(16), 1]]):
            if other != body[at]:
                bent = [*body[:at], other, *body[at + 1 :]]
                yield f"body {at} is {other!r}", pack([*fields[:-1], pack(bent)])
        yield f"body {at} removed", pack([*fields[:-1], pack(body[:at] + body[at + 1 :])])
        yield f"body {at} doubled", pack([*fields[:-1], pack([*body[:at], body[at], *body[at:]])])
    yield "body with a word more", pack([*fields[:-1], pack([*body, "the private line"])])


def lies(scene: Scene, scope: str) -> list[str]:
    """What the server took of a changed letter."""
    letter = scene.person.item(scope, scene.consent)
    honest = scene.person.signed(letter)
    taken = []
    before = dict(scene.store.items)
    for what, data in changed(letter):
        if data == honest.letter:
            continue
        ack = scene.post(Signed(letter=data, signature=honest.signature))[0]
        if ack.verdict is not Verdict.REFUSED or not ack.reason or scene.store.items != before:
            taken.append(what)
            scene.store.items = dict(before)
    return taken


@pytest.mark.parametrize("scope", HONEST)
def test_no_changed_letter_is_taken_whatever_the_courier_signs(scope: str) -> None:
    scene = Scene()
    assert lies(scene, scope) == []
    letter = scene.person.item(scope, scene.consent)
    assert scene.post(scene.person.signed(letter))[0].verdict is Verdict.STORED


@pytest.mark.parametrize("scope", HONEST)
def test_a_server_that_skips_one_signature_is_found_out(scope: str) -> None:
    assert len(lies(Scene(Trusting), scope)) > 20


def test_a_letter_made_by_the_courier_itself_is_refused() -> None:
    scene = Scene()
    letter = scene.person.item("S02", scene.consent)
    data = encode(letter)
    for seed in (scene.device_seed, b"\x09" * 32):
        forged = Signed(letter=data, signature=seals.sign(seed, seals.LETTER, data))
        assert scene.post(forged)[0].reason == Reason.BAD_SIGNATURE
    for purpose in (seals.UP, seals.DOWN, seals.ENROL, b""):
        other = Signed(letter=data, signature=seals.sign(scene.person.seed, purpose, data))
        assert scene.post(other)[0].reason == Reason.BAD_SIGNATURE
    assert scene.store.items == {}


def test_signatures_are_not_exchanged_between_letters() -> None:
    scene = Scene()
    one, two = (scene.person.signed(scene.person.item("S02", scene.consent)) for _ in range(2))
    acks = scene.post(
        Signed(letter=one.letter, signature=two.signature),
        Signed(letter=two.letter, signature=one.signature),
    )
    assert {ack.reason for ack in acks} == {Reason.BAD_SIGNATURE}
    assert scene.store.items == {}


def test_a_letter_of_another_person_is_refused_on_this_device() -> None:
    scene, other = Scene(), Person(b"\x0a" * 32)
    stranger = other.signed(other.item("S02", scene.consent))
    assert scene.post(stranger)[0].reason == Reason.BAD_SIGNATURE
    claimed = Person(scene.person.seed)
    claimed.author = other.author
    wrong = claimed.signed(claimed.item("S02", scene.consent))
    assert scene.post(wrong)[0].reason == Reason.WRONG_KEY


def test_a_bundle_with_a_field_more_or_of_another_version_is_refused_whole() -> None:
    scene = Scene()
    honest = scene.person.signed(scene.person.item("S02", scene.consent))
    up = Up(
        programme=scene.home.programme, device=seals.signing_public(scene.device_seed),
        device_seq=99, epoch=0, cursor=0, verify=[], letters=[honest],
    )  # fmt: skip
    plain: list[Any] = msgspec.msgpack.decode(encode(up))
    wrong = {
        Reason.MALFORMED: [[*plain, "more"], plain[:-1], [*plain[:-1], [[*plain[-1][0], "more"]]]],
        Reason.UNKNOWN_VERSION: [[2, *plain[1:]], [0, *plain[1:]], [None, *plain[1:]]],
    }
    for reason, contents in wrong.items():
        for content in contents:
            with pytest.raises(Refused) as caught:
                open_up(sealed_by_hand(scene, msgspec.msgpack.encode(content)), b"\4" * 32)
            assert caught.value.reason is reason


def sealed_by_hand(scene: Scene, content: bytes) -> bytes:
    """What a courier with the device's key can make of any bytes."""
    key = scene.home.sealing_key
    signature = seals.sign(scene.device_seed, seals.UP, key + content)
    framed = msgspec.msgpack.encode([False, content, signature])
    return seals.seal(key, seals.UP, framed)
