"""The page for the browser: it does nothing, fetches nothing, and shows what was written."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.journal.exporting.as_html import STYLE, policy
from mentordesk.journal.exporting.blocks import blocks
from mentordesk.journal.exporting.inline import Picture
from mentordesk.journal.exporting.model import Form
from tests.journal.exporting.copies import copied, dress
from tests.journal.exporting.test_copies import PICTURE
from tests.journal.room import Room

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;\n\n"
    '[press](javascript:alert(1)) [data](data:text/html,x) [ok](https://example.org/"onclick=x)\n\n'
    "![remote](https://example.org/pixel.png) ![file](<../../etc/passwd>) <https://a.b/?x=<y>>\n\n"
    "`</code><script>` ~~~\n</pre><style>body{}</style>\n~~~\n"
)
ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("p", "article", "header", "ul", "ol", "li", "blockquote", "table", "tr", "th", "td", "pre"),
    *("code", "em", "strong", "del", "a", "br", "hr", "img", "span"),
}
VOID = {"meta", "br", "hr", "img"}


class Look(HTMLParser):
    """What a page holds; an element that is not closed in its order is an error."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS, tag
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def look(page: str) -> Look:
    seen = Look()
    seen.feed(page)
    seen.close()
    assert seen.open == []
    return seen


def html(markdown: str) -> str:
    pieces = blocks(markdown)
    return "".join(f"[{one.alt}]" if isinstance(one, Picture) else one for one in pieces)


def test_nothing_that_was_written_acts_or_fetches(room: Room, tmp_path: Path) -> None:
    entry = room.write(HOSTILE, "</title><script>title</script>")
    room.journal.set_place(entry.id, '"><script>place</script>')
    dress(room, entry.id, tags=["<script>tag</script>"], files=[('a"><b.png', PICTURE)])
    room.write("<script>", "x" * 50)
    path = tmp_path / "page.html"
    copied(room, Form.HTML, path)
    page = path.read_text(encoding="utf-8")
    seen = look(page)
    for tag, name, value in seen.attributes:
        assert (tag, name) in {("a", "href"), ("img", "src")} or not name.startswith(
            ("on", "src", "href", "style")
        )
        if name == "href":
            assert value.startswith(("https://", "http://", "mailto:"))
        if name == "src":
            assert value.startswith("data:image/png;base64,")
    pictures = [value for tag, name, value in seen.attributes if (tag, name) == ("img", "src")]
    assert [base64.b64decode(one.partition(",")[2]) for one in pictures] == [PICTURE]
    assert policy() in page
    assert "default-src 'none'" in policy()
    assert "<script" not in page
    assert "<script>alert(1)</script>" in "".join(seen.text)


def test_the_control_an_unescaped_word_is_seen() -> None:
    try:
        look("<p><script>x</script></p>")
    except AssertionError:
        return
    raise AssertionError("a script passed")


def test_the_policy_names_the_style_that_stands_there() -> None:
    assert "</" not in STYLE
    assert re.search(r"style-src 'sha256-[A-Za-z0-9+/]{43}='", policy())


MARKS = st.text("ab \n\t*_~`#>-+1.|[]()!<>&\\\"'x:é長م", max_size=120)


@settings(max_examples=150)
@given(markdown=MARKS)
def test_whatever_is_written_the_page_is_well_formed_and_no_letter_is_lost(markdown: str) -> None:
    seen = look(html(markdown))
    letters = "".join(seen.text) + "".join(v for _, n, v in seen.attributes if n == "href")
    for letter in "bé長م":
        assert letters.count(letter) >= min(markdown.count(letter), 1) or _in_fence(markdown)


def _in_fence(markdown: str) -> bool:
    """What stands behind the marks that begin code says its language, and is not shown."""
    return re.search(r"^[ >\-+*\t.\d)]*(`{3}|~{3})", markdown, re.MULTILINE) is not None


def test_what_people_write_reads_as_it_was_meant() -> None:
    page = html(
        "# One\n\nA *b* **c** ~~d~~ `e*f*` snake_case_name 2 * 3 * 4\nsecond line\n\n"
        "- a\n  - deeper\n- [ ] open\n- [x] done\n\n3. three\n4. four\n\n> said\n> twice\n\n"
        "| h | i |\n|---|--:|\n| j \\| k | l |\n\n---\n\nUnder\n=====\n\n![p](<my pic.png>) \\*plain\\*"
    )
    for wanted in (
        '<h3 dir="ltr">One</h3>',
        "<em>b</em> <strong>c</strong> <del>d</del> <code>e*f*</code> snake_case_name 2 * 3 * 4<br>",
        '<li dir="auto">a<ul dir="ltr">\n<li dir="auto">deeper</li>\n</ul>\n</li>',
        '<li dir="auto" class="task">☐ open',
        '<li dir="auto" class="task">☑ done',
        '<ol dir="ltr" start="3">',
        '<blockquote dir="ltr">\n<p dir="ltr">said<br>\ntwice</p>',
        '<table dir="ltr">\n<tr><th dir="ltr">h</th>',
        '<td dir="ltr">j | k</td>',
        "<hr>",
        '<h3 dir="ltr">Under</h3>',
        "[p] *plain*",
    ):
        assert wanted in page, (wanted, page)


def test_a_table_runs_as_its_first_words_do() -> None:
    assert '<table dir="rtl">' in html("|\u064a\u0648\u0645|b|\n|---|---|\n|c|d|")
    assert '<table dir="auto">' in html("|1|2|\n|---|---|\n|3|4|")


def test_a_number_is_the_one_that_was_written_as_where_one_reads() -> None:
    page = html("1. a\n2. b\n2. c\n10. d\n    7. e\n11. f\n- g\n0. h")
    assert [int(one) for one in re.findall(r'start="(\d+)"', page)] == [1, 2, 10, 7, 0]
    assert page.count("<li") == 8


def test_each_line_runs_in_its_own_direction_as_where_one_reads() -> None:
    page = html(
        "one\n\u0623\u0645\u0644 two\n12\n\u200fthree\nfour\n\n- five\n  \u0623\u0645\u0644"
    )
    runs = re.findall(r'<p dir="(\w+)">([^<]*)(?:<br>\s*([^<]*))?(?:<br>\s*([^<]*))?</p>', page)
    assert runs == [
        ("ltr", "one", "", ""),
        ("rtl", "\u0623\u0645\u0644 two", "12", "\u200fthree"),
        ("ltr", "four", "", ""),
        ("rtl", "\u0623\u0645\u0644", "", ""),
    ]
    assert '<li dir="auto">five<p dir="rtl">' in page


def test_only_for_those_who_do_not_do_it_an_arabic_table_is_turned_round() -> None:
    table = "|\u0623|\u0628|c|\n|:-|--|-:|\n|1|2|\n\n|a|b|\n|-|-|\n|1|2|"

    def cells(*, turned: bool) -> list[str]:
        page = "".join(one for one in blocks(table, turned=turned) if isinstance(one, str))
        return re.findall(r"<t[hd] dir=\"\w+\"([^>]*>[^<]*)</t", page)

    right, left = ' align="right">', ' align="left">'
    assert cells(turned=False) == [
        f"{left}\u0623", ">\u0628", f"{right}c", f"{left}1", ">2", ">a", ">b", ">1", ">2",
    ]  # fmt: skip
    assert cells(turned=True) == [
        f"{right}c", ">\u0628", f"{left}\u0623", ">", ">2", f"{left}1", ">a", ">b", ">1", ">2",
    ]  # fmt: skip
