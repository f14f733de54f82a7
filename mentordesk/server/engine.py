"""The server's database: SQLite through sqlcipher3's build, brought up to date by Alembic."""

from __future__ import annotations

import os

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event
from sqlcipher3 import dbapi2

from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError

LEAST_SQLITE = (3, 51, 3)  # older ones have the WAL-reset bug with two writers
SETTINGS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA wal_autocheckpoint=200",
    "PRAGMA journal_size_limit=4194304",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA busy_timeout=5000",
)


class EngineTooOld(UserFacingError):
    """The SQLite at hand may lose what two writers wrote."""

    code = "server-sqlite-too-old"
    what = QT_TRANSLATE_NOOP("errors", "The SQLite library here ({version}) is too old.")
    safe = QT_TRANSLATE_NOOP("errors", "The database was not opened.")
    todo = QT_TRANSLATE_NOOP("errors", "Install the server again from its own packages.")


def open_engine(path: str) -> Engine:
    """The engine of the SQLite file at ``path``, its schema up to date."""
    if tuple(int(part) for part in dbapi2.sqlite_version.split(".")) < LEAST_SQLITE:
        raise EngineTooOld(version=dbapi2.sqlite_version)
    engine = create_engine(f"sqlite:///{path}", module=dbapi2)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    if not os.path.exists(path):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    migrate(engine)
    return engine


def _prepare(connection: dbapi2.Connection, _record: object) -> None:
    """Apply the settings; transactions are ours to begin, not the driver's."""
    connection.isolation_level = None
    for statement in SETTINGS:
        connection.execute(statement)


def _begin(connection: object) -> None:
    """Take the write lock at once, so that nothing fails half-way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]


def empty_the_log(engine: Engine) -> bool:
    """Fold the write-ahead log into the file and empty it: what was erased is in neither then.

    ``secure_delete`` has zeroed the file's pages; only old copies in the log are left. ``False``
    where somebody (a backup, say) reads an older state for longer than locks are waited for: the
    log still holds it, and nothing may be called erased yet.
    """
    raw = engine.raw_connection()
    try:
        connection = raw.driver_connection
        if connection is None:
            return False
        held = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not held
    finally:
        raw.close()


def migrate(engine: Engine) -> None:
    """Bring the schema up to date; each step is one transaction."""
    config = Config()
    here = os.path.dirname(os.path.abspath(__file__))
    config.set_main_option("script_location", os.path.join(here, "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
