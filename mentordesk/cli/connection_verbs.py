"""``mentordesk connection``: the proxy and the authority by which the courier goes."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

from mentordesk.cli import streams
from mentordesk.cli.session import Terminal, UsageMistaken, first_line
from mentordesk.consent.errors import NotJoined

if TYPE_CHECKING:
    from mentordesk.consent.connection import Route

    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name

NONE = "none"


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put the way to the server on the command line."""
    verb = verbs.add_parser(
        "connection", parents=[shared], help="how the server is reached: proxy, certificates"
    )
    verb.add_argument(
        "--proxy", metavar="URL", help="http://[user@]host:port of a web proxy, or: none"
    )
    verb.add_argument(
        "--proxy-password-fd", metavar="N", type=int, help="read the proxy's password there"
    )
    verb.add_argument(
        "--ca", metavar="FILE", help="trust the certificates in this PEM file alone, or: none"
    )
    verb.add_argument("--json", action="store_true", help="as JSON")
    verb.set_defaults(run=connect)


def connect(terminal: Terminal) -> int:
    """Show how it is; with options, change it first. The next round tries it."""
    options = terminal.options
    certificates = read_file(options.ca) if options.ca else None
    password = b""
    if options.proxy_password_fd is not None:
        password = bytes(first_line(options.proxy_password_fd))
    with terminal.opened() as desk:
        connection = desk.rooms.connection
        route = connection.route()
        if route is None:
            raise NotJoined
        if options.proxy is not None or options.ca is not None:
            proxy = proxy_line(route, options.proxy, password.decode("utf-8", "replace"))
            kept = route.certificates if certificates is None else certificates
            route = connection.use(proxy, kept).value
    told = plain(route)
    if options.json:
        print(streams.dumps(told))
        return 0
    print(f"server   {told['server']}")
    print(f"proxy    {told['proxy'] or NONE}")
    for one in told["trusted"] or [{"name": "what this computer trusts", "until": ""}]:
        print(f"trusted  {one['name']}{', until ' * bool(one['until'])}{one['until']}")
    return 0


def proxy_line(route: Route, wanted: str | None, password: str) -> str:
    """The proxy to keep: the one there is, none, or the wanted one with its password."""
    from dataclasses import replace

    from mentordesk.consent.connection import checked_proxy

    if wanted is None:
        return route.proxy.line() if route.proxy else ""
    proxy = checked_proxy("" if wanted == NONE else wanted)
    if proxy is None:
        return ""
    if proxy.password:
        raise UsageMistaken(reason="a password is never an argument; give --proxy-password-fd N")
    if password and not proxy.user:
        raise UsageMistaken(reason="a password belongs to a name: --proxy http://user@host:port")
    return replace(proxy, password=password).line()


def read_file(path: str) -> str:
    """The text of a certificate file; empty for ``none``."""
    if path == NONE:
        return ""
    if not os.path.isfile(path):
        raise UsageMistaken(reason=f"{path} is no file")
    from mentordesk.consent.connection import read_certificate_file

    return read_certificate_file(path)


def plain(route: Route) -> dict[str, Any]:
    """A route as plain values, without a password."""
    trusted = [
        {"name": one.name, "until": one.until.date().isoformat()} for one in route.authorities
    ]
    proxy, user = (route.proxy.shown(), route.proxy.user) if route.proxy else ("", "")
    return {"server": route.server, "proxy": proxy, "proxy_user": user, "trusted": trusted}
