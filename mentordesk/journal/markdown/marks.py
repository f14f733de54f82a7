"""Tags (``#work/feedback``) and mentions (``@Jonas Weber``) in the Markdown that a person writes.

A tag is ``#`` (or the wide ``＃``) and, without a blank, letters, digits, ``_``, ``-`` and ``/`` of
any script. It begins with a letter, a digit or ``_``, holds at least one letter (``#1`` is a
number), and is at most ``TAG_AT_MOST`` characters long: what goes on longer is a sentence
written without blanks. So ``#fff`` is a tag: no word is refused because it could be a colour.

Neither is looked for in code, in addresses, in the destination of a link, behind a backslash, or
inside a word: except after a character of a script that is written without blanks. Marks of
headings (``# Work``) are no tags; the words of a heading may hold some.

All of it takes time in proportion to the text. Places are numbers of characters (code points).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TypeAlias

from mentordesk.journal.markdown.code_zones import CodeZones
from mentordesk.text import fold
from mentordesk.text.folding import stands_alone

Span: TypeAlias = tuple[int, int]

TAG_AT_MOST = 100
"""Characters of a tag that stands in a text, without its ``#``."""

MENTION_AT_MOST = 120
"""Characters of a name, with its blanks, that may be begun behind an ``@``."""

_SIGN = re.compile(r"[#＃@＠](?<![A-Za-z0-9_/&#@\\.+%=\-].)(?=\w)")
_ADDRESS_AT_MOST = 1_000  # characters before a sign in which an address is looked for
_RUN = re.compile(rf"[\w/\-]{{0,{TAG_AT_MOST + 1}}}")
_NAME = re.compile(r"[\w'’.\-]*")
_JOINERS = "\u200c\u200d"  # inside words of Persian and of India
_ASCII_MARKS = re.compile(r"([!-/:-@\[-`{-~]+)")


@dataclass(frozen=True, slots=True)
class Marks:
    """Where a text holds tags and mentions: spans from the sign to behind the last character."""

    tags: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()


def marks_in(body: str) -> Marks:
    """The tags and mentions of a text, in order.

    A mention's span ends behind its first word: how much of what follows is the name is known to
    those who know the names (``naming.resolve``). The marks of each line are those of the text,
    unless the line stands between fences: that is the caller's to know.
    """
    code: CodeZones | None = None
    tags: list[Span] = []
    mentions: list[Span] = []
    end = 0
    for found in _SIGN.finditer(body):
        at = found.start()
        if at < end or not _may_begin(body, at):
            continue
        code = code or CodeZones(body)
        if code.hold(at):
            continue
        if found[0] in "@＠":
            mentions.append((at, end := _word_end(body, at + 1, _NAME)))
        elif (end := _tag_end(body, at + 1)) > at + 1:
            tags.append((at, end))
    return Marks(tuple(tags), tuple(mentions))


def tags_in(body: str) -> tuple[str, ...]:
    """The tags of a text as they are written, without ``#``, each once, in order."""
    return tuple(dict.fromkeys(body[start + 1 : end] for start, end in marks_in(body).tags))


def mentions_in(body: str) -> tuple[Span, ...]:
    """The places of a text where a name may stand: from the ``@`` to behind the first word."""
    return marks_in(body).mentions


def fold_tag(shown: str) -> str:
    """What a tag is found by: ``Work/Rückblick`` and ``work/ruckblick`` are the same.

    Case, accents and width do not count, ``-`` and ``_`` do. Parts stand between single ``/``.
    Empty where nothing is there to be found by.
    """
    parts = (_fold_part(part) for part in shown.replace("／", "/").split("/"))
    return "/".join(part for part in parts if part)


def begun_tag(text: str, cursor: int) -> str | None:
    """What is written of a tag at whose end the cursor stands, without ``#``; None: in no tag.

    Empty right behind the ``#``. For completing: looks at no more than a tag's length.
    """
    start = max(text.rfind("#", 0, cursor), text.rfind("＃", 0, cursor))
    typed = text[start + 1 : cursor]
    if start < 0 or len(typed) > TAG_AT_MOST or not _may_begin(text, start):
        return None
    return typed if _word_end(text[:cursor], start + 1, _RUN) == cursor else None


def begun_mention(text: str, cursor: int) -> str | None:
    """What is written of a name at whose end the cursor stands, without ``@``; None: in none.

    A name may hold blanks, so whether this is still one is known to those who know the names. It
    does not go over the end of a line.
    """
    start = max(text.rfind("@", 0, cursor), text.rfind("＠", 0, cursor))
    typed = text[start + 1 : cursor]
    if start < 0 or len(typed) > MENTION_AT_MOST or not _may_begin(text, start):
        return None
    return None if "\n" in typed or typed[:1].isspace() else typed


def _may_begin(text: str, at: int) -> bool:
    """Whether a tag or a mention may begin at a place: not inside a word or an address."""
    if at == 0:
        return True
    before = text[at - 1]
    if before.isspace():
        return not text[max(0, at - 40) : at].rstrip(" \t").endswith("]:")  # where a link leads
    if before.isascii() and (before.isalnum() or before in "_/&#@\\.+%=-"):
        return False
    if _in_a_word(before):
        return stands_alone(before) and not _in_an_address(text, at)
    return before not in "＃＠" and not _in_an_address(text, at)


def _in_an_address(text: str, at: int) -> bool:
    """Whether what stands before a place, without a blank, is an address or leads to one."""
    run = _after_blank(text[max(0, at - _ADDRESS_AT_MOST) : at])
    if "://" in run or "www." in run or run.endswith(("[[", "](<", '="', "='")):
        return True
    opened = run.rfind("](")
    return opened >= 0 and ")" not in run[opened:]


def _after_blank(text: str) -> str:
    parts = text.rsplit(None, 1)
    return parts[-1] if parts else ""


def goes_on(text: str, at: int) -> bool:
    """Whether the word before a place goes on behind it."""
    before, behind = text[at - 1 : at], text[at : at + 1]
    if not behind or not (_in_a_word(behind) or behind in _JOINERS):
        return False
    return not (stands_alone(before) or stands_alone(behind))


def _in_a_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def _tag_end(text: str, start: int) -> int:
    """Behind the last character of the tag that begins at a place; the place where none does."""
    if text[start : start + 1] in ("/", "-"):
        return start
    end = _word_end(text, start, _RUN)
    while end > start and text[end - 1] in "/-":
        end -= 1
    short = end - start <= TAG_AT_MOST
    return end if short and any(map(str.isalpha, text[start:end])) else start


def _word_end(text: str, start: int, run: re.Pattern[str]) -> int:
    """Behind the last character of the word that begins at a place.

    Vowel signs and joiners are part of a word, though the ``re`` module does not count them so.
    """
    end, length = start, len(text)
    while end - start <= TAG_AT_MOST:
        found = run.match(text, end)
        end = found.end() if found else end
        if end in (start, length):
            return end
        if text[end] in _JOINERS:
            if end + 1 == length or not _in_a_word(text[end + 1]):
                return end
        elif unicodedata.category(text[end])[0] != "M":
            return end
        end += 1
    return end


def _fold_part(part: str) -> str:
    words = ("".join(map(_fold_piece, _ASCII_MARKS.split(word))) for word in part.split())
    return " ".join(word for word in words if word) or part.strip().casefold()


def _fold_piece(piece: str) -> str:
    return "".join(fold(piece).split()) if not piece.isascii() else piece.lower()
