"""The server's tables (SQLAlchemy Core). Alembic makes them; this is how they are spoken of.

Payloads are stored under a key of their own consent (``data_key``). Destroying that key makes every
copy of the payload unreadable, in backups too, once backups of the small key table have expired.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

invite = Table(
    "invite",
    metadata,
    Column("number", LargeBinary(8), primary_key=True),
    Column("proof_key", LargeBinary(32), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("wrong", Integer, nullable=False, default=0),
    Column("used_at", BigInteger, nullable=False, default=0),
)

device = Table(
    "device",
    metadata,
    Column("device", LargeBinary(32), primary_key=True),
    Column("sealing_key", LargeBinary(32), nullable=False),
    Column("author", LargeBinary(8), nullable=False, index=True),
    Column("signing_key", LargeBinary(32), nullable=False),
    Column("receive_key", LargeBinary(32), nullable=False),
    Column("enrolled_at", BigInteger, nullable=False),
    Column("enrol_letter", LargeBinary(16), nullable=False),
    Column("revoked", Boolean, nullable=False, default=False),
    Column("last_seen", String(10), nullable=False, default=""),
)

turn = Table(
    "turn",
    metadata,
    Column("device", LargeBinary(32), ForeignKey("device.device"), primary_key=True),
    Column("device_seq", BigInteger, primary_key=True),
    Column("digest", LargeBinary(16), nullable=False),
)

consent = Table(
    "consent",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("author", LargeBinary(8), nullable=False, index=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("scopes", String(64), nullable=False),
    Column("audience", String(24), nullable=False),
    Column("expires", String(10), nullable=False),
    Column("given_seq", BigInteger, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("withdrawn_at", BigInteger, nullable=False, default=0),
    Column("retention_months", Integer, nullable=False),
)

data_key = Table(
    "data_key",
    metadata,
    Column("consent", LargeBinary(16), primary_key=True),
    Column("key", LargeBinary(32), nullable=False),
)

item = Table(
    "item",
    metadata,
    Column("author", LargeBinary(8), primary_key=True),
    Column("id", LargeBinary(16), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("scope", String(8), nullable=False),
    Column("audience", String(24), nullable=False),
    Column("period", String(7), nullable=False),
    Column("consent", LargeBinary(16), nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("keep_until", BigInteger, nullable=False),
)
Index("item_of_consent", item.c.consent)
Index("item_by_id", item.c.id)
Index("item_by_end", item.c.keep_until)

marker = Table(
    "marker",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("until", BigInteger, nullable=False),
)
Index("marker_by_end", marker.c.until)

announcement = Table(
    "announcement",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", LargeBinary(16), nullable=False),
    Column("published", String(10), nullable=False),
    Column("title", String(80), nullable=False),
    Column("text", Text, nullable=False),
)

state = Table(
    "state",
    metadata,
    Column("only", Integer, primary_key=True),
    Column("epoch", BigInteger, nullable=False),
)
