"""One run at the terminal: the options, the passphrase, the opened desk, the way out."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mentordesk import sandbox
from mentordesk.cli import streams
from mentordesk.clock import SystemClock
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.vault.layout import DeskFolder, default_folder

if TYPE_CHECKING:
    from mentordesk.cli.journal_desk import JournalDesk

LONGEST_PASSPHRASE = 4096  # bytes; longer first lines are a mistaken file, not a passphrase


class UsageMistaken(UserFacingError):
    """The command was understood by the parser but not by the verb."""

    code = "usage"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "That command could not be used: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "See mentordesk --help.")


class NoDeskHere(UserFacingError):
    """No desk in the folder."""

    code = "no-desk"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "There is no desk in {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Make one with mentordesk init, or name another folder with --desk."
    )


class Terminal:
    """What a verb may use: options, the desk's folder, passphrases, printing."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.clock = SystemClock()
        self.folder = DeskFolder(os.path.abspath(options.desk or default_folder()))

    def passphrase(self, question: str = "Passphrase: ") -> bytearray:
        """The passphrase as UTF-8 bytes; the caller's callee wipes it."""
        descriptor: int | None = self.options.passphrase_fd
        if descriptor is not None:
            return first_line(descriptor)
        if sys.stdin is None or not sys.stdin.isatty():
            raise UsageMistaken(
                reason="no terminal to ask for the passphrase; use --passphrase-fd N"
            )
        return ask(question)

    def need_desk(self) -> None:
        """Refuse, in words, where no desk lies."""
        if not self.folder.exists():
            if self.folder.has_writing():
                from mentordesk.vault.errors import KeyFileMissing

                raise KeyFileMissing(folder=self.folder.path)
            raise NoDeskHere(folder=self.folder.path)

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """The services of the unlocked desk; closed and unlocked for others on leaving."""
        self._prepare()
        from mentordesk.cli.wiring import Desk

        desk = Desk.open(self.folder, self.passphrase, self.clock)
        try:
            yield desk
        finally:
            desk.close()

    @contextmanager
    def opened_journal(self) -> Iterator[JournalDesk]:
        """The same for verbs of the journal alone, sooner."""
        self._prepare()
        from mentordesk.cli.journal_desk import JournalDesk

        desk = JournalDesk.open(self.folder, self.passphrase, self.clock)
        try:
            yield desk
        finally:
            desk.close()

    def _prepare(self) -> None:
        self.need_desk()
        sandbox.enter_terminal()


def ask(question: str) -> bytearray:
    """A passphrase typed on the terminal, as UTF-8."""
    try:
        return bytearray(getpass.getpass(question).encode())
    except EOFError as error:
        raise UsageMistaken(reason="the input ended before a passphrase") from error
    except UnicodeError as error:
        raise UsageMistaken(reason="the passphrase is not UTF-8") from error


def first_line(descriptor: int) -> bytearray:
    """The first line of an open descriptor, without its line end."""
    line = bytearray()
    try:
        while len(line) <= LONGEST_PASSPHRASE:
            piece = os.read(descriptor, 1)
            if piece in (b"", b"\n"):
                return line.removesuffix(b"\r")
            line += piece
    except OSError as error:
        raise UsageMistaken(reason=f"descriptor {descriptor} cannot be read") from error
    raise UsageMistaken(reason=f"the first line of descriptor {descriptor} is too long")


def print_json(items: Iterable[dict[str, Any]]) -> None:
    """A JSON array, one item a line, written as it comes."""
    print("[", end="")
    for number, item in enumerate(items):
        print("," if number else "", streams.dumps(item), sep="\n", end="")
    print("\n]")
