"""A proxy and an authority of the programme's own, with a real courier, server, TLS and proxy."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.consent.connection import as_kept
from mentordesk.consent.errors import CertificateUnreadable, NotJoined, ProxyUnreadable
from mentordesk.wire.proxy import Proxy, read_proxy
from tests.consent.conftest import OpenDesk, desk
from tests.driving.certificates import Chain
from tests.driving.connect_proxy import ConnectProxy
from tests.stories.programme import RunningServer

__all__ = ["desk"]

WHO = "amara:s3cret/with:odd@signs"
PROXY = "http://amara:s3cret%2Fwith%3Aodd%40signs@127.0.0.1:{port}"


@contextmanager
def served(folder: Path, chain: Chain, name: str = "localhost") -> Iterator[RunningServer]:
    """The real server over TLS, with a certificate of the programme's own authority."""
    server = RunningServer(folder, scheme="https", host=name)
    with server.over_tls(*chain.write(folder)):
        yield server


def carried(desk: OpenDesk) -> str:
    """One round of the real courier in a process of its own; its code."""
    done = subprocess.run(
        [sys.executable, "-I", "-m", "mentordesk.sync.courier", desk.folder.mailbox_db, "--asked"],
        input=bytes(desk.rooms.storage.courier_key()),
        capture_output=True,
        check=False,
        env={},
        timeout=60,
    )
    assert done.returncode in (0, 3), done.stderr
    desk.rooms.intake.read()
    return str(json.loads(done.stdout)["code"])


def test_a_letter_goes_through_the_proxy_to_a_server_of_the_programmes_own_authority(
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    chain = Chain("localhost")
    with served(tmp_path / "server", chain) as server, ConnectProxy(WHO) as proxy:
        desk.rooms.joining.join(server.invite())
        line = PROXY.format(port=proxy.port)
        route = desk.rooms.connection.use(line, "noise\n" + chain.authority).value
        assert (route.proxy, len(route.authorities)) == (read_proxy(line), 1)
        assert route.certificates == chain.authority
        assert carried(desk) == "delivered"
        assert proxy.asked == [f"localhost:{server.port}"]
        assert b"MentorDesk" not in b"".join(proxy.passed[2:])  # TLS, from end to end


@pytest.mark.parametrize(
    ("chain", "trusted", "outcome"),
    [
        (Chain("localhost"), False, "unknown-certificate"),  # the control: nothing is trusted
        (Chain("localhost", begins=timedelta(days=1)), True, "wrong-clock"),
        (Chain("localhost", ends=timedelta(days=-1)), True, "old-certificate"),
        (Chain("elsewhere.example"), True, "bad-certificate"),
    ],
    ids=["unknown", "not-yet", "over", "other-name"],
)
def test_a_certificate_that_is_doubted_stops_the_letter_and_says_why(
    chain: Chain,
    trusted: bool,
    outcome: str,
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    with served(tmp_path / "server", chain) as server:
        desk.rooms.joining.join(server.invite())
        desk.rooms.connection.use("", chain.authority if trusted else "")
        assert carried(desk) == outcome
        assert desk.states() == ["waiting"]  # no byte of it left
        assert desk.rooms.sharing.rounds().outcome == outcome


def test_another_authority_is_trusted_instead_and_not_beside(
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    with served(tmp_path / "server", Chain("localhost")) as server:
        desk.rooms.joining.join(server.invite())
        desk.rooms.connection.use("", Chain("localhost").authority)
        assert carried(desk) == "unknown-certificate"


@pytest.mark.parametrize("who", ["", "amara:wrong@"])
def test_a_proxy_that_refuses_is_named_and_everything_waits(
    who: str,
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    chain = Chain("localhost")
    with served(tmp_path / "server", chain) as server, ConnectProxy(WHO) as proxy:
        desk.rooms.joining.join(server.invite())
        desk.rooms.connection.use(f"http://{who}127.0.0.1:{proxy.port}", chain.authority)
        assert carried(desk) == "proxy-refused"
        assert len(proxy.asked) == 1
        assert desk.states() == ["waiting"]


def test_nothing_goes_around_a_proxy_that_is_away(
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    chain = Chain("localhost")
    with ConnectProxy() as gone:
        pass
    with served(tmp_path / "server", chain) as server:
        desk.rooms.joining.join(server.invite())
        desk.rooms.connection.use(f"127.0.0.1:{gone.port}", chain.authority)
        assert carried(desk) == "no-link"
        desk.rooms.connection.use("", chain.authority)  # the control: straight, it would go
        assert carried(desk) == "delivered"


def test_joining_anew_keeps_the_proxy_and_the_same_programmes_authority(
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    server = RunningServer(tmp_path / "server", scheme="https")
    desk.rooms.joining.join(server.invite())
    before = desk.rooms.connection.use("proxy.example:3128", Chain("x").authority).value
    desk.rooms.joining.join(server.invite())
    assert desk.rooms.connection.route() == before
    other = RunningServer(tmp_path / "other", scheme="https")
    desk.rooms.joining.join(other.invite())
    after = desk.rooms.connection.route()
    assert after is not None
    assert (after.proxy, after.authorities) == (before.proxy, ())


def test_what_is_no_proxy_and_no_certificate_is_refused_and_nothing_is_kept(
    desk: OpenDesk,
    tmp_path: Path,
) -> None:
    with pytest.raises(NotJoined):
        desk.rooms.connection.use("", "")
    desk.rooms.joining.join(RunningServer(tmp_path / "server", scheme="https").invite())
    kept = desk.rooms.connection.use("proxy.example:3128", "").value
    for proxy in ("proxy.example", "https://p:1", "socks5://p:1", "p:0", "p:70000", "http://p:1/x",
                  "p q:1", "http://u:p@:1", "http://:secret@p:1", "p:port"):  # fmt: skip
        with pytest.raises(ProxyUnreadable):
            desk.rooms.connection.use(proxy, "")
    chain = Chain("localhost")
    for text in ("no certificate", chain.private_key, chain.authority + chain.private_key,
                 chain.authority.replace("M", "!"), "x" * 100_000):  # fmt: skip
        with pytest.raises(CertificateUnreadable):
            desk.rooms.connection.use("", text)
    assert desk.rooms.connection.route() == kept


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" proxy.example:3128 ", "http://proxy.example:3128"),
        ("http://proxy.example:3128/", "http://proxy.example:3128"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("http://a:b%3Ac@p.example:80", "http://a:b%3Ac@p.example:80"),
    ],
)
def test_a_proxy_is_kept_in_one_form_and_its_password_is_not_shown(text: str, line: str) -> None:
    proxy = read_proxy(text)
    assert proxy is not None
    assert proxy.line() == line
    assert read_proxy(proxy.line()) == proxy
    assert "b:c" not in repr(proxy)
    assert "b" not in Proxy("x", 1, "a", "b").shown()
    assert read_proxy("") is None


def test_only_certificates_are_kept_of_a_text() -> None:
    chain = Chain("localhost")
    assert as_kept(f"Issued for Amara\n{chain.authority}\nbye") == chain.authority
    assert as_kept(" \n") == ""
    assert datetime.now(UTC) > chain.born
