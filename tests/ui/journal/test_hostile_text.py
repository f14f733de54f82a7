"""No text holds the window up: whatever it repeats, reading it takes time with its length.

A hang is told by an alarm after many times what the text takes, not by a clock.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from re import compile as pattern
from types import FrameType

import pytest

from mentordesk.journal.exporting.blocks import blocks
from mentordesk.journal.heading_lines import heading_of
from mentordesk.journal.marks import marks_in
from mentordesk.ui.journal import line_marks
from mentordesk.ui.journal.emphasis import emphasised
from mentordesk.ui.journal.highlighter import _CODE, _LINK
from mentordesk.ui.journal.reading.lines import lines_of
from mentordesk.ui.journal.reading.spans import spans_of

LONG, LINE, PARAGRAPH = 200_000, 20_000, 5_000
REPEATED = (
    *(
        "[[",
        "[a](",
        "![](",
        "[](a ",
        "***a ",
        "**a ",
        "*a ",
        "_a ",
        "~~a ",
        "`",
        "``a ",
        "|",
        "|\\",
    ),
    *(
        "# ",
        " #a",
        " #a *",
        "@a ",
        "> ",
        "- ",
        "1. ",
        "- [ ] ",
        "<http://",
        "www.",
        "\\[",
        "\u0301",
    ),
    *(
        "\n",
        "\n> ",
        "\n- ",
        "\n#",
        "\n|-|-|\n|",
        "\n```\n",
        "\n---\na",
        "\n    a",
        "\u2028",
        "&",
        " ",
    ),
)
WHOLE = (
    f"# a{' ' * LONG}#x",
    f"{'~' * LONG}`",
    f"{'`' * LONG}x`",
    f"a|b\n{' ' * LONG}x-",
    f"a|b\n|{'- ' * LONG}",
    f"[a](b{' ' * LONG}",
    f"a\n={' ' * LONG}x",
)


class Hangs(Exception):
    """It took far too long."""


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    def rings(_number: int, _frame: FrameType | None) -> None:
        raise Hangs

    before = signal.signal(signal.SIGALRM, rings)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def read(text: str) -> None:
    for line in lines_of(text.split("\n")):
        for words in (line.text, *(cell for row in line.rows for cell in row)):
            spans_of(words[:LINE])


def put_in_a_copy(text: str) -> None:
    for _ in blocks(text):
        pass


def stand_at_each_line(text: str) -> None:
    for line in text.split("\n"):
        line_marks.is_ruled(line)
        line_marks.is_row(line)
        line_marks.content_at(line)


def colour(text: str) -> None:
    line = text.split("\n", maxsplit=1)[0][:PARAGRAPH]
    for _ in (*_LINK.finditer(line), *_CODE.finditer(line), *emphasised(line)):
        pass


DONE = (read, put_in_a_copy, stand_at_each_line, colour, marks_in)


@pytest.mark.parametrize("doing", DONE)
def test_a_text_that_was_made_to_hang_us_does_not(doing: Callable[[str], object]) -> None:
    with alarm(60):
        for piece in REPEATED:
            doing(piece * (LINE // len(piece)))
        for text in WHOLE:
            doing(text)


def test_control_a_pattern_that_goes_back_again_and_again_is_told() -> None:
    heading = pattern(r" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*\Z")
    with pytest.raises(Hangs), alarm(0.5):
        heading.match(WHOLE[0])


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("# a", (1, "a")),
        ("   ###### a #b ", (6, "a #b")),
        ("## a ##", (2, "a")),
        ("## a##", (2, "a##")),
        ("## ##", (2, "")),
        ("#", (1, "")),
        ("#\ta \t", (1, "a")),
        ("#a", None),
        ("####### a", None),
        ("    # a", None),
    ],
)
def test_a_heading_is_read_as_before(line: str, meant: tuple[int, str] | None) -> None:
    assert heading_of(line) == meant


def test_what_stands_between_marks_is_found_with_its_marks() -> None:
    line = "**a** *b* _c_ ***d*** ~~e~~ __f__ g*h*i ** j** *k"
    found = [(line[a[0] : b[1]], look.name) for a, b, look in emphasised(line)]
    assert sorted(found) == [
        *(("***d***", "BOTH"), ("**a**", "STRONG"), ("*b*", "SLANTED")),
        *(("__f__", "STRONG"), ("_c_", "SLANTED"), ("~~e~~", "STRUCK")),
    ]


def test_only_unbalanced_marks_cost_nothing_more_in_any_mixture() -> None:
    with alarm(60):
        for one, other in product(("*a ", "**a ", "_a ", "[a](b ", "`a ", "#a "), repeat=2):
            colour((one + other) * 700)
            read((one + other) * 2_000)
