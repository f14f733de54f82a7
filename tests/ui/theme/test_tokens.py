from __future__ import annotations

import dataclasses
import re

import pytest

from mentordesk.ui.journal.sheet.hits import FOUND, HERE
from mentordesk.ui.theme import style, tokens
from mentordesk.ui.theme.tokens import Palette

PALETTES = {
    "light": tokens.LIGHT,
    "dark": tokens.DARK,
    "contrast": tokens.CONTRAST,
    "contrast, dark": tokens.CONTRAST_DARK,
}

#: Every pair of ink and ground in which words are set.
TEXT = {
    "ink": ("bg", "surface", "sunk", "soft", "private_soft", "warn_soft", "bad_soft", "pressed"),
    "ink2": ("bg", "surface", "sunk", "soft", "private_soft", "warn_soft", "bad_soft", "hover"),
    "accent": ("bg", "surface", "sunk", "soft", "hover"),
    "private": ("bg", "surface", "sunk", "private_soft"),
    "warn": ("bg", "surface", "sunk", "warn_soft"),
    "bad": ("bg", "surface", "sunk", "bad_soft", "pressed"),
    "on_accent": ("accent", "accent_hover", "accent_pressed"),
    "on_private": ("private", "private_hover"),
    "surface": ("ink",),
}
#: What is not text but must be seen: borders of boxes, the ring, switches that are off.
SHAPES = {
    "edge": ("bg", "surface", "sunk"),
    "ring": ("bg", "surface", "sunk", "soft"),
    "accent": ("bg", "surface", "sunk", "soft"),
    "private": ("surface", "private_soft"),
    "handle": ("surface",),
    "field_line": ("surface", "bg"),
}

#: Grounds that are mixed: ink, what lies over what, and how much of it.
MIXED = (
    ("ink", "warn", "warn_soft", FOUND),
    ("ink", "warn", "warn_soft", HERE),
    ("ink2", "ink", "sunk", 0.06),
    ("ink2", "ink", "surface", 0.04),
    ("ink2", "sunk", "surface", 0.6),
    ("ink2", "soft", "surface", 0.45),
    ("ink2", "accent", "surface", 0.16),
)


def light_of(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_right() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48  # the classic that just fails


@pytest.mark.parametrize("name", PALETTES)
def test_every_text_stands_out_from_its_ground(name: str) -> None:
    least, known = 7.0 if PALETTES[name].strong else 4.5, style.colours(PALETTES[name])
    weak = [
        (ink, ground)
        for ink, grounds in TEXT.items()
        for ground in grounds
        if contrast(known[ink], known[ground]) < least
    ]
    assert weak == []


@pytest.mark.parametrize("name", PALETTES)
def test_every_text_stands_out_from_a_mixed_ground(name: str) -> None:
    least, known = 7.0 if PALETTES[name].strong else 4.5, style.colours(PALETTES[name])
    weak = [
        (ink, over, under, share)
        for ink, over, under, share in MIXED
        if contrast(known[ink], style.mix(known[over], known[under], share)) < least
    ]
    assert weak == []


@pytest.mark.parametrize("name", PALETTES)
def test_every_shape_that_must_be_seen_is_seen(name: str) -> None:
    known = style.colours(PALETTES[name])
    weak = [
        (shape, ground)
        for shape, grounds in SHAPES.items()
        for ground in grounds
        if contrast(known[shape], known[ground]) < 3
    ]
    assert weak == []


@pytest.mark.parametrize("name", PALETTES)
def test_every_colour_is_written_in_full(name: str) -> None:
    for field in dataclasses.fields(Palette):
        value = getattr(PALETTES[name], field.name)
        assert isinstance(value, bool) or re.fullmatch("#[0-9A-F]{6}", value)


@pytest.mark.parametrize(
    ("theme", "system_is_dark", "expected"),
    [
        ("system", False, tokens.LIGHT),
        ("system", True, tokens.DARK),
        ("light", True, tokens.LIGHT),
        ("dark", False, tokens.DARK),
        ("contrast", False, tokens.CONTRAST),
        ("contrast", True, tokens.CONTRAST_DARK),
    ],
)
def test_a_theme_follows_the_desktop_only_where_it_is_asked_to(
    theme: str, system_is_dark: bool, expected: Palette
) -> None:
    assert tokens.palette(theme, system_is_dark=system_is_dark) is expected


def test_lengths_grow_with_the_text_and_hair_lines_do_not() -> None:
    text = "border: 1px; edge: 2px; padding: 3px 14px"
    assert style.scaled(text, 2.0) == "border: 1px; edge: 2px; padding: 6px 28px"
    assert style.scaled(text, 1.0) == text


@pytest.mark.parametrize("name", PALETTES)
def test_the_sheet_names_every_colour_by_a_token(name: str) -> None:
    sheet = style.sheet(PALETTES[name], 1.3)
    assert "$" not in sheet
    for text in (style.LABELS, style.FRAMES, style.BUTTONS, style.FIELDS, style.LISTS):
        assert not re.search("#[0-9A-Fa-f]{3}", text)
        assert "font-family" not in text


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert style.mix("#FFFFFF", "#000000", 1) == "#FFFFFF"
    assert style.mix("#FFFFFF", "#000000", 0) == "#000000"
    assert style.mix("#FF0000", "#000000", 0.5) == "#800000"
