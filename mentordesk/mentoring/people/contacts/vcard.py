"""vCards of 2.1 (quoted-printable), 3.0 and 4.0 (RFC 6350): name, addresses, zone, languages.

Nothing else is taken: no birthday, no picture, no note. A card that cannot be read is named and
the next one is read. Every loop goes over the text once.
"""

from __future__ import annotations

import io
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mentordesk.mentoring import wording, zones
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.contacts import model
from mentordesk.mentoring.people.contacts.making import contact
from mentordesk.mentoring.people.contacts.model import (
    LONGEST_LINE,
    Contact,
    ContactsTooLarge,
    Found,
    NotTaken,
)
from mentordesk.mentoring.people.model import is_language

_BEGIN = re.compile(r"BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"END\s*:\s*VCARD\s*", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)")
_KINDS = {"TEL": ChannelKind.VOICE, "EMAIL": ChannelKind.EMAIL, "IMPP": ChannelKind.MESSAGE}
MOST_LINES = 500
"""Lines of one card that are taken: nobody has more addresses, and a hostile file may."""
_TAKEN = frozenset({"FN", "N", "ORG", "TZ", "LANG", "KIND", "X-ADDRESSBOOKSERVER-KIND", *_KINDS})


@dataclass(frozen=True)
class Line:
    """A property: its name and parameters in capitals, its value as it stands."""

    name: str
    params: dict[str, str]
    value: str

    @property
    def preference(self) -> int:
        """1 is the most preferred; 101 where nothing is said."""
        if self.params.get("PREF", "").isdigit():
            return int(self.params["PREF"][:3])
        return 1 if "PREF" in self.params.get("TYPE", "").split(",") else 101


@dataclass
class _Card:
    place: int
    lines: list[Line] = field(default_factory=list)
    problem: str = ""
    has_broken_line: bool = False

    def named(self, name: str) -> list[Line]:
        return [one for one in self.lines if one.name == name]

    def value(self, name: str) -> str:
        return next((plain(one.value) for one in self.named(name) if one.value.strip()), "")


def is_vcard(text: str) -> bool:
    """Whether a text is of vCards rather than a table."""
    return any(_BEGIN.fullmatch(line.strip()) for line in text[:100_000].splitlines())


def read(text: str) -> Found:
    """The people of a text of vCards."""
    contacts: list[Contact] = []
    refused: list[NotTaken] = []
    for card in _cards(text):
        if card.place > model.MOST_PEOPLE:
            raise ContactsTooLarge
        made = _contact(card)
        if isinstance(made, NotTaken):
            refused.append(made)
        else:
            contacts.append(made)
    return Found(tuple(contacts), tuple(refused))


def logical_lines(text: str) -> Iterator[str]:
    """The lines of a text with folded ones made one again; each cut at ``LONGEST_LINE``."""
    held: list[str] = []
    length, soft = 0, False
    for ended in io.StringIO(text, newline=None):
        line = ended.removesuffix("\n")
        goes_on = soft or (bool(held) and line[:1] in (" ", "\t"))
        if not goes_on and held:
            yield "".join(held)
            held, length = [], 0
        piece = line[1:] if goes_on and not soft else line
        printable = _is_printable(held[0] if held else piece)
        soft = printable and piece.endswith("=")
        if soft:
            piece = piece[:-1]
        if length <= LONGEST_LINE and (piece or not held):
            held.append(piece)
            length += len(piece)
    if held:
        yield "".join(held)


def property_of(line: str) -> Line | None:
    """A line as a property; ``None`` where it is none."""
    head, colon, value = _split_head(line)
    if not colon:
        return None
    name, *parts = head
    params: dict[str, str] = {}
    for part in parts:
        key, equals, said = part.partition("=")
        key, said = key.strip().upper(), said.strip('"').upper()
        if not equals:  # 2.1 leaves TYPE and ENCODING out
            key, said = ("ENCODING" if key in ("QUOTED-PRINTABLE", "BASE64") else "TYPE"), key
        params[key] = f"{params[key]},{said}" if key in params else said
    said_name = name.rpartition(".")[2].strip().upper()  # without its group
    if params.get("ENCODING", "") in ("QUOTED-PRINTABLE", "Q") and said_name in _TAKEN:
        value = _unquoted(value, params.get("CHARSET", "UTF-8"))
    return Line(said_name, params, value)


def plain(value: str) -> str:
    """A value without its escapes, on one line."""
    said = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
    return wording.tidy(said)


