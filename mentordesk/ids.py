"""Ids, made on the desk: UUID version 7 (RFC 9562 §5.7), sorted by the time of making."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from uuid import UUID

from mentordesk.clock import Clock, to_micros

NewId = Callable[[], UUID]


def id_maker(clock: Clock) -> NewId:
    """A maker of ids that takes the time from ``clock``."""

    def new_id() -> UUID:
        millis = max(0, to_micros(clock.now().instant) // 1000) & ((1 << 48) - 1)
        value = (millis << 80) | secrets.randbits(80)
        value = (value & ~(0xF << 76)) | (0x7 << 76)  # version 7
        value = (value & ~(0x3 << 62)) | (0x2 << 62)  # variant of RFC 9562
        return UUID(int=value)

    return new_id
