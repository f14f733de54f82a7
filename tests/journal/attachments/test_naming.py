from __future__ import annotations

import pytest

from mentordesk.journal.attachments.naming import file_link, plain_name
from mentordesk.journal.importing.model import (
    ImportedFile,
)


def test_names_of_files_are_plain_and_different() -> None:
    taken: set[str] = set()
    for name in (
        "a.png",
        "x/../a.png",
        "C:\\a.png",
        "<a>.png",
        "..",
        ".png",
        ".png",
        "\u202egnp.exe",
        "a" * 300 + ".png",
    ):
        given_name = plain_name(name, taken)
        assert given_name not in taken
        ImportedFile(given_name, 0, lambda: pytest.fail("never opened"))
        assert not set("<>\n\u202e") & set(given_name)
        taken.add(given_name)
    assert {"a.png", "a (2).png", "a (3).png", "file"} <= taken
    assert file_link("a b.png", "[x]\n") == "![(x) ](<a b.png>)"
