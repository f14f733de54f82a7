"""The courier: a process that carries letters and can read nothing else of the desk.

It takes the mailbox key from its standard input, runs one round, prints one closed status line and
exits: 0 nothing left, 3 try later, 4 refused. What the server answers is committed before the next
turn begins, so it may be killed at any moment. On SIGTERM it ends between two commits (``ending``).
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from mentordesk import sandbox
from mentordesk.clock import SystemClock, to_micros
from mentordesk.errors import RoundExit
from mentordesk.sync import mailbox, transport
from mentordesk.sync.core import FINAL, Failure, Finish, Outcome, Rest, Round, TakeTurn
from mentordesk.sync.courier_file import CourierFile
from mentordesk.sync.ending import Ending, Stopped
from mentordesk.sync.retry import time_limit
from mentordesk.wire import seals
from mentordesk.wire.bundle import Down, Up, close_up, open_down
from mentordesk.wire.limits import Reason, Refused

KEY_BYTES = 32
#: What a Python process reads on the way to a name, a certificate and a zone.
SYSTEM = (
    "/etc",
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/share/ca-certificates",
    "/usr/share/zoneinfo",
    "/run/systemd/resolve",
    "/dev/urandom",
)
ASSUMED_RATE = 2_000.0  # bytes a second: a poor 2G link
ASSUMED_ROUND_TRIP = 1.0  # seconds


Post = Callable[[transport.Server, bytes, float], bytes]


class Courier:
    """One round over one mailbox."""

    def __init__(
        self,
        file: CourierFile,
        now: int,
        *,
        asked: bool,
        post: Post = transport.post,
        ending: Ending | None = None,
    ) -> None:
        self._post = post
        self._ending = ending or Ending()
        self._file = file
        self._now = now
        self._round = Round(now=now, chance=random.SystemRandom().random, asked=asked)
        self.sent = 0
        self.received = 0

    def run(self) -> Finish:
        """Turn after turn until nothing is left, a turn fails, or somebody wants it to end."""
        try:
            return self._turns()
        except Stopped:
            return Finish(Outcome.STOPPED, RoundExit.TRY_LATER)

    def _turns(self) -> Finish:
        while True:
            self._ending.check()
            with self._file.write() as tx:
                known = mailbox.known(tx)
                step = self._round.begin(known)
                if isinstance(step, Finish):
                    if step.outcome is not Outcome.NOTHING:
                        mailbox.ended(tx, step.outcome)
                    return step
                place = mailbox.enrolment(tx)
                letters = mailbox.take_turn(tx, step, self._now)
            if place is None:
                return Finish(Outcome.NOT_ENROLLED, RoundExit.NOTHING_LEFT)
            up = Up(
                programme=place.programme,
                device=seals.signing_public(place.device_seed),
                device_seq=step.device_seq,
                epoch=known.epoch,
                cursor=known.cursor,
                verify=[],
                letters=letters,
            )
            finish = self._turn(place, up, step)
            if finish is not None:
                return finish

    def _turn(self, place: mailbox.Enrolment, up: Up, step: TakeTurn) -> Finish | None:
        """Send one bundle and keep its answer; how the round ends, or ``None`` to go on."""
        began = time.monotonic()
        body = close_up(up, place.device_seed, place.sealing_key)
        server = transport.Server(place.url, place.proxy, place.authorities)
        limit = time_limit(ASSUMED_ROUND_TRIP, len(body), ASSUMED_RATE)
        try:
            with self._ending.breakable():
                sealed = self._post(server, body, limit)
            receipt, down = open_down(sealed, place.device_private)
        except transport.LinkFailed as error:
            return self._failed(error.failure, step)
        except Refused:
            return self._failed(Failure(Outcome.BAD_ANSWER, len(body)), step)
        self.sent += len(step.ids)
        self.received += len(down.announcements) + len(down.erased)
        return self._keep(down, receipt, time.monotonic() - began)

    def _keep(self, down: Down, receipt: bytes, seconds: float) -> Finish | None:
        """Commit the answer before anything else happens."""
        with self._file.write() as tx:
            kept = self._round.answered(mailbox.known(tx), down, seconds)
            if isinstance(kept, Rest):
                mailbox.rest(tx, kept.standing)
                mailbox.ended(tx, Outcome.BAD_ANSWER)
                wait = max(1, kept.standing.not_before - self._now)
                return Finish(Outcome.BAD_ANSWER, RoundExit.TRY_LATER, wait)
            mailbox.keep(tx, kept, receipt, self._now)
            if down.refused:
                final = down.refused in FINAL
                mailbox.ended(tx, Outcome.REFUSED, down.refused if final else "")
                return Finish(Outcome.REFUSED, RoundExit.REFUSED if final else RoundExit.TRY_LATER)
        return None

    def _failed(self, failure: Failure, step: TakeTurn) -> Finish | None:
        """Keep that a turn failed, and when the next may be tried."""
        with self._file.write() as tx:
            rest, finish = self._round.failed(mailbox.known(tx), failure)
            if not failure.spent:
                mailbox.not_sent(tx, step)
            mailbox.rest(tx, rest.standing)
            if rest.introduce:
                mailbox.introduce(tx)
            if finish is not None:
                mailbox.ended(tx, finish.outcome)
        return finish


def status_line(finish: Finish, sent: int, received: int) -> str:
    """The one closed line that the courier says."""
    return json.dumps(
        {"code": finish.outcome.value, "sent": sent, "received": received, "next": finish.wait}
    )


def read_key(descriptor: int) -> bytearray:
    """The 32 bytes of the mailbox key from the pipe that the desk wrote them to."""
    key = bytearray()
    while len(key) < KEY_BYTES:
        piece = os.read(descriptor, KEY_BYTES - len(key))
        if not piece:
            raise Refused(Reason.WRONG_KEY)
        key += piece
    return key


def take_turn_alone(path: str) -> int | None:
    """The descriptor of the courier's own lock, or ``None`` while another one is on its way."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    if sys.platform == "win32":
        return descriptor
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def confine(path: str, place: mailbox.Enrolment | None) -> None:
    """Landlock, where there is one: the mailbox's files, what Python needs, one TCP port."""
    ports = {53}
    if place is not None:
        proxy = transport.proxy_of(transport.Server(place.url, place.proxy))
        port = urlsplit(place.url).port or (443 if place.url.startswith("https") else 80)
        ports.add(proxy.port if proxy else port)
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    readable = [sys.base_prefix, sys.prefix, package, *SYSTEM]
    sandbox.confine(readable, [path, path + "-wal", path + "-shm", "/dev/null"], ports)


