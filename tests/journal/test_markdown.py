"""One reader for all: what is shown, what a copy's page shows, and what counts as a tag."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentordesk.journal.exporting.blocks import blocks
from mentordesk.journal.exporting.inline import Picture
from mentordesk.journal.markdown.code_zones import CodeZones
from mentordesk.journal.markdown.lines import Kind, Line, lines_of
from mentordesk.journal.markdown.marks import tags_in
from mentordesk.journal.markdown.spans import TAG, WEB, Look, Span, places_of, spans_of

PARTS = (
    *(
        "\n",
        "\n",
        "\n\n",
        " ",
        "    ",
        "\t",
        "> ",
        ">",
        "- ",
        "* ",
        "3. ",
        "- [ ] ",
        "- [x] ",
        "# ",
    ),
    *(
        "```",
        "~~~",
        "`",
        "``",
        "---",
        "===",
        "| a | b |\n|---|:-:|\n",
        "|",
        "\\",
        "*",
        "**",
        "_",
        "~~",
    ),
    *(
        "word",
        "é",
        "长",
        "مرحبا",
        "#work",
        "#snake_case",
        "@Jonas",
        "1",
        "<b>",
        "&amp;",
        "!",
        ":",
        "]:",
    ),
    *(
        "[said](https://e.org/x)",
        "[*a* `b`](<my file.pdf>)",
        "![alt](p.png)",
        "[",
        "](",
        ")",
        "\u2028",
    ),
    *("https://a.b/c_d_e.", "<mailto:a@b.org>", "[a](javascript:x)", "[x](#head)", "'", '"'),
)
MARKDOWN = st.lists(st.sampled_from(PARTS), max_size=25).map("".join)


class Page(HTMLParser):
    """The words, links and check boxes of a page, as its reader has them."""

    def __init__(self, markdown: str, *, turned: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links: list[str] = []
        self._is_told = False
        for piece in blocks(markdown, turned=turned):
            if isinstance(piece, Picture):
                self.close()
                self.words.append(piece.alt)
            else:
                self.feed(piece)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self._is_told = found.get("class") == "to"
        if tag == "a":
            self.links.append(found["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._is_told = False

    def handle_data(self, data: str) -> None:
        if not self._is_told:  # where a file or a place in the text leads: told on a page alone
            self.words.append(data)

    def shown(self) -> str:
        return bare("".join(self.words))


def bare(words: str) -> str:
    return re.sub(r"\s+", "", words)


def texts(line: Line) -> list[str]:
    return [cell for row in line.rows for cell in row] or [line.text]


def spans(line: Line) -> list[Span]:
    if line.kind is Kind.CODE:
        return [Span(line.text)]
    return [span for text in texts(line) for span in spans_of(text)]


def read(markdown: str) -> tuple[str, list[str]]:
    """The words and links of the reading view."""
    words, links = [], []
    for line in lines_of(markdown.split("\n")):
        if line.box:
            words.append("☑" if line.is_ticked else "☐")
        last = ""
        for span in spans(line):
            words.append(span.text)
            if span.picture and span.link.startswith(WEB):
                words[-1] = span.text or span.link
            if span.link.lower().startswith(WEB) and span.link != last:
                links.append(span.link)
            last = span.link
    return bare("".join(words)), links


@settings(max_examples=400)
@given(MARKDOWN)
@example("- a\n  - [x] b\n    c\n\n    d\n- ```\n  e\n  ```\n> - f\n>   g")
@example("| a | b |\n|---|\n" + "| c | d |\n" * 450)
@example("#snake_case and `#no` *#yes*")
def test_the_view_and_the_page_show_the_same(markdown: str) -> None:
    page = Page(markdown)
    words, links = read(markdown)
    assert page.shown() == words
    assert page.links == links


@settings(max_examples=300)
@given(MARKDOWN)
@example("`` ` #a ``\n#b\n- ```\n  #c\n  ```\n    #d ` #e\n`")
def test_a_tag_is_shown_where_one_counts(markdown: str) -> None:
    shown = [
        span
        for line in lines_of(re.sub(r"[|\\]", "", markdown).split("\n"))
        if line.kind is not Kind.CODE
        for span in spans(line)
    ]
    found = {span.text[1:] for span in shown if Look.TAG in span.look}
    assert found <= set(tags_in(re.sub(r"[|\\]", "", markdown)))
    if "[" not in markdown and "```" not in markdown and "~~~" not in markdown:
        assert found == set(tags_in(re.sub(r"[|\\]", "", markdown)))


@settings(max_examples=300)
@given(MARKDOWN)
def test_a_line_that_is_shown_as_code_is_code_for_all(markdown: str) -> None:
    source = markdown.split("\n")
    zones = CodeZones(markdown)
    starts = [0]
    for line in source:
        starts.append(starts[-1] + len(line) + 1)
    for shown in lines_of(source):
        if shown.text.strip() and shown.kind is Kind.CODE:
            assert zones.hold(starts[shown.at])


def test_every_word_of_a_table_is_shown_however_large() -> None:
    wide = "|".join(f"w{number}" for number in range(100))
    rows = [*("a|b", "-|-"), *(f"r{number}|x" for number in range(500)), wide]
    shown = read("\n".join(rows))[0]
    assert all(f"r{number}x" in shown for number in range(500))
    assert all(f"w{number}" in shown for number in range(100))
    parts = list(lines_of(rows))
    assert [part.goes_on for part in parts] == [False, True, True]
    assert [part.at for part in parts] == [0, 201, 401]
    assert Page("\n".join(rows)).shown() == shown


def test_a_tag_is_whole_whatever_marks_stand_in_it() -> None:
    assert [span for span in spans_of("a #snake_case_x b") if span.link] == [
        Span("#snake_case_x", Look.TAG, f"{TAG}snake_case_x")
    ]


def test_what_belongs_to_an_item_stands_below_it() -> None:
    found = list(lines_of(["- a", "  b", "", "  c", "d", "> 1. e", ">    f", "  g"]))
    assert [line.level for line in found] == [0, 1, 1, 0, 0, 1, 0]


@pytest.mark.parametrize("step", [2, 3, 4, 8])
@pytest.mark.parametrize("marker", ["-", "1."])
def test_items_stand_in_by_a_level_however_many_blanks_people_write(step: int, marker: str) -> None:
    depths = [0, 1, 2, 3, 4, 1, 2, 0, 2, 0]
    text = [f"{' ' * step * depth}{marker} item" for depth in depths]
    levels = [0, 1, 2, 3, 4, 1, 2, 0, 1, 0]
    assert [line.level for line in lines_of(text)] == levels
    quoted = [f"> {line}" for line in text]
    assert [line.level for line in lines_of(quoted)] == levels
    apart = "\n\n".join(text).split("\n")
    assert [line.level for line in lines_of(apart)] == levels


@pytest.mark.parametrize(
    ("text", "said", "link"),
    [
        ("[a](https://e.org/wiki/A_(b)) c", "a", "https://e.org/wiki/A_(b)"),
        ("see https://e.org/A_(b), c", "https://e.org/A_(b)", "https://e.org/A_(b)"),
        ("(see https://e.org/A_(b))", "https://e.org/A_(b)", "https://e.org/A_(b)"),
        ("(at https://e.org/x) [y]", "https://e.org/x", "https://e.org/x"),
        ("[a [b] c](https://e.org) d", "a [b] c", "https://e.org"),
        ("[x] [a](<b (1).pdf>)", "a", "b (1).pdf"),
    ],
)
def test_a_link_may_hold_brackets(text: str, said: str, link: str) -> None:
    assert [(one.text, one.link) for one in spans_of(text) if one.link] == [(said, link)]
    assert next(text[b:e] for b, e, look in places_of(text) if look is Look.LINK).count(link) == 1
