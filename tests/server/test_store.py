"""One suite for both stores: SQLite and the simulator's dictionaries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.server.engine import open_engine
from mentordesk.server.model import ConsentRow, Device, Invite, ItemRow, Store
from mentordesk.server.store import SqlStore
from mentordesk.wire.bundle import Announcement
from tests.server.memory_store import MemoryStore

AUTHOR, CONSENT, OTHER = b"a" * 8, b"c" * 16, b"o" * 16


@pytest.fixture(params=["sqlite", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    engine = open_engine(str(tmp_path / "server.db"))
    with engine.begin() as connection:
        yield SqlStore(connection)
    engine.dispose()


def item(number: int, consent: bytes = CONSENT, revision: int = 1) -> ItemRow:
    return ItemRow(
        author=AUTHOR, id=bytes([number]) * 16, revision=revision, digest=bytes([revision]) * 32,
        seq=number, scope="S02", audience="office", period="2026-11", consent=consent,
        stored_at=1, payload=b"sealed", keep_until=9,
    )  # fmt: skip


def agreed(consent: bytes = CONSENT) -> ConsentRow:
    return ConsentRow(
        id=consent, author=AUTHOR, digest=b"d" * 32, scopes="S02", audience="office",
        expires="2027-01-01", given_seq=1, record=b"signed",
    )  # fmt: skip


def test_an_invite_is_counted_and_spent(store: Store) -> None:
    store.add_invite(Invite(b"n" * 8, b"k" * 32, 1, 2))
    store.invite_tried(b"n" * 8)
    store.invite_used(b"n" * 8, 9)
    held = store.invite(b"n" * 8)
    assert held is not None
    assert (held.wrong, held.used_at) == (1, 9)
    assert store.invite(b"x" * 8) is None


def test_a_device_is_found_and_revoked(store: Store) -> None:
    made = Device(b"d" * 32, b"s" * 32, AUTHOR, b"g" * 32, b"r" * 32, 1, b"e" * 16)
    store.add_device(made)
    assert store.device(b"d" * 32) == made
    store.add_turn(b"d" * 32, 4, b"t" * 16)
    assert store.turn(b"d" * 32, 4) == b"t" * 16
    assert store.turn(b"d" * 32, 5) is None
    store.seen(b"d" * 32, "2026-11-21")
    store.revoke(b"d" * 32)
    held = store.device(b"d" * 32)
    assert held is not None
    assert held.revoked
    assert held.last_seen == "2026-11-21"


def test_erasing_a_consent_leaves_no_row_and_no_key_of_it_and_all_of_others(store: Store) -> None:
    store.add_consent(agreed(), b"k" * 32)
    store.add_consent(agreed(OTHER), b"o" * 32)
    for one in (item(1), item(2), item(2, revision=2), item(3, OTHER)):
        store.add_item(one)
    assert store.presence(AUTHOR, bytes([2]) * 16) == bytes([2]) * 32
    gone, rows = store.erase(CONSENT, [], 77)
    assert (sorted(gone), rows) == ([bytes([1]) * 16, bytes([2]) * 16], 3)
    assert store.item(AUTHOR, bytes([1]) * 16, 1) is None
    assert store.item(AUTHOR, bytes([3]) * 16, 1) is not None
    assert store.data_key(CONSENT) is None
    assert store.data_key(OTHER) == b"o" * 32
    held = store.consent(CONSENT)
    assert held is not None
    assert (held.withdrawn_at, held.record) == (77, b"")


def test_erasing_named_items_keeps_the_rest_and_the_key(store: Store) -> None:
    store.add_consent(agreed(), b"k" * 32)
    for number in (1, 2):
        store.add_item(item(number))
    assert store.erase(CONSENT, [bytes([1]) * 16], 5) == ([bytes([1]) * 16], 1)
    assert store.item(AUTHOR, bytes([2]) * 16, 1) is not None
    assert store.data_key(CONSENT) == b"k" * 32


def test_a_marker_stays(store: Store) -> None:
    store.mark(OTHER, 100)
    store.mark(OTHER, 50)
    assert store.marked(OTHER)
    assert not store.marked(CONSENT)


def test_announcements_come_in_order_above_a_number(store: Store) -> None:
    def message(title: str) -> Announcement:
        return Announcement(
            id=b"m" * 16, number=0, published="2026-11-21", title=title, text="Hello"
        )

    assert [store.announce(message(title)) for title in "abc"] == [1, 2, 3]
    assert [one.title for one in store.announcements(1)] == ["b", "c"]
    assert store.epoch() == 1
