"""A header is whole or it is refused; nobody can weaken it, swap parts of it or slip it in."""

from __future__ import annotations

import base64
import json
import random
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.vault.errors import KdfRefused, NewerVault
from mentordesk.vault.header import (
    DIGEST,
    FRAME,
    LARGEST,
    Damaged,
    Header,
    parse,
    to_bytes,
)
from mentordesk.vault.kdf import CEILING, FLOOR, KdfParams
from mentordesk.vault.wraps import MAGIC, Kind, Wrap, WrapDoesNotOpen, open_wrap, seal
from tests.vault.keys_world import VAULT, quick_bytes, quick_header, with_true_digest

MASTER = bytes(range(32))
OTHER = bytes(range(1, 33))
REFUSALS = (Damaged, KdfRefused, NewerVault)


def body_of(content: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(content[len(MAGIC) + 4 : -2 * DIGEST])
    return found


def with_body(body: object, **style: Any) -> bytes:
    """A file with this body, a true digest, and an HMAC that nobody could know."""
    asked: dict[str, Any] = {"sort_keys": True, "separators": (",", ":")} | style
    text = body if isinstance(body, bytes) else json.dumps(body, **asked).encode()
    return with_true_digest(MAGIC + len(text).to_bytes(4, "big") + text + bytes(2 * DIGEST))


def refused(content: bytes) -> bool:
    try:
        parsed = parse(content)
    except REFUSALS:
        return True
    return not parsed.is_made_with(bytearray(MASTER))


@pytest.mark.parametrize("keyring", [False, True])
def test_a_header_comes_back_as_it_was_written(keyring: bool) -> None:
    header = quick_header(MASTER, keyring=keyring)
    parsed = parse(to_bytes(header, bytearray(MASTER)))
    assert parsed.header == header
    assert parsed.is_made_with(bytearray(MASTER))
    assert not parsed.is_made_with(bytearray(OTHER))


def test_every_single_bit_flip_is_seen_before_unlocking() -> None:
    content = quick_bytes(MASTER, keyring=True)
    assert not refused(content)
    for bit in range(len(content) * 8):
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Damaged):
            parse(bytes(flipped))


def test_every_single_bit_flip_with_the_digest_made_right_again_is_refused_too() -> None:
    content = quick_bytes(MASTER)
    for bit in range((len(content) - DIGEST) * 8):
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        assert refused(with_true_digest(bytes(flipped))), f"bit {bit}"


def test_without_digest_and_hmac_flips_would_pass() -> None:
    """The control: most flips inside the sealed keys still parse when nothing is compared."""
    content = quick_bytes(MASTER)
    passed = 0
    for place in range(len(MAGIC) + 4, len(content) - 2 * DIGEST):
        flipped = bytearray(content)
        flipped[place] ^= 1
        try:
            parse(with_true_digest(bytes(flipped)))
        except REFUSALS:
            continue
        passed += 1
    assert passed > 100


def test_every_truncation_and_every_addition_is_refused() -> None:
    content = quick_bytes(MASTER)
    for length in range(len(content)):
        with pytest.raises(Damaged):
            parse(content[:length])
    for more in (b"\0", content, bytes(LARGEST)):
        with pytest.raises(Damaged):
            parse(content + more)


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(FLOOR.memory_kib - 1, 3, 4),
        KdfParams(8, 1, 1),
        KdfParams(FLOOR.memory_kib, 2, 4),
        KdfParams(FLOOR.memory_kib, 3, 1),
        KdfParams(CEILING.memory_kib + 1, 3, 4),
        KdfParams(CEILING.memory_kib, 11, 4),
        KdfParams(1 << 40, 1 << 40, 1 << 20),
    ],
)
def test_a_weak_or_monstrous_derivation_is_refused_on_reading(params: KdfParams) -> None:
    body = body_of(quick_bytes(MASTER))
    body["wraps"][0]["kdf"] |= {
        "memory_kib": params.memory_kib,
        "iterations": params.iterations,
        "lanes": params.lanes,
    }
    with pytest.raises(KdfRefused):
        parse(with_body(body))


