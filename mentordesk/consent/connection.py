"""How the courier reaches the programme's server: through which proxy, trusting which authority.

Both are kept in ``mailbox.db`` only, because the courier needs them and reads nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from mentordesk.changes import Changed, Done
from mentordesk.consent.errors import CertificateUnreadable, NotJoined, ProxyUnreadable
from mentordesk.sync import mailbox
from mentordesk.vault.database import Database
from mentordesk.wire.proxy import Proxy, read_proxy

LONGEST = 64 * 1024  # characters of certificates: a whole chain is 10,000


@dataclass(frozen=True)
class Authority:
    """A certificate that the server's own must lead to."""

    name: str
    until: datetime


@dataclass(frozen=True)
class Route:
    """How a round goes. ``authorities`` empty: those that this computer trusts."""

    server: str
    proxy: Proxy | None
    authorities: tuple[Authority, ...]
    certificates: str


class Connection:
    """The verbs. Everything here runs on the writer thread."""

    def __init__(self, post_box: Database) -> None:
        self._box = post_box

    def route(self) -> Route | None:
        """How it is now; ``None`` before joining."""
        with self._box.read() as box:
            place = mailbox.enrolment(box)
        if place is None:
            return None
        return Route(
            server=urlsplit(place.url).netloc,
            proxy=read_proxy(place.proxy),
            authorities=read_authorities(place.authorities),
            certificates=place.authorities,
        )

    def use(self, proxy: str, certificates: str) -> Done[Route]:
        """Go this way from the next round on. Empty means: no proxy; this computer's authorities.

        Raises ``ProxyUnreadable``, ``CertificateUnreadable``, ``NotJoined``; nothing is kept then.
        """
        through, trusted = checked_proxy(proxy), as_kept(certificates)
        with self._box.write() as box:
            if mailbox.enrolment(box) is None:
                raise NotJoined
            mailbox.go_by(box, through.line() if through else "", trusted)
        route = self.route()
        if route is None:
            raise NotJoined
        return Done(route, Changed.MAILBOX)


def checked_proxy(text: str) -> Proxy | None:
    """A proxy from what a person typed. Raises ``ProxyUnreadable``."""
    try:
        return read_proxy(text)
    except ValueError as error:
        raise ProxyUnreadable from error


def proxy_of_fields(address: str, user: str, password: str) -> str:
    """One line from the fields of a form. Raises ``ProxyUnreadable``."""
    proxy = checked_proxy(address)
    if proxy is None:
        if user or password:
            raise ProxyUnreadable
        return ""
    try:
        named = bool(user or password)
        return (replace(proxy, user=user, password=password) if named else proxy).line()
    except ValueError as error:
        raise ProxyUnreadable from error


def read_certificate_file(path: str) -> str:
    """The certificates in a file, as PEM. Raises ``CertificateUnreadable``."""
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return as_kept(file.read(LONGEST + 1) or "empty")
    except OSError as error:
        raise CertificateUnreadable from error


def read_authorities(text: str) -> tuple[Authority, ...]:
    """The certificates in a text. Raises ``CertificateUnreadable`` where there is none in it."""
    if not text.strip():
        return ()
    return tuple(
        Authority(_name(one), one.not_valid_after_utc.astimezone(UTC))
        for one in _certificates(text)
    )


def _name(certificate: x509.Certificate) -> str:
    """What an authority calls itself."""
    named = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(named[0].value) if named else certificate.subject.rfc4514_string()


def as_kept(text: str) -> str:
    """The certificates of a text alone, as PEM: not what stands between them."""
    if not text.strip():
        return ""
    pem = b"".join(one.public_bytes(Encoding.PEM) for one in _certificates(text))
    return pem.decode("ascii")


def _certificates(text: str) -> list[x509.Certificate]:
    if len(text) > LONGEST or "PRIVATE KEY" in text:
        raise CertificateUnreadable
    try:
        return x509.load_pem_x509_certificates(text.encode())
    except ValueError as error:
        raise CertificateUnreadable from error
