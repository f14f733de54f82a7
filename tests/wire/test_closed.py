"""Every struct that travels is closed, at the client as at the server: no field more, no field less."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from mentordesk.sync.courier import Courier
from mentordesk.sync.courier_file import CourierFile
from mentordesk.sync.transport import Server
from mentordesk.wire import bodies, bundle, seals
from mentordesk.wire import letters as wire
from mentordesk.wire.letters import Closed, Kind, decode, encode, read_letter
from mentordesk.wire.limits import Reason, Refused
from tests.consent.conftest import OpenDesk, Programme, desk, invite_line, programme
from tests.wire.test_wire import down, letter, signed, up

__all__ = ["desk", "invite_line", "programme"]

ID, DIGEST = b"i" * 16, b"d" * 32
SAMPLES: tuple[Closed, ...] = (
    letter(),
    signed(letter()),
    up(2),
    down(),
    wire.Enrol(
        invite=b"i" * 8, signing_key=DIGEST, device_key=DIGEST, device_sealing_key=DIGEST,
        receive_key=DIGEST, proof=DIGEST,
    ),
    wire.Consent(
        scopes=["S02"], audience="office", purpose="care", wording="Words.", language="en",
        wording_digest=DIGEST, given="2026-11-21T09:00:00Z", expires="2027-01-01",
        retention_months=24, notice_version=1, app_version="0", preview_digest=DIGEST,
    ),
    wire.Withdraw(consent=ID, items=[ID]),
    bodies.Attendance(planned=1, held=None, moved=0, cancelled=2),
    bodies.GoalStates(goals=[(ID, bodies.GoalState.OPEN)], left_out=[bodies.GoalState.REACHED]),
    bundle.Framed(packed=False, content=b"c", signature=b"s" * 64),
    bundle.Ack(id=ID, digest=DIGEST, verdict=bundle.Verdict.STORED, reason="x"),
    bundle.Erased(consent=ID, items=[ID], rows=1, key_destroyed=True, backups_until="2026-12-01"),
    bundle.Announcement(id=ID, number=1, published="2026-11-21", title="T", text="Text"),
    bundle.Presence(id=ID, present=True, digest=DIGEST),
    bundle.Receipt(content=b"c", signature=b"s" * 64),
)  # fmt: skip


def test_there_is_a_sample_of_everything_that_travels() -> None:
    assert {type(one) for one in SAMPLES} == set(Closed.__subclasses__())


def bent(data: bytes) -> Iterator[bytes]:
    fields: list[Any] = msgspec.msgpack.decode(data)
    pack = msgspec.msgpack.encode
    added: tuple[Any, ...] = (None, 0, "more", b"more", [])
    for more in added:
        yield pack([*fields, more])
        yield pack([more, *fields])
    yield pack(fields[:-1])
    yield pack(dict(enumerate(fields)))
    yield pack({f"f{at}": one for at, one in enumerate(fields)})
    yield data + b"\xc0"
    yield data[:-1]
    yield b""
    yield b"\xdc\x00" + bytes([len(fields)]) + data[1:]  # the array's length, spelled longer


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: type(one).__name__)
def test_no_field_more_no_field_less_and_no_second_spelling(sample: Closed) -> None:
    data = encode(sample)
    assert decode(type(sample), data, 99_999) == sample
    for wrong in bent(data):
        with pytest.raises(Refused) as caught:
            decode(type(sample), wrong, 99_999)
        assert caught.value.reason is Reason.MALFORMED


def test_another_version_and_another_kind_are_named_as_such() -> None:
    data = encode(letter())
    for version in (0, 2, 127, 0xC0):
        with pytest.raises(Refused) as caught:
            read_letter(data[:1] + bytes([version]) + data[2:])
        assert caught.value.reason is Reason.UNKNOWN_VERSION
    for kind in (0, max(Kind) + 1, 99):
        with pytest.raises(Refused) as caught:
            read_letter(data[:2] + bytes([kind]) + data[3:])
        assert caught.value.reason is Reason.UNKNOWN_KIND


def test_broken_text_is_refused_and_nothing_worse() -> None:
    data = encode(letter()).replace(b"S02", b"S\xff\xfe")
    with pytest.raises(Refused) as caught:
        read_letter(data)
    assert caught.value.reason is Reason.MALFORMED


@pytest.mark.parametrize("period", ["2026-11\n", "٢٠٢٦-١١", "2026-13", "2026-1", " 2026-11"])
def test_a_period_is_figures_and_a_dash(period: str) -> None:
    with pytest.raises(Refused):
        read_letter(encode(letter(period=period)))


@pytest.mark.parametrize("day", ["2026-11-21\n", "2026-99-99", "2026-11-00", "٢٠٢٦-١١-٢١"])
def test_a_day_is_a_day(day: str) -> None:
    one = SAMPLES[11]
    assert isinstance(one, bundle.Erased)
    with pytest.raises(Refused):
        decode(bundle.Erased, encode(msgspec.structs.replace(one, backups_until=day)), 999)


@pytest.mark.parametrize("change", ["field", "version", "nested", "short"])
def test_a_desk_takes_nothing_from_an_answer_it_does_not_know(
    desk: OpenDesk, programme: Programme, invite_line: str, change: str
) -> None:
    """The server's own keys have signed and sealed it: it is refused for what it says all the same."""
    desk.rooms.joining.join(invite_line)
    before = {one.id: one.state for one in desk.rooms.sharing.letters()}

    def post(_server: Server, body: bytes, _seconds: float) -> bytes:
        sealed = programme.answer(body)
        with desk.rooms.storage.mailbox.read() as box:
            private = box.one("SELECT device_private FROM enrolment")[0]  # type: ignore[index]
        held = decode(bundle.Receipt, seals.open_seal(private, seals.DOWN, sealed), 99_999)
        plain: list[Any] = msgspec.msgpack.decode(held.content)
        content = {
            "field": [*plain, "delete everything"],
            "version": [2, *plain[1:]],
            "nested": [*plain[:7], [[*plain[7][0], "more"]], *plain[8:]],
            "short": plain[:-1],
        }[change]
        data = msgspec.msgpack.encode(content)
        signature = seals.sign(programme.home.receipts_seed, seals.DOWN, data)
        receipt = encode(bundle.Receipt(content=data, signature=signature))
        return seals.seal(seals.sealing_public(private), seals.DOWN, receipt)

    file = CourierFile(desk.folder.mailbox_db, desk.rooms.storage.courier_key())
    finish = Courier(file, int(desk.clock.now().instant.timestamp()), asked=True, post=post).run()
    file.close()
    assert (finish.outcome.value, finish.exit_code) == ("bad-answer", 3)
    assert desk.rooms.intake.read().value.confirmed == 0
    assert {one.id: one.state for one in desk.rooms.sharing.letters()} == before
