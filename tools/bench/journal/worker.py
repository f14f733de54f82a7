"""A program under measurement in a process, and an environment, of its own: orders come as lines
of JSON, answers go back the same way. Times are taken here, so that the pipe does not count.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from tools.bench.journal import plain


class PlainWorker:
    """Bare sqlcipher3, or apsw."""

    def __init__(self, engine: str, path: str, key: str) -> None:
        self._plain, self._engine = plain.Plain(engine, path, key), engine

    def make(self, path: str) -> float:
        """Make the file of a corpus; seconds."""
        self._plain.make()
        reader = plain.read if self._engine == "apsw" else plain.read_like_ours
        return self._plain.fill(reader(path))

    def search(self, match: str) -> int:
        """How many of the newest 50 answer."""
        return len(self._plain.search(match))

    def best(self, match: str) -> int:
        """How many of the best 50 answer."""
        return len(self._plain.best(match))

    def newest(self, _: str) -> int:
        """The newest 50."""
        return len(self._plain.newest())

    def add(self, body: str) -> int:
        """One more."""
        self._plain.add("", body)
        return 1


class AnkiWorker:
    """Anki's own library; its files are not encrypted and have no full-text index."""

    def __init__(self, path: str) -> None:
        from anki.collection import (  # type: ignore[import-not-found]  # in its own environment
            AddNoteRequest,
            Collection,
        )

        self._request = AddNoteRequest
        self._collection = Collection(path)
        self._kind = self._collection.models.by_name("Basic")

    def make(self, path: str) -> float:
        """Bring the corpus in; seconds."""
        began, waiting = time.perf_counter(), []
        for _, title, body in plain.read(path):
            waiting.append(self._note(title, body))
            if len(waiting) == plain.BATCH:
                self._collection.add_notes(waiting)
                waiting = []
        self._collection.add_notes(waiting)
        return time.perf_counter() - began

    def _note(self, title: str, body: str) -> Any:
        note = self._collection.new_note(self._kind)
        note["Front"], note["Back"] = title or "-", body
        return self._request(note=note, deck_id=1)

    def search(self, asked: str) -> int:
        """How many notes answer, and the newest 50 of them read."""
        found = self._collection.find_notes(asked)
        for note in found[-plain.SHOWN :]:
            self._collection.get_note(note)
        return len(found)

    best = search

    def newest(self, _: str) -> int:
        """The newest 50."""
        return self.search("")

    def add(self, body: str) -> int:
        """One more."""
        self._collection.add_notes([self._note("", body)])
        return 1


def main() -> None:
    """``worker sqlcipher3|apsw PATH KEY`` or ``worker anki PATH``."""
    kind, *rest = sys.argv[1:]
    work: Any = AnkiWorker(*rest) if kind == "anki" else PlainWorker(kind, *rest)
    for line in sys.stdin:
        verb, value = json.loads(line)
        began = time.perf_counter()
        answer = getattr(work, verb)(value)
        taken = (time.perf_counter() - began) * 1000
        print(json.dumps([taken, answer, plain.peak()]), flush=True)


if __name__ == "__main__":
    main()
