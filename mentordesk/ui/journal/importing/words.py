"""What is said of a journal that is brought in, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from mentordesk.clock import Moment
from mentordesk.journal.model import local_day
from mentordesk.ui.problems import said
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.journal.importing.model import Problem
    from mentordesk.journal.importing.runs.bringing import Report
    from mentordesk.journal.importing.runs.taking_back import TakenBack
    from mentordesk.journal.importing.runs.tally import Counted, Named

translate = QCoreApplication.translate
NAMES_SHOWN = 12
"""Tags and fields that are named; of the rest the number is."""

Fact = tuple[str, str]
"""A label, and what is to be said under it."""


def format_name(name: str) -> str:
    """What people call a format."""
    names = {
        "mentordesk": translate("JournalImport", "A copy made by MentorDesk"),
        "day-one": "Day One",
        "standard-notes": "Standard Notes",
        "joplin": "Joplin",
        "evernote": "Evernote",
        "apple-journal": "Apple Journal",
        "rednotebook": "RedNotebook",
        "jrnl": "jrnl",
        "markdown": translate("JournalImport", "Markdown files, as Obsidian keeps them"),
        "text": translate("JournalImport", "Plain text"),
    }
    return names.get(name, name)


def size(count: int) -> str:
    """``3.4 MB``."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def day(instant: datetime, zone: str) -> str:
    """``5 March 2019``, on the clock at home."""
    at = local_day(Moment(instant, zone))
    pattern = translate("JournalImport", "d MMMM yyyy")
    return QLocale().toString(QDate(at.year, at.month, at.day), pattern)


def entries(number: int) -> str:
    """``1,204 entries``."""
    return translate("JournalImport", "%Ln entries", "", number)


def span(counted: Counted, zone: str) -> str:
    """From when to when."""
    if counted.first is None or counted.last is None:
        return ""
    first, last = day(counted.first, zone), day(counted.last, zone)
    if first == last:
        return first
    return translate("JournalImport", "{first} to {last}").format(first=first, last=last)


def named(names: Named) -> str:
    """``work (12), walk (3) and 7 more``."""
    one = translate("JournalImport", "{name} ({n})")
    shown = [
        one.format(name=isolated(name), n=QLocale().toString(n)) for name, n in names[:NAMES_SHOWN]
    ]
    listed = QLocale().createSeparatedList(shown)
    if len(names) > NAMES_SHOWN:
        more = translate("JournalImport", "and %Ln more", "", len(names) - NAMES_SHOWN)
        listed = f"{listed} {more}"
    return ours(listed) if names else ""


def problem(one: Problem) -> str:
    """Where, and what."""
    values = {
        name: isolated(value) if isinstance(value, str) else value
        for name, value in one.values.items()
    }
    what = said(one.what).format(**values)
    line = translate("JournalImport", "{where}: {what}")
    return ours(line.format(where=isolated(one.where), what=what))


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """A stranger's name within a line of ours: it turns nothing around it."""
    return f"\u2068{text}\u2069" if _is_mirrored() or not text.isascii() else text


def ours(line: str) -> str:
    """A line that begins with a stranger's name runs as ours do all the same."""
    if _is_mirrored():
        return f"\u200f{line}"
    return line if line.isascii() else f"\u200e{line}"


def facts(counted: Counted, zone: str) -> list[Fact]:
    """What is in it, fact by fact; what is nothing is not said."""
    files = translate("JournalImport", "%Ln files, {size}", "", counted.files)
    here = translate("JournalImport", "%Ln entries. They are left as they are.", "", counted.here)
    reworded = translate(
        "JournalImport",
        "%Ln entries of the same moment as one that came before, with other words. Both stand.",
        "",
        counted.reworded,
    )
    starred = entries(counted.starred)
    told = (
        (translate("JournalImport", "Written"), span(counted, zone)),
        (translate("JournalImport", "Here already"), here if counted.here else ""),
        (
            translate("JournalImport", "Perhaps here in other words"),
            reworded if counted.reworded else "",
        ),
        (translate("JournalImport", "Tags"), named(counted.tags)),
        (translate("JournalImport", "Starred"), starred if counted.starred else ""),
        (
            translate("JournalImport", "Pictures and other files"),
            files.format(size=size(counted.file_bytes)) if counted.files else "",
        ),
        (translate("JournalImport", "Not carried, as the source calls it"), named(counted.dropped)),
        (
            translate("JournalImport", "How it was read"),
            "\n".join(f"{said(note)} ({QLocale().toString(n)})" for note, n in counted.notes),
        ),
    )
    return [(label, words) for label, words in told if words]


