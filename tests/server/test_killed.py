"""A server that dies under load has lost nothing that it acknowledged (SAFETY G30)."""

from __future__ import annotations

import http.client
import random
import secrets
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select, text

from mentordesk.clock import SystemClock
from mentordesk.server import tables
from mentordesk.server.engine import open_engine
from mentordesk.server.service import Office
from mentordesk.server.store import SqlStore
from mentordesk.wire import bundle, letters
from mentordesk.wire.bundle import Verdict
from tests.stories.programme import RunningServer
from tools.bench.network import Person, person

QUICK, SOAK = 20, 200
SENDERS = 6
HONEST = "import sys; from mentordesk.server.__main__ import main; sys.exit(main(sys.argv[1:]))"
#: The control: it signs its answers, and its transaction is rolled back.
EARLY = (
    """
from mentordesk.server import routes
def early(self, bundles):
    connection = self._engine.connect()
    transaction = connection.begin()
    store = routes.SqlStore(connection)
    answers = [self._office.receive(store, *one) for one in bundles]
    transaction.rollback()
    connection.close()
    return answers
routes.Desk._commit = early
"""
    + HONEST
)


@dataclass
class Sender:
    """One enrolled device, and the summaries of which a signed answer said that they are stored."""

    person: Person
    consent: bytes
    acknowledged: set[bytes] = field(default_factory=set)

    def send(self, port: int, first: threading.Event) -> None:
        """Post one summary after another until the server is gone."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        with suppress(OSError, http.client.HTTPException):
            while True:
                signed = self.person.summary(self.consent)
                connection.request("POST", "/v1/sync", self.person.up([signed]))
                answer = connection.getresponse()
                sealed = answer.read()
                assert answer.status == 200, answer.status
                receipt, _ = bundle.open_down(sealed, self.person.private)
                down = bundle.verify_receipt(receipt, self.person.card.receipts_key)
                assert [ack.verdict for ack in down.acks] == [Verdict.STORED]
                self.acknowledged.add(letters.read_letter(signed.letter).id)
                first.set()
        connection.close()


def enrolled(server: RunningServer) -> list[Sender]:
    """People who have joined and agreed, straight through the office."""
    home = server.home
    engine = open_engine(home.database)
    office = Office(home, SystemClock("UTC"), secrets.token_bytes)
    made = []
    for _ in range(SENDERS):
        one = person(home)
        consent, letter = one.agreed()
        up = bundle.open_up(one.up([one.enrolment(), letter]), home.sealing_private)
        with engine.begin() as connection:
            office.receive(SqlStore(connection), up)
        made.append(Sender(one, consent))
    engine.dispose()
    return made


def killed_under_load(server: RunningServer, senders: list[Sender], program: str) -> None:
    """Start it, load it, kill it a moment after its first answer."""
    command = [sys.executable, "-I", "-c", program, "--home", server.home.folder, "serve"]
    process = subprocess.Popen([*command, "--port", str(server.port)], stderr=subprocess.DEVNULL)
    first = threading.Event()
    threads = [threading.Thread(target=one.send, args=(server.port, first)) for one in senders]
    try:
        server.wait_until_it_listens(process)
        for thread in threads:
            thread.start()
        assert first.wait(60)
        time.sleep(random.uniform(0, 0.2))
    finally:
        process.kill()
        process.wait(60)
        for thread in threads:
            if thread.ident is not None:
                thread.join(20)


def lost(server: RunningServer, senders: list[Sender]) -> int:
    """How many acknowledged summaries the database does not hold."""
    engine = open_engine(server.home.database)
    with engine.begin() as connection:
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        held = set(connection.execute(select(tables.item.c.id)).scalars())
    engine.dispose()
    return len(set().union(*(one.acknowledged for one in senders)) - held)


@pytest.mark.parametrize(
    "kills",
    [QUICK, pytest.param(SOAK, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])],
    ids=["quick", "soak"],
)
def test_no_kill_loses_what_was_acknowledged(kills: int, tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "server")
    senders = enrolled(server)
    for _ in range(kills):
        killed_under_load(server, senders, HONEST)
    assert sum(len(one.acknowledged) for one in senders) >= kills
    assert lost(server, senders) == 0


def test_a_server_that_answers_before_it_commits_is_caught(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "server")
    senders = enrolled(server)
    killed_under_load(server, senders, EARLY)
    assert lost(server, senders) > 0
