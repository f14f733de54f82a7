"""The YAML that diaries are written in: mappings of mappings of text. Nothing else is read.

RedNotebook writes through PyYAML's dumper; this reads what that can write of such values, and what
a hand makes of it: block and flow mappings, plain, quoted, literal and folded text. No anchors, no
aliases, no objects: so no text grows while it is read. A tag (``!!python/unicode``) is passed over.
"""

from __future__ import annotations

import re

from mentordesk.journal.importing.formats.rednotebook.yaml_text import chomped, folded, folded_block

DEEPEST = 20
Value = dict[str, "Value"] | str | None

_QUOTED_KEY = r"""(?:"(?:[^"\\\n]++|\\.)*+"|'(?:[^'\n]++|'')*+'"""
_PLAIN_KEY = r"""[^ \t\n"'{}\[\],#&*!|>%@`?-][^\n]*?|[?-][^ \t\n][^\n]*?)"""
_KEY = re.compile(_QUOTED_KEY + "|" + _PLAIN_KEY + r"[ \t]*:(?=[ \t\n]|$)")
_FLOW_WORDS = re.compile(
    r"(?:[^ \t\n,{}\[\]:#]|(?<=[^ \t\n])#|:(?=[^ \t\n,{}\[\]])"
    r"|[ \t\n](?![ \t\n]*+#))++"
)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85",
    "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_WIDE = {"x": 2, "u": 4, "U": 8}
_PIECE = re.compile(r"""[^"\\\n]++""")
_TAG = re.compile(r"![^ \t\n,{}\[\]]*+[ \t]*")


class NotThisYaml(ValueError):
    """The text is no YAML of the kind that is read here."""


def read_yaml(text: str) -> Value:
    """The value of a document. Raises ``NotThisYaml``."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    text = re.sub(r"\A(?:%[^\n]*\n)*---(?=[ \t\n])", "   ", text)
    reader = _Reader(text)
    reader.blank()
    if reader.at >= len(text):
        return None
    value = reader.node(-1, 0)
    reader.blank()
    if reader.at < len(text) and not text.startswith("...", reader.at):
        raise NotThisYaml("something stands behind the end")
    return value


class _Place:
    """Where in the text the reader stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.answering = False

    def blank(self) -> None:
        """Over blanks, line ends and comments."""
        match = re.compile(r"(?:[ \t\n]++|(?<![^ \t\n])#[^\n]*+)*+").match(self.text, self.at)
        self.at = match.end() if match else self.at

    def column(self) -> int:
        """How far the place is from the beginning of its line."""
        return self.at - (self.text.rfind("\n", 0, self.at) + 1)

    def sign(self) -> str:
        """The sign that comes next."""
        return self.text[self.at : self.at + 1]

    def over_spaces(self) -> None:
        """Over blanks within the line."""
        while self.sign() in (" ", "\t"):
            self.at += 1


