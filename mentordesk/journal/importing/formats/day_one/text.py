"""Day One's spelling of Markdown, undone where nothing changes its meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mentordesk.journal.importing.entries.attaching import link_to

MOMENT = re.compile(
    r"(!?)\[([^\[\]\n]{0,500})\]\(dayone-moment:/(?:/|(?:audio|video|pdfAttachment|photo)/)([^)(\s]{1,200})\)"
)
"""A picture or another file inside the text, by Day One's name for it."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CODE = re.compile(r"(`+)(?:(?!`).){1,2000}?\1(?!`)")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ALWAYS = frozenset(",;'\"?%")
_BEGINS_A_LINE = frozenset("-+#>.")
_HEAD = re.compile(r"[\s>]*(?:[-+*]\s+|\d+[.)]\s+)*\d*")
"""What may stand before a sign that would begin a list, a heading or a quotation."""


def unescape(text: str) -> str:
    r"""``text`` without the backslashes that change nothing.

    Day One writes ``May 1\.``, ``well\-being`` and ``Oh\!``. A backslash goes only where the sign
    behind it means nothing special in its place; none goes within code.
    """
    if "\\" not in text:
        return text
    fence = ""
    told = []
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        told.append(line if fence or mark else _unescape_line(line))
    return "\n".join(told)


def _unescape_line(line: str) -> str:
    parts: list[str] = []
    at = 0
    for code in _CODE.finditer(line):
        if line[: code.start()].endswith("\\"):
            continue
        parts += (_without(line, at, code.start()), code[0])
        at = code.end()
    return "".join((*parts, _without(line, at, len(line))))


def _without(line: str, begin: int, end: int) -> str:
    """``line[begin:end]`` without idle backslashes."""
    first = _HEAD.match(line)
    head = first.end() if first else 0

    def idle(match: re.Match[str]) -> str:
        at, sign = begin + match.start(), match[1]
        return sign if _means_nothing(line, at, sign, head) else match[0]

    return _ESCAPE.sub(idle, line[begin:end])


def _means_nothing(line: str, at: int, sign: str, head: int) -> bool:
    """Whether the sign behind the backslash at ``at`` is a plain sign there without it."""
    if sign in _BEGINS_A_LINE:
        return at > head and not (sign == "#" and line.lstrip().startswith("#"))
    if sign == "!":
        return line[at + 2 : at + 3] not in ("[", "\\")
    if sign in "()":
        return "](" not in line[:at] and line[at - 1 : at] != "]"
    return sign in _ALWAYS


def link_files(text: str, names: Mapping[str, str]) -> str:
    """``text`` with Day One's links to files turned into ours; what is unknown stays."""

    def ours(match: re.Match[str]) -> str:
        name = names.get(match[3].upper())
        if name is None:
            return match[0]
        return link_to(name, match[2], shown=bool(match[1]))

    return MOMENT.sub(ours, text)
