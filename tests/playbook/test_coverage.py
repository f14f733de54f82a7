"""Which signs the bundled fonts have: all that the content and the interface use."""

from __future__ import annotations

import html
import struct

import pytest

from mentordesk import assets
from mentordesk.playbook.check.characters import bundled
from mentordesk.playbook.check.coverage import code_points


def test_the_fonts_have_letters_of_three_scripts_a_minus_and_arrows() -> None:
    assert set("aéşЖΩشجؤ−→←↑↓…“”’«»\u202f") <= bundled()
    assert "⚕" not in bundled()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_sign_of_the_interface_can_be_drawn(language: str) -> None:
    path = assets.path("i18n", f"mentordesk_{language}.ts")
    with open(path, encoding="utf-8") as file:
        signs = set(html.unescape(file.read()))
    assert {sign for sign in signs - bundled() if not sign.isspace()} == set()


def test_a_font_without_its_table_is_told() -> None:
    with pytest.raises(ValueError, match="cmap"):
        code_points(struct.pack(">LHHHH", 0x10000, 0, 0, 0, 0))
