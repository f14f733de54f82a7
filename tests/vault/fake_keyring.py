"""A stand-in for ``mentordesk.vault.keyring_child``: ``python fake_keyring.py MODE STORE``.

It speaks the child's language and keeps secrets as files in the folder STORE; MODE says how it
misbehaves.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import sys
from pathlib import Path


def main() -> int:
    mode, store = sys.argv[1], Path(sys.argv[2])
    question = json.loads(sys.stdin.readline())
    if mode == "fail":
        return 1
    if mode == "hanging":
        signal.pause()
    if mode == "locked":
        return say({"ok": False, "why": "KeyringLocked"})
    if mode == "babbling":
        print("Enter password for keyring:", "x" * 100_000)
        return 0
    return keep(mode, store / question["name"], question)


def keep(mode: str, file: Path, question: dict[str, str]) -> int:
    if question["verb"] == "set":
        secret = question["secret"]
        file.write_text(secret[:-8] if mode == "truncating" else secret)
        return say({"ok": True})
    if question["verb"] == "delete":
        file.unlink(missing_ok=True)
        return say({"ok": True})
    if not file.exists():
        return say({"ok": False, "why": "not-there"})
    secret = file.read_text()
    if mode == "changed":
        secret = base64.b64encode(os.urandom(32)).decode()
    if mode == "truncating":
        secret = secret[:36]
    if mode == "not-text":
        return say({"ok": True, "secret": 5})
    return say({"ok": True, "secret": secret})


def say(answer: dict[str, object]) -> int:
    print(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main())
