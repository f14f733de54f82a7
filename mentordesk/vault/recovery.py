"""The recovery code: 160 random bits on paper, in letters that are hard to confuse.

Eight groups of four Crockford base32 characters (https://www.crockford.com/base32.html) and a
ninth that checks them. Each group is 20 bits: two symbols of GF(2¹⁰). The check group is a sum
over all groups and a weighted sum, so that a mistake in one group says which group it is in
(all but 1 in 1,024 such mistakes; every mistake in a single character).
"""

from __future__ import annotations

import os
import unicodedata

from mentordesk.vault.errors import MistypedRecoveryCode, WrongRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = {"O": "0", "I": "1", "L": "1"}
SECRET_SIZE = 20  # bytes
GROUP = 4  # characters
GROUPS = 8  # of the secret; the check group follows
CHARACTERS = GROUP * (GROUPS + 1)
FIELD = 0b100_0000_1001  # x¹⁰ + x³ + 1, primitive over GF(2)


def new_secret() -> bytearray:
    """160 bits from the system's generator."""
    return bytearray(os.urandom(SECRET_SIZE))


def encode(secret: bytes | bytearray) -> str:
    """The code of ``secret`` (20 bytes): nine groups with hyphens between them."""
    if len(secret) != SECRET_SIZE:
        raise ValueError(f"a recovery secret has {SECRET_SIZE} bytes")
    number = int.from_bytes(secret, "big")
    values = [number >> 20 * place & 0xF_FFFF for place in reversed(range(GROUPS))]
    return "-".join(_written(value) for value in [*values, _check(values)])


def groups(code: str) -> tuple[str, ...]:
    """The nine groups of a well-formed code, the last one being the check group."""
    return tuple(encode(parse(code)).split("-"))


def parse(code: str) -> bytearray:
    """The 20-byte secret of a typed code, which its taker wipes.

    Case, spaces, dots, hyphens and the like do not matter; O is 0, I and L are 1; digits of any
    script count. Raises ``MistypedRecoveryCode`` with the group (from 1) that is most likely
    wrong, or ``WrongRecoveryCode`` where that cannot be told.
    """
    text = plain(code)
    _see_to_length(code, text)
    for place, character in enumerate(text):
        if character not in ALPHABET:
            raise MistypedRecoveryCode(place // GROUP + 1)
    typed = [_value(text[start : start + GROUP]) for start in range(0, CHARACTERS, GROUP)]
    _see_to_check(typed)
    number = 0
    for value in typed[:GROUPS]:
        number = number << 20 | value
    return bytearray(number.to_bytes(SECRET_SIZE, "big"))


def is_group(typed: str, group: str) -> bool:
    """Whether ``typed`` is ``group``, as forgiving as ``parse``: for typing two groups back."""
    return plain(typed) == plain(group)


def plain(typed: str) -> str:
    """What was typed, in capitals, without separators, look-alikes put right."""
    kept = []
    for character in unicodedata.normalize("NFKC", typed).upper():
        if character.isdecimal():
            kept.append(str(unicodedata.decimal(character)))
        elif character.isalpha():
            kept.append(LOOKALIKES.get(character, character))
    return "".join(kept)


def _see_to_length(code: str, text: str) -> None:
    if len(text) == CHARACTERS:
        return
    typed = [plain(part) for part in "".join(_spaced(code)).split()]
    if len(typed) == GROUPS + 1:
        for place, group in enumerate(typed, start=1):
            if len(group) != GROUP:
                raise MistypedRecoveryCode(place)
    raise WrongRecoveryCode


def _spaced(code: str) -> list[str]:
    return [character if character.isalnum() else " " for character in code]


def _see_to_check(typed: list[int]) -> None:
    *values, check = typed
    wrong = check ^ _check(values)
    if not wrong:
        return
    first, second = wrong >> 10, wrong & 0x3FF
    for place in range(1, GROUPS + 1):
        if first and _times(_weight(place), first) == second:
            raise MistypedRecoveryCode(place)
    if first and not second:
        raise MistypedRecoveryCode(GROUPS + 1)
    raise WrongRecoveryCode


def _check(values: list[int]) -> int:
    """The plain and the weighted sum over GF(2¹⁰) of the groups, 10 bits each."""
    plain_sum = weighted = 0
    for place, value in enumerate(values, start=1):
        symbol = (value >> 10) ^ _times(2, value & 0x3FF)
        plain_sum ^= symbol
        weighted ^= _times(_weight(place), symbol)
    return plain_sum << 10 | weighted


def _weight(place: int) -> int:
    return 1 << place  # x, x², … x⁸: distinct, and none is 0 or 1


def _times(one: int, other: int) -> int:
    """The product in GF(2¹⁰)."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0x400:
            one ^= FIELD
        other >>= 1
    return product


def _written(value: int) -> str:
    return "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(GROUP)))


def _value(group: str) -> int:
    value = 0
    for character in group:
        value = value << 5 | ALPHABET.index(character)
    return value
