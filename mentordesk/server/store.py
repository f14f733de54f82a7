"""The server's memory in SQL, inside a transaction that the caller opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from mentordesk.server import tables
from mentordesk.server.model import ConsentRow, Device, Invite, ItemRow
from mentordesk.server.statements import Driver, Prepared
from mentordesk.wire.bundle import Announcement

_INVITE = Prepared(select(tables.invite).where(tables.invite.c.number == bindparam("number")))
_DEVICE = Prepared(select(tables.device).where(tables.device.c.device == bindparam("device")))
_TURN = Prepared(
    select(tables.turn.c.digest).where(
        tables.turn.c.device == bindparam("device"), tables.turn.c.device_seq == bindparam("seq")
    )
)
_CONSENT = Prepared(select(tables.consent).where(tables.consent.c.id == bindparam("id")))
_KEY = Prepared(select(tables.data_key.c.key).where(tables.data_key.c.consent == bindparam("id")))
_ITEM = Prepared(
    select(tables.item.c.digest).where(
        tables.item.c.author == bindparam("author"),
        tables.item.c.id == bindparam("id"),
        tables.item.c.revision == bindparam("revision"),
    )
)
_PRESENT = Prepared(
    select(tables.item.c.digest)
    .where(tables.item.c.author == bindparam("author"), tables.item.c.id == bindparam("id"))
    .order_by(tables.item.c.revision.desc())
    .limit(1)
)
_MARKED = Prepared(select(tables.marker.c.id).where(tables.marker.c.id == bindparam("id")))
_NEWS = Prepared(
    select(tables.announcement)
    .where(tables.announcement.c.number > bindparam("after"))
    .order_by(tables.announcement.c.number)
    .limit(20)
)
_EPOCH = Prepared(select(tables.state.c.epoch))
_ADD_TURN = Prepared(insert(tables.turn))
_ADD_ITEM = Prepared(insert(tables.item))
_NEWS_FIELDS = tuple(tables.announcement.c.keys())


class SqlStore:
    """``model.Store`` over one SQLAlchemy connection in a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute
        self._driver = Driver(connection)
        self._epoch = 0

    def invite(self, number: bytes) -> Invite | None:
        """An invite by its number."""
        row = self._driver.one(_INVITE, number=number)
        return Invite(*row) if row else None

    def add_invite(self, invite: Invite) -> None:
        """A new card."""
        self._run(insert(tables.invite), vars(invite))

    def invite_tried(self, number: bytes) -> None:
        """Count a wrong proof."""
        card = tables.invite
        self._run(update(card).where(card.c.number == number).values(wrong=card.c.wrong + 1))

    def invite_used(self, number: bytes, at: int) -> None:
        """The card is spent."""
        card = tables.invite
        self._run(update(card).where(card.c.number == number).values(used_at=at))

    def device(self, device: bytes) -> Device | None:
        """An enrolled device by its public key."""
        row = self._driver.one(_DEVICE, device=device)
        return Device(*(*row[:7], bool(row[7]), row[8])) if row else None

    def add_device(self, device: Device) -> None:
        """Enrol."""
        self._run(insert(tables.device), vars(device))

    def revoke(self, device: bytes) -> None:
        """This device's letters are refused from now on."""
        table = tables.device
        self._run(update(table).where(table.c.device == device).values(revoked=True))

    def seen(self, device: bytes, day: str) -> None:
        """Keep the day of the last letter."""
        table = tables.device
        self._run(update(table).where(table.c.device == device).values(last_seen=day))

    def turn(self, device: bytes, device_seq: int) -> bytes | None:
        """The digest of what this device sent under this number, if it did."""
        row = self._driver.one(_TURN, device=device, seq=device_seq)
        return row[0] if row else None

    def add_turn(self, device: bytes, device_seq: int, digest: bytes) -> None:
        """Remember what was sent under a number, to see clones."""
        row = {"device": device, "device_seq": device_seq, "digest": digest}
        self._driver.run(_ADD_TURN, row)

    def consent(self, consent: bytes) -> ConsentRow | None:
        """A consent by its id."""
        row = self._driver.one(_CONSENT, id=consent)
        return ConsentRow(*row) if row else None

    def add_consent(self, consent: ConsentRow, key: bytes) -> None:
        """A consent and the data key of all that will be stored under it."""
        self._run(insert(tables.consent), vars(consent))
        self._run(insert(tables.data_key), {"consent": consent.id, "key": key})

    def data_key(self, consent: bytes) -> bytes | None:
        """The key of a consent's payloads; ``None`` once destroyed."""
        row = self._driver.one(_KEY, id=consent)
        return row[0] if row else None

    def item(self, author: bytes, item: bytes, revision: int) -> bytes | None:
        """The digest of a stored item, if it is stored."""
        row = self._driver.one(_ITEM, author=author, id=item, revision=revision)
        return row[0] if row else None

    def presence(self, author: bytes, item: bytes) -> bytes | None:
        """The digest of an item's newest revision, if any is stored."""
        row = self._driver.one(_PRESENT, author=author, id=item)
        return row[0] if row else None

    def add_item(self, item: ItemRow) -> None:
        """Store."""
        self._driver.run(_ADD_ITEM, vars(item))

    def erase(self, consent: bytes, items: Sequence[bytes], at: int) -> tuple[list[bytes], int]:
        """Destroy a consent's items (all, or the named ones); their ids, and rows destroyed."""
        table = tables.item
        which: Any = table.c.consent == consent
        if items:
            which = which & table.c.id.in_(list(items))
        gone = [row[0] for row in self._run(select(table.c.id).where(which).distinct())]
        rows = self._run(delete(table).where(which)).rowcount
        if not items:
            self._run(delete(tables.data_key).where(tables.data_key.c.consent == consent))
            held = tables.consent
            self._run(update(held).where(held.c.id == consent).values(withdrawn_at=at, record=b""))
        return gone, rows

    def mark(self, item: bytes, until: int) -> None:
        """An erased id must not come back before ``until``; the marker has no content."""
        if not self.marked(item):
            self._run(insert(tables.marker), {"id": item, "until": until})

    def marked(self, item: bytes) -> bool:
        """Whether this id was erased."""
        return self._driver.one(_MARKED, id=item) is not None

    def announcements(self, after: int) -> list[Announcement]:
        """Announcements above a number, oldest first, at most twenty."""
        rows = self._driver.all(_NEWS, after=after)
        return [Announcement(**dict(zip(_NEWS_FIELDS, row, strict=True))) for row in rows]

    def announce(self, announcement: Announcement) -> int:
        """Publish; its number."""
        last = self._run(select(func.max(tables.announcement.c.number))).scalar() or 0
        row = {
            "number": last + 1,
            "id": announcement.id,
            "published": announcement.published,
            "title": announcement.title,
            "text": announcement.text,
        }
        self._run(insert(tables.announcement), row)
        return int(last) + 1

    def epoch(self) -> int:
        """Changes whenever the database was restored from a backup."""
        if not self._epoch:  # it cannot change within a transaction
            row = self._driver.one(_EPOCH)
            self._epoch = int(row[0]) if row else 1
        return self._epoch
