"""One POST to the programme's server: the only module of the client that may open a socket.

Plain HTTP goes to this very machine only (a server on loopback, for trying out). Everything else is
TLS 1.2 or newer with the system's certificates or a file of the programme's.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import struct
import sys
from dataclasses import dataclass
from urllib.parse import urlsplit

from mentordesk.sync.core import Failure, Outcome
from mentordesk.wire.invite import address_problem
from mentordesk.wire.limits import OPENED_BYTES

PATH = "/v1/sync"
TYPE = "application/octet-stream"
CONNECT_SECONDS = 20.0
LINGER = "hh" if sys.platform == "win32" else "ii"  # how the system packs (on, seconds)


@dataclass(frozen=True)
class Server:
    """Where to send: an address, an optional HTTP proxy ``host:port`` and a certificate file."""

    url: str
    proxy: str = ""
    ca_file: str = ""


class LinkFailed(Exception):
    """A POST without a usable answer."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        super().__init__(failure.outcome.value)


def post(server: Server, body: bytes, seconds: float) -> bytes:
    """Send ``body`` and give the answer's bytes; ``LinkFailed`` says how it failed.

    ``seconds`` bounds every wait for the answer. One connection, closed afterwards.
    """
    spent = 0
    try:
        connection = connect(server)
        try:
            connection.putrequest("POST", target(server), skip_accept_encoding=True)
            connection.putheader("Content-Type", TYPE)
            connection.putheader("Content-Length", str(len(body)))
            connection.putheader("Connection", "close")
            spent = len(body)  # from here on a byte may have left
            connection.endheaders(body)
            link = connection.sock
            if link is not None:
                link.settimeout(seconds)
            response = connection.getresponse()
            if link is not None:
                with contextlib.suppress(OSError):  # a bare answer has closed it already
                    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(LINGER, 0, 0))
            return read(response, spent)
        finally:
            connection.close()
    except ssl.SSLCertVerificationError as error:
        early = "not yet valid" in str(error)
        outcome = Outcome.WRONG_CLOCK if early else Outcome.BAD_CERTIFICATE
        raise LinkFailed(Failure(outcome, spent)) from error
    except (OSError, http.client.HTTPException) as error:
        outcome = Outcome.NO_ANSWER if spent else Outcome.NO_LINK
        raise LinkFailed(Failure(outcome, spent)) from error


def open_socket(address: tuple[str, int], *_: object) -> socket.socket:
    """A connected socket whose head and body leave in one go, and which leaves nothing behind.

    Given up (or killed with the courier), it takes back what the system has not sent yet and says
    so: else a request without a courier would go on for minutes beside the next one.
    """
    link = socket.create_connection(address, CONNECT_SECONDS)
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(LINGER, 1, 0))
    return link


def ours(connection: http.client.HTTPConnection) -> http.client.HTTPConnection:
    """The same connection, about to be made over a socket of ours: TLS shakes hands on it too."""
    vars(connection)["_create_connection"] = open_socket
    return connection


def connect(server: Server) -> http.client.HTTPConnection:
    """A connection, through the proxy where one is set. Nothing has been sent yet."""
    parts = urlsplit(server.url)
    if address_problem(server.url) or parts.hostname is None:
        raise LinkFailed(Failure(Outcome.NO_LINK, 0))
    if parts.scheme == "http":
        plain = ours(http.client.HTTPConnection(parts.hostname, parts.port))
        plain.connect()
        return plain
    context = ssl.create_default_context(cafile=server.ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    host, port = parts.hostname, parts.port or 443
    if server.proxy:
        proxy, _, proxy_port = server.proxy.rpartition(":")
        secure = http.client.HTTPSConnection(proxy, int(proxy_port), context=context)
        secure.set_tunnel(host, port)
    else:
        secure = http.client.HTTPSConnection(host, port, context=context)
    ours(secure).connect()
    return secure


def target(server: Server) -> str:
    """The path below the server's address."""
    return urlsplit(server.url).path.rstrip("/") + PATH


def read(response: http.client.HTTPResponse, spent: int) -> bytes:
    """The answer's bytes, bounded; a status other than 200 is a failure that may name a time."""
    if response.status in (429, 503):
        after = response.getheader("Retry-After", "0")
        seconds = int(after) if after.isdigit() else 0
        raise LinkFailed(Failure(Outcome.BUSY, spent, seconds))
    if response.status == http.client.FORBIDDEN:
        raise LinkFailed(Failure(Outcome.STRANGER, spent))
    if response.status != http.client.OK:
        raise LinkFailed(Failure(Outcome.BAD_ANSWER, spent))
    body = response.read(OPENED_BYTES + 1)
    if len(body) > OPENED_BYTES or not body:
        raise LinkFailed(Failure(Outcome.BAD_ANSWER, spent))
    return body
