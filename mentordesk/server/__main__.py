"""``mentordesk-server``: make a programme's server, run it, invite people, announce."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from collections.abc import Sequence

from mentordesk.clock import SystemClock, to_micros
from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError
from mentordesk.server import home as homes
from mentordesk.server.home import Home
from mentordesk.wire import seals
from mentordesk.wire.invite import LOOPBACK, SECRET_BYTES, Invite, invite_number

DAYS = 90  # an invite's life
HEADERS = [("server", "md")]


class NotEncrypted(UserFacingError):
    """Plain HTTP beyond this machine."""

    code = "not-encrypted"
    exit_code = 2
    what = QT_TRANSLATE_NOOP(
        "errors", "Serving {host} without TLS would let others read and change."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Give --certificate and --key, or listen on 127.0.0.1 behind a proxy with TLS."
    )


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog="mentordesk-server", description=__doc__)
    top.add_argument("--home", metavar="DIR", help="the server's folder (default: the data folder)")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    init = verbs.add_parser("init", help="make a server's keys and database")
    init.add_argument("--url", required=True, help="the address at which desks reach it")
    init.set_defaults(run=init_home)
    serve = verbs.add_parser("serve", help="answer desks until stopped")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8765)
    serve.add_argument("--certificate", metavar="FILE", help="TLS certificate chain (PEM)")
    serve.add_argument("--key", metavar="FILE", help="TLS private key (PEM)")
    serve.set_defaults(run=serve_desks)
    invite = verbs.add_parser("invite", help="print one invite line, for one person")
    invite.add_argument("--card", metavar="FILE", help="also write a card to print (PDF)")
    invite.set_defaults(run=make_invite)
    announce = verbs.add_parser("announce", help="a message to every desk")
    announce.add_argument("title")
    announce.add_argument("text")
    announce.set_defaults(run=publish)
    restored = verbs.add_parser("restored", help="say that the database came from a backup")
    restored.set_defaults(run=after_restore)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; the exit status."""
    options = parser().parse_args(argv)
    folder = os.path.abspath(options.home or homes.default_home())
    try:
        code: int = options.run(folder, options)
    except UserFacingError as error:
        sys.stderr.write(f"mentordesk-server: {error.in_english()}\n")
        return error.exit_code
    return code


def init_home(folder: str, options: argparse.Namespace) -> int:
    """Make a home and its database."""
    from mentordesk.server.engine import open_engine

    made = homes.make(folder, options.url)
    open_engine(made.database).dispose()
    say(f"The server lies in {folder}. Keep a copy of keys.bin apart from the database.")
    return 0


def serve_desks(folder: str, options: argparse.Namespace) -> int:
    """Listen until a signal ends it."""
    import uvicorn

    from mentordesk.server.engine import open_engine
    from mentordesk.server.routes import application

    encrypted = bool(options.certificate and options.key)
    if options.host not in LOOPBACK and not encrypted:
        raise NotEncrypted(host=options.host)
    home = homes.read(folder)
    app = application(home, open_engine(home.database), SystemClock("UTC"))
    uvicorn.run(
        app,
        host=options.host,
        port=options.port,
        ssl_certfile=options.certificate,
        ssl_keyfile=options.key,
        log_level="warning",
        access_log=False,  # who synced when is nobody's business
        server_header=False,
        date_header=False,
        timeout_keep_alive=15,
        limit_concurrency=512,
    )
    return 0


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
    """Begin a new epoch: every desk offers again what this database may have lost."""
    from sqlalchemy import update

    from mentordesk.server import tables
    from mentordesk.server.engine import open_engine

    engine = open_engine(homes.read(folder).database)
    with engine.begin() as connection:
        connection.execute(update(tables.state).values(epoch=tables.state.c.epoch + 1))
    engine.dispose()
    say("A new epoch has begun. Every desk will offer its letters again.")
    return 0


def say(text: str) -> None:
    """A line on standard output."""
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
