"""Every statement that the courier runs on ``mailbox.db``, and there is no other.

``courier_file`` refuses what is not in this list, whoever asks; its authorizer is made of the same
tables and columns.
"""

from __future__ import annotations

from typing import Final

BEGIN: Final = "BEGIN IMMEDIATE"
COMMIT: Final = "COMMIT"
ROLLBACK: Final = "ROLLBACK"

ENROLMENT: Final = (
    "SELECT url, programme, sealing_key, receipts_key, device_seed, device_private, proxy,"
    " ca_file FROM enrolment"
)
PLACE: Final = "SELECT refused, device_seq, epoch, cursor FROM enrolment"
ROUND: Final = (
    "SELECT failures, not_before, day, failed_bytes, batch_bytes, delivered_at FROM round"
)
WAITING: Final = (
    "SELECT id, digest, lane, seq, length(signed), introduces FROM letter"
    " WHERE state IN ('waiting', 'sent') ORDER BY lane, seq LIMIT 500"
)
TAKE_NUMBER: Final = "UPDATE enrolment SET device_seq = ?"
TRIED: Final = "UPDATE round SET tried_at = ?"
SEND: Final = "UPDATE letter SET state = 'sent', tries = tries + 1 WHERE id = ? RETURNING signed"
NOT_SENT: Final = (
    "UPDATE letter SET tries = tries - 1,"
    " state = CASE WHEN tries = 1 THEN 'waiting' ELSE state END WHERE id = ?"
)
KEEP_ANSWER: Final = "INSERT INTO answer (receipt, at) VALUES (?, ?)"
VERDICT: Final = "UPDATE letter SET state = ?, verdict = ?, reason = ? WHERE id = ?"
AGAIN: Final = "UPDATE letter SET state = 'waiting' WHERE id = ?"
GO_ON: Final = "UPDATE enrolment SET epoch = ?, cursor = ?"
DELIVERED: Final = "UPDATE round SET delivered_at = ?"
REST: Final = (
    "UPDATE round SET failures = ?, not_before = ?, day = ?, failed_bytes = ?, batch_bytes = ?"
)
INTRODUCE: Final = "UPDATE letter SET state = 'waiting' WHERE introduces = 1"
OUTCOME: Final = "UPDATE round SET outcome = ?"
REFUSED: Final = "UPDATE enrolment SET refused = ?"

COURIER: Final = frozenset(
    {
        BEGIN,
        COMMIT,
        ROLLBACK,
        ENROLMENT,
        PLACE,
        ROUND,
        WAITING,
        TAKE_NUMBER,
        TRIED,
        SEND,
        NOT_SENT,
        KEEP_ANSWER,
        VERDICT,
        AGAIN,
        GO_ON,
        DELIVERED,
        REST,
        INTRODUCE,
        OUTCOME,
        REFUSED,
    }
)
