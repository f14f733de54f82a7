"""Whole processes at the terminal: MentorDesk beside jrnl, both encrypted, nobody typing.

jrnl takes its password from a plain file by way of ``keyring``, MentorDesk from a descriptor.
"""

from __future__ import annotations

import hashlib
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from mentordesk.vault import unlock
from mentordesk.vault.layout import DeskFolder
from tools.bench.journal.envs import ROOT
from tools.bench.storage import PASSPHRASE

CONFIG = """\
version: v4.6
journals:
  default:
    journal: {journal}
    encrypt: true
editor: ''
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
encrypt: true
highlight: false
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '%Y-%m-%d %H:%M:%S'
display_format: pretty
"""
_KEEP = "import keyring, sys; keyring.set_password('jrnl', 'default', sys.argv[1])"
_BEGIN = """\
import sys
from jrnl.encryption.Jrnlv3Encryption import Jrnlv3Encryption
locked = Jrnlv3Encryption('default', {'encrypt': True})
locked.password = sys.argv[1]
text = open(sys.argv[2], encoding='utf-8').read()
open(sys.argv[3], 'wb').write(locked._encrypt(text))
"""


class Jrnl:
    """jrnl over an encrypted journal in ``folder``, filled from a journal in plain text."""

    def __init__(self, python: str, folder: str, corpus: str) -> None:
        os.makedirs(folder)
        self._program = os.path.join(os.path.dirname(python), "jrnl")
        self.journal = os.path.join(folder, "journal.jrnl")
        self._config = os.path.join(folder, "jrnl.yaml")
        with open(self._config, "w", encoding="utf-8") as file:
            file.write(CONFIG.format(journal=self.journal))
        self._around = {
            **os.environ,
            "HOME": folder,
            "XDG_DATA_HOME": folder,
            "XDG_CONFIG_HOME": folder,
            "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring",
            "TZ": "UTC",
        }
        self._python(python, _KEEP, PASSPHRASE)
        self._python(python, _BEGIN, PASSPHRASE, corpus, self.journal)

    def _python(self, python: str, code: str, *arguments: str) -> None:
        subprocess.run([python, "-c", code, *arguments], check=True, env=self._around)

    def search(self, word: str) -> int:
        """How many lines jrnl answers with."""
        return self._run("-contains", word, "--format", "short")

    def add(self, words: str) -> int:
        """One more."""
        return self._run(*words.split())

    def _run(self, *words: str) -> int:
        done = subprocess.run(
            [self._program, "--config-file", self._config, *words],
            env=self._around,
            capture_output=True,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        return len(done.stdout.splitlines())

    def derivation(self) -> None:
        """Its derivation of a key alone."""
        hashlib.pbkdf2_hmac("sha256", b"x" * 30, b"y" * 16, 100_000)


class Terminal:
    """``mentordesk journal …`` over a desk."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def search(self, word: str) -> int:
        """How many lines MentorDesk answers with."""
        return self._run(["search", word])

    def add(self, words: str) -> int:
        """One more."""
        return self._run(["add", words])

    def _run(self, words: Sequence[str]) -> int:
        reader, writer = os.pipe()
        os.write(writer, f"{PASSPHRASE}\n".encode())
        os.close(writer)
        verb, *rest = words
        opening = ["--desk", self._folder, "--passphrase-fd", str(reader)]
        done = subprocess.run(
            [sys.executable, "-m", "mentordesk", "journal", verb, *opening, *rest],
            pass_fds=(reader,),
            cwd=ROOT,
            capture_output=True,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        os.close(reader)
        return len(done.stdout.splitlines())

    def derivation(self) -> None:
        """From the passphrase to the master key alone."""
        unlock.with_passphrase(DeskFolder(self._folder), bytearray(PASSPHRASE.encode()))


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of the processor's time in one call, the processes it starts included."""
    began = _processor()
    work()
    return (_processor() - began) * 1000


def _processor() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
