"""Days in plain English: *tomorrow*, *in two weeks*, *end of month*, *12 Dec*, *2027-01-05*.

Pure functions over a given today. A weekday is the next one after today; *this Friday* may be
today; *next Monday* is the Monday of next week. A date without a year is the next such date.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_COUNTED = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}

_WEEKDAY = (
    r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?"
)
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = r"(?:20[0-9]{2})"
_COUNT = rf"[1-9][0-9]?|{'|'.join(_COUNTED)}"

Resolver = Callable[[re.Match[str], date], date | None]


def _next_weekday(found: re.Match[str], today: date) -> date:
    which = (found["which"] or "").lower()
    name = found["weekday"].lower()
    target = next(place for place, full in enumerate(_WEEKDAYS) if full.startswith(name[:3]))
    if which == "next":
        return today + timedelta(days=7 - today.weekday() + target)
    ahead = (target - today.weekday()) % 7
    return today + timedelta(days=ahead or (0 if which == "this" else 7))


def _near(found: re.Match[str], today: date) -> date:
    days = {"today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2}
    return today + timedelta(days=days[" ".join(found["near"].lower().split())])


def _next_week(found: re.Match[str], today: date) -> date:
    del found
    return today + timedelta(days=7 - today.weekday())


def _end(found: re.Match[str], today: date) -> date:
    """The last day; a week's last day is its Friday."""
    follows = (found["when"] or "").lower() == "next"
    span = found["span"].lower()
    if span == "year":
        return date(today.year + follows, 12, 31)
    if span == "month":
        month = _months_on(today.replace(day=1), int(follows))
        return month.replace(day=calendar.monthrange(month.year, month.month)[1])
    if follows:
        return today + timedelta(days=11 - today.weekday())
    return today + timedelta(days=(4 - today.weekday()) % 7)


def _end_of_named(found: re.Match[str], today: date) -> date:
    """The last day of the month that is named: this year's, or next year's if it is over."""
    name = found["of"].lower()[:3]
    month = next(place for place, full in enumerate(_MONTHS, 1) if full.startswith(name))
    year = today.year + (month < today.month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _fortnight(found: re.Match[str], today: date) -> date:
    del found
    return today + timedelta(days=14)


def _ahead(found: re.Match[str], today: date) -> date:
    word = found["count"].lower()
    count = int(word) if word.isdigit() else _COUNTED[word]
    unit = found["unit"].lower()
    if unit == "month":
        return _months_on(today, count)
    return today + timedelta(days=count * (7 if unit == "week" else 1))


def _months_on(today: date, months: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def _named(found: re.Match[str], today: date) -> date | None:
    name = found["month"].lower()[:3]
    month = next(place for place, full in enumerate(_MONTHS, 1) if full.startswith(name))
    day = int(re.sub(r"\D", "", found["day"]))
    if found["year"]:
        return _date(int(found["year"]), month, day)
    coming = (_date(year, month, day) for year in range(today.year, today.year + 9))
    return next((one for one in coming if one is not None and one >= today), None)


def _iso(found: re.Match[str], today: date) -> date | None:
    del today
    return _date(int(found["y"]), int(found["m"]), int(found["d"]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_KINDS: tuple[tuple[str, Resolver], ...] = (
    (r"(?P<y>20[0-9]{2})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])", _iso),
    (rf"(?P<day>{_DAY})(?: of)? (?P<month>{_MONTH})\.?(?:,? (?P<year>{_YEAR}))?", _named),
    (rf"(?P<month>{_MONTH})\.? (?P<day>{_DAY})(?:,? (?P<year>{_YEAR}))?", _named),
    (r"(?P<near>the day after tomorrow|today|tonight|tomorrow)", _near),
    (r"next week", _next_week),
    (r"(?:the )?end of (?:(?P<when>the|this|next) )?(?P<span>week|month|year)", _end),
    (rf"(?:the )?end of (?P<of>{_MONTH})", _end_of_named),
    (r"in a fortnight", _fortnight),
    (rf"in (?P<count>{_COUNT}) (?P<unit>day|week|month)s?", _ahead),
    (rf"(?:(?P<which>this|next) )?(?P<weekday>{_WEEKDAY})", _next_weekday),
)
_PATTERNS = tuple((pattern.replace(" ", r"\s+"), resolve) for pattern, resolve in _KINDS)

_BEFORE = r"(?:^|(?<=[\s,;:(–—]))"
_LEAD = r"(?:(?P<lead>(?:due\s+)?(?:by|on|until)|due)\s+)?"
_TRAILING = tuple(
    (re.compile(rf"{_BEFORE}{_LEAD}{pattern}[\s.!)]*$", re.IGNORECASE), resolve)
    for pattern, resolve in _PATTERNS
)
_LED = tuple(
    (re.compile(rf"\b(?:due\s+)?(?:by|due)\s+{pattern}(?![\w'’])", re.IGNORECASE), resolve)
    for pattern, resolve in _PATTERNS
)
_WHOLE = tuple((re.compile(pattern, re.IGNORECASE), resolve) for pattern, resolve in _PATTERNS)

#: After one of these words a day belongs to what is said, not to when it is due.
_SPEAKS_OF = frozenset(
    (
        "for",
        "of",
        "about",
        "from",
        "since",
        "the",
        "every",
        "each",
        "last",
        "after",
        "before",
        "a",
        "an",
        "and",
        "or",
        "to",
    )
)
#: Short forms that are words as well: only after *by* or with a capital.
_ALSO_WORDS = frozenset(("sat", "sun", "wed", "mar", "may"))


@dataclass(frozen=True)
class Dated:
    """A text without its day, the day, and the words that named it."""

    text: str
    day: date
    words: str


def day_in(words: str, today: date) -> date | None:
    """The day that ``words`` name when they name nothing else; a lead such as *by* is allowed."""
    bare = re.sub(r"^(?:due\s+)?(?:by|on|due)\s+", "", words.strip(), flags=re.IGNORECASE)
    for pattern, resolve in _WHOLE:
        found = pattern.fullmatch(bare)
        if found:
            return resolve(found, today)
    return None


def dated(text: str, today: date) -> Dated | None:
    """``text`` parted from the day that it ends with or names after *by* or *due*.

    ``None`` where it names none, and where nothing but a day is written.
    """
    return _at_the_end(text, today) or _led(text, today)


def _at_the_end(text: str, today: date) -> Dated | None:
    for pattern, resolve in _TRAILING:
        found = pattern.search(text)
        if found is None or (not found["lead"] and _only_speaks_of(text, found)):
            continue
        day = resolve(found, today)
        rest = text[: found.start()].rstrip(" \t.,;:(–—-")
        if day is not None and rest:
            return Dated(rest, day, said(found))
    return None


def said(found: re.Match[str]) -> str:
    """The words of a day as they were typed, without what ends the line."""
    return " ".join(found[0].split()).strip(" .!)")


def _only_speaks_of(text: str, found: re.Match[str]) -> bool:
    before = text[: found.start()].split()
    if before and before[-1].lower().strip(",;:(") in _SPEAKS_OF:
        return True
    word = found[0].strip(" .!)")
    return word in _ALSO_WORDS


def _led(text: str, today: date) -> Dated | None:
    for pattern, resolve in _LED:
        found = pattern.search(text)
        day = resolve(found, today) if found else None
        if found and day is not None:
            rest = " ".join((text[: found.start()] + text[found.end() :]).split())
            if rest:
                return Dated(rest, day, said(found))
    return None
