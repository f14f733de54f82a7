"""Fold, segment and compare what people write: one folding for the index and for the query.

Folding makes alike what a person searching takes to be the same: case, width and compatibility
forms (NFKC), accents, the forms of alef, hamza, ta marbuta and yeh, tatweel and vowel signs, and
decimal digits of every script. Scripts written without spaces (Han, kana, Hangul, Thai, Lao, Khmer,
Myanmar) and symbols stand by the character, so that any run of them is found. Marks that carry
vowels in the scripts of India are letters and stay.

The full-text tables use FTS5's ``ascii`` tokenizer over text folded here: every non-ASCII
character is a token character there, so that no second opinion on Unicode exists.
"""

from __future__ import annotations

import re
import unicodedata

ALONE = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u19e0-\u19ff\u2e80-\u2fdf"
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u30ff\u3100-\u318f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7ff"
    "\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
INDIC = "\u0900-\u0dff"
_STANDS_ALONE = re.compile(f"[{ALONE}]")
_DROPPED_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0711\u0730-\u074a\u08ca-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f"
    "\U000e0100-\U000e01ef]"
)
_LETTERS = {
    "\u0621": "",  # hamza alone: شيء and شي
    "\u0640": "",  # tatweel
    "\u0671": "\u0627",  # alef wasla
    "\u0629": "\u0647",  # ta marbuta
    "\u0649": "\u064a",  # alef maksura
    "\u06cc": "\u064a",  # yeh of Persian and Urdu
    "\u06a9": "\u0643",  # kaf of Persian and Urdu
    "\u06c1": "\u0647",  # heh goal
    "\u06be": "\u0647",  # heh doachashmee
    "\u06d5": "\u0647",  # ae
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "й": "й",  # a letter of its own
    "æ": "ae",
    "œ": "oe",
}

GAP = "\0"  # in an aligned text: a character that folding drops
_LONG = "\1"  # in an aligned text: a character that folds to several


class _Folds(dict[int, str]):
    """What each code point folds to, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = "".join(
            _fold_one(char) for char in unicodedata.normalize("NFKC", chr(code)).casefold()
        )
        return folded


class _Aligned(dict[int, str]):
    """The same with exactly one character for each, so that places stay."""

    def __missing__(self, code: int) -> str:
        folded = _FOLDS[code]
        core = folded.strip(" ")
        self[code] = one = GAP if not folded else _LONG if len(core) > 1 else core or " "
        return one


def _fold_one(char: str) -> str:
    """The folding of one character of a text that is in NFKC and casefolded."""
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category[0] in "LMN":
        return _fold_letter(char, category)
    if char == GAP or (category in ("Cf", "Cs", "Sk") and not char.isascii()):
        return ""  # joiners, bidi controls, soft hyphens, skin tones, and what is not stored
    if category[0] == "S" and not char.isascii():
        return f" {char} "
    return " "


def _fold_letter(char: str, category: str) -> str:
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if _STANDS_ALONE.match(char):
        return f" {char} "
    parts = unicodedata.normalize("NFD", char)
    return "".join(_LETTERS.get(part, part) for part in parts if not _DROPPED_MARKS.match(part))


_FOLDS = _Folds()
_ALIGNED = _Aligned()
_TOKEN = re.compile(r"[0-9a-z\u0080-\U0010ffff]+")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def fold(text: str) -> str:
    """``text`` as the index keeps it: folded words between characters the tokenizer skips."""
    if text.isascii():
        return text.lower().replace(GAP, "")
    return unicodedata.normalize("NFKC", text).casefold().translate(_FOLDS)


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of ``text`` in order, cut as FTS5's ``ascii`` tokenizer cuts them."""
    return tuple(_TOKEN.findall(fold(text)))


def stands_alone(token: str) -> bool:
    """Whether a folded token is a character that stands by itself."""
    return len(token) == 1 and (
        unicodedata.category(token)[0] == "S" or _STANDS_ALONE.match(token) is not None
    )


def unstorable(text: str) -> bool:
    """Whether ``text`` holds NUL or half of a surrogate pair, which no file keeps exactly."""
    return _UNSTORABLE.search(text) is not None


def without_unstorable(text: str) -> str:
    """``text`` without its NULs and halves of surrogate pairs."""
    return _UNSTORABLE.sub("", text)


def shows(text: str) -> bool:
    """Whether ``text`` has a character that can be seen: no blanks, controls or joiners only."""
    return any(unicodedata.category(one)[0] not in "CZ" for one in text)


def one_line(markdown: str, limit: int) -> str:
    """The beginning of a Markdown text on one line, without its marks: ``limit`` characters.

    No more than twice ``limit`` characters are looked at.
    """
    start = "\n".join(_BLOCK_MARK.sub("", line) for line in markdown[: 2 * limit].split("\n"))
    if "](" in start:
        start = _CUT_PICTURE.sub("", _LINK.sub(r"\1", start))
    if "*" in start or "_" in start or "~~" in start:
        start = _INLINE_MARKS.sub("", start)
    return " ".join(start.split())[:limit]


_BLOCK_MARK = re.compile(r"\A[ \t]{0,3}(?:#{1,6}|>|[-*+](?: \[[ xX]\])?|```\w*)(?:[ \t]+|\Z)")
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\((?:<[^>\n]{0,300}>|[^()\s]{0,300})\)")
_CUT_PICTURE = re.compile(r"!\[[^\]\n]{0,300}(?:\]\(?[^)\n]{0,300})?\Z")
_INLINE_MARKS = re.compile(r"\*\*|__|~~|(?<!\w)[*_](?=\w)|(?<=\S)[*_](?!\w)")


def aligned(text: str) -> tuple[str, list[int] | None]:
    """``text`` folded with places kept, or with a list that says where each character was."""
    if text.isascii():
        return text.lower(), None
    if _PARTED.search(text) is None:
        same = text.translate(_ALIGNED)
        if _LONG not in same:
            return same, None
    pieces, offsets = [], []
    for found in _WHOLE.finditer(text):
        folded = "".join(_FOLDS[ord(char)] for char in unicodedata.normalize("NFC", found[0]))
        pieces.append(folded.strip(" ") or folded[:1])
        offsets += [found.start()] * len(pieces[-1])
    return "".join(pieces), offsets


def end_of(text: str, place: int) -> int:
    """Where the character at a place ends, with the parts that belong to it (see ``_PARTED``)."""
    found = _WHOLE.match(text, place)
    return found.end() if found else place


_PARTS = (
    "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"  # a syllable of Korean
    "|[\u304b-\u30fd][\u3099\u309a]"  # kana with their marks
    "|\u0438\u0306|\u0418\u0306"  # a letter of Russian that is no other with an accent
)
_PARTED = re.compile("[\u1161-\u1175\u3099\u309a\u0306]")
"""Stands in characters in parts, as some systems write them, that fold otherwise than these."""
_WHOLE = re.compile(f"{_PARTS}|.", re.DOTALL)
