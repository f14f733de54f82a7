"""The desk has no network: not by Python, not by C, not by Qt, not by a child. Each has a control.

A probe runs in a process of its own, once with the sandbox and once without. Without it, the probe
must open its socket: otherwise the refusal would prove nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(
    sys.platform != "linux", reason="LOUD: the kernel's filter exists on Linux only"
)

SANDBOX = """
from mentordesk import sandbox
assert sandbox.refuse_network(), "the kernel gave no filter"
"""

#: what is tried; each prints "open" or "refused"
PROBES = {
    "Python, TCP over IPv4": "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
    "Python, TCP over IPv6": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_STREAM)",
    "Python, UDP over IPv4": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    "Python, UDP over IPv6": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "Python, the C module": "import _socket; _socket.socket(2, 1)",
    "Python, netlink": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "ctypes, TCP": """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
if libc.socket(2, 1, 0) < 0: raise OSError(ctypes.get_errno(), "refused")
""",
    "ctypes, UDP over IPv6": """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
if libc.socket(10, 2, 0) < 0: raise OSError(ctypes.get_errno(), "refused")
""",
    "ctypes, the bare call with high bits set": """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 41, "aarch64": 198}[os.uname().machine]
answer = libc.syscall(number, ctypes.c_ulong(2 | 1 << 40), ctypes.c_long(1), ctypes.c_long(0))
if answer < 0: raise OSError(ctypes.get_errno(), "refused")
""",
    "a thread that was there before": """
import ctypes, errors_of_thread as thread
if (number := thread.tries()): raise OSError(number, "refused")
""",
    "Qt, TCP": """
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QHostAddress, QTcpServer
application = QCoreApplication([])
server = QTcpServer()
if not server.listen(QHostAddress.SpecialAddress.LocalHost): raise OSError(13, "refused")
""",
    "Qt, UDP": """
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QHostAddress, QUdpSocket
application = QCoreApplication([])
socket = QUdpSocket()
if not socket.bind(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0):
    raise OSError(13, "refused")
""",
    "a child, Python": """
import subprocess, sys
code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM)"
if subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL).returncode:
    raise OSError(13, "refused")
""",
    "a child of a child, by the shell": """
import subprocess
line = "(exec 3<>/dev/udp/127.0.0.1/9) 2>/dev/null"
if subprocess.run(["bash", "-c", "bash -c '" + line + "'"]).returncode:
    raise OSError(13, "refused")
""",
}

#: A thread that starts before the sandbox and opens its socket after it, through C.
THREAD = """
import ctypes, threading
asked, told, answer = threading.Event(), threading.Event(), []
libc = ctypes.CDLL(None, use_errno=True)
def work():
    asked.wait()
    answer.append(ctypes.get_errno() if libc.socket(2, 1, 0) < 0 else 0)
    told.set()
threading.Thread(target=work, daemon=True).start()
def tries():
    asked.set(); told.wait(); return answer[0]
"""

FRAME = """
import sys
sys.path.insert(0, {root!r})
if "errors_of_thread" in {probe!r}:
    import types
    module = types.ModuleType("errors_of_thread")
    exec({thread!r}, module.__dict__)
    sys.modules["errors_of_thread"] = module
{sandbox}
try:
    exec({probe!r})
except OSError as error:
    print("refused", error.errno)
else:
    print("open")
"""


def outcome(probe: str, sandbox: str) -> str:
    code = FRAME.format(root=str(ROOT), probe=PROBES[probe], thread=THREAD, sandbox=sandbox)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout.strip()


@LINUX
@pytest.mark.parametrize("probe", sorted(PROBES))
def test_no_socket_is_opened_by(probe: str) -> None:
    assert outcome(probe, SANDBOX) == "refused 13"


@pytest.mark.parametrize("probe", sorted(PROBES))
def test_control_without_the_sandbox_a_socket_is_opened_by(probe: str) -> None:
    assert outcome(probe, "") == "open"


HOOK_ONLY = """
from mentordesk import sandbox
sys.addaudithook(sandbox._refuse_socket)
"""


@pytest.mark.parametrize("probe", sorted(name for name in PROBES if name.startswith("Python")))
def test_the_second_line_alone_refuses(probe: str) -> None:
    assert outcome(probe, HOOK_ONLY) == "refused 13"


def test_local_sockets_still_open() -> None:
    code = (
        SANDBOX + "import socket; socket.socket(socket.AF_UNIX); socket.socketpair(); print('ok')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "ok\n"


@LINUX
def test_io_uring_and_the_descriptors_of_others_are_refused() -> None:
    code = """
import ctypes, errno, os, sys
libc = ctypes.CDLL(None, use_errno=True)
params = ctypes.create_string_buffer(120)
calls = {425: (1, params), 438: (os.pidfd_open(os.getpid()), 0, 0)}
for number, arguments in calls.items():
    libc.syscall(number, *arguments)
    print(ctypes.get_errno() == errno.EACCES)
"""
    outcomes = []
    for sandbox in (SANDBOX, ""):
        done = subprocess.run(
            [sys.executable, "-c", sandbox + code],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        outcomes.append(done.stdout.split())
    assert outcomes == [["True", "True"], ["False", "False"]]
