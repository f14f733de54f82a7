from __future__ import annotations

from datetime import UTC, datetime

from mentordesk.journal.importing.entries.drafts import Draft, Keys, clean_tags
from mentordesk.journal.importing.errors import EMPTY, TITLE_CUT
from mentordesk.journal.importing.model import (
    Imported,
    Problem,
    Written,
)

NOW = Written(datetime(2026, 1, 1, tzinfo=UTC))


def test_a_title_that_is_none_begins_the_text_and_this_is_said() -> None:
    told = Draft("s", "w", written=NOW, title="x" * 2001, body="b").told(Keys())
    assert isinstance(told, Imported)
    assert (told.title, told.body, told.notes) == ("", "x" * 2001 + "\n\nb", (TITLE_CUT,))
    empty = Draft("s", "w", written=NOW, title=" ", body="\n").told(Keys())
    assert empty == Problem("w", EMPTY)


def test_tags_are_clean_and_each_there_once() -> None:
    assert clean_tags(["#a", "@A", " b\nc ", "", "#", "\0d", "x" * 300]) == (
        "a",
        "b c",
        "d",
        "x" * 200,
    )
