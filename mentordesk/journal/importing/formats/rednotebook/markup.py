"""RedNotebook's markup, of the family of txt2tags, to Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable

_HEADED = re.compile(r"([=+]{1,5})(?![=+])")
_LABEL = re.compile(r"\[[\w-]*\]")
_RULE = re.compile(r"[ \t]*[=_-]{20,}[ \t]*")
_NUMBERED = re.compile(r"([ \t]*)\+ (?=\S)")
_BREAK = re.compile(r"\\\\[ \t]*$")
_KEPT = re.compile(
    r"(?P<code>``[^`\n]{1,500}``)"
    r'|\[(?P<said>[^\]\["\n]{0,500}?) ?""(?P<path>[^"\n]{1,1000})""'
    r"(?P<ending>\.\w{1,5})?(?:\?\w{1,9})?\]"
    r'|""(?P<raw>[^"\n]{1,500})""'
    r"|(?P<url>\b[a-z]{2,12}://[^\s\])]{1,2000})"
)
_ITALIC = re.compile(r"(?<![:/\w])//(?=[^\s/])(.{1,500}?)(?<=[^\s:])//(?!/)")
_STRIKE = re.compile(r"(?<![-\w])--(?=[^\s-])(.{1,500}?)(?<=[^\s-])--(?!-)")
_UNDERLINE = re.compile(r"(?<![_\w])__(?=[^\s_])(.{1,500}?)(?<=[^\s_])__(?!_)")
_HASHTAG = re.compile(r"(?<![\w&/#\"])#(\w[\w-]{0,100})")
_NUMBER = re.compile(r"\d+")

Files = Callable[[str, str], str]
"""The Markdown of a link to ``path`` said ``so``."""


def to_markdown(text: str, files: Files) -> str:
    """``text`` line by line; what stands between fences stays as it is."""
    if "\0" in text:
        return text  # nobody can keep it: it is named as it stands
    lines: list[str] = []
    fenced = False
    for line in text.split("\n"):
        mark = line.strip() == "```"
        fenced = fenced != mark
        lines.append(line if fenced or mark else _line(line, files))
    return "\n".join(lines)


def hashtags(text: str) -> list[str]:
    """The words behind a ``#``, as RedNotebook finds its tags."""
    return [one for one in _HASHTAG.findall(text) if not _NUMBER.fullmatch(one)]


def _line(line: str, files: Files) -> str:
    if _RULE.fullmatch(line):
        return "---"
    if heading := _heading(line):
        level, words = heading
        return f"{'#' * level} {_words(words, files)}"
    if re.match(r"#{1,6}\s", line):
        return "\\" + line
    if match := _NUMBERED.match(line):
        line = f"{match[1]}1. {line[match.end() :]}"
    return _BREAK.sub("  ", _words(line, files))


def _heading(line: str) -> tuple[int, str] | None:
    """The rank and the words between the same signs at both ends; a label may stand behind them."""
    bare, begun = line.rstrip(" \t"), _HEADED.match(line)
    if begun is None:
        return None
    if bare.endswith("]") and _LABEL.fullmatch(bare, at := bare.rfind("[")):
        bare = bare[:at]
    length = begun.end()
    words = bare[length:-length].strip(" \t")
    return (length, words) if words and bare.endswith(begun[1]) else None


def _words(line: str, files: Files) -> str:
    """Marks inside a line; links, code and raw words are left as they are."""
    pieces: list[str] = []
    at = 0
    kept: list[str] = []
    for match in _KEPT.finditer(line):
        pieces.append(line[at : match.start()])
        kept.append(_kept(match, files))
        at = match.end()
    pieces.append(line[at:])
    marked = "\0".join(pieces)
    marked = _ITALIC.sub(r"*\1*", marked)
    marked = _STRIKE.sub(r"~~\1~~", marked)
    marked = _UNDERLINE.sub(r"\1", marked)
    whole = marked.split("\0")
    return "".join(one for pair in zip(whole, [*kept, ""], strict=True) for one in pair)


def _kept(match: re.Match[str], files: Files) -> str:
    if match["code"]:
        return match["code"]
    if match["url"]:
        return match["url"]
    if match["raw"]:
        return re.sub(r"([*_`\[\]<\\])", r"\\\1", match["raw"])
    return files(match["path"] + (match["ending"] or ""), match["said"].strip())
