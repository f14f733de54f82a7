"""What the gate hands on when a desk is open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Opened:
    """A desk whose key is known.

    ``master`` is the 32-byte master key; whoever takes it wipes it. ``name`` and ``role`` (mentor,
    mentee, both) are the facts of a first run and empty at every later unlock. ``geometry`` is the
    window's place: x, y, width, height in logical pixels, without its frame.
    """

    master: bytearray
    name: str = ""
    role: str = ""
    geometry: tuple[int, int, int, int] = (0, 0, 0, 0)
    maximised: bool = False

    def __repr__(self) -> str:
        """Say nothing of the key or the name, wherever this is printed."""
        return "Opened(…)"