def problems(counted: Counted, most: int) -> str:
    """At most so many of what could not be read, a line each, and how many more."""
    lines = [problem(one) for one in counted.problems[:most]]
    if counted.problem_count > len(lines):
        more = counted.problem_count - len(lines)
        lines.append(translate("JournalImport", "and %Ln more", "", more))
    return "\n".join(lines)


def headline(report: Report) -> str:
    """What a run has done, in one sentence."""
    number = report.counted.entries
    if number == 0 and report.counted.here and report.is_at_end:
        return translate("JournalImport", "All of it is here already")
    if number == 0:
        return translate("JournalImport", "No entry came")
    return translate("JournalImport", "%Ln entries are in your journal", "", number)


def how_it_ended(report: Report) -> str:
    """Whether all is in and found; where it ended early, what is safe and what to do."""
    if report.trouble is not None:
        came = translate("JournalImport", "What came is in. To bring the rest, begin again.")
        return f"{in_words(report.trouble)} {came}"
    if report.stopped:
        return translate(
            "JournalImport", "You stopped it. What came is in; go on, and the rest comes."
        )
    if not report.proven.is_whole:
        return translate(
            "JournalImport",
            "Search does not find all of it: {found} of {entries} entries are in the index. Your "
            "words are safe. Take the import back and bring it in again.",
        ).format(found=report.proven.indexed, entries=report.proven.entries)
    if report.run is None:
        return translate("JournalImport", "Nothing was changed.")
    return translate(
        "JournalImport",
        "Everything is there and found: {indexed} of {entries} entries are in the index, and "
        "{found} of {sampled} words that were looked for were found.",
    ).format(
        indexed=QLocale().toString(report.proven.indexed),
        entries=QLocale().toString(report.proven.entries),
        found=report.proven.found,
        sampled=report.proven.sampled,
    )


def places_out(report: Report) -> str:
    """That pictures tell no more where they were taken."""
    if not report.places_out:
        return ""
    return translate(
        "JournalImport",
        "The place where they were taken was left out of %Ln pictures.",
        "",
        report.places_out,
    )


def as_text(report: Report, zone: str) -> str:
    """The whole report, to be kept as a file."""
    lines = [
        translate("JournalImport", "Brought in from {name} ({kind})").format(
            name=report.name, kind=format_name(report.source)
        ),
        "",
        headline(report),
        how_it_ended(report),
        places_out(report),
        "",
    ]
    for label, words in facts(report.counted, zone):
        lines += [f"{label}:", *words.split("\n"), ""]
    number = report.counted.problem_count
    if number:
        lines.append(translate("JournalImport", "%Ln were not read, or not whole:", "", number))
        lines.append(problems(report.counted, len(report.counted.problems)))
    kept = [line for line, before in zip(lines, [" ", *lines], strict=False) if line or before]
    return "\n".join(kept).rstrip() + "\n"


def stays(back: TakenBack) -> str:
    """Which entries stay though their import was taken back."""
    where = translate("JournalImport", "In the bin they can be brought back for thirty days.")
    if not back.stay_count:
        return where
    lead = translate(
        "JournalImport", "%Ln stay, because you worked on them since:", "", back.stay_count
    )
    names = [f"{day(one.written.instant, one.written.zone)} {one.name}" for one in back.stay]
    if back.stay_count > len(names):
        more = back.stay_count - len(names)
        names.append(translate("JournalImport", "and %Ln more", "", more))
    return "\n".join((where, lead, *names))
