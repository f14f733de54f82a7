"""The first schema. Released migrations are never edited; a change is a new file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _people()
    _letters()
    op.create_table(
        "announcement",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("published", sa.String(10), nullable=False),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    state = op.create_table(
        "state",
        sa.Column("only", sa.Integer, primary_key=True),
        sa.Column("epoch", sa.BigInteger, nullable=False),
    )
    op.bulk_insert(state, [{"only": 1, "epoch": 1}])


def _people() -> None:
    op.create_table(
        "invite",
        sa.Column("number", sa.LargeBinary(8), primary_key=True),
        sa.Column("proof_key", sa.LargeBinary(32), nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("used_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("device", sa.LargeBinary(32), primary_key=True),
        sa.Column("sealing_key", sa.LargeBinary(32), nullable=False),
        sa.Column("author", sa.LargeBinary(8), nullable=False, index=True),
        sa.Column("signing_key", sa.LargeBinary(32), nullable=False),
        sa.Column("receive_key", sa.LargeBinary(32), nullable=False),
        sa.Column("enrolled_at", sa.BigInteger, nullable=False),
        sa.Column("enrol_letter", sa.LargeBinary(16), nullable=False),
        sa.Column("revoked", sa.Boolean, nullable=False),
    )
    op.create_table(
        "turn",
        sa.Column("device", sa.LargeBinary(32), sa.ForeignKey("device.device"), primary_key=True),
        sa.Column("device_seq", sa.BigInteger, primary_key=True),
        sa.Column("digest", sa.LargeBinary(16), nullable=False),
    )


def _letters() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("author", sa.LargeBinary(8), nullable=False, index=True),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("scopes", sa.String(64), nullable=False),
        sa.Column("audience", sa.String(24), nullable=False),
        sa.Column("expires", sa.String(10), nullable=False),
        sa.Column("given_seq", sa.BigInteger, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "data_key",
        sa.Column("consent", sa.LargeBinary(16), primary_key=True),
        sa.Column("key", sa.LargeBinary(32), nullable=False),
    )
    op.create_table(
        "item",
        sa.Column("author", sa.LargeBinary(8), primary_key=True),
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("scope", sa.String(8), nullable=False),
        sa.Column("audience", sa.String(24), nullable=False),
        sa.Column("period", sa.String(7), nullable=False),
        sa.Column("consent", sa.LargeBinary(16), nullable=False),
        sa.Column("stored_at", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
    )
    op.create_index("item_of_consent", "item", ["consent"])
    op.create_index("item_by_id", "item", ["id"])
    op.create_table(
        "marker",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("until", sa.BigInteger, nullable=False),
    )
