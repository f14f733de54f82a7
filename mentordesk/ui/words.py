"""Errors and faults in the language of the window; paths, sizes and lists within its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mentordesk.errors import UserFacingError


def in_words(error: UserFacingError) -> str:
    """The three sentences of ``error`` translated: what happened, what is safe, what to do."""
    parts = (error.what, error.safe, error.todo)
    said = (QCoreApplication.translate("errors", part) for part in parts if part)
    values = own_ways(error.values)
    return " ".join(part.format(**values) for part in said)


def what_happened(error: UserFacingError) -> str:
    """The first of the three sentences alone, where several errors are told at once."""
    said = QCoreApplication.translate("errors", error.what)
    return said.format(**own_ways(error.values))


def own_way(address: str) -> str:
    """A path or an address reads from left to right, also within a line that does not."""
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return address
    return f"\u2066{address}\u2069"


def spelled(address: str) -> str:
    """An address in which everything can be seen, and nothing turns the line round.

    Marks of direction, joiners, blanks of no width and line ends stand as addresses spell them: a
    link must not read like one that leads elsewhere.
    """
    return "".join(
        "".join(f"%{byte:02X}" for byte in one.encode("utf-8", "surrogatepass"))
        if category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        else one
        for one in address
    )


def own_ways(values: Mapping[str, object]) -> dict[str, object]:
    """``values`` for a sentence, with every path in them keeping its order."""
    return {
        name: own_way(value)
        if isinstance(value, str) and ("/" in value or "\\" in value)
        else value
        for name, value in values.items()
    }


def dotted(parts: Iterable[str]) -> str:
    """The parts that say something, parted by dots: a list, not a sentence.

    A list begins where reading begins in this window, whatever script its first part is in, and
    each part keeps its own direction.
    """
    told = [part for part in parts if part]
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if not mirrored and not any(bidirectional(one) in ("R", "AL") for one in "".join(told)):
        return " · ".join(told)
    side = "\u200f" if mirrored else "\u200e"
    return side + " · ".join(f"\u2068{part}\u2069" for part in told)


def in_bytes(number: int) -> str:
    """Bytes as people of this language say them."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
