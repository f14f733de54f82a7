from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.wire import bundle, invite, seals
from mentordesk.wire import letters as wire
from mentordesk.wire.bodies import Attendance, GoalState, GoalStates, read_body
from mentordesk.wire.bundle import Ack, Down, Up, Verdict
from mentordesk.wire.letters import Kind, Letter, Signed, decode, encode, read_letter
from mentordesk.wire.limits import BUNDLE_BYTES, LETTER_BYTES, Reason, Refused

VECTORS = Path(__file__).parents[1] / "formats" / "wire-v1" / "vectors.json"
SEED, DEVICE, PRIVATE, RECEIPTS = (bytes([n]) * 32 for n in (1, 2, 3, 4))


def letter(**changes: object) -> Letter:
    content: dict[str, object] = {
        "kind": Kind.ITEM,
        "id": b"i" * 16,
        "author": seals.key_id(seals.signing_public(SEED)),
        "seq": 7,
        "scope": "S02",
        "consent": b"c" * 16,
        "audience": "office",
        "period": "2026-11",
        "body": encode(Attendance(planned=3, held=2, moved=1, cancelled=None)),
    }
    return Letter(**(content | changes))  # type: ignore[arg-type]


def signed(one: Letter) -> Signed:
    data = encode(one)
    return Signed(letter=data, signature=seals.sign(SEED, seals.LETTER, data))


def up(count: int = 1) -> Up:
    return Up(
        programme=b"p" * 8,
        device=seals.signing_public(DEVICE),
        device_seq=1,
        epoch=0,
        cursor=0,
        verify=[],
        letters=[signed(letter(id=bytes([n]) * 16)) for n in range(count)],
    )


def refusal(act: object, *arguments: object) -> Reason:
    with pytest.raises(Refused) as caught:
        act(*arguments)  # type: ignore[operator]
    return caught.value.reason


def test_the_vectors_of_version_one_read_and_write_the_same_bytes() -> None:
    kept = json.loads(VECTORS.read_text("utf-8"))
    for name, made in vectors().items():
        assert kept[name] == made.hex(), name
    assert read_letter(bytes.fromhex(kept["letter-attendance"])) == letter()


def vectors() -> dict[str, bytes]:
    goals = GoalStates(goals=[(b"g" * 16, GoalState.REACHED)], left_out=[])
    one = letter()
    return {
        "letter-attendance": encode(one),
        "letter-goals": encode(letter(scope="S06", body=encode(goals))),
        "signed-attendance": encode(signed(one)),
        "withdraw": encode(wire.Withdraw(consent=b"c" * 16, items=[])),
        "up": encode(up()),
        "ack": encode(Ack(id=b"i" * 16, digest=b"d" * 32, verdict=Verdict.STORED)),
        "proof": seals.proof(seals.invite_key(b"s" * 10), b"k" * 128),
    }


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail_otherwise_than_by_refusing(data: bytes) -> None:
    for read in (read_letter, lambda raw: decode(Up, raw, 9999), bundle.read_down):
        try:
            read(data)
        except Refused:
            continue


