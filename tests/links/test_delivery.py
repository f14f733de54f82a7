"""A bad link, a real courier, a real server: everything arrives once, and nothing is said too soon."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.ui.sharing import facts
from tests.driving.far_desk import FarDesk, NotDelivered, check_delivered_once, far_desk, stored_at
from tests.driving.link import HERE, FarServer, Link, can_make_namespaces
from tests.driving.weather import Weather

POOR = Weather(rtt=0.3, loss=0.2)
DEAD = Weather(loss=1.0)
BROKEN = Weather(rtt=0.1, up=2.0, down=4.0, rate=25_000)
BROKEN_WHOLE = Weather(rtt=0.3, loss=0.2, up=20.0, down=40.0, rate=2_500)
EAGER = ("-I", os.path.join(HERE, "eager_courier.py"))

KINDS = [
    pytest.param(
        "tun",
        marks=pytest.mark.skipif(
            not can_make_namespaces(),
            reason="NOT RUN: only root may make network namespaces; the proxy stands in",
        ),
    ),
    "proxy",
]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[FarDesk]:
    with far_desk(tmp_path / "desk") as opened:
        yield opened


def check_all_arrived(desk: FarDesk, link: Link, server: FarServer) -> None:
    check_delivered_once(desk.rooms, server)
    counted = link.count()
    assert counted.most_in_flight == 1
    assert counted.in_flight == 0


@pytest.mark.parametrize("kind", KINDS)
def test_over_300_ms_and_20_percent_loss_every_letter_arrives_once(
    desk: FarDesk, tmp_path: Path, kind: str
) -> None:
    with Link(kind, POOR) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        assert desk.share(months=12) == 27
        desk.carry_until_confirmed(link)
        check_all_arrived(desk, link, server)
        assert link.count().lost > 0  # the weather was as bad as was said


@pytest.mark.parametrize("kind", KINDS)
def test_over_a_link_that_is_away_two_thirds_of_the_time_every_letter_arrives_once(
    desk: FarDesk, tmp_path: Path, kind: str
) -> None:
    with Link(kind, BROKEN) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        assert desk.share(months=12) == 27
        killed = desk.courier(link)
        wait_for_a_request(link)
        killed.kill()
        killed.communicate()
        link.change(replace(BROKEN, into=BROKEN.up))  # the next one finds no link at first
        desk.carry_until_confirmed(link)
        check_all_arrived(desk, link, server)
        assert link.count().cut > 0


def wait_for_a_request(link: Link) -> None:
    end = time.monotonic() + 60
    while not link.count().in_flight:
        assert time.monotonic() < end, "no request came"
        time.sleep(0.02)


@pytest.mark.soak
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", KINDS)
def test_twenty_seconds_of_link_and_forty_without_at_full_length(
    desk: FarDesk, tmp_path: Path, kind: str
) -> None:
    with Link(kind, BROKEN_WHOLE) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        desk.share(months=30)
        desk.carry_until_confirmed(link, limit=800)
        check_all_arrived(desk, link, server)


# Controls


def marks(desk: FarDesk) -> set[str]:
    standing = facts.standing(desk.rooms).value
    return {standing.mark(letter) for letter in standing.letters}


def test_over_a_link_that_drops_everything_no_letter_is_called_confirmed_or_failed(
    desk: FarDesk, tmp_path: Path
) -> None:
    with Link("proxy", DEAD) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        desk.share(months=12)
        for _ in range(3):
            assert desk.carry(link)["code"] == "no-answer"
        assert marks(desk) == {"waiting", "sent"}
        assert stored_at(server) == []
        with pytest.raises(NotDelivered, match="a letter is posted"):
            check_delivered_once(desk.rooms, server)


def test_a_courier_that_counts_a_letter_as_answered_when_it_is_sent_convinces_nobody(
    desk: FarDesk, tmp_path: Path
) -> None:
    with Link("proxy", DEAD) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        desk.share(months=1)
        desk.courier(link, EAGER).communicate(timeout=60)
        assert desk.travelling() == {"answered"}  # control: the lie was told
        desk.rooms.intake.read()
        assert desk.travelling() == {"waiting"}  # and not believed: offered again
        assert marks(desk) <= {"waiting", "sent"}
        with pytest.raises(NotDelivered):
            check_delivered_once(desk.rooms, server)
        link.change(Weather())
        desk.carry_until_confirmed(link)
        check_delivered_once(desk.rooms, server)


def test_control_a_desk_that_believes_without_a_receipt_is_caught(
    desk: FarDesk, tmp_path: Path
) -> None:
    with Link("proxy", Weather()) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        desk.share(months=1)
        with desk.rooms.storage.desk.write() as tx:
            tx.execute("UPDATE letter SET state = 'confirmed', receipt = x'00'")
        with pytest.raises(NotDelivered, match="without a receipt"):
            check_delivered_once(desk.rooms, server)


def test_control_a_letter_that_is_stored_twice_or_lost_is_caught(
    desk: FarDesk, tmp_path: Path
) -> None:
    from sqlcipher3 import dbapi2

    with Link("proxy", Weather()) as link, FarServer(tmp_path / "far", link) as server:
        desk.join(server)
        desk.share(months=1)
        desk.carry_until_confirmed(link)
        check_delivered_once(desk.rooms, server)
        again = (
            "CREATE TEMP TABLE twice AS SELECT * FROM item LIMIT 1;"
            " UPDATE twice SET id = zeroblob(16); INSERT INTO item SELECT * FROM twice"
        )
        for change in (again, "DELETE FROM item"):
            connection = dbapi2.connect(server.home.database)
            connection.executescript(change)
            connection.close()
            with pytest.raises(NotDelivered, match="are stored of"):
                check_delivered_once(desk.rooms, server)
