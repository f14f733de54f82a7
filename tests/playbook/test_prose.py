"""The Markdown subset: what an author writes is what a screen lays out."""

from __future__ import annotations

from mentordesk.playbook.prose import Block, BlockKind, Span, blocks, links, plain


def kinds(markdown: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in blocks(markdown)]


def test_lines_of_a_paragraph_are_one_block() -> None:
    assert kinds("one\ntwo\n\nthree") == [
        (BlockKind.PARAGRAPH, "one two"),
        (BlockKind.PARAGRAPH, "three"),
    ]


def test_every_line_of_a_list_is_a_block() -> None:
    assert kinds("- a\n- b\n1. c\n2. d") == [
        (BlockKind.BULLET, "a"),
        (BlockKind.BULLET, "b"),
        (BlockKind.NUMBER, "c"),
        (BlockKind.NUMBER, "d"),
    ]


def test_a_quote_is_spoken_and_a_callout_says_what_it_is() -> None:
    assert kinds(
        '> "Hello."\n\n> [!do] Wait.\n> Then go.\n\n> [!care] Stop.\n\n> [!say] "So."'
    ) == [
        (BlockKind.SPOKEN, '"Hello."'),
        (BlockKind.DO, "Wait. Then go."),
        (BlockKind.CARE, "Stop."),
        (BlockKind.SAY, '"So."'),
    ]


def test_a_paragraph_ends_where_a_quote_begins() -> None:
    assert kinds('Say:\n> "Hello."\n### More\ntext') == [
        (BlockKind.PARAGRAPH, "Say:"),
        (BlockKind.SPOKEN, '"Hello."'),
        (BlockKind.HEADING, "More"),
        (BlockKind.PARAGRAPH, "text"),
    ]


def test_bold_and_links_are_spans() -> None:
    assert blocks("a **b** [[cv.c]] [[ck.d|the list]].") == (
        Block(
            BlockKind.PARAGRAPH,
            (
                Span("a "),
                Span("b", bold=True),
                Span(" "),
                Span("", link="cv.c"),
                Span(" "),
                Span("the list", link="ck.d"),
                Span("."),
            ),
        ),
    )


def test_nothing_is_html() -> None:
    assert plain("<b>x</b> & <script>") == "<b>x</b> & <script>"


def test_links_are_found_in_order() -> None:
    assert links("[[b.b]] and [[a.a|x]]") == ("b.b", "a.a")