def test_a_newer_format_says_so_whatever_else_is_in_it() -> None:
    body = body_of(quick_bytes(MASTER))
    for version in (2, 3, 10**6):
        for newer in (body | {"format": version}, {"format": version, "unheard_of": [1]}):
            with pytest.raises(NewerVault):
                parse(with_body(newer))
            with pytest.raises(NewerVault):
                parse(with_body(newer, separators=(", ", ": ")))
    for other in (0, -1, "2", 2.5, None, True):
        with pytest.raises(Damaged):
            parse(with_body(body | {"format": other}))


def test_there_is_one_way_to_write_a_header() -> None:
    body = body_of(quick_bytes(MASTER))
    assert parse(with_body(body)).header.vault_id == VAULT
    for style in ({"separators": (", ", ":")}, {"indent": 1}, {"sort_keys": False}):
        shuffled = dict(reversed(body.items())) if "sort_keys" in style else body
        with pytest.raises(Damaged):
            parse(with_body(shuffled, **style))
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    for other in (
        text.replace('"format":1', '"format":1,"format":1'),
        text.replace('"format":1', '"format":1.0'),
        text.replace('"format":1', '"format":true'),
        text.replace('"sheet_confirmed":false', '"sheet_confirmed":0'),
        text.replace(str(VAULT), str(VAULT).upper()),
        text.replace(str(VAULT), VAULT.hex),
        text.replace('"created":', '"created":-'),
        text.replace('"kind":"recovery"', '"kind":"recovery","more":1'),
        text.replace("passphrase", "p\\u0061ssphrase"),
    ):
        assert other != text
        with pytest.raises(Damaged):
            parse(with_body(other.encode()))


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b"1", b'"a"', b"{}", b"\xff\xfe", b"[" * 60_000, b"1" * 60_000,
     b'{"format":1}', b'{"format":NaN}', b'{"format":1,"wraps":{}}'],
)  # fmt: skip
def test_other_bodies_are_damage(body: bytes) -> None:
    with pytest.raises(Damaged):
        parse(with_body(body))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from(["argon2id", "hkdf-sha256", "keyring", "AAAA", base64.b64encode(bytes(16)).decode()]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where every value of a body stands."""
    found = [here]
    if isinstance(value, list):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        for key, part in value.items():
            found += paths(part, (*here, key))
    return found


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    value[path[0]] = put(value[path[0]], path[1:], new)
    return value


TEMPLATE = body_of(quick_bytes(MASTER, keyring=True))


@given(st.sampled_from(paths(TEMPLATE)), VALUES)
@settings(max_examples=300)
def test_a_body_with_any_value_in_any_place_is_refused_or_harmless(
    path: tuple[Any, ...], new: Any
) -> None:
    content = with_body(put(json.loads(json.dumps(TEMPLATE)), path, new))
    see_that_it_is_harmless(content)


def see_that_it_is_harmless(content: bytes) -> None:
    """It is refused, or parses to a header within all bounds that the HMAC refuses."""
    try:
        parsed = parse(content)
    except REFUSALS:
        return
    assert not parsed.is_made_with(bytearray(MASTER))
    params = parsed.header.wraps[0].params
    assert params is not None
    assert params.is_allowed()
    assert [wrap.kind for wrap in parsed.header.wraps][:2] == [Kind.PASSPHRASE, Kind.RECOVERY]


def mutations(seed: int, rounds: int) -> None:
    """Random edits of the bytes, the digest made right again each time."""
    pick = random.Random(seed)
    whole = quick_bytes(MASTER, keyring=True)
    for _ in range(rounds):
        content = bytearray(whole)
        for _ in range(pick.randint(1, 4)):
            at = pick.randrange(len(content) - DIGEST)
            match pick.randrange(4):
                case 0:
                    content[at] = pick.randrange(256)
                case 1:
                    del content[at : at + pick.randint(1, 20)]
                case 2:
                    content[at:at] = pick.choice([b"0", b'"', b"{", b",", pick.randbytes(3)])
                case _:
                    content[at : at + 8] = content[pick.randrange(at + 1) :][:8]
        body = content[len(MAGIC) + 4 : -2 * DIGEST]
        if pick.random() < 0.7:  # else the length stays as the edits left it
            content[len(MAGIC) : len(MAGIC) + 4] = len(body).to_bytes(4, "big")
        see_that_it_is_harmless_or_whole(with_true_digest(bytes(content)), whole)


def see_that_it_is_harmless_or_whole(content: bytes, whole: bytes) -> None:
    if content != whole and len(content) > FRAME:
        see_that_it_is_harmless(content)


def test_mutated_headers_are_refused_or_harmless() -> None:
    mutations(11, 3_000)


@pytest.mark.soak
def test_a_hundred_thousand_mutated_headers_are_refused_or_harmless() -> None:
    mutations(12, 100_000)


@pytest.mark.parametrize("kind", [Kind.RECOVERY, Kind.KEYRING])
def test_a_wrap_opens_in_its_own_desk_as_its_own_kind_with_its_own_secret(kind: Kind) -> None:
    secret = bytearray(32)
    wrap = seal(kind, secret, bytearray(MASTER), VAULT, None)
    assert open_wrap(wrap, secret, VAULT) == MASTER
    other = Kind.KEYRING if kind is Kind.RECOVERY else Kind.RECOVERY
    for changed, vault, key in (
        (wrap, UUID(int=7), secret),
        (replace(wrap, kind=other), VAULT, secret),
        (replace(wrap, salt=bytes(16)), VAULT, secret),
        (replace(wrap, nonce=bytes(12)), VAULT, secret),
        (wrap, VAULT, bytearray(b"\1" * 32)),
        (wrap, VAULT, bytearray(b"short")),
        (
            replace(wrap, sealed=seal(kind, secret, bytearray(OTHER), UUID(int=7), None).sealed),
            VAULT,
            secret,
        ),
    ):
        with pytest.raises(WrapDoesNotOpen):
            open_wrap(changed, key, vault)


def test_a_passphrase_wrap_is_bound_to_its_desk_and_its_cost() -> None:
    secret = bytearray(b"velvet tangent orbit")
    wrap = seal(Kind.PASSPHRASE, secret, bytearray(MASTER), VAULT, FLOOR)
    assert open_wrap(wrap, secret, VAULT) == MASTER
    for changed, vault in (
        (wrap, UUID(int=7)),
        (replace(wrap, params=replace(FLOOR, memory_kib=FLOOR.memory_kib + 8)), VAULT),
        (replace(wrap, params=replace(FLOOR, iterations=4)), VAULT),
    ):
        with pytest.raises(WrapDoesNotOpen):
            open_wrap(changed, secret, vault)


def test_the_keyring_is_never_the_only_way_in() -> None:
    header = quick_header(MASTER, keyring=True)
    passphrase, code, keyring = header.wraps
    for wraps in ((), (keyring,), (passphrase, keyring), (code, keyring), (passphrase,), (code,),
                  (code, passphrase), (passphrase, code, code), (passphrase, code, keyring, keyring)):  # fmt: skip
        with pytest.raises(ValueError):
            replace(header, wraps=wraps)


def test_a_wrap_of_the_wrong_shape_cannot_be_built() -> None:
    good = quick_header(MASTER).wraps[0]
    for wrong in ({"salt": b""}, {"nonce": b"1"}, {"sealed": bytes(47)}, {"params": None},
                  {"kind": Kind.RECOVERY}):  # fmt: skip
        with pytest.raises(ValueError):
            replace(good, **wrong)


def test_a_header_shows_no_secret_in_its_text() -> None:
    wrap: Wrap = quick_header(MASTER).wraps[1]
    assert wrap.sealed.hex() not in repr(wrap)
    assert "sealed" not in repr(wrap)
    with pytest.raises(ValueError):
        Header(VAULT, -1, quick_header(MASTER).wraps, False, bytes(32))
    with pytest.raises(ValueError):
        Header(VAULT, 1, quick_header(MASTER).wraps, False, bytes(31))
