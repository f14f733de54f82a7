"""The system's keyring as a convenience, always at arm's length.

Keyring libraries load what they find, ask for passwords and wait. So they live in a child process
with a time limit (``keyring_child``); the secret goes over pipes, never through arguments or the
environment. Whatever goes wrong there, reading answers ``None`` and the person types a passphrase.
"""

from __future__ import annotations

import hmac
import json
import os
import sys
from base64 import b64decode, b64encode
from uuid import UUID

from mentordesk.vault.errors import KeyringUnavailable
from mentordesk.vault.keys import SIZE, wipe

LIMIT_SECONDS = 15.0
CHILD = (sys.executable, "-I", "-m", "mentordesk.vault.keyring_child")
NOT_FOR_THE_CHILD = ("PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_")


def new_secret() -> bytearray:
    """32 bytes from the system's generator."""
    return bytearray(os.urandom(SIZE))


class SystemKeyring:
    """The keyring behind a child process started as ``command``, given ``limit`` seconds a verb."""

    def __init__(self, command: tuple[str, ...] = CHILD, limit: float = LIMIT_SECONDS) -> None:
        self._command = command
        self._limit = limit

    def get(self, vault_id: UUID) -> bytearray | None:
        """The 32-byte secret of a desk, or ``None`` for whatever reason."""
        answer = self._ask({"verb": "get", "name": str(vault_id)})
        if answer is None:
            return None
        try:
            secret = bytearray(b64decode(answer.get("secret", ""), validate=True))
        except (ValueError, TypeError):
            return None
        return secret if len(secret) == SIZE else None

    def put(self, vault_id: UUID, secret: bytearray) -> None:
        """Keep ``secret`` and read it back. Raises ``KeyringUnavailable``; then it is forgotten."""
        written = b64encode(secret).decode()  # 44 characters
        if self._ask({"verb": "set", "name": str(vault_id), "secret": written}) is None:
            raise KeyringUnavailable
        back = self.get(vault_id)
        if back is None or not hmac.compare_digest(back, secret):
            self.forget(vault_id)
            raise KeyringUnavailable
        wipe(back)

    def forget(self, vault_id: UUID) -> bool:
        """Remove the secret; whether the keyring says that it did."""
        return self._ask({"verb": "delete", "name": str(vault_id)}) is not None

    def _ask(self, question: dict[str, str]) -> dict[str, str] | None:
        """The child's answer, or ``None`` when it refuses, fails, babbles or takes too long."""
        import subprocess

        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(NOT_FOR_THE_CHILD)
        }
        try:
            done = subprocess.run(
                self._command,
                input=json.dumps(question).encode() + b"\n",
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                timeout=self._limit,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        try:
            answer = json.loads(done.stdout)
        except (ValueError, RecursionError):
            return None
        if done.returncode != 0 or not isinstance(answer, dict) or answer.get("ok") is not True:
            return None
        return answer