class _Reader(_Place):
    """Goes through the text once."""

    def node(self, parent: int, depth: int) -> Value:
        """A value that stands deeper than column ``parent``."""
        if depth > DEEPEST:
            raise NotThisYaml("too deep")
        if match := _TAG.match(self.text, self.at):
            self.at = match.end()
        sign = self.sign()
        if sign in ("&", "*", "[", "%", "@", "`"):
            raise NotThisYaml("an anchor, an alias or a list")
        if sign == "{":
            return self.flow(depth)
        if sign in ("|", ">"):
            return self.block_text(parent)
        starts_line = self.answering or not self.text[self.at - self.column() : self.at].strip(" ")
        self.answering = False
        if starts_line and (_KEY.match(self.text, self.at) or self._asks()):
            return self.mapping(self.column(), depth)
        if sign in ('"', "'"):
            return self.quoted()
        return _null_or(self.plain(parent))

    def _asks(self) -> bool:
        return self.text.startswith("? ", self.at)

    def mapping(self, column: int, depth: int) -> Value:
        """Keys below one another in ``column``."""
        found: dict[str, Value] = {}
        while self.at < len(self.text) and self.column() == column:
            key = self._key(column, depth)
            self.over_spaces()
            if self.sign() in ("", "\n", "#"):
                self.blank()
                if self.at >= len(self.text) or self.column() <= column:
                    found[key] = None
                    continue
            found[key] = self.node(column, depth + 1)
            self.blank()
        if self.at < len(self.text) and self.column() > column:
            raise NotThisYaml("a line stands where nothing is expected")
        return found

    def _key(self, column: int, depth: int) -> str:
        if self._asks():
            self.at += 2
            self.over_spaces()
            key = self.node(column, depth + 1)
            self.blank()
            if isinstance(key, dict) or not self.text.startswith(":", self.at):
                raise NotThisYaml("a question without an answer")
            self.at += 1
            self.answering = True
            return key or ""
        match = _KEY.match(self.text, self.at)
        if match is None:
            raise NotThisYaml("no key")
        if self.sign() in ('"', "'"):
            key = self.quoted()
            self.at = match.end()
            return key
        self.at = match.end()
        return match[0][:-1].rstrip(" \t")

    def flow(self, depth: int) -> Value:
        """A mapping between braces."""
        if depth > DEEPEST:
            raise NotThisYaml("too deep")
        found: dict[str, Value] = {}
        self.at += 1
        self.blank()
        while self.sign() != "}":
            if self.text.startswith("? ", self.at):
                self.at += 2
                self.blank()
            key = self._flow_value(depth)
            self.blank()
            value: Value = None
            if self.sign() == ":":
                self.at += 1
                self.blank()
                value = self._flow_value(depth) if self.sign() not in (",", "}") else None
                self.blank()
            found[key if isinstance(key, str) else ""] = value
            if self.sign() == ",":
                self.at += 1
                self.blank()
            elif self.sign() != "}":
                raise NotThisYaml("a brace that does not close")
        self.at += 1
        return found

    def _flow_value(self, depth: int) -> Value:
        if match := _TAG.match(self.text, self.at):
            self.at = match.end()
        sign = self.sign()
        if sign == "{":
            return self.flow(depth + 1)
        if sign in ('"', "'"):
            return self.quoted()
        match = _FLOW_WORDS.match(self.text, self.at)
        if match is None or sign in ("&", "*"):
            raise NotThisYaml("no value")
        self.at = match.end()
        return _null_or(folded(match[0].strip(" \t\n")))

    def plain(self, parent: int) -> str:
        """Words without quotes; they go on in lines that stand deeper than ``parent``."""
        lines: list[str] = []
        while True:
            end = self.text.find("\n", self.at)
            end = len(self.text) if end < 0 else end
            line = self.text[self.at : end]
            cut = re.search(r"[ \t\n]#", line)
            lines.append(line[: cut.start()] if cut else line)
            self.at = end
            before = self.at
            match = re.compile(r"[ \t\n]*").match(self.text, self.at)
            self.at = match.end() if match else self.at
            if self.at >= len(self.text) or self.column() <= parent or self.sign() == "#":
                self.at = before
                return folded("\n".join(lines))
            lines += [""] * (self.text.count("\n", before, self.at) - 1)

    def quoted(self) -> str:
        """Words between quotes, over as many lines as they take."""
        if self.sign() == "'":
            match = re.compile(r"'((?:[^']++|'')*+)'").match(self.text, self.at)
            if match is None:
                raise NotThisYaml("a quote that does not close")
            self.at = match.end()
            return folded(match[1].replace("''", "'"), keep_ends=True)
        self.at += 1
        pieces: list[str] = []
        while self.sign() != '"':
            if self.at >= len(self.text):
                raise NotThisYaml("a quote that does not close")
            pieces.append(self._double())
        self.at += 1
        return "".join(pieces)

    def _double(self) -> str:
        """A piece of a text between double quotes."""
        if match := _PIECE.match(self.text, self.at):
            self.at = match.end()
            return match[0].rstrip(" \t") if self.sign() == "\n" else match[0]
        if self.sign() == "\n":
            match = re.compile(r"[ \t\n]*").match(self.text, self.at)
            lines = match[0].count("\n") if match else 1
            self.at = match.end() if match else self.at + 1
            return "\n" * (lines - 1) or " "
        escape = self.text[self.at + 1 : self.at + 2]
        self.at += 2
        if escape == "\n":
            self.over_spaces()
            return ""
        if escape in _WIDE:
            digits = self.text[self.at : self.at + _WIDE[escape]]
            self.at += _WIDE[escape]
            return _character(digits)
        if escape not in _ESCAPES:
            raise NotThisYaml("an escape nobody knows")
        return _ESCAPES[escape]

    def block_text(self, parent: int) -> str:
        """Words behind ``|`` (as they stand) or ``>`` (folded)."""
        head = re.compile(r"([|>])([1-9]?)([-+]?)([1-9]?)[ \t]*(?:#[^\n]*)?(?:\n|$)").match(
            self.text, self.at
        )
        if head is None:
            raise NotThisYaml("no block of text")
        self.at = head.end()
        given = head[2] or head[4]
        indent = max(parent, 0) + int(given) if given else 0
        lines: list[str] = []
        while self.at < len(self.text):
            end = self.text.find("\n", self.at)
            end = len(self.text) if end < 0 else end
            line = self.text[self.at : end]
            stands = len(line) - len(line.lstrip(" "))
            if line.strip(" "):
                indent = indent or stands
                if stands < indent or indent <= parent:
                    break
            lines.append(line[indent:] if indent else "")
            self.at = min(end + 1, len(self.text))
        text = "\n".join(lines) if head[1] == "|" else folded_block(lines)
        return text + "\n" if head[3] == "+" else chomped(text, head[3])


def _character(digits: str) -> str:
    try:
        return chr(int(digits, 16))
    except (ValueError, OverflowError) as fault:
        raise NotThisYaml("a number that is no character") from fault


def _null_or(text: str) -> str | None:
    return None if text in _NULLS else text
