"""A web proxy by which a desk reaches its server: how its address is written and read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

LONGEST = 400  # characters of a whole line
VISIBLE = re.compile("[!-~]+")


@dataclass(frozen=True)
class Proxy:
    """Host and port of an HTTP proxy that can CONNECT, and who one is to it, where it asks."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        """Refuse what could not be dialled, or could not be said in a header."""
        line = self.line()
        if not self.host or not 0 < self.port < 65_536 or len(line) > LONGEST:
            raise ValueError("no proxy")
        if ":" in self.user or (self.password and not self.user):
            raise ValueError("a name without a colon goes before a password")

    def line(self) -> str:
        """``http://user:password@host:port``, as it is kept."""
        who = quote(self.user, safe="") + (":" + quote(self.password, safe="")) * bool(
            self.password
        )
        return f"http://{who}{'@' * bool(who)}{self.shown()}"

    def shown(self) -> str:
        """``host:port``, without who one is."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def read_proxy(text: str) -> Proxy | None:
    """The proxy of ``http://[user[:password]@]host:port`` or ``host:port``; empty: there is none.

    Raises ``ValueError`` for everything else: another scheme, a path, no port.
    """
    line = text.strip()
    if not line:
        return None
    if "://" not in line:
        line = "http://" + line
    parts = urlsplit(line)
    rest = parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme != "http" or rest or not parts.port or not VISIBLE.fullmatch(line):
        raise ValueError("no proxy address")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(parts.hostname or "", parts.port, user, password)
