"""``Link``: an emulated bad link, and a real server at its far end.

    with Link.best(Weather(rtt=0.3, loss=0.2)) as link, FarServer(folder, link) as server:
        subprocess.run([*link.desk_side, …])     # reaches server.url through the weather

By TUN devices in two network namespaces where we are root, else by a proxy on loopback.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.engine import open_engine
from mentordesk.wire.invite import Invite
from tests.driving.weather import Counters, Weather

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 30.0  # seconds; only a failing test waits that long
FAR_PORT, FAR_ADDRESS = 8443, "10.77.0.2"


@cache
def can_make_namespaces() -> bool:
    """Whether TUN devices in namespaces of our own are to be had: a container may forbid them."""
    if os.geteuid() != 0 or not os.path.exists("/dev/net/tun"):
        return False
    try:
        with Link("tun", Weather()):
            return True
    except AssertionError:
        return False


class Link:
    """The weather between a desk and a server. ``port``: where the proxy's server must listen."""

    def __init__(self, kind: str, weather: Weather) -> None:
        self.kind = kind
        self.port = FAR_PORT if kind == "tun" else free_port()
        script = os.path.join(HERE, f"link_{kind}.py")
        more = [] if kind == "tun" else [str(self.port)]
        self._process = subprocess.Popen(
            [sys.executable, script, json.dumps(asdict(weather)), *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        hello = self._read()
        self.door = int(hello.get("port", FAR_PORT))
        self.desk_side = _inside(hello.get("desk"))
        self.server_side = _inside(hello.get("server"))

    @classmethod
    def best(cls, weather: Weather) -> Self:
        """The truest link that this machine can make."""
        return cls("tun" if can_make_namespaces() else "proxy", weather)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate(timeout=PATIENCE)

    def count(self) -> Counters:
        """What has passed, or not, since it was made."""
        return self._order({})

    def change(self, weather: Weather) -> Counters:
        """Other weather from now on."""
        return self._order({"weather": asdict(weather)})

    def _order(self, order: dict[str, Any]) -> Counters:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return Counters(**self._read())

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self._process.communicate()
        assert line, f"the link ended with {self._process.returncode}"
        answer: dict[str, Any] = json.loads(line)
        return answer


def _inside(namespace: str | None) -> list[str]:
    """The command that runs another one in this namespace, where there is one."""
    return ["nsenter", f"--net={namespace}", "--"] if namespace else []


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class FarServer:
    """A real server process behind a link; over TLS where it is not this very machine."""

    def __init__(self, folder: Path, link: Link) -> None:
        self._link = link
        self.ca_file = ""
        self.chain = 0  # bytes of certificates that each connection brings down
        self._certificate: list[str] = []
        self.url = f"http://127.0.0.1:{link.door}"
        if link.kind == "tun":
            self.url = f"https://{FAR_ADDRESS}:{FAR_PORT}"
            folder.mkdir(parents=True, exist_ok=True)
            self._certificate = self._write_certificates(folder)
        self.home = homes.make(str(folder / "home"), self.url)
        open_engine(self.home.database).dispose()
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None

    def invite(self) -> Invite:
        """An invite for one desk."""
        return new_invite(self.home)

    def __enter__(self) -> Self:
        host = FAR_ADDRESS if self._link.kind == "tun" else "127.0.0.1"
        command = [sys.executable, "-I", "-m", "mentordesk.server", "--home", self.home.folder]
        where = ["serve", "--host", host, "--port", str(self._link.port), *self._certificate]
        with open(self._log, "ab") as log:
            self._process = subprocess.Popen(
                [*self._link.server_side, *command, *where], stdout=log, stderr=log
            )
        end = time.monotonic() + PATIENCE
        while not self._listens():
            assert time.monotonic() < end, "the server does not listen"
            assert self._process.poll() is None, self._log.read_text()
            time.sleep(0.02)
        return self

    def _listens(self) -> bool:
        """Whether the port is open, as the server's own namespace tells it."""
        assert self._process is not None
        wanted = f":{self._link.port:04X}"
        lines = Path(f"/proc/{self._process.pid}/net/tcp").read_text().splitlines()[1:]
        return any(line.split()[1].endswith(wanted) and line.split()[3] == "0A" for line in lines)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(PATIENCE)

    def _write_certificates(self, folder: Path) -> list[str]:
        """A chain of a programme's own: authority, and the server that it vouches for."""
        authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
        authority = _certificate("MentorDesk test", authority_key, None, None)
        server = _certificate(FAR_ADDRESS, key, authority, authority_key)
        pem, der = serialization.Encoding.PEM, serialization.Encoding.DER
        self.chain = sum(len(one.public_bytes(der)) for one in (server, authority))
        self.ca_file = str(folder / "authority.pem")
        Path(self.ca_file).write_bytes(authority.public_bytes(pem))
        chain, private = folder / "server.pem", folder / "server.key"
        chain.write_bytes(server.public_bytes(pem) + authority.public_bytes(pem))
        private.write_bytes(
            key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        )
        return ["--certificate", str(chain), "--key", str(private)]


def _certificate(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    by: x509.Certificate | None,
    signer: ec.EllipticCurvePrivateKey | None,
) -> x509.Certificate:
    """A certificate for ``key``, signed by itself or by an authority's key."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signing = signer or key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=by is None, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()),
            critical=False,
        )
    )
    if by is not None:
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(name))])
        builder = builder.add_extension(names, critical=False)
    else:
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(signing, hashes.SHA256())
