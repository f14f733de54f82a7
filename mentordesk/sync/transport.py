"""One POST to the programme's server: the only module of the client that may open a socket.

Plain HTTP goes to this very machine only (a server on loopback, for trying out). Everything else is
TLS 1.2 or newer with the system's certificates, or the programme's own instead of them.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from mentordesk.sync.core import Failure, Outcome
from mentordesk.wire.invite import address_problem
from mentordesk.wire.limits import OPENED_BYTES
from mentordesk.wire.proxy import Proxy, read_proxy

PATH = "/v1/sync"
TYPE = "application/octet-stream"
CONNECT_SECONDS = 20.0
WHOLE_SECONDS = 900.0  # for an answer: its largest, at 600 bytes a second
#: OpenSSL's numbers (x509_vfy.h) for what it doubts of a certificate.
DOUBTS = {
    7: Outcome.UNKNOWN_CERTIFICATE,  # of an authority that only has the name of a known one
    9: Outcome.WRONG_CLOCK,  # not yet valid
    10: Outcome.OLD_CERTIFICATE,  # has ended, or this computer's date is ahead
    18: Outcome.UNKNOWN_CERTIFICATE,  # signed by itself
    19: Outcome.UNKNOWN_CERTIFICATE,  # an authority that nobody here knows
    20: Outcome.UNKNOWN_CERTIFICATE,
    21: Outcome.UNKNOWN_CERTIFICATE,
}
LINGER = "hh" if sys.platform == "win32" else "ii"  # how the system packs (on, seconds)


@dataclass(frozen=True)
class Server:
    """Where to send: an address, an optional proxy (``wire.proxy``), trusted certificates (PEM)."""

    url: str
    proxy: str = ""
    authorities: str = ""


class LinkFailed(Exception):
    """A POST without a usable answer."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        super().__init__(failure.outcome.value)


def post(server: Server, body: bytes, seconds: float, whole: float = WHOLE_SECONDS) -> bytes:
    """Send ``body`` and give the answer's bytes; ``LinkFailed`` says how it failed.

    ``seconds`` bounds every wait for the answer, ``whole`` all of them together: an answer that
    comes in drops would hold the courier, and all letters, for ever. One connection, closed
    afterwards.
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
            with bounded(link, seconds, whole):
                response = connection.getresponse()
                if link is not None:
                    with contextlib.suppress(OSError):  # a bare answer has closed it already
                        linger = struct.pack(LINGER, 0, 0)
                        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                return read(response, spent)
        finally:
            connection.close()
    except ssl.SSLCertVerificationError as error:
        outcome = DOUBTS.get(error.verify_code, Outcome.BAD_CERTIFICATE)
        raise LinkFailed(Failure(outcome, spent)) from error
    except (OSError, http.client.HTTPException) as error:
        raise LinkFailed(Failure(why(error, spent), spent)) from error


@contextlib.contextmanager
def bounded(link: socket.socket | None, seconds: float, whole: float) -> Iterator[None]:
    """Every wait on ``link`` ends after ``seconds``, and the connection after ``whole``."""
    if link is None:
        yield
        return
    link.settimeout(seconds)
    watch = threading.Timer(whole, hang_up, (link,))
    watch.daemon = True
    watch.start()
    try:
        yield
    finally:
        watch.cancel()


def hang_up(link: socket.socket) -> None:
    """Nothing more comes or goes: whoever waits on it is told so."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(link, socket.SHUT_RDWR)  # of the wire, whatever TLS thinks of it


def why(error: Exception, spent: int) -> Outcome:
    """What a broken connection was: a proxy's refusal, no link, or an answer that is lost."""
    if str(error).startswith("Tunnel connection failed"):  # http.client's words for a status
        return Outcome.PROXY_REFUSED
    return Outcome.NO_ANSWER if spent else Outcome.NO_LINK


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
    try:
        context = ssl.create_default_context(cadata=server.authorities or None)
    except ssl.SSLError as error:
        raise LinkFailed(Failure(Outcome.BAD_CERTIFICATE, 0)) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    host, port = parts.hostname, parts.port or 443
    proxy = proxy_of(server)
    if proxy is not None:
        secure = http.client.HTTPSConnection(proxy.host, proxy.port, context=context)
        secure.set_tunnel(host, port, headers=introduction(proxy))
    else:
        secure = http.client.HTTPSConnection(host, port, context=context)
    ours(secure).connect()
    return secure


def proxy_of(server: Server) -> Proxy | None:
    """The proxy of a server beyond this machine; one that cannot be read is no link."""
    if urlsplit(server.url).scheme == "http":
        return None
    try:
        return read_proxy(server.proxy)
    except ValueError as error:
        raise LinkFailed(Failure(Outcome.NO_LINK, 0)) from error


def introduction(proxy: Proxy) -> dict[str, str]:
    """Who one is to a proxy that asks (RFC 7617)."""
    if not proxy.user:
        return {}
    who = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode("ascii")
    return {"Proxy-Authorization": f"Basic {who}"}


def target(server: Server) -> str:
    """The path below the server's address."""
    return urlsplit(server.url).path.rstrip("/") + PATH


def read(response: http.client.HTTPResponse, spent: int) -> bytes:
    """The answer's bytes, bounded; a status other than 200 is a failure that may name a time."""
    if response.status in (429, 503):
        after = response.getheader("Retry-After", "0")
        seconds = int(after) if after.isascii() and after.isdigit() and len(after) < 9 else 0
        raise LinkFailed(Failure(Outcome.BUSY, spent, seconds))
    if response.status == http.client.FORBIDDEN:
        raise LinkFailed(Failure(Outcome.STRANGER, spent))
    if response.status != http.client.OK:
        raise LinkFailed(Failure(Outcome.BAD_ANSWER, spent))
    body = response.read(OPENED_BYTES + 1)
    if len(body) > OPENED_BYTES or not body:
        raise LinkFailed(Failure(Outcome.BAD_ANSWER, spent))
    if response.length:  # the rest never came: http.client says nothing of it
        raise LinkFailed(Failure(Outcome.NO_ANSWER, spent))
    return body
