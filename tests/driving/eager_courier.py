"""A planted courier: it counts a letter as answered as soon as it has been sent."""

from __future__ import annotations

import sys

from mentordesk.sync import courier, mailbox
from mentordesk.sync.core import TakeTurn
from mentordesk.sync.mailbox import Statements
from mentordesk.wire.letters import Signed

ANSWERED = "UPDATE letter SET state = ?, verdict = ?, reason = ? WHERE id = ?"
honest = mailbox.take_turn


def eager(tx: Statements, turn: TakeTurn, now: int) -> list[Signed]:
    letters = honest(tx, turn, now)
    for letter_id in turn.ids:
        tx.execute(ANSWERED, ("answered", 1, "", letter_id))
    return letters


if __name__ == "__main__":
    mailbox.take_turn = eager
    sys.exit(courier.main(sys.argv[1:]))
