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
from mentordesk.journal.markdown.heads import content_at, heading_of
from mentordesk.journal.markdown.lines import lines_of
from mentordesk.journal.markdown.marks import marks_in
from mentordesk.journal.markdown.spans import Look, places_of, spans_of
from mentordesk.journal.markdown.tables import is_row, is_ruled

LONG, LINE, PARAGRAPH = 200_000, 6_000, 5_000
REPEATED = (
    *(
        "[[",
        "[a](",
        "[a[b]",
        "[a](b(c)",
        "https://a(b)",
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
    "#a " * (LINE // 3) + "*",
    "x\n- " * (LINE // 4),
    "[a`b](c` " * (LINE // 9),
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
        is_ruled(line)
        is_row(line)
        content_at(line)


def colour(text: str) -> None:
    line = text.split("\n", maxsplit=1)[0][:PARAGRAPH]
    places_of(line)


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
    found = heading_of(line)
    assert (found and (found.level, found.words)) == meant


def test_what_stands_between_marks_is_found_with_its_marks() -> None:
    line = "**a** *b* _c_ ***d*** ~~e~~ __f__ g*h*i ** j** *k"
    found = sorted((line[begin:end], look) for begin, end, look in places_of(line))
    marks = [mark for mark, look in found if look is Look.MARK]
    pairs = ("**", "*", "_", "***", "~~", "__", "*")
    assert marks == sorted([*pairs, *pairs])
    assert [one for one in found if one[1] is not Look.MARK] == [
        *(("a", Look.BOLD), ("b", Look.SLANTED), ("c", Look.SLANTED)),
        *(("d", Look.BOLD | Look.SLANTED), ("e", Look.STRUCK), ("f", Look.BOLD)),
        ("h", Look.SLANTED),
    ]


def test_only_unbalanced_marks_cost_nothing_more_in_any_mixture() -> None:
    with alarm(60):
        for one, other in product(("*a ", "**a ", "_a ", "[a](b ", "`a ", "#a "), repeat=2):
            colour((one + other) * 700)
            read((one + other) * 600)