def parts_of(value: str) -> list[str]:
    """The parts of a structured value, parted by semicolons that are not escaped."""
    return [plain(part) for part in re.split(r"(?<!\\);", value)]


class _Reader:
    """Cards, one after the other, as their lines come."""

    def __init__(self) -> None:
        self._card: _Card | None = None
        self._place = 0
        self._inner = 0  # cards within this card (2.1), of somebody else
        self._in_picture = False

    def line(self, line: str) -> _Card | None:
        """Take a line; answers the card that it ends."""
        said = line.strip()
        if _BEGIN.fullmatch(said):
            return self._begin()
        if _END.fullmatch(said):
            return self._end()
        card = self._card
        if card is not None and said and not self._inner and len(card.lines) < MOST_LINES:
            self._take(card, line)
        return None

    def rest(self) -> _Card | None:
        """The card that has no end."""
        if self._card is not None:
            self._card.problem = model.NO_END
        return self._card

    def _begin(self) -> _Card | None:
        before = self._card
        if before is not None and before.lines and before.lines[-1].name == "AGENT":
            self._inner += 1
            return None
        unended = self.rest()
        self._place, self._inner, self._in_picture = self._place + 1, 0, False
        self._card = _Card(self._place)
        return unended

    def _end(self) -> _Card | None:
        if self._inner:
            self._inner -= 1
            return None
        ended, self._card = self._card, None
        return ended

    def _take(self, card: _Card, line: str) -> None:
        found = property_of(line)
        if found is None:
            card.has_broken_line |= not self._in_picture
            return
        self._in_picture = found.params.get("ENCODING", "") in ("BASE64", "B")
        if found.name in _TAKEN or found.name == "AGENT":
            card.lines.append(found)


def _cards(text: str) -> Iterator[_Card]:
    reader = _Reader()
    for line in logical_lines(text):
        ended = reader.line(line)
        if ended is not None:
            yield ended
    unended = reader.rest()
    if unended is not None:
        yield unended


def _contact(card: _Card) -> Contact | NotTaken:
    name = _name(card)
    kind = f"{card.value('KIND')}{card.value('X-ADDRESSBOOKSERVER-KIND')}".casefold()
    if kind in ("group", "org", "location"):
        return NotTaken(card.place, name, model.NOT_A_PERSON)
    if card.problem:
        return NotTaken(card.place, name, card.problem)
    zone = card.value("TZ")
    known = zone if zones.is_known(zone) and "/" in zone else ""
    remarks = (
        model.ODD_ZONE if zone and not known else "",
        model.BROKEN_LINE if card.has_broken_line else "",
    )
    tags = sorted(card.named("LANG"), key=lambda one: one.preference)
    languages = tuple(dict.fromkeys(tag for one in tags if is_language(tag := plain(one.value))))
    made = Contact(card.place, name, tuple(_channels(card)), known, languages[:10], remarks)
    return contact(made)


def _name(card: _Card) -> str:
    if said := card.value("FN"):
        return said
    for line in card.named("N"):
        family, given, middle, *_ = (*parts_of(line.value), "", "", "")
        if said := wording.tidy(f"{given} {middle} {family}"):
            return said
    return next((parts_of(line.value)[0] for line in card.named("ORG")), "")


def _channels(card: _Card) -> Iterator[Channel]:
    ways = [one for one in card.lines if one.name in _KINDS]
    for one in sorted(ways, key=lambda way: way.preference):
        address = plain(one.value)
        scheme, colon, rest = address.partition(":")
        if colon and scheme.casefold() in ("tel", "mailto", "sip", "xmpp", "im"):
            address = rest
        if "FAX" not in one.params.get("TYPE", "").split(","):
            yield Channel(_KINDS[one.name], address)


def _split_head(line: str) -> tuple[list[str], bool, str]:
    """Name and parameters before the first colon that stands in no quotation marks."""
    parts, begin, quoted = [], 0, False
    for place, letter in enumerate(line[:LONGEST_LINE]):
        if letter == '"':
            quoted = not quoted
        elif letter == ";" and not quoted:
            parts.append(line[begin:place])
            begin = place + 1
        elif letter == ":" and not quoted:
            parts.append(line[begin:place])
            return parts, bool(parts[0].strip()), line[place + 1 :]
    return parts, False, ""


def _is_printable(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line[:200].upper().partition(":")[0]


def _unquoted(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8", errors="replace"))
    for name in (charset, "utf-8", "cp1252"):
        try:
            return raw.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin-1")
