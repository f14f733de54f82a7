"""What the operating system holds our processes to: the only module that speaks to C.

Every function here narrows the calling process for good; none can be undone, and children inherit
the filter and the rules. Numbers are those of the Linux kernel's headers, named after them.
Elsewhere only the second line holds (the audit hook, no core files); each function says by its
answer what the platform gave.
"""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_SECCOMP_SET_MODE_FILTER, _SECCOMP_FILTER_FLAG_TSYNC = 1, 1
_KILL_PROCESS, _ALLOW, _DENY = 0x80000000, 0x7FFF0000, 0x00050000 | errno.EACCES
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_AT_NUMBER, _AT_ARCHITECTURE, _AT_FIRST_ARGUMENT = 0, 4, 16  # in struct seccomp_data
_AF_UNIX = 1
_IO_URING_SETUP, _PIDFD_GETFD = 425, 438  # the same on every architecture
_X32_BIT = 0x40000000

#: machine -> (AUDIT_ARCH_…, number of socket, number of seccomp)
_ARCHITECTURES = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_RULE_PATH, _RULE_PORT = 1, 2
_EXECUTE, _WRITE, _READ_FILE, _READ_FOLDER, _TRUNCATE = 1, 2, 4, 8, 1 << 14
_CONNECT_TCP = 2


class _Program(ctypes.Structure):
    """``struct sock_fprog``: a length and a pointer to the instructions."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return libc


def _prctl(option: int, value: int) -> None:
    zero = ctypes.c_ulong(0)
    if _libc().prctl(option, ctypes.c_ulong(value), zero, zero, zero) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def enter_window(keeper: int) -> bool:
    """All that a gate or a desk is held to, before any key reaches it; ``keeper`` is its parent.

    ``True`` when the kernel refuses the network, ``False`` when only the audit hook does.
    """
    die_with_parent(keeper)
    forbid_dumps()
    return refuse_network()


def enter_terminal() -> bool:
    """All that the terminal face is held to before it opens a desk; answers as ``enter_window``."""
    forbid_dumps()
    return refuse_network()


def die_with_parent(parent: int) -> bool:
    """Have the kernel kill this process when ``parent`` ends; call it before any thread starts.

    Answers ``False`` where the platform has no such thing (there, the end of standard input tells).
    Ends the process at once if the parent is gone already.
    """
    if sys.platform != "linux":
        return False
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)
    return True


def forbid_dumps() -> None:
    """No core file, and no other process of this user may read our memory."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.dont_write_bytecode = True  # on a full disk Python 3.11 leaves a torn file for ever
    if sys.platform == "linux":
        _prctl(_PR_SET_DUMPABLE, 0)


def refuse_network() -> bool:
    """Leave this process and all its children no socket but local ones (AF_UNIX).

    Two lines: a seccomp filter that neither C code nor a child passes (Linux on x86_64 and
    aarch64), and everywhere an audit hook that refuses Python's own sockets. ``True`` when the
    filter holds, ``False`` when only the hook does.
    """
    sys.addaudithook(_refuse_socket)
    machine = os.uname().machine if hasattr(os, "uname") else ""
    if sys.platform != "linux" or machine not in _ARCHITECTURES or sys.maxsize < 1 << 32:
        return False
    code = network_filter(machine)
    instructions = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(instructions))
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    number = ctypes.c_long(_ARCHITECTURES[machine][2])
    arguments = (_SECCOMP_SET_MODE_FILTER, _SECCOMP_FILTER_FLAG_TSYNC)
    return bool(
        _libc().syscall(
            number, *(ctypes.c_long(value) for value in arguments), ctypes.byref(program)
        )
        == 0
    )


