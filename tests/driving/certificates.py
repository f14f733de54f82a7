"""Certificates of a made-up authority for a made-up server, made anew for each test."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PEM = serialization.Encoding.PEM


def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


@dataclass
class Chain:
    """An authority and one server that it vouches for from ``begins`` until ``ends`` from now."""

    host: str
    begins: timedelta = timedelta(days=-30)
    ends: timedelta = timedelta(days=30)
    born: datetime = field(default_factory=lambda: datetime.now(UTC))
    _authority_key: ec.EllipticCurvePrivateKey = field(default_factory=_key, repr=False)
    _server_key: ec.EllipticCurvePrivateKey = field(default_factory=_key, repr=False)

    @cached_property
    def _authority(self) -> x509.Certificate:
        name = _name("MentorDesk test authority")
        return (
            x509.CertificateBuilder(name, name, self._authority_key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.born - timedelta(days=99))
            .not_valid_after(self.born + timedelta(days=99))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(self._authority_key, hashes.SHA256())
        )

    @cached_property
    def _server(self) -> x509.Certificate:
        return (
            x509.CertificateBuilder(
                self._authority.subject, _name(self.host), self._server_key.public_key()
            )
            .serial_number(x509.random_serial_number())
            .not_valid_before(self.born + min(self.begins, self.ends - timedelta(days=1)))
            .not_valid_after(self.born + max(self.ends, self.begins + timedelta(days=1)))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(self.host)]), critical=False)
            .sign(self._authority_key, hashes.SHA256())
        )

    @property
    def authority(self) -> str:
        """The authority's certificate, as an office would hand it out."""
        return self._authority.public_bytes(PEM).decode()

    @property
    def private_key(self) -> str:
        """The server's secret, which belongs nowhere else."""
        return self._server_key.private_bytes(
            PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode()

    def write(self, folder: Path) -> tuple[str, str]:
        """Files for ``serve``: the certificate, its key."""
        folder.mkdir(parents=True, exist_ok=True)
        certificate, key = folder / "server.pem", folder / "server.key"
        certificate.write_bytes(self._server.public_bytes(PEM))
        key.write_text(self.private_key)
        return str(certificate), str(key)
