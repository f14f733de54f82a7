"""Ways to reach a person, in the order in which to try them: the first is tried first."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mentordesk.mentoring import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ADDRESS = 200  # characters
MOST = 10


class ChannelKind(enum.StrEnum):
    """By what one reaches a person."""

    VIDEO = "video"
    VOICE = "voice"
    MESSAGE = "message"
    EMAIL = "email"
    TEXT = "text"  # an SMS
    PAPER = "paper"
    OTHER = "other"


@dataclass(frozen=True)
class Channel:
    """A way to reach a person. ``address``: a number, a name, a link, as one writes it down."""

    kind: ChannelKind
    address: str

    def tidied(self) -> Channel:
        """The same on one line."""
        return replace(self, address=wording.tidy(self.address))


def channels_problem(channels: Sequence[Channel]) -> str:
    """The sentence that says why these cannot be kept, or nothing."""
    if len(channels) > MOST:
        return wording.MANY_CHANNELS
    said = (wording.line_problem(one.address, "", ADDRESS) for one in channels)
    return next(filter(None, said), "")


def addresses(channels: Iterable[Channel]) -> str:
    """All addresses on one line, for the index."""
    return " ".join(one.address for one in channels)
