"""People who sign letters, without a desk around them."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable

from mentordesk.wire import letters as wire
from mentordesk.wire import seals
from mentordesk.wire.bodies import Attendance, GoalState, GoalStates
from mentordesk.wire.letters import Kind, Letter, Signed, encode

WORDING = "In numbers, to the office."


class Person:
    """A signing key and a count of letters."""

    def __init__(self, seed: bytes, some: Callable[[int], bytes] | None = None) -> None:
        self.seed = seed
        self.public = seals.signing_public(seed)
        self.author = seals.key_id(self.public)
        self._signer = seals.Signer(seed)
        self._some = some or random.SystemRandom().randbytes
        self.seq = 0

    def letter(self, kind: Kind, **content: object) -> Letter:
        """A letter of this person; ``id`` is random unless given."""
        self.seq += 1
        given: dict[str, object] = {"id": self._some(16), "author": self.author, "seq": self.seq}
        return Letter(kind=kind, **(given | content))  # type: ignore[arg-type]

    def signed(self, letter: Letter) -> Signed:
        data = encode(letter)
        return Signed(letter=data, signature=self._signer.sign(seals.LETTER, data))

    def consent(self, *scopes: str, expires: str = "2027-11-20") -> Letter:
        body = wire.Consent(
            scopes=list(scopes), audience="office", purpose="care", wording=WORDING,
            language="en", wording_digest=hashlib.sha256(WORDING.encode()).digest(),
            given="2026-11-21T09:00:00Z", expires=expires, retention_months=24, notice_version=1,
            app_version="0", preview_digest=bytes(32),
        )  # fmt: skip
        own = self._some(16)
        return self.letter(
            Kind.CONSENT, id=own, consent=own, scope=scopes[0], audience="office",
            body=encode(body),
        )  # fmt: skip

    def item(self, scope: str, consent: bytes, audience: str = "office") -> Letter:
        body: Attendance | GoalStates = Attendance(planned=3, held=2, moved=1, cancelled=None)
        if scope == "S06":
            body = GoalStates(goals=[(self._some(16), GoalState.OPEN)], left_out=[])
        return self.letter(
            Kind.ITEM, scope=scope, consent=consent, audience=audience, period="2026-11",
            body=encode(body),
        )  # fmt: skip

    def withdrawal(self, consent: bytes) -> Letter:
        wish = wire.Withdraw(consent=consent, items=[])
        return self.letter(Kind.WITHDRAW, consent=consent, audience="office", body=encode(wish))
