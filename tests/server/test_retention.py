"""What is over goes by itself; what is not over stays, to the second."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, text

from mentordesk.clock import Moment, to_micros
from mentordesk.server import retention, tables
from mentordesk.server.daily import Daily
from mentordesk.server.engine import open_engine
from mentordesk.server.model import ConsentRow, Device, Invite, ItemRow
from mentordesk.server.retention import Retention, kept_until, months_after
from mentordesk.server.store import SqlStore

AUTHOR, CONSENT, OTHER = b"a" * 8, b"c" * 16, b"o" * 16
CANARY = b"CNRY-payload-of-a-summary"


@dataclass
class HandClock:
    instant: datetime = field(default_factory=lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))

    def now(self) -> Moment:
        return Moment(self.instant, "UTC")

    def monotonic(self) -> float:
        return self.instant.timestamp()

    def seconds(self) -> int:
        return to_micros(self.instant) // 1_000_000


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(str(tmp_path / "server.db"))
    yield made
    made.dispose()


def agreed(consent: bytes, expires: str = "2027-06-30") -> ConsentRow:
    return ConsentRow(
        id=consent, author=AUTHOR, digest=b"d" * 32, scopes="S02", audience="office",
        expires=expires, given_seq=1, record=b"CNRY-the-words-of-a-consent",
    )  # fmt: skip


def item(number: int, keep_until: int, consent: bytes = CONSENT) -> ItemRow:
    return ItemRow(
        author=AUTHOR, id=number.to_bytes(16, "big"), revision=1, digest=b"i" * 32, seq=number,
        scope="S02", audience="office", period="2026-11", consent=consent, stored_at=1,
        payload=CANARY, keep_until=keep_until,
    )  # fmt: skip


def rows(engine: Engine) -> dict[str, int]:
    names = ("item", "consent", "data_key", "marker", "invite", "turn")
    with engine.begin() as connection:
        return {
            name: connection.execute(
                select(func.count()).select_from(tables.metadata.tables[name])
            ).scalar_one()
            for name in names
        }


@pytest.mark.parametrize(
    ("stored", "months", "until"),
    [
        ("2026-11-21", 24, "2028-11-21"),
        ("2024-02-29", 24, "2026-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-21", 36, "2028-11-21"),  # nobody can agree to more than the scope's own bound
    ],
)
def test_an_item_is_kept_as_long_as_its_consent_said_and_never_longer_than_its_scope_allows(
    stored: str, months: int, until: str
) -> None:
    moment = datetime.fromisoformat(stored).replace(tzinfo=UTC)
    end = datetime.fromtimestamp(kept_until("S02", months, moment), UTC)
    assert end.date().isoformat() == until
    assert months_after(moment, 0) == moment


def test_a_summary_goes_with_its_last_second_and_its_key_with_the_consents_last_day(
    engine: Engine, clock: HandClock
) -> None:
    end = clock.seconds()
    with engine.begin() as connection:
        store = SqlStore(connection)
        store.add_consent(agreed(CONSENT), b"k" * 32)
        store.add_consent(agreed(OTHER, "2029-01-01"), b"o" * 32)
        store.add_item(item(1, end))
        store.add_item(item(2, end + 1))
        store.add_item(item(3, end + 10**8, OTHER))
    old = Retention(engine, clock)
    assert old.due()["summaries"] == 1
    assert rows(engine)["item"] == 3  # to look changes nothing
    assert old.run()["summaries"] == 1
    assert rows(engine) | {"invite": 0} == {
        "item": 2, "consent": 2, "data_key": 2, "marker": 0, "invite": 0, "turn": 0,
    }  # fmt: skip
    clock.instant = datetime(2027, 6, 30, 23, tzinfo=UTC)
    assert old.run() | {"keys": 0} == dict.fromkeys(old.due(), 0) | {"summaries": 1}
    assert rows(engine)["data_key"] == 2  # on its last day a consent still takes summaries
    clock.instant += timedelta(hours=1)
    assert old.run()["keys"] == 1
    with engine.begin() as connection:
        store = SqlStore(connection)
        assert store.data_key(CONSENT) is None
        assert store.data_key(OTHER) == b"o" * 32
        held = store.consent(CONSENT)
        assert held is not None
        assert held.record == b""  # a late letter is still told that this consent is over


def test_a_key_stays_as_long_as_anything_is_stored_under_it(
    engine: Engine, clock: HandClock
) -> None:
    with engine.begin() as connection:
        SqlStore(connection).add_consent(agreed(CONSENT, "2026-01-01"), b"k" * 32)
        SqlStore(connection).add_item(item(1, clock.seconds() + 5))
    assert Retention(engine, clock).run()["keys"] == 0
    clock.instant += timedelta(seconds=5)
    assert Retention(engine, clock).run() == {
        "summaries": 1, "keys": 1, "consents": 0, "markers": 0, "invites": 0, "turns": 0,
    }  # fmt: skip


def test_consents_and_markers_outlive_their_end_by_400_days_and_no_day_more(
    engine: Engine, clock: HandClock
) -> None:
    with engine.begin() as connection:
        store = SqlStore(connection)
        store.add_consent(agreed(CONSENT, "2026-11-30"), b"k" * 32)
        store.erase(CONSENT, [], clock.seconds())
        store.mark(CONSENT, clock.seconds() + 400 * 86_400)
    clock.instant += timedelta(days=399)
    old = Retention(engine, clock)
    assert sum(old.run().values()) == 0
    clock.instant += timedelta(days=1)
    assert old.run()["markers"] == 1
    clock.instant += timedelta(days=10)
    assert old.run()["consents"] == 1
    assert rows(engine)["consent"] == 0


def test_used_and_expired_cards_and_the_turns_of_revoked_devices_go(
    engine: Engine, clock: HandClock
) -> None:
    now = clock.seconds()
    fresh, used, over = (Invite(bytes([n]) * 8, b"k" * 32, now, now + 9) for n in (1, 2, 3))
    with engine.begin() as connection:
        store = SqlStore(connection)
        store.add_invite(fresh)
        store.add_invite(replace(used, used_at=now))
        store.add_invite(replace(over, expires_at=now - 1))
        for name in (b"d", b"l"):
            key = name * 32
            store.add_device(Device(key, b"s" * 32, AUTHOR, b"g" * 32, b"r" * 32, 1, b"e" * 16))
            store.add_turn(key, 1, b"t" * 16)
        store.revoke(b"l" * 32)
    gone = Retention(engine, clock).run()
    assert (gone["invites"], gone["turns"]) == (2, 1)
    with engine.begin() as connection:
        store = SqlStore(connection)
        assert store.invite(fresh.number) == fresh
        assert store.turn(b"d" * 32, 1) == b"t" * 16
        held = store.device(b"l" * 32)
        assert held is not None
        assert held.revoked  # known for good: a forgotten device could not be refused by name


@pytest.mark.parametrize("swept", [True, False])
def test_what_was_deleted_is_in_no_file_of_the_server(
    engine: Engine, clock: HandClock, tmp_path: Path, swept: bool
) -> None:
    """With ``swept`` false it is the control: without retention the scan finds the bytes."""
    with engine.begin() as connection:
        store = SqlStore(connection)
        store.add_consent(agreed(CONSENT, "2026-01-01"), b"CNRY-a-key-CNRY-a-key-CNRY-a-key"[:32])
        for number in range(350):  # more than one step
            store.add_item(item(number, clock.seconds()))
    if swept:
        counted = [rows for name, rows in Retention(engine, clock).steps() if name == "summaries"]
        assert counted == [retention.STEP] * 7
    written = b"".join(path.read_bytes() for path in tmp_path.glob("server.db*"))
    assert (b"CNRY" not in written) is swept


def test_every_rule_finds_its_rows_by_an_index_or_in_a_small_table(engine: Engine) -> None:
    """A summary is found by its last second, never by reading every summary there is."""
    with engine.begin() as connection:
        for table, column in (("item", "keep_until"), ("marker", "until")):
            plan = connection.execute(
                text(f"EXPLAIN QUERY PLAN SELECT rowid FROM {table} WHERE {column} <= 5")
            ).all()
            assert "USING" in str(plan)
            assert "INDEX" in str(plan)


def test_it_runs_at_the_start_and_then_on_each_new_day(engine: Engine, clock: HandClock) -> None:
    ran: list[datetime] = []

    class Watched(Retention):
        def steps(self) -> Iterator[tuple[str, int]]:
            ran.append(clock.instant)
            yield from super().steps()

    async def lived() -> None:
        pauses = 0

        async def pause(seconds: float) -> None:
            nonlocal pauses
            pauses += 1
            if pauses > 49:
                raise asyncio.CancelledError
            clock.instant += timedelta(seconds=seconds)

        daily = Daily(Watched(engine, clock), clock, pause)
        with pytest.raises(asyncio.CancelledError):
            await daily.run()

    first = clock.instant
    asyncio.run(lived())
    assert ran[0] == first
    days = [moment.date() - first.date() for moment in ran]
    assert [one.days for one in days] == [0, 1, 2]  # the start, two midnights within 49 hours


def test_two_years_are_counted_from_the_first_schema_too(tmp_path: Path) -> None:
    """What an earlier server stored was promised 24 months as well."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine
    from sqlcipher3 import dbapi2

    from mentordesk.server import engine as engines

    path = str(tmp_path / "old.db")
    old = create_engine(f"sqlite:///{path}", module=dbapi2)
    config = Config()
    here = Path(engines.__file__).parent / "migrations"
    config.set_main_option("script_location", str(here))
    with old.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            text("INSERT INTO item VALUES (x'01', x'02', 1, x'03', 1, 'S02', 'office', '2026-11',"
                 " x'04', 1000, x'05')")
        )  # fmt: skip
    old.dispose()
    made = open_engine(path)
    with made.begin() as connection:
        kept = connection.execute(select(tables.item.c.keep_until)).scalar_one()
    made.dispose()
    assert kept == 1000 + 730 * 86_400


def test_a_step_is_small() -> None:
    assert retention.STEP <= 50