@given(st.integers(0, 76), st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_breaks_the_signature(place: int, bit: int) -> None:
    one = signed(letter())
    bent = bytearray(one.letter)
    bent[place % len(bent)] ^= 1 << bit
    key = seals.signing_public(SEED)
    reason = refusal(seals.verify, key, seals.LETTER, bytes(bent), one.signature)
    assert reason is Reason.BAD_SIGNATURE


def test_an_added_field_is_refused() -> None:
    data = bytearray(encode(letter()))
    assert data[0] == 0x9B  # an array of eleven
    data[0] += 1
    data += b"\x01"
    assert refusal(read_letter, bytes(data)) is Reason.MALFORMED


def test_another_version_is_refused_before_anything_else_is_believed() -> None:
    data = bytearray(encode(letter()))
    data[1] = 2
    assert refusal(read_letter, bytes(data)) is Reason.UNKNOWN_VERSION


def test_a_second_spelling_of_the_same_letter_is_refused() -> None:
    data = encode(letter())
    longer = data.replace(b"\x07\xa3S02", b"\xcc\x07\xa3S02")  # 7 as one byte more than needed
    assert longer != data
    assert refusal(read_letter, longer) is Reason.MALFORMED


def test_sizes_are_looked_at_before_parsing() -> None:
    assert refusal(read_letter, bytes(LETTER_BYTES + 1)) is Reason.TOO_LARGE
    assert refusal(bundle.open_up, bytes(BUNDLE_BYTES + 1), PRIVATE) is Reason.TOO_LARGE


def test_a_body_holds_no_field_for_words() -> None:
    bodies = (Attendance, GoalStates)
    kinds = {str(kind) for body in bodies for kind in body.__annotations__.values()}
    assert not any("str" in kind or "Text" in kind or "bytes" in kind for kind in kinds), kinds
    assert len(kinds) == 3
    assert refusal(read_body, letter(scope="S99")) is Reason.UNKNOWN_SCOPE


@pytest.mark.parametrize("count", [0, 1, 4, 5, 60])
def test_a_bundle_comes_back_as_it_was(count: int) -> None:
    sealed = bundle.close_up(up(count), DEVICE, seals.sealing_public(PRIVATE))
    assert (len(sealed) - 48) % 256 == 0
    assert bundle.open_up(sealed, PRIVATE) == up(count)


def test_a_bundle_for_another_server_or_of_another_device_is_refused() -> None:
    sealed = bundle.close_up(up(), DEVICE, seals.sealing_public(PRIVATE))
    assert refusal(bundle.open_up, sealed, b"9" * 32) is Reason.WRONG_KEY
    forged = bundle.close_up(up(), RECEIPTS, seals.sealing_public(PRIVATE))
    assert refusal(bundle.open_up, forged, PRIVATE) is Reason.BAD_SIGNATURE


def test_a_bomb_is_refused_by_its_size() -> None:
    import zstandard

    bomb = zstandard.ZstdCompressor().compress(bytes(50 * 1024 * 1024))
    assert refusal(bundle.decompress, bomb) is Reason.TOO_LARGE
    nameless = zstandard.ZstdCompressor(write_content_size=False).compress(b"x" * 100)
    assert refusal(bundle.decompress, nameless) is Reason.TOO_LARGE


def down() -> Down:
    return Down(
        programme=b"p" * 8, device=seals.signing_public(DEVICE), device_seq=1, epoch=1, cursor=0,
        at=1_790_000_000, acks=[Ack(id=b"i" * 16, digest=b"d" * 32, verdict=Verdict.STORED)],
    )  # fmt: skip


def test_only_the_pinned_key_makes_a_receipt() -> None:
    sealed = bundle.close_down(down(), RECEIPTS, seals.sealing_public(PRIVATE))
    receipt, read = bundle.open_down(sealed, PRIVATE)
    assert read == down()
    assert bundle.verify_receipt(receipt, seals.signing_public(RECEIPTS)) == down()
    reason = refusal(bundle.verify_receipt, receipt, seals.signing_public(SEED))
    assert reason is Reason.BAD_SIGNATURE


def test_one_letter_fits_the_sizes_that_a_poor_link_needs() -> None:
    sealed = bundle.close_up(up(), DEVICE, seals.sealing_public(PRIVATE))
    answer = bundle.close_down(down(), RECEIPTS, seals.sealing_public(PRIVATE))
    assert len(sealed) <= 800 - 160  # the HTTP head takes the rest
    assert len(answer) <= 450 - 120


CARD = invite.Invite("https://mentoring.example.org/md", b"p" * 8, b"s" * 32, b"r" * 32, b"x" * 10)


@given(st.data())
def test_an_invite_survives_how_people_paste(data: st.DataObject) -> None:
    line = CARD.line()
    assert " " not in line
    places = data.draw(st.lists(st.integers(0, len(line)), max_size=5))
    pasted = line
    for place in sorted(places, reverse=True):
        pasted = (
            pasted[:place]
            + data.draw(st.sampled_from([" ", "\n", "\r\n", "\u00ad"]))
            + pasted[place:]
        )
    assert invite.parse(pasted) == CARD


@given(st.integers(4, 150), st.sampled_from("ABCDEFGHabcdefgh0123456789-_"))
def test_a_mistyped_invite_is_refused(place: int, letter: str) -> None:
    line = CARD.line()
    place %= len(line)
    bent = line[:place] + letter + line[place + 1 :]
    if bent != line:
        assert refusal(invite.parse, bent) is Reason.BAD_INVITE


@pytest.mark.parametrize(
    "url", ["http://example.org", "ftp://127.0.0.1", "https://", "https://a:b@c.org", "nonsense"]
)
def test_an_address_that_is_not_safe_is_no_address(url: str) -> None:
    assert invite.address_problem(url)


def test_http_is_for_this_machine_only() -> None:
    assert not invite.address_problem("http://127.0.0.1:8765")
    assert not invite.address_problem("https://mentoring.example.org")