def run(
    path: str, key: bytearray, *, asked: bool, ending: Ending | None = None
) -> tuple[Finish, int, int]:
    """One round over the mailbox at ``path``; how it ended, letters sent, things received."""
    lock = take_turn_alone(os.path.join(os.path.dirname(path), "courier.lock"))
    if lock is None:
        return Finish(Outcome.TOO_EARLY, RoundExit.TRY_LATER, 5), 0, 0
    file = CourierFile(path, key)
    try:
        with file.write() as tx:
            place = mailbox.enrolment(tx)
        confine(path, place)
        now = to_micros(SystemClock("UTC").now().instant) // 1_000_000
        courier = Courier(file, now, asked=asked, ending=ending)
        return courier.run(), courier.sent, courier.received
    finally:
        key[:] = bytes(len(key))
        file.close()
        os.close(lock)


def main(argv: list[str]) -> int:
    """``PATH [--parent PID] [--asked]``, the key on standard input; the round's exit status.

    With ``--parent`` it dies with that process.
    """
    ending = Ending()
    ending.listen()
    if "--parent" in argv:
        sandbox.die_with_parent(int(argv[argv.index("--parent") + 1]))
    sandbox.forbid_dumps()
    try:
        with ending.breakable():
            key = read_key(sys.stdin.fileno())
        finish, sent, received = run(argv[0], key, asked="--asked" in argv, ending=ending)
    except Stopped:
        finish, sent, received = Finish(Outcome.STOPPED, RoundExit.TRY_LATER), 0, 0
    sys.stdout.write(status_line(finish, sent, received) + "\n")
    sys.stdout.flush()
    return finish.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
