"""What the server keeps, as plain values, and what its service asks of a store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from mentordesk.wire.bundle import Announcement


@dataclass(frozen=True)
class Invite:
    """An invite card: the number that finds it, the key that proves it (never the secret)."""

    number: bytes
    proof_key: bytes = field(repr=False)
    made_at: int
    expires_at: int
    wrong: int = 0
    used_at: int = 0


@dataclass(frozen=True)
class Device:
    """An enrolled machine and the person who speaks through it (public keys only)."""

    device: bytes
    sealing_key: bytes
    author: bytes
    signing_key: bytes
    receive_key: bytes
    enrolled_at: int
    enrol_letter: bytes
    revoked: bool = False
    last_seen: str = ""  # the day of its last letter, UTC; no time, and no day for a silent round


@dataclass(frozen=True)
class ConsentRow:
    """What was agreed, as far as the server must know to check a letter."""

    id: bytes
    author: bytes
    digest: bytes
    scopes: str
    audience: str
    expires: str
    given_seq: int
    record: bytes = field(repr=False)
    withdrawn_at: int = 0
    retention_months: int = 24  # for how long an item under it may be kept


@dataclass(frozen=True)
class ItemRow:
    """One stored summary. ``payload`` is the author's exact signed bytes, encrypted at rest."""

    author: bytes
    id: bytes
    revision: int
    digest: bytes
    seq: int
    scope: str
    audience: str
    period: str
    consent: bytes
    stored_at: int
    payload: bytes = field(repr=False)
    keep_until: int  # then it is deleted; seconds since 1970


class Store(Protocol):
    """The server's memory, inside one transaction that the caller opened."""

    def invite(self, number: bytes) -> Invite | None:
        """An invite by its number."""

    def add_invite(self, invite: Invite) -> None:
        """A new card."""

    def invite_tried(self, number: bytes) -> None:
        """Count a wrong proof."""

    def invite_used(self, number: bytes, at: int) -> None:
        """The card is spent."""

    def device(self, device: bytes) -> Device | None:
        """An enrolled device by its public key."""

    def add_device(self, device: Device) -> None:
        """Enrol."""

    def revoke(self, device: bytes) -> None:
        """This device's letters are refused from now on."""

    def seen(self, device: bytes, day: str) -> None:
        """Keep the day of the last letter, so that an owner can tell a lost device."""

    def turn(self, device: bytes, device_seq: int) -> bytes | None:
        """The digest of what this device sent under this number, if it did."""

    def add_turn(self, device: bytes, device_seq: int, digest: bytes) -> None:
        """Remember what was sent under a number, to see clones."""

    def consent(self, consent: bytes) -> ConsentRow | None:
        """A consent by its id."""

    def add_consent(self, consent: ConsentRow, key: bytes) -> None:
        """A consent and the data key of all that will be stored under it."""

    def data_key(self, consent: bytes) -> bytes | None:
        """The key of a consent's payloads; ``None`` once destroyed."""

    def item(self, author: bytes, item: bytes, revision: int) -> bytes | None:
        """The digest of a stored item, if it is stored."""

    def presence(self, author: bytes, item: bytes) -> bytes | None:
        """The digest of an item's newest revision, if any is stored."""

    def add_item(self, item: ItemRow) -> None:
        """Store."""

    def erase(self, consent: bytes, items: Sequence[bytes], at: int) -> tuple[list[bytes], int]:
        """Destroy a consent's items (all, or the named ones); their ids, and rows destroyed.

        Without named items the data key goes too and the consent counts as withdrawn.
        """

    def mark(self, item: bytes, until: int) -> None:
        """An erased id must not come back before ``until``; the marker has no content."""

    def marked(self, item: bytes) -> bool:
        """Whether this id was erased."""

    def announcements(self, after: int) -> list[Announcement]:
        """Announcements above a number, oldest first, at most twenty."""

    def announce(self, announcement: Announcement) -> int:
        """Publish; its number."""

    def epoch(self) -> int:
        """Changes whenever the database was restored from a backup."""
