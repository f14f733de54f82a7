"""What a consent may say, whoever signed it."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from mentordesk.server.letterbox import LONGEST
from mentordesk.wire import letters as wire
from mentordesk.wire.bundle import Verdict
from mentordesk.wire.letters import Letter, decode, encode
from mentordesk.wire.limits import Reason
from tests.server.test_lying_courier import Scene

TODAY = date(2026, 11, 21)


def consent(scene: Scene, **changes: object) -> Letter:
    letter = scene.person.consent("S02")
    body = decode(wire.Consent, letter.body, 9_999)
    made: Letter = msgspec.structs.replace(
        letter, body=encode(msgspec.structs.replace(body, **changes))
    )
    return made


@pytest.mark.parametrize("ends", ["2027-01-31", "2027-11-30", "2047-01-01", "9999-12-31"])
def test_a_clock_that_runs_ahead_makes_no_consent_longer_than_twelve_months(ends: str) -> None:
    scene = Scene()
    letter = consent(scene, expires=ends)
    assert scene.post(scene.person.signed(letter))[0].verdict is Verdict.STORED
    held = scene.store.consents[letter.id].expires
    assert held == min(date.fromisoformat(ends), TODAY + LONGEST).isoformat()
    assert held <= (TODAY + timedelta(days=366)).isoformat()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"expires": "2027-02-30"}, Reason.MALFORMED),
        ({"scopes": ["S02", "S99"]}, Reason.UNKNOWN_SCOPE),
        ({"scopes": ["journal"]}, Reason.UNKNOWN_SCOPE),
        ({"audience": "everybody"}, Reason.UNKNOWN_SCOPE),
        ({"wording": "Other words."}, Reason.MALFORMED),
    ],
)
def test_a_consent_that_cannot_be_is_refused_with_a_reason(
    changes: dict[str, object], reason: Reason
) -> None:
    scene = Scene()
    ack = scene.post(scene.person.signed(consent(scene, **changes)))[0]
    assert (ack.verdict, ack.reason) == (Verdict.REFUSED, reason)
