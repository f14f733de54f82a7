from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.importing.html.converting import to_markdown
from mentordesk.journal.importing.html.scan import read_tree
from mentordesk.journal.importing.html.tree import DEEPEST, Node


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<h2>A <b>b</b></h2><p>x<br>y", "## A **b**\n\nx  \ny"),
        ("<p>a <b>bold </b>word<p>next", "a **bold** word\n\nnext"),
        ("<b>a</b><b>b</b>", "**ab**"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ('<ol start="3"><li>x<li>y</ol>', "3. x\n4. y"),
        ("<div>one</div><div>two</div><div><br/></div><div>three</div>", "one  \ntwo\n\nthree"),
        ("<div><en-todo checked='true'/>a</div><div><en-todo/>b</div>", "- [x] a\n- [ ] b"),
        (
            '<ul style="--en-todo:true"><li style="--en-checked:true">a</li></ul>',
            "- [x] a",
        ),
        (
            "<table><tr><td>a|b<td>c<tr><td>d</table>",
            "| a\\|b | c |\n| --- | --- |\n| d |  |",
        ),
        ("<table><tr><td><h1>T</h1></td><td>w</td></tr></table>", "# T\n\nw"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<p><code>a`b</code>", "``  a`b ``".replace("  ", " ")),
        ("<blockquote><p>q<p>r</blockquote>", "> q\n>\n> r"),
        ("a<script>bad()</script><style>p{}</style>b", "ab"),
        ("<script>never closed", ""),
        ("<p># no", "\\# no"),
        ("<p>1. no", "1\\. no"),
        ("<p>*x* snake_case [a](b) &lt;i&gt;", "\\*x\\* snake_case \\[a](b) \\<i>"),
        ('<a href="https://a.example/x">k</a>', "[k](https://a.example/x)"),
        ('<a href="javascript:x()">j</a><a href="file:///etc/passwd">f</a>', "jf"),
        ('<img src="https://a.example/p.png" alt="p">', "[p](https://a.example/p.png)"),
        ("&#xD800;&#99999999999999999999999999;&nbsp;x", "\ufffd\ufffd\u00a0x"),
        ("\u202bعربي\u202c 👨\u200d👩\u200d👧", "\u202bعربي\u202c 👨\u200d👩\u200d👧"),
        ("<p>words <b", "words \\<b"),
    ],
)
def test_html_becomes_markdown(page: str, told: str) -> None:
    assert to_markdown(page) == told


def test_crossing_tags_of_cocoa_come_out_nested() -> None:
    page = '<p><span><div class="bodyText"></span></p><p>in<p><span></div></span></p><p>out'
    body = read_tree(page).with_class("bodyText")
    assert [one.words() for one in body] == ["in"]


def _depth(node: Node) -> int:
    return 1 + max((_depth(one) for one in node.children if isinstance(one, Node)), default=0)


def test_nothing_is_deep_and_no_word_is_lost() -> None:
    tree = read_tree("<div>" * 50_000 + "word" + "</div>" * 50_000 + "<p>after")
    assert _depth(tree) <= DEEPEST
    assert tree.words() == "word after"
    assert _depth(read_tree("<div>" * 40)) == 41  # the control: what is not too deep is as deep


@pytest.mark.parametrize("bad", ["<a ", "<!--", '<a b="', "<script", "</", "<![CDATA[", "<a ='"])
def test_tags_that_never_close_end(bad: str) -> None:
    to_markdown(bad * 30_000)  # the standard library's parser takes minutes over this


PIECES = [
    "<p>",
    "</p>",
    "<ul>",
    "<li>",
    "</ul>",
    "<table>",
    "<td>",
    "<tr>",
    "</table>",
    "<b>",
    "</b>",
    "<a\x0chref='http://x'>",
    "</a>",
    "<br>",
    "<pre>",
    "<en-todo/>",
    "<div>",
    "</div>",
    "<blockquote>",
    "<h1>",
    "<img\x0csrc=x>",
    "<!--",
    "&#",
    "<",
]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(PIECES),
            st.text(max_size=8),
        ),
        max_size=60,
    )
)
def test_any_page_becomes_words(pieces: list[str]) -> None:
    told = to_markdown("".join(pieces))
    assert "\0" not in told


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z", "P", "S"]), min_size=1))
def test_plain_words_stay_as_they_are(words: str) -> None:
    assert to_markdown(f"<p>{words}</p>") == words
