"""A copied desk is seen in every order; a desk put back is healed; nothing is overwritten (G14)."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mentordesk.consent.model import ConsentState, LetterState
from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.store import SqlStore
from mentordesk.ui.sharing import words
from mentordesk.ui.sharing.facts import why_refused
from mentordesk.wire.letters import Kind
from tests.stories.programme import RunningServer
from tests.sync.copies import (
    CarelessStore,
    Copied,
    Reached,
    agreed,
    is_flagged,
    numbers,
    opened,
    rows,
)

LETTERS = ("none", "equal", "differing")


def orders(*lengths: int) -> tuple[str, ...]:
    """Who reports when: every order of so many rounds in which both do."""
    found = ("".join(one) for length in lengths for one in itertools.product("AB", repeat=length))
    return tuple(one for one in found if set(one) == {"A", "B"})


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Reached]:
    made = Reached(homes.make(str(tmp_path / "server"), "http://127.0.0.1:9"))
    yield made
    made.engine.dispose()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Copied]:
    made = opened_new(tmp_path / "desk")
    yield made
    made.rooms.storage.close()


def opened_new(place: Path) -> Copied:
    place.mkdir(mode=0o700)
    made = opened(place, bytearray(secrets.token_bytes(32)))
    made.rooms.me.begin("Amara", "mentor")
    return made


def join(desk: Copied, server: Reached) -> None:
    """A fresh device of this desk, known to the server."""
    desk.rooms.joining.join(new_invite(server.home).line())
    assert desk.round(server.answer) == "delivered"


def live_apart(
    desk: Copied, server: Reached, order: str, letters: str, place: Path
) -> tuple[Copied, list[str]]:
    """Copy the desk, let both report in this order; the copy, and how each round ended."""
    if letters == "equal":
        desk.share()
    copy = desk.twin(place)
    if letters == "differing":
        desk.share()
        copy.share()
    return copy, [(desk if who == "A" else copy).round(server.answer) for who in order]


def see_the_copy(desk: Copied, server: Reached, orders: tuple[str, ...], place: Path) -> list[str]:
    """Every order and kind of letter, each with a device of its own; those that were not seen."""
    unseen = []
    for number, (order, letters) in enumerate(itertools.product(orders, LETTERS)):
        join(desk, server)
        copy, ends = live_apart(desk, server, order, letters, place / f"{number}")
        second = next(at for at, who in enumerate(order) if who != order[0])
        seen = is_flagged(server.engine, desk.device()) and "refused" not in ends[:second]
        if not seen or set(ends[second:]) != {"refused"}:
            unseen.append(f"{order} {letters} {ends}")
        copy.rooms.storage.close()
    return unseen


def test_a_copy_is_seen_at_its_first_word_in_every_order(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    join(desk, server)
    agreed(desk)
    assert see_the_copy(desk, server, orders(2, 3), tmp_path) == []


@pytest.mark.soak
def test_a_copy_is_seen_in_every_longer_order(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    join(desk, server)
    agreed(desk)
    assert see_the_copy(desk, server, orders(4, 5), tmp_path) == []


def test_a_server_that_keeps_no_numbers_is_found_out(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    server.kind = CarelessStore
    join(desk, server)
    agreed(desk)
    assert len(see_the_copy(desk, server, ("AB", "BA"), tmp_path)) == 6


@pytest.mark.parametrize("letters", LETTERS)
def test_a_copy_damages_nothing_and_both_are_told_what_to_do(
    desk: Copied, server: Reached, tmp_path: Path, letters: str
) -> None:
    join(desk, server)
    agreed(desk)
    desk.round(server.answer)
    copy, _ = live_apart(desk, server, "A", letters, tmp_path / "copy")
    before = rows(server.engine)
    mine = {one.id: one.state for one in desk.rooms.sharing.letters()}
    assert copy.round(server.answer) == "refused"
    assert desk.round(server.answer) == "refused"
    assert rows(server.engine) == before
    assert {one.id: one.state for one in desk.rooms.sharing.letters()} == mine
    for one, expected in ((desk, "revoked"), (copy, "clone")):
        code = why_refused(one.rooms.sharing.rounds())
        assert code == expected
        said = words.refusal(code)
        assert "cop" in said
        assert "Nothing was lost" in said
        assert "new invite" in said
        kept = {held.state for held in one.rooms.sharing.letters()}
        assert LetterState.REFUSED not in kept
    copy.rooms.storage.close()


def test_with_new_invites_both_copies_go_on_and_no_number_is_given_twice(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    join(desk, server)
    agreed(desk)
    desk.share()
    assert desk.round(server.answer) == "delivered"
    copy, _ = live_apart(desk, server, "ABA", "differing", tmp_path / "copy")
    for one, later in ((desk, 0), (copy, 100)):
        one.clock.moved += type(one.clock.moved)(seconds=later)
        one.rooms.joining.join(new_invite(server.home).line())
        assert why_refused(one.rooms.sharing.rounds()) == ""
        one.share()
        assert one.round(server.answer) == "delivered"
        open_ones = {held.state for held in one.rooms.sharing.letters() if held.kind != Kind.ENROL}
        assert open_ones == {LetterState.CONFIRMED}
    sealed_since = [held for held in numbers(server.engine) if held[1] > 1_000_000_000]
    assert len(sealed_since) == len(set(sealed_since)) == 2
    copy.rooms.storage.close()


def test_a_desk_put_back_from_an_older_copy_reuses_no_number_and_is_healed(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    join(desk, server)
    consent = agreed(desk)
    desk.round(server.answer)
    desk.keep_copy(tmp_path / "older")
    for _ in range(3):
        desk.share()
        assert desk.round(server.answer) == "delivered"
    before = rows(server.engine)
    assert len(before["item"]) == 3
    desk.put_back(tmp_path / "older")
    desk.share()
    assert desk.round(server.answer) == "refused"
    assert rows(server.engine) == before  # not one (device, number) says anything else now
    assert why_refused(desk.rooms.sharing.rounds()) == "clone"
    desk.rooms.joining.join(new_invite(server.home).line())
    desk.share()
    assert desk.round(server.answer) == "delivered"
    assert len(rows(server.engine)["item"]) == 5
    kept = [one for one in numbers(server.engine) if one[1] > 1_000_000_000]
    assert len(kept) == len(set(kept)) == 1
    desk.rooms.sharing.withdraw(consent)  # reaches what this desk no longer knows of, too
    assert desk.round(server.answer) == "delivered"
    assert rows(server.engine)["item"] == []
    assert rows(server.engine)["data_key"] == []
    assert desk.rooms.sharing.all_consents()[0].state is ConsentState.WITHDRAWN


def test_what_a_lost_future_has_sent_is_withdrawn_all_the_same(
    desk: Copied, server: Reached, tmp_path: Path
) -> None:
    """In the older copy a letter waits of which no byte has left, as far as that copy knows."""
    join(desk, server)
    consent = agreed(desk)
    desk.share()
    desk.keep_copy(tmp_path / "older")
    assert desk.round(server.answer) == "delivered"
    assert len(rows(server.engine)["item"]) == 1
    desk.put_back(tmp_path / "older")
    assert desk.round(server.answer) == "refused"
    desk.rooms.joining.join(new_invite(server.home).line())
    assert desk.rooms.sharing.withdraw(consent).value.state is ConsentState.WITHDRAWING
    assert desk.round(server.answer) == "delivered"
    assert rows(server.engine)["item"] == []
    assert desk.rooms.sharing.all_consents()[0].state is ConsentState.WITHDRAWN


def test_a_refusal_that_nobody_signed_ends_nothing(desk: Copied, server: Reached) -> None:
    join(desk, server)
    liar = Reached(server.home)
    with liar.engine.begin() as connection:
        SqlStore(connection).revoke(desk.device())
    from dataclasses import replace

    liar.home = replace(server.home, receipts_seed=b"9" * 32)
    assert desk.round(liar.answer) == "refused"
    assert desk.rooms.sharing.rounds().refused == ""
    liar.engine.dispose()
    assert desk.round(server.answer) == "refused"
    assert desk.rooms.sharing.rounds().refused == "revoked"


def test_over_http_two_copies_at_the_same_moment_are_seen(tmp_path: Path) -> None:
    from mentordesk.server.engine import open_engine

    with RunningServer(tmp_path / "served") as served:
        desk = opened_new(tmp_path / "desk")
        desk.rooms.joining.join(served.invite())
        assert desk.round() == "delivered"
        agreed(desk)
        copy = desk.twin(tmp_path / "copy")
        desk.share()
        copy.share()
        with ThreadPoolExecutor(2) as pool:
            ends = sorted(pool.map(Copied.round, (desk, copy)))
        assert ends == ["delivered", "refused"]
        engine = open_engine(served.home.database)
        assert is_flagged(engine, desk.device())
        assert len(rows(engine)["item"]) == 1
        engine.dispose()
        assert {desk.round(), copy.round()} == {"refused"}
        desk.rooms.storage.close()
        copy.rooms.storage.close()
