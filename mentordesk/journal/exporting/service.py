"""Copies of the journal: begun here, made in steps that anybody may stop between."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mentordesk.journal.exporting.as_html import HtmlWriter
from mentordesk.journal.exporting.as_json import ZIP_ENDING, JsonWriter
from mentordesk.journal.exporting.as_markdown import MarkdownWriter
from mentordesk.journal.exporting.errors import NothingToCopy, in_words
from mentordesk.journal.exporting.gathering import Gathering
from mentordesk.journal.exporting.model import Choice, Form, Progress
from mentordesk.journal.exporting.placing import Part
from mentordesk.journal.exporting.words import README, English, Words

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.journal.service import Journal
    from mentordesk.vault.database import Database

Writer = JsonWriter | MarkdownWriter | HtmlWriter

STEP_SECONDS = 0.1
"""How long a step works before it answers."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be copied, as what, where to. ``over``: a file that is there is replaced.

    JSON holds the attachments where the name ends in ``.zip``; a plain ``.json`` is without them.
    """

    form: Form
    path: str = field(repr=False)
    choice: Choice = field(default_factory=Choice)
    over: bool = False
    words: Words = field(default_factory=English)
    readme: str = field(default=README, repr=False)


class Exporting:
    """Copies of one open desk's journal."""

    def __init__(self, database: Database, journal: Journal, clock: Clock, folder: str) -> None:
        """``folder``: the desk's own, in which no copy may stand."""
        self._database = database
        self._journal = journal
        self._clock = clock
        self._folder = folder

    def begin(self, order: Order) -> Export:
        """A copy that is made by its steps. It reads on whatever thread these are called."""
        choice = order.choice
        if order.form is Form.JSON and not order.path.lower().endswith(ZIP_ENDING):
            choice = replace(choice, files=False)
        return Export(self.gather(choice), self._clock, order, self._folder)

    def gather(self, choice: Choice) -> Gathering:
        """The entries alone, for whoever sets pages of them."""
        return Gathering(self._database, self._journal, choice)


class Export:
    """One copy that is being made. Steps come one after the other, on any thread.

    A step that raises has taken away what was made so far; so does ``stop``.
    """

    def __init__(self, gathering: Gathering, clock: Clock, order: Order, folder: str) -> None:
        self._gathering = gathering
        self._clock = clock
        self._order = order
        self._folder = folder
        self._done = 0
        self._part: Part | None = None
        self._work = self._run()

    def step(self) -> Progress:
        """Go on for a moment. Raises what a person can act on; then nothing is left."""
        with contextlib.ExitStack() as unless_well, in_words():
            unless_well.callback(self.stop)
            progress = self._go_on(self._clock.monotonic() + STEP_SECONDS)
            unless_well.pop_all()
        return progress

    def _go_on(self, until: float) -> Progress:
        for _ in self._work:
            if self._clock.monotonic() >= until:
                return Progress(self._done, self._gathering.total)
        return Progress(self._done, self._gathering.total, finished=True)

    def stop(self) -> None:
        """Take away what was made so far; nothing happens to a copy that is finished."""
        part, self._part = self._part, None
        with contextlib.suppress(ValueError):  # a generator that runs cannot be closed
            self._work.close()
        if part is not None:
            part.abandon()

    def _run(self) -> Generator[None]:
        order = self._order
        part = self._part = Part(
            order.path,
            self._clock.now(),
            folder=order.form is Form.MARKDOWN,
            over=order.over,
            desk=self._folder,
        )
        for _ in self._gathering.count():
            yield
        if not self._gathering.total:
            raise NothingToCopy
        writer = self._writer(part)
        with contextlib.ExitStack() as unless_whole:
            if isinstance(writer, JsonWriter):
                unless_whole.callback(writer.give_up)
            yield from self._write(writer, part)
            unless_whole.pop_all()
        part.finish()
        self._part = None

    def _write(self, writer: Writer, part: Part) -> Generator[None]:
        for wholes in self._gathering.wholes():
            for whole in wholes:
                yield from writer.add(whole)
                self._done += 1
            part.stir()
        yield from writer.end()

    def _writer(self, part: Part) -> Writer:
        order, now, pieces = self._order, self._clock.now(), self._gathering.pieces
        if order.form is Form.JSON:
            return JsonWriter(part, now, pieces)
        if order.form is Form.MARKDOWN:
            return MarkdownWriter(part, now, pieces, order.readme)
        if order.form is Form.HTML:
            return HtmlWriter(part, order.words, pieces)
        raise ValueError("pages are set by the window")
