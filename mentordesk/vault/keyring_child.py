"""The child process that speaks to the system's keyring, and the only importer of ``keyring``.

One JSON question on standard input, one JSON answer on standard output, exit 0. Only back ends
that keep secrets in the system's own sealed store are used; of a chain of back ends, the first
such member itself, so that nothing goes astray to another member.

    {"verb": "get" | "set" | "delete", "name": <vault id>, "secret": <base64, for "set">}
    {"ok": true, "secret": <base64, for "get">}   or   {"ok": false, "why": <code>}
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "MentorDesk"
LONGEST_QUESTION = 4096  # bytes
ALLOWED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
CHAINER = "keyring.backends.chainer.ChainerBackend"


def allowed_backend(configured: KeyringBackend) -> KeyringBackend | None:
    """``configured`` itself, or the first member of a chain, if it is a sealed store; or ``None``.

    Compared by exact class: a subclass from elsewhere may do anything.
    """
    if _class_name(configured) == CHAINER:
        return first_sealed(getattr(configured, "backends", ()))
    return first_sealed([configured])


def first_sealed(members: Iterable[KeyringBackend]) -> KeyringBackend | None:
    """The first of ``members`` that is a sealed store of the system."""
    return next((member for member in members if _class_name(member) in ALLOWED), None)


def answer(question: dict[str, Any], backend: KeyringBackend) -> dict[str, object]:
    """What ``backend`` has to say. Raises what back ends raise."""
    verb, name = question.get("verb"), question.get("name")
    if not isinstance(name, str):
        return {"ok": False, "why": "no-name"}
    if verb == "get":
        secret = backend.get_password(SERVICE, name)
        return (
            {"ok": False, "why": "not-there"} if secret is None else {"ok": True, "secret": secret}
        )
    if verb == "set" and isinstance(question.get("secret"), str):
        backend.set_password(SERVICE, name, question["secret"])
        return {"ok": True}
    if verb == "delete":
        backend.delete_password(SERVICE, name)
        return {"ok": True}
    return {"ok": False, "why": "no-verb"}


def main() -> int:
    """Answer one question. Everything that back ends print goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        question = json.loads(sys.stdin.buffer.readline(LONGEST_QUESTION))
        said = (
            _said(question) if isinstance(question, dict) else {"ok": False, "why": "no-question"}
        )
    except ValueError:
        said = {"ok": False, "why": "no-question"}
    return _say(out, said)


def _said(question: dict[str, Any]) -> dict[str, object]:
    from keyring import get_keyring
    from keyring.errors import KeyringError

    try:
        backend = allowed_backend(get_keyring())
        if backend is None:
            return {"ok": False, "why": "refused"}
        return answer(question, backend)
    except (KeyringError, RuntimeError, OSError, ValueError) as error:
        return {"ok": False, "why": type(error).__name__}


def _say(out: BinaryIO, said: dict[str, object]) -> int:
    with out:
        out.write(json.dumps(said).encode() + b"\n")
    return 0


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


if __name__ == "__main__":
    sys.exit(main())
