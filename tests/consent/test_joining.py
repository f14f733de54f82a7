"""What was meant for one programme never reaches another."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.consent.errors import SharingElsewhere
from mentordesk.consent.model import ConsentState, LetterState
from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.engine import open_engine
from mentordesk.wire.letters import Kind
from tests.consent.conftest import OpenDesk, Programme
from tests.consent.test_sharing import OFFICE, S02, agree, this_month
from tests.sync.copies import rows


@pytest.fixture
def other(tmp_path: Path) -> Programme:
    home = homes.make(str(tmp_path / "other"), "http://127.0.0.1:8")
    open_engine(home.database).dispose()
    return Programme(home)


def share(desk: OpenDesk) -> None:
    desk.rooms.sharing.seal(desk.rooms.sharing.draft(S02, OFFICE, this_month(desk)))


def held(programme: Programme) -> dict[str, list[tuple[object, ...]]]:
    engine = open_engine(programme.home.database)
    found = rows(engine)
    engine.dispose()
    return found


def test_another_programme_is_not_joined_while_something_is_on(
    desk: OpenDesk, programme: Programme, other: Programme, invite_line: str
) -> None:
    desk.rooms.joining.join(invite_line)
    agree(desk)
    share(desk)
    with pytest.raises(SharingElsewhere):
        desk.rooms.joining.join(new_invite(other.home).line())
    assert desk.rooms.joining.joined() == programme.home.url
    assert desk.carry(programme) == "delivered"
    assert len(held(programme)["item"]) == 1


def test_what_waits_for_one_programme_never_reaches_another(
    desk: OpenDesk, programme: Programme, other: Programme, invite_line: str
) -> None:
    desk.rooms.joining.join(invite_line)
    consent = agree(desk)
    share(desk)
    assert desk.carry(programme) == "delivered"
    desk.rooms.intake.read()
    share(desk)  # waits, with the withdrawal that takes it back
    desk.rooms.sharing.withdraw(consent)
    desk.rooms.joining.join(new_invite(other.home).line())
    assert desk.carry(other) == "delivered"
    assert desk.rooms.intake.read().value.confirmed == 1  # the enrolment alone
    there = held(other)
    assert (there["item"], there["consent"], there["marker"]) == ([], [], [])
    assert desk.rooms.sharing.all_consents()[0].state is ConsentState.WITHDRAWN
    open_ones = desk.rooms.sharing.letters()
    assert all(one.state is not LetterState.POSTED for one in open_ones if one.kind != Kind.ENROL)
    agree(desk)
    share(desk)
    assert desk.carry(other) == "delivered"
    assert len(held(other)["item"]) == 1


def test_a_new_invite_of_the_same_programme_keeps_what_waits(
    desk: OpenDesk, programme: Programme, invite_line: str
) -> None:
    desk.rooms.joining.join(invite_line)
    agree(desk)
    share(desk)
    desk.rooms.joining.join(new_invite(programme.home).line())
    assert desk.carry(programme) == "delivered"
    assert len(held(programme)["item"]) == 1
