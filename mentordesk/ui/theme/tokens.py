"""The tokens of the design: colours, distances, corners and sizes of type. No Qt, nothing computed.

A view never writes a colour or a size of its own; it names a token.
"""

from __future__ import annotations

from dataclasses import dataclass

SPACE = (4, 8, 12, 16, 24)
"""Distances in pixels at 100 % text: hair, small, medium, large, page."""
RADIUS = (8, 12)
"""Corners in pixels at 100 % text: of a control, of a card."""
TYPE = (12, 14, 16, 22, 26)
"""Sizes of type in pixels at 100 % text: small, body, heading, title, hero."""

REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 700
"""Weights of the shipped fonts."""


@dataclass(frozen=True)
class Palette:
    """The colours of one theme as ``#RRGGBB``, named by what they are for."""

    bg: str  # behind everything
    surface: str  # cards, fields, the current place
    sunk: str  # the rail, quiet pills, segment wells
    line: str  # hair lines and borders that only divide
    edge: str  # borders that must be seen: check boxes, switches that are off
    ink: str  # text
    ink2: str  # text that explains
    accent: str  # what can be done; what is agreed between two
    on_accent: str
    soft: str  # the accent's quiet ground
    private: str  # what is for the writer alone
    on_private: str
    private_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    ring: str  # around what has the keyboard
    shade: str  # over a window that waits behind a card
    dark: bool = False
    strong: bool = False  # high contrast: borders are drawn twice as thick


LIGHT = Palette(
    bg="#F6F4EF",
    surface="#FFFFFF",
    sunk="#EFECE5",
    line="#E0DBD0",
    edge="#757B82",
    ink="#20262C",
    ink2="#5B646D",
    accent="#0E6B63",
    on_accent="#FFFFFF",
    soft="#DDEFEC",
    private="#6B3FA0",
    on_private="#FFFFFF",
    private_soft="#EEE6F8",
    warn="#9A5B00",
    warn_soft="#FBEBCF",
    bad="#B3261E",
    bad_soft="#FBE6E3",
    ring="#0E6B63",
    shade="#20262C",
)

DARK = Palette(
    bg="#15191C",
    surface="#1D2327",
    sunk="#12161A",
    line="#323A40",
    edge="#7F8A92",
    ink="#E8EAEB",
    ink2="#A9B2B9",
    accent="#5CC2B4",
    on_accent="#12161A",
    soft="#17393A",
    private="#C3A2F0",
    on_private="#12161A",
    private_soft="#2F2440",
    warn="#F0B860",
    warn_soft="#3A2C14",
    bad="#FF9A92",
    bad_soft="#402020",
    ring="#5CC2B4",
    shade="#000000",
    dark=True,
)

CONTRAST = Palette(
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunk="#FFFFFF",
    line="#000000",
    edge="#000000",
    ink="#000000",
    ink2="#1A1A1A",
    accent="#00443E",
    on_accent="#FFFFFF",
    soft="#FFFFFF",
    private="#4A1D82",
    on_private="#FFFFFF",
    private_soft="#FFFFFF",
    warn="#5C3300",
    warn_soft="#FFFFFF",
    bad="#7E0A05",
    bad_soft="#FFFFFF",
    ring="#0037C8",
    shade="#000000",
    strong=True,
)

CONTRAST_DARK = Palette(
    bg="#000000",
    surface="#000000",
    sunk="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    ink2="#F0F0F0",
    accent="#7FF0E0",
    on_accent="#000000",
    soft="#000000",
    private="#DDC4FF",
    on_private="#000000",
    private_soft="#000000",
    warn="#FFD37A",
    warn_soft="#000000",
    bad="#FFB3AD",
    bad_soft="#000000",
    ring="#FFE600",
    shade="#000000",
    dark=True,
    strong=True,
)

THEMES = ("system", "light", "dark", "contrast")


def palette(theme: str, *, system_is_dark: bool) -> Palette:
    """The palette of a theme of the settings; ``system`` and ``contrast`` follow the desktop."""
    if theme == "contrast":
        return CONTRAST_DARK if system_is_dark else CONTRAST
    if theme == "dark" or (theme != "light" and system_is_dark):
        return DARK
    return LIGHT
