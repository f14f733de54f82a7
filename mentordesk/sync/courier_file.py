"""The courier's view of ``mailbox.db``: named statements only, behind a default-deny authorizer.

Even a courier that was taken over, and got hold of SQL, could read and write the columns of the
mailbox that its own statements use: no letter's bytes can be changed, no answer read, no other
file opened, no setting or schema touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from mentordesk.sync.statements import BEGIN, COMMIT, COURIER, ROLLBACK
from mentordesk.vault import cipher
from mentordesk.vault.guarded import DENY, OK, Guarded
from mentordesk.vault.transaction import Row

INSERT, READ, SELECT, TRANSACTION, UPDATE, FUNCTION = 18, 20, 21, 22, 23, 31  # SQLite's codes

READABLE: Final = {
    "enrolment": frozenset(
        [
            "url",
            "programme",
            "sealing_key",
            "receipts_key",
            "device_seed",
            "device_private",
            "proxy",
            "ca_file",
            "refused",
            "device_seq",
            "epoch",
            "cursor",
        ]
    ),
    "letter": frozenset(["id", "digest", "lane", "seq", "signed", "introduces", "state", "tries"]),
    "round": frozenset(
        ["failures", "not_before", "day", "failed_bytes", "batch_bytes", "delivered_at"]
    ),
}
CHANGEABLE: Final = {
    "enrolment": frozenset({"device_seq", "epoch", "cursor", "refused"}),
    "letter": frozenset({"state", "tries", "verdict", "reason"}),
    "round": frozenset(
        [
            "tried_at",
            "delivered_at",
            "outcome",
            "failures",
            "not_before",
            "day",
            "failed_bytes",
            "batch_bytes",
        ]
    ),
}
FUNCTIONS: Final = frozenset({"length"})
TRANSACTIONS: Final = frozenset({"BEGIN", "COMMIT", "ROLLBACK"})
NOTHING: Final[frozenset[str]] = frozenset()


def authorize(
    action: int, first: str | None, second: str | None, database: str | None, inner: str | None
) -> int:
    """SQLite's question about each access of a statement; everything not named is refused."""
    if action == SELECT:
        return OK
    if inner is not None or database not in ("main", None):
        return DENY  # reached through a trigger or a view, or in another file
    allowed = {
        READ: second in READABLE.get(first or "", NOTHING),
        UPDATE: second in CHANGEABLE.get(first or "", NOTHING),
        INSERT: first == "answer",
        FUNCTION: second in FUNCTIONS,
        TRANSACTION: first in TRANSACTIONS,
    }
    return OK if allowed.get(action, False) else DENY


class _Transaction:
    """The statements of one transaction; what ``mailbox`` needs and no more."""

    __slots__ = ("all",)

    def __init__(self, rows: Callable[..., list[Row]]) -> None:
        self.all = rows

    def execute(self, sql: str, params: Sequence[Any] = ()) -> None:
        """Run one statement."""
        self.all(sql, params)

    def one(self, sql: str, params: Sequence[Any] = ()) -> Row | None:
        """The first row, or ``None``."""
        return next(iter(self.all(sql, params)), None)


class CourierFile:
    """The mailbox as the courier may use it."""

    __slots__ = ("__guarded",)

    def __init__(self, path: str, key: bytearray) -> None:
        self.__guarded = Guarded(cipher.connect(path, key), authorize, COURIER)

    @contextmanager
    def write(self) -> Iterator[_Transaction]:
        """A short write transaction; never held while the network is waited for."""
        guarded = self.__guarded
        guarded.rows(BEGIN)
        try:
            yield _Transaction(guarded.rows)
            guarded.rows(COMMIT)
        finally:
            if guarded.in_transaction():
                guarded.rows(ROLLBACK)

    def close(self) -> None:
        """Close the file."""
        self.__guarded.close()
