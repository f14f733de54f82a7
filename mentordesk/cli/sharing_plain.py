"""Consents, previews and letters as plain values for ``--json``."""

from __future__ import annotations

from typing import Any

from mentordesk.consent.model import Consent, Preview, Sent

#: Why a round came to nothing and a person must do something: what happened, is safe, to do.
REFUSALS = {
    "clone": "Two copies of this desk have reported to the programme, so it takes nothing more from"
    " either. Nothing was lost or overwritten. Go on with one copy only, and ask your programme"
    " office for a new invite: mentordesk enrol MD1-…",
    "revoked": "The programme takes nothing more from this desk: its office has ended that, or a"
    " copy of this desk has reported as well. Nothing was lost or overwritten. Ask your programme"
    " office for a new invite: mentordesk enrol MD1-…",
    "unknown-certificate": "The server's certificate is not known here. Nothing has left. If your"
    " office gave you a certificate of its own: mentordesk connection --ca FILE",
    "old-certificate": "The server's certificate has ended, or this computer's date is wrong."
    " Nothing has left.",
    "wrong-clock": "This computer's date is wrong: the server's certificate begins later. Nothing"
    " has left.",
    "bad-certificate": "The server's certificate does not fit its address. Nothing has left.",
    "proxy-refused": "The proxy refused. Nothing has left. See: mentordesk connection",
    "refused": "The server did not take this desk's invite: it may have been used already, or has"
    " ended. Nothing was lost. Ask your programme office for a new one: mentordesk enrol MD1-…",
}


def consent_json(one: Consent) -> dict[str, Any]:
    """A consent as plain values."""
    return {
        "id": one.id.hex(),
        "scope": one.scope.value,
        "audience": one.audience.value,
        "given": one.given.isoformat(),
        "expires": one.expires.isoformat(),
        "state": one.state.value,
        "standing": one.standing,
    }


def preview_json(seen: Preview) -> dict[str, Any]:
    """A preview as plain values; ``bytes`` are the very bytes that would be signed."""
    return {
        "scope": seen.scope.value,
        "audience": seen.audience.value,
        "period": seen.period,
        "content": {line.name: line.now for line in seen.lines if not line.struck},
        "before": {line.name: line.before for line in seen.lines},
        "struck": [line.name for line in seen.lines if line.struck],
        "size": seen.size,
        "sha256": seen.digest.hex(),
        "bytes": seen.letter.hex(),
        "expires": seen.expires.isoformat(),
    }


def letter_json(one: Sent) -> dict[str, Any]:
    """A letter of the ledger as plain values."""
    return {
        "id": one.id.hex(),
        "kind": {1: "enrol", 2: "consent", 3: "withdraw", 4: "summary"}.get(one.kind, "?"),
        "scope": one.scope,
        "audience": one.audience,
        "period": one.period,
        "state": one.state.value,
        "sealed": one.sealed.isoformat(),
        "answered": one.answered.isoformat() if one.answered else None,
        "reason": one.reason,
        "sha256": one.digest.hex(),
        "bytes": one.signed.hex(),
    }
