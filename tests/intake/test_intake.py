"""What comes in is believed as far as it is signed, and survives being cut in the middle."""

from __future__ import annotations

import argparse
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from sqlalchemy import delete, update

from mentordesk.consent.model import LetterState
from mentordesk.intake.service import Intake, verified
from mentordesk.server import home as homes
from mentordesk.server import tables
from mentordesk.server.__main__ import after_restore, new_invite
from mentordesk.server.store import SqlStore
from mentordesk.sync import mailbox
from mentordesk.sync.courier import Courier
from mentordesk.sync.courier_file import CourierFile
from mentordesk.sync.transport import Server
from mentordesk.vault.database import Database
from mentordesk.wire import seals
from mentordesk.wire.bundle import Announcement, Down, Receipt, close_down, open_up
from mentordesk.wire.letters import encode
from tests.sync.copies import Copied, Reached, agreed, opened, rows


class Cut(Exception):
    """The process ends here."""


class CutDesk:
    """A desk whose next write never happens."""

    def __init__(self, inner: Database) -> None:
        self.read = inner.read

    def write(self) -> NoReturn:
        raise Cut


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Reached]:
    made = Reached(homes.make(str(tmp_path / "server"), "http://127.0.0.1:9"))
    yield made
    made.engine.dispose()


@pytest.fixture
def desk(tmp_path: Path, server: Reached) -> Iterator[Copied]:
    """Joined, with one summary confirmed."""
    (tmp_path / "desk").mkdir(mode=0o700)
    made = opened(tmp_path / "desk", bytearray(secrets.token_bytes(32)))
    made.rooms.joining.join(new_invite(server.home).line())
    agreed(made)
    made.share()
    assert made.round(server.answer) == "delivered"
    yield made
    made.rooms.storage.close()


def courier(desk: Copied, server: Reached) -> Courier:
    file = CourierFile(desk.folder.mailbox_db, desk.rooms.storage.courier_key())
    now = int(desk.clock.now().instant.timestamp())
    return Courier(file, now, asked=True, post=server.answer)


def lose(server: Reached, *names: str) -> None:
    """The server's database is an older one."""
    with server.engine.begin() as connection:
        for name in names:
            connection.execute(delete(tables.metadata.tables[name]))


def begin_an_epoch(server: Reached) -> None:
    with server.engine.begin() as connection:
        connection.execute(update(tables.state).values(epoch=tables.state.c.epoch + 1))


def test_a_desk_that_is_cut_while_it_learns_of_a_restored_server_offers_all_again(
    desk: Copied, server: Reached
) -> None:
    lose(server, "item", "consent", "data_key")
    begin_an_epoch(server)
    courier(desk, server).run()
    storage = desk.rooms.storage
    cut = Intake(CutDesk(storage.desk), storage.mailbox, desk.clock)  # type: ignore[arg-type]
    with pytest.raises(Cut):
        cut.read()
    desk.reopen()
    desk.rooms.intake.read()
    assert desk.round(server.answer) == "delivered"
    assert len(rows(server.engine)["item"]) == 1


