"""A letter of the ledger read back from its signed bytes, as lines for people."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.consent.drafting import values
from mentordesk.ui.sharing import words
from mentordesk.wire.bodies import read_body
from mentordesk.wire.letters import (
    Consent,
    Enrol,
    Kind,
    Signed,
    Withdraw,
    decode,
    read_letter,
)
from mentordesk.wire.limits import LETTER_BYTES

if TYPE_CHECKING:
    from mentordesk.consent.model import Sent
    from mentordesk.wire.letters import Letter

translate = QCoreApplication.translate
Pairs = list[tuple[str, str]]
"""What a field is called, and what the bytes say."""


def content(letter: Sent) -> Pairs:
    """Every field of a letter, out of its bytes. Raises ``Refused`` for bytes that are none."""
    signed = decode(Signed, letter.signed, LETTER_BYTES + 128)
    read = read_letter(signed.letter)
    pairs = [(translate("sharing", "To"), _audience(read.audience))]
    pairs += _body(read)
    pairs.append((translate("sharing", "Signed by the key"), read.author.hex()))
    pairs.append(("SHA-256", hashlib.sha256(letter.signed).hexdigest()))
    return pairs


def raw(letter: Sent) -> str:
    """The signed bytes in hexadecimal, in groups of eight digits."""
    digits = letter.signed.hex()
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _audience(code: str) -> str:
    if code == "office":
        return translate("sharing", "the programme office")
    return translate("sharing", "the programme’s server")


def _body(read: Letter) -> Pairs:
    if read.kind is Kind.ITEM:
        month = (translate("sharing", "Month"), words.month(read.period))
        said = values(read_body(read))
        return [month, *((words.field(name), text) for name, text in said.items())]
    if read.kind is Kind.CONSENT:
        given = decode(Consent, read.body, LETTER_BYTES)
        return [
            (translate("sharing", "You agreed to"), given.wording),
            (translate("sharing", "On"), given.given),
            (translate("sharing", "Until"), given.expires),
        ]
    if read.kind is Kind.WITHDRAW:
        wish = decode(Withdraw, read.body, LETTER_BYTES)
        return [(translate("sharing", "To be erased: all under consent"), wish.consent.hex())]
    card = decode(Enrol, read.body, LETTER_BYTES)
    return [
        (translate("sharing", "Your public key"), card.signing_key.hex()),
        (translate("sharing", "This device’s public key"), card.device_key.hex()),
    ]
