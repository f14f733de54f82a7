"""Saving, opening and reading, beside bare sqlcipher3 with the same statements and settings."""

from __future__ import annotations

import os
import random
import secrets
import statistics
import time
from collections.abc import Callable

from sqlcipher3 import dbapi2

from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.journal import store
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.service import Journal
from mentordesk.mentoring.me.service import MeService
from mentordesk.vault import unlock
from mentordesk.vault.kdf import DEFAULT, KdfParams
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage

WORDS = (
    "session",
    "listen",
    "silence",
    "promise",
    "clinic",
    "depot",
    "radio",
    "handover",
    "question",
    "answer",
    "goal",
    "step",
    "week",
    "team",
    "trust",
    "feedback",
    "worry",
    "rain",
    "road",
    "market",
    "school",
    "notes",
    "ask",
    "try",
    "again",
    "slow",
    "kind",
    "clear",
    "résumé",
    "réunion",
    "équipe",
    "écoute",
    "reunión",
    "equipo",
    "escucha",
    "kikao",
    "timu",
    "swali",
    "jibu",
    "اجتماع",
    "سؤال",
    "فريق",
    "صبر",
    "बैठक",
    "प्रश्न",
    "टीम",
    "会议",
    "问题",
    "团队",
    "倾听",
)
PASSPHRASE = "lantern orbit quiet maple seven"
BATCH = 2000  # entries in one transaction while a desk is filled


def text(chooser: random.Random) -> str:
    """A made-up entry; lengths are log-normal with a median of 120 words."""
    count = max(3, min(2500, int(chooser.lognormvariate(4.79, 0.8))))
    return " ".join(chooser.choices(WORDS, k=count))


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` (0–1) of ``values`` lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each of ``times`` calls."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def make_desk(folder: str, entries: int, params: KdfParams = DEFAULT) -> DeskFolder:
    """A desk with so many entries, filled through the journal's own statements."""
    desk, clock = DeskFolder(folder), SystemClock("UTC")
    made = unlock.make(desk, bytearray(PASSPHRASE.encode()), params, clock)
    storage = Storage.open(desk, made.master, clock)
    new_id = id_maker(clock)
    MeService(storage.desk, clock, new_id).begin("Amara", "mentor")
    chooser = random.Random(7)
    left = entries
    while left > 0:
        with storage.desk.write() as tx:
            for _ in range(min(BATCH, left)):
                body = text(chooser)
                draft = EntryDraft(id=None, base_version=0, title=body[:40], body=body)
                store.add(tx, new_id(), draft, clock.now())
        left -= BATCH
    unlock.confirm_sheet(desk, made.master)
    storage.close()
    return desk


def save_a_note(folder: str, times: int) -> tuple[float, float, float]:
    """Milliseconds of a durable save: (ours, bare with the same statements, ours at p99)."""
    desk = make_desk(folder, 200, KdfParams(64 * 1024, 3, 4))
    clock = SystemClock("UTC")
    master = unlock.with_passphrase(desk, bytearray(PASSPHRASE.encode()))
    storage = Storage.open(desk, master, clock)
    journal = Journal(storage.desk, clock, id_maker(clock))
    chooser = random.Random(8)

    def ours() -> object:
        return journal.write(EntryDraft(id=None, base_version=0, title="", body=text(chooser)))

    bare = Bare(os.path.join(desk.path, "bare.db"))
    timed(ours, 20), timed(bare.save, 20)
    pairs = [(timed(ours, 1)[0], timed(bare.save, 1)[0]) for _ in range(times)]
    storage.close()
    bare.connection.close()
    mine = [one for one, _ in pairs]
    return statistics.median(mine), statistics.median(b for _, b in pairs), percentile(mine, 0.99)


class Bare:
    """The same rows, the same index, the same settings, without anything of ours around them."""

    def __init__(self, path: str) -> None:
        self.connection = dbapi2.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA cipher_log_level=NONE")
        self.connection.execute(f"PRAGMA key=\"x'{secrets.token_hex(32)}'\"")
        for name, value in (
            ("journal_mode", "WAL"),
            ("synchronous", "FULL"),
            ("wal_autocheckpoint", "200"),
            ("secure_delete", "ON"),
            ("foreign_keys", "ON"),
        ):
            self.connection.execute(f"PRAGMA {name}={value}")
        self.connection.execute(
            "CREATE TABLE entry (seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB UNIQUE,"
            " version INTEGER, written INTEGER, zone TEXT, title TEXT, body TEXT) STRICT"
        )
        self.connection.execute(
            "CREATE VIRTUAL TABLE entry_fts USING fts5(title, body, content='',"
            " contentless_delete=1, tokenize='unicode61 remove_diacritics 0')"
        )
        self._chooser = random.Random(8)

    def save(self) -> None:
        """One entry and its index line, durable when this returns."""
        body = text(self._chooser)
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        values = (secrets.token_bytes(16), 1, time.time_ns() // 1000, "UTC", "", body)
        cursor = run(
            "INSERT INTO entry (id, version, written, zone, title, body) VALUES (?, ?, ?, ?, ?, ?)",
            values,
        )
        row = (cursor.lastrowid, "", body)
        run("INSERT INTO entry_fts (rowid, title, body) VALUES (?, ?, ?)", row)
        run("COMMIT")


def unlock_times(desk: DeskFolder, times: int) -> list[float]:
    """Milliseconds from the passphrase to the master key."""
    return timed(lambda: unlock.with_passphrase(desk, bytearray(PASSPHRASE.encode())), times)
