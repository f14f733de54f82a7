"""``mentordesk-server``: make a programme's server, run it, invite people, announce."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mentordesk import __version__
from mentordesk.clock import SystemClock, to_micros
from mentordesk.errors import Exit, UserFacingError
from mentordesk.server import home as homes
from mentordesk.server import keeping
from mentordesk.server.errors import HomeUnreachable, StoreDamaged, StoreFailed, StoreNewer
from mentordesk.server.home import Home
from mentordesk.server.keeping import say
from mentordesk.wire import seals
from mentordesk.wire.invite import SECRET_BYTES, Invite, invite_number

if TYPE_CHECKING:
    Run = Callable[[str, argparse.Namespace], int]
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name

DAYS = 90  # an invite's life
EXIT_CODES = """\
exit status:
  0  done                                  5  the port is taken, or a server runs already
  2  the command or address is mistaken,   6  keys or database are damaged, or newer
     or TLS cannot begin                   7  there is a server already; or nothing could
  3  no server in that folder, no such        be written
     device                              130  stopped by Ctrl+C
"""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(
        prog="mentordesk-server",
        description="The server of a mentorship programme: takes what people chose to share,"
        " answers with signed receipts, erases when they take it back.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"MentorDesk server {__version__}")
    top.add_argument("--home", metavar="DIR", help="the server's folder (default: the data folder)")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    _running(verbs)
    _people(verbs)
    swept = _verb(
        verbs, "retention", keeping.sweep, "delete what is over; the server does so every day"
    )
    swept.add_argument("--dry-run", action="store_true", help="only count what would be deleted")
    _verb(verbs, "restored", after_restore, "say that the database came from a backup")
    return top


def _verb(verbs: Verbs, name: str, run: Run, told: str) -> argparse.ArgumentParser:
    made = verbs.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
    made.set_defaults(run=run)
    return made


def _running(verbs: Verbs) -> None:
    init = _verb(verbs, "init", init_home, "make a server's keys and database in a new folder")
    init.add_argument(
        "--url",
        required=True,
        help="the https:// address at which desks reach it; it goes into every invite",
    )
    serve = _verb(verbs, "serve", serve_desks, "answer desks until stopped by Ctrl+C or SIGTERM")
    serve.add_argument("--host", default="127.0.0.1", help="where to listen (default: %(default)s)")
    serve.add_argument("--port", type=int, default=8765, help="(default: %(default)s)")
    serve.add_argument("--certificate", metavar="FILE", help="TLS certificate chain (PEM)")
    serve.add_argument("--key", metavar="FILE", help="its private key (PEM, no passphrase)")


def _people(verbs: Verbs) -> None:
    invite = _verb(verbs, "invite", make_invite, "print one invite line, for one person")
    invite.add_argument("--card", metavar="FILE", help="also write a card to print (PDF)")
    announce = _verb(verbs, "announce", publish, "leave a message for every desk")
    announce.add_argument("title", help="at most 80 characters")
    announce.add_argument("text", help="at most 2,000 characters")
    listed = _verb(verbs, "devices", keeping.list_devices, "list devices by opaque id and day")
    listed.add_argument("--json", action="store_true", help="as JSON")
    lost = _verb(verbs, "revoke", keeping.revoke, "refuse a lost or stolen device from now on")
    lost.add_argument("device", metavar="DEVICE", help="its id, as `devices` prints it")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; the exit status."""
    options = parser().parse_args(argv)
    folder = os.path.abspath(options.home or homes.default_home())
    try:
        with in_words(folder):
            code: int = options.run(folder, options)
    except UserFacingError as error:
        sys.stderr.write(f"mentordesk-server: {error.in_english()}\n")
        return error.exit_code
    except KeyboardInterrupt:
        return Exit.STOPPED
    return code


@contextmanager
def in_words(folder: str) -> Iterator[None]:
    """What the system and the database say, as errors that a person can act on."""
    from alembic.util import CommandError
    from sqlalchemy.exc import DatabaseError, OperationalError

    try:
        yield
    except CommandError as error:
        raise StoreNewer(folder=folder) from error
    except OperationalError as error:
        raise StoreFailed(folder=folder, reason=str(error.orig)) from error
    except DatabaseError as error:
        raise StoreDamaged(folder=folder) from error
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else str(error)
        raise HomeUnreachable(folder=str(error.filename or folder), reason=reason) from error


def init_home(folder: str, options: argparse.Namespace) -> int:
    """Make a home and its database."""
    from mentordesk.server.engine import open_engine

    made = homes.make(folder, options.url)
    open_engine(made.database).dispose()
    say(f"The server lies in {folder}. Keep a copy of keys.bin apart from the database.")
    return 0


def serve_desks(folder: str, options: argparse.Namespace) -> int:
    """Listen until a signal ends it."""
    from mentordesk.server import serving

    return serving.serve_desks(folder, options)


def new_invite(home: Home) -> Invite:
    """A fresh card for one person; the database keeps its number and a key, not its secret."""
    from mentordesk.server import model
    from mentordesk.server.engine import open_engine
    from mentordesk.server.store import SqlStore

    secret = secrets.token_bytes(SECRET_BYTES)
    now = to_micros(SystemClock("UTC").now().instant) // 1_000_000
    engine = open_engine(home.database)
    with engine.begin() as connection:
        SqlStore(connection).add_invite(
            model.Invite(
                number=invite_number(secret),
                proof_key=seals.invite_key(secret),
                made_at=now,
                expires_at=now + DAYS * 86_400,
            )
        )
    engine.dispose()
    return Invite(home.url, home.programme, home.sealing_key, home.receipts_key, secret)


def make_invite(folder: str, options: argparse.Namespace) -> int:
    """Print the line, and write the card where asked."""
    invite = new_invite(homes.read(folder))
    if options.card:
        from mentordesk.server.card import write_card

        write_card(options.card, invite.line(), DAYS)
    say(invite.line())
    return 0


def publish(folder: str, options: argparse.Namespace) -> int:
    """Publish an announcement; it reaches each desk at its next round."""
    from mentordesk.server.engine import open_engine
    from mentordesk.server.store import SqlStore
    from mentordesk.wire.bundle import Announcement

    today = SystemClock("UTC").now().instant.date().isoformat()
    message = Announcement(
        id=secrets.token_bytes(16),
        number=0,
        published=today,
        title=options.title[:80],
        text=options.text[:2000],
    )
    engine = open_engine(homes.read(folder).database)
    with engine.begin() as connection:
        number = SqlStore(connection).announce(message)
    engine.dispose()
    say(f"Announcement {number} waits for every desk.")
    return 0


def after_restore(folder: str, _: argparse.Namespace) -> int:
    """Begin a new epoch: every desk offers again what this database may have lost.

    Epochs go by the clock: counted up from the backup's own number, a second restoring would give
    one that desks have seen already, and they would offer nothing.
    """
    from sqlalchemy import update

    from mentordesk.server import tables
    from mentordesk.server.engine import open_engine
    from mentordesk.server.store import SqlStore

    engine = open_engine(homes.read(folder).database)
    with engine.begin() as connection:
        now = to_micros(SystemClock("UTC").now().instant) // 1_000_000
        epoch = max(SqlStore(connection).epoch() + 1, now)
        connection.execute(update(tables.state).values(epoch=epoch))
    engine.dispose()
    say("A new epoch has begun. Every desk will offer its letters again.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