def test_a_server_put_back_twice_from_the_same_backup_is_healed_twice(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    server.engine.dispose()
    shutil.copy(server.home.database, tmp_path / "backup.db")
    for times in (2, 3):
        desk.clock.moved += timedelta(seconds=2)
        desk.share()
        desk.round(server.answer)
        assert len(rows(server.engine)["item"]) == times
        server.engine.dispose()
        shutil.copy(tmp_path / "backup.db", server.home.database)
        after_restore(server.home.folder, argparse.Namespace())
        with server.engine.begin() as connection:
            other = SqlStore(connection).epoch() + times  # both came in the same second here
            connection.execute(update(tables.state).values(epoch=other))
        assert desk.round(server.answer) == "delivered"  # learns of it
        assert desk.round(server.answer) == "delivered"  # and offers all again
        assert len(rows(server.engine)["item"]) == times


def test_a_server_that_lost_a_consent_is_given_it_again_and_asked_no_more_often_than_once_a_round(
    desk: Copied, server: Reached
) -> None:
    lose(server, "item", "consent", "data_key")
    desk.share()
    turns = []

    def post(place: Server, sealed: bytes, seconds: float) -> bytes:
        turns.append(sealed)
        return server.answer(place, sealed, seconds)

    assert desk.round(post) == "delivered"
    assert len(turns) == 1
    assert desk.round(post) == "delivered"
    assert len(rows(server.engine)["item"]) == 1
    states = {one.state for one in desk.rooms.sharing.letters()}
    assert states == {LetterState.CONFIRMED}


def test_a_server_that_decides_nothing_is_asked_once_a_round(desk: Copied, server: Reached) -> None:
    desk.share()
    turns = []

    def post(_: Server, sealed: bytes, _seconds: float) -> bytes:
        turns.append(sealed)
        opened_up = open_up(sealed, server.home.sealing_private)
        down = Down(
            programme=opened_up.programme, device=opened_up.device,
            device_seq=opened_up.device_seq, epoch=1, cursor=0, at=1,
        )  # fmt: skip
        with desk.rooms.storage.mailbox.read() as box:
            place = mailbox.enrolment(box)
        assert place is not None
        key = seals.sealing_public(place.device_private)
        return close_down(down, server.home.receipts_seed, key)

    file = CourierFile(desk.folder.mailbox_db, desk.rooms.storage.courier_key())
    finish = Courier(file, int(desk.clock.now().instant.timestamp()), asked=True, post=post).run()
    file.close()
    assert len(turns) == 1
    assert finish.exit_code == 3
    assert desk.round(server.answer) == "delivered"
    assert len(rows(server.engine)["item"]) == 2


@pytest.mark.parametrize("change", ["day", "number", "moment"])
def test_an_answer_that_no_calendar_knows_stops_nothing(
    desk: Copied, server: Reached, change: str
) -> None:
    """A server may be mistaken, or worse: the desk opens all the same, and the next answer counts."""
    news = Announcement(
        id=b"n" * 16,
        number=2**40 if change == "number" else 7,
        published="2026-02-31" if change == "day" else "2026-11-21",
        title="Hello",
        text="All of you",
    )
    with desk.rooms.storage.mailbox.read() as box:
        place = mailbox.enrolment(box)
    assert place is not None
    down = Down(
        programme=place.programme, device=desk.device(), device_seq=9, epoch=1, cursor=0,
        at=2**53 - 1 if change == "moment" else 1, announcements=[news],
    )  # fmt: skip
    content = encode(down)
    signature = seals.sign(server.home.receipts_seed, seals.DOWN, content)
    receipt = encode(Receipt(content=content, signature=signature))
    with desk.rooms.storage.mailbox.write() as box:
        box.execute("INSERT INTO answer (receipt, at) VALUES (?, 1)", (receipt,))
    desk.rooms.intake.read()
    assert desk.rooms.intake.announcements() == []
    desk.share()
    assert desk.round(server.answer) == "delivered"
    assert {one.state for one in desk.rooms.sharing.letters()} == {LetterState.CONFIRMED}


@pytest.mark.parametrize("change", ["programme", "device", "key", "nothing"])
def test_a_receipt_counts_for_this_device_in_this_programme_only(
    desk: Copied, server: Reached, change: str
) -> None:
    with desk.rooms.storage.mailbox.read() as box:
        place = mailbox.enrolment(box)
    assert place is not None
    down = Down(
        programme=b"elsewhre" if change == "programme" else place.programme,
        device=b"d" * 32 if change == "device" else desk.device(),
        device_seq=1, epoch=1, cursor=0, at=1,
    )  # fmt: skip
    seed = b"9" * 32 if change == "key" else server.home.receipts_seed
    content = encode(down)
    receipt = encode(Receipt(content=content, signature=seals.sign(seed, seals.DOWN, content)))
    assert (verified(receipt, place) is not None) == (change == "nothing")
    assert verified(receipt, replace(place, receipts_key=b"r" * 32)) is None