def network_filter(machine: str) -> bytes:
    """The filter as classic BPF, 8 bytes an instruction, for ``x86_64`` or ``aarch64``.

    Refused with EACCES: ``socket`` of any family but AF_UNIX, ``io_uring_setup`` (it opens sockets
    without that call), ``pidfd_getfd`` (it takes one from another process), and on x86_64 the x32
    numbers. A call of a foreign architecture kills the process: its numbers mean other things.
    """
    architecture, socket_number, _ = _ARCHITECTURES[machine]
    refused = [_IO_URING_SETUP, _PIDFD_GETFD]
    # Each line: operation, value, then where to go if true and if false; None is the next line.
    lines: list[tuple[int, int, str | None, str | None]] = [
        (_LOAD, _AT_ARCHITECTURE, None, None),
        (_IF_EQUAL, architecture, None, "kill"),
        (_LOAD, _AT_NUMBER, None, None),
    ]
    if machine == "x86_64":
        lines.append((_IF_AT_LEAST, _X32_BIT, "deny", None))
    lines += [(_IF_EQUAL, number, "deny", None) for number in refused]
    lines += [
        (_IF_EQUAL, socket_number, None, "allow"),
        (_LOAD, _AT_FIRST_ARGUMENT, None, None),  # a C int: the low half, little-endian
        (_IF_EQUAL, _AF_UNIX, "allow", "deny"),
    ]
    ends = {"allow": len(lines), "deny": len(lines) + 1, "kill": len(lines) + 2}
    code = b"".join(
        struct.pack(
            "HBBI",
            operation,
            ends[true] - place - 1 if true else 0,
            ends[false] - place - 1 if false else 0,
            value,
        )
        for place, (operation, value, true, false) in enumerate(lines)
    )
    verdicts = (_ALLOW, _DENY, _KILL_PROCESS)
    return code + b"".join(struct.pack("HBBI", _RETURN, 0, 0, verdict) for verdict in verdicts)


def _refuse_socket(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] != _AF_UNIX:
        raise PermissionError(errno.EACCES, "this process has no network")


def confine(
    readable: Iterable[str], writable: Iterable[str] = (), tcp_ports: Iterable[int] = ()
) -> int:
    """Landlock: from now on only these files and folders, and TCP connections to these ports only.

    ``readable`` may be read and executed, ``writable`` changed as well; paths that do not exist
    are passed over. A Python process must list ``sys.base_prefix`` and its packages, or late
    imports fail. UDP is not covered. Answers the kernel's ABI version, 0 where there is no
    Landlock; raises ``OSError`` when a rule is refused.
    """
    if sys.platform != "linux":
        return 0
    none = ctypes.c_void_p(None)
    abi = int(_landlock(_LANDLOCK_CREATE, none, 0, 1, may_fail=True))
    if abi < 1:
        return 0
    everything = _file_rights(abi)
    network, scopes = (3 if abi >= 4 else 0), (3 if abi >= 6 else 0)
    attributes = struct.pack("QQQ", everything, network, scopes)
    attributes = attributes[: 8 if abi < 4 else 16 if abi < 6 else 24]
    rules = _landlock(_LANDLOCK_CREATE, attributes, len(attributes), 0)
    try:
        read = _EXECUTE | _READ_FILE | _READ_FOLDER
        for path in readable:
            _allow_path(rules, path, read & everything)
        for path in writable:
            _allow_path(rules, path, everything)
        for port in tcp_ports if network else ():
            _landlock(_LANDLOCK_ADD, rules, _RULE_PORT, struct.pack("QQ", _CONNECT_TCP, port), 0)
        _prctl(_PR_SET_NO_NEW_PRIVS, 1)
        _landlock(_LANDLOCK_RESTRICT, rules, 0)
    finally:
        os.close(rules)
    return abi


def _file_rights(abi: int) -> int:
    """Every right on files that this version knows: what is not allowed later is refused."""
    rights = (1 << 13) - 1
    for since, right in ((2, 1 << 13), (3, _TRUNCATE), (5, 1 << 15)):
        rights |= right if abi >= since else 0
    return rights


def _allow_path(rules: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):
            rights &= _EXECUTE | _WRITE | _READ_FILE | _TRUNCATE
        _landlock(_LANDLOCK_ADD, rules, _RULE_PATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def _landlock(number: int, *values: int | bytes | ctypes.c_void_p, may_fail: bool = False) -> int:
    arguments = [ctypes.c_long(value) if isinstance(value, int) else value for value in values]
    answer = int(_libc().syscall(ctypes.c_long(number), *arguments))
    if answer < 0 and not may_fail:
        reason = ctypes.get_errno()
        raise OSError(reason, os.strerror(reason))
    return answer
