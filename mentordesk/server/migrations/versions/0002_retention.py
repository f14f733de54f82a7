"""How long an item may be kept, what its consent said of that; a device's last day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TWO_YEARS = 730 * 86_400  # seconds: what is stored already was promised 24 months, not a day more


def upgrade() -> None:
    """Add the columns, and the indexes by which what is over is found."""
    for table, column in (
        ("device", sa.Column("last_seen", sa.String(10), nullable=False, server_default="")),
        ("consent", sa.Column("retention_months", sa.Integer, nullable=False, server_default="24")),
        ("item", sa.Column("keep_until", sa.BigInteger, nullable=False, server_default="0")),
    ):
        op.add_column(table, column)
    item = sa.table("item", sa.column("keep_until"), sa.column("stored_at"))
    op.execute(item.update().values(keep_until=item.c.stored_at + TWO_YEARS))
    op.create_index("item_by_end", "item", ["keep_until"])
    op.create_index("marker_by_end", "marker", ["until"])
