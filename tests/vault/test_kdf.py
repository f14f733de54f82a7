"""A derivation is never weaker than the floor and never heavier than the ceiling."""

from __future__ import annotations

import resource
import subprocess
import sys
from dataclasses import replace

import pytest

from mentordesk.clock import SystemClock
from mentordesk.vault.errors import KdfRefused
from mentordesk.vault.kdf import CEILING, DEFAULT, FLOOR, KdfParams, calibrate, cost_for, derive

MIB = 1024


def test_the_floor_is_the_second_option_of_rfc_9106() -> None:
    assert KdfParams(64 * MIB, 3, 4) == FLOOR
    assert KdfParams(256 * MIB, 3, 4) == DEFAULT
    assert KdfParams(1024 * MIB, 10, 4) == CEILING
    for params in (FLOOR, DEFAULT, CEILING):
        assert params.checked() is params


@pytest.mark.parametrize(
    "params",
    [
        replace(FLOOR, memory_kib=FLOOR.memory_kib - 1),
        replace(FLOOR, iterations=2),
        replace(FLOOR, lanes=3),
        replace(FLOOR, lanes=5),
        replace(CEILING, memory_kib=CEILING.memory_kib + 1),
        replace(CEILING, iterations=11),
        KdfParams(0, 0, 0),
        KdfParams(-1, 3, 4),
        KdfParams(1 << 62, 3, 4),
    ],
)
def test_costs_outside_floor_and_ceiling_are_refused(params: KdfParams) -> None:
    with pytest.raises(KdfRefused):
        params.checked()
    with pytest.raises(KdfRefused):
        derive(bytearray(b"a passphrase"), bytes(16), params)


def test_the_derivation_is_argon2id() -> None:
    """The same answer as asking the library by itself: no peppering, no hidden step."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    expected = Argon2id(salt=b"s" * 16, length=32, iterations=3, lanes=4, memory_cost=65536)
    assert derive(bytearray(b"pass"), b"s" * 16, FLOOR) == expected.derive(b"pass")


@pytest.mark.parametrize("seconds", [0.0001, 0.02, 0.1, 0.3, 1.0, 20.0])
@pytest.mark.parametrize("ram_mib", [128, 512, 1024, 4096, 65536])
def test_calibration_stays_within_floor_default_memory_and_a_quarter_of_ram(
    seconds: float, ram_mib: int
) -> None:
    found = cost_for(seconds, ram_mib * MIB)
    assert found.checked() is found
    assert found.memory_kib <= DEFAULT.memory_kib
    assert found.memory_kib <= max(FLOOR.memory_kib, ram_mib * MIB // 4)
    cost = seconds * found.memory_kib * found.iterations / (FLOOR.memory_kib * FLOOR.iterations)
    assert cost <= 1.0 or found == FLOOR
    assert cost >= 0.5 or found.iterations == CEILING.iterations


def test_calibration_measures_this_machine_once() -> None:
    assert calibrate(SystemClock("UTC")).is_allowed()


STARVED = """
import resource, sys
from mentordesk.clock import SystemClock
from mentordesk.vault.errors import NotEnoughMemory
from mentordesk.vault.kdf import CEILING, FLOOR, calibrate, derive, derive_anew
from mentordesk.clock import SystemClock
derive(bytearray(b"warm"), bytes(16), FLOOR)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
room = int(sys.argv[1]) * 1024 * 1024
resource.setrlimit(resource.RLIMIT_AS, (used + room, used + room))
try:
    key, params = derive_anew(bytearray(b"pass"), bytes(16), CEILING)
except NotEnoughMemory as error:
    print("refused", error.values["mib"], calibrate(SystemClock("UTC")) == FLOOR)
else:
    assert key == derive(bytearray(b"pass"), bytes(16), params)
    print("derived", params.memory_kib)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits memory as Linux does")
@pytest.mark.parametrize(
    ("room_mib", "answer"),
    [
        (200, ["derived", str(128 * MIB)]),
        (120, ["derived", str(64 * MIB)]),  # four lanes may stand beside it at once, 8 MiB each
        (30, ["refused", "64", "True"]),
    ],
)
def test_short_memory_takes_less_of_it_but_never_less_than_the_floor(
    room_mib: int, answer: list[str]
) -> None:
    assert resource.RLIMIT_AS
    said = subprocess.run(
        [sys.executable, "-c", STARVED, str(room_mib)], capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == answer


AT_ONCE = """
import contextlib, sys, threading
from mentordesk.vault import kdf
if sys.argv[1] == "bare":
    kdf.ONE_AT_A_TIME = contextlib.nullcontext()
def work():
    for _ in range(2):
        kdf.derive(bytearray(b"x"), b"0" * 16, kdf.FLOOR)
threads = [threading.Thread(target=work) for _ in range(3)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print("derived")
"""


def derive_at_once(how: str, patience: float) -> str:
    return subprocess.run(
        [sys.executable, "-c", AT_ONCE, how],
        capture_output=True,
        text=True,
        check=True,
        timeout=patience,
    ).stdout.strip()


def test_derivations_on_several_threads_wait_for_each_other_and_not_for_ever() -> None:
    assert derive_at_once("guarded", 60) == "derived"


def test_without_the_lock_they_would_stand_still() -> None:
    """When this fails, OpenSSL has mended its pool: then the lock can go."""
    with pytest.raises(subprocess.TimeoutExpired):
        derive_at_once("bare", 6)
