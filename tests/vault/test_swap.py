"""Swap, as kernels describe it: small copies of ``/proc`` and ``/sys``."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.vault import swap
from mentordesk.vault.swap import Memory, Swap

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


class Kernel:
    """A root with what the kernel would say in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("proc/swaps", HEAD)
        self.write("proc/mounts", "")
        self.write("sys/power/state", "freeze mem disk\n")
        self.write("sys/power/disk", "[platform] shutdown reboot\n")
        self.write("sys/power/resume", "0:0\n")

    def write(self, path: str, text: str) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)

    def area(self, path: str, kind: str = "partition") -> None:
        old = (self.root / "proc/swaps").read_text()
        self.write("proc/swaps", f"{old}{path}\t{kind}\t2097148\t0\t-2\n")

    def device(self, name: str, *, uuid: str = "", slaves: tuple[str, ...] = ()) -> None:
        self.write(f"dev/{name}", "")
        self.write(f"sys/class/block/{name}/dev", "8:1\n")
        if uuid:
            self.write(f"sys/class/block/{name}/dm/uuid", f"{uuid}\n")
        for slave in slaves:
            self.write(f"sys/class/block/{name}/slaves/{slave}/dev", "")

    def look(self) -> Memory:
        return swap.look(str(self.root), "linux")


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    return Kernel(tmp_path)


def test_no_swap_is_nothing_to_tell(kernel: Kernel) -> None:
    assert kernel.look() == Memory(Swap.NONE)
    assert kernel.look().remark() is None


def test_a_partition_is_not_encrypted_and_what_helps_is_said(kernel: Kernel) -> None:
    kernel.device("sda2")
    kernel.area("/dev/sda2")
    assert kernel.look() == Memory(Swap.PLAIN)
    remark = kernel.look().remark()
    assert remark is not None
    assert "hibernates" not in remark.in_english()
    assert "Encrypting the whole disk" in remark.in_english()


def test_a_mapped_crypt_device_is_encrypted(kernel: Kernel) -> None:
    kernel.device("dm-1", uuid="CRYPT-LUKS2-00aa-swap")
    (kernel.root / "dev/mapper").mkdir()
    (kernel.root / "dev/mapper/cryptswap").symlink_to("../dm-1")
    kernel.area("/dev/mapper/cryptswap")
    assert kernel.look() == Memory(Swap.ENCRYPTED)
    assert kernel.look().remark() is None


@pytest.mark.parametrize(("below", "found"), [("CRYPT-LUKS2-a", Swap.ENCRYPTED), ("", Swap.PLAIN)])
def test_a_logical_volume_is_as_encrypted_as_what_lies_below_it(
    kernel: Kernel, below: str, found: Swap
) -> None:
    kernel.device("dm-0", uuid=below)
    kernel.device("dm-2", uuid="LVM-xyz", slaves=("dm-0",))
    kernel.area("/dev/dm-2")
    assert kernel.look().swap is found


def test_a_volume_over_two_disks_of_which_one_is_plain_is_plain(kernel: Kernel) -> None:
    kernel.device("dm-0", uuid="CRYPT-LUKS2-a")
    kernel.device("sdb1")
    kernel.device("dm-2", uuid="LVM-xyz", slaves=("dm-0", "sdb1"))
    kernel.area("/dev/dm-2")
    assert kernel.look().swap is Swap.PLAIN


def test_devices_in_a_circle_end(kernel: Kernel) -> None:
    kernel.device("dm-0", uuid="LVM-a", slaves=("dm-1",))
    kernel.device("dm-1", uuid="LVM-b", slaves=("dm-0",))
    kernel.area("/dev/dm-0")
    assert kernel.look().swap is Swap.PLAIN


@pytest.mark.parametrize(
    ("backing", "found"),
    [("none\n", Swap.ENCRYPTED), (None, Swap.ENCRYPTED), ("/dev/sda3\n", Swap.PLAIN)],
)
def test_compressed_memory_is_memory_unless_a_disk_stands_behind_it(
    kernel: Kernel, backing: str | None, found: Swap
) -> None:
    kernel.device("zram0")
    if backing is not None:
        kernel.write("sys/class/block/zram0/backing_dev", backing)
    kernel.area("/dev/zram0")
    assert kernel.look().swap is found


@pytest.mark.parametrize(("uuid", "found"), [("CRYPT-LUKS2-a", Swap.ENCRYPTED), ("", Swap.PLAIN)])
def test_a_file_is_as_encrypted_as_the_disk_that_it_lies_on(
    kernel: Kernel, uuid: str, found: Swap
) -> None:
    kernel.device("dm-0", uuid=uuid)
    kernel.write("proc/mounts", "/dev/dm-0 / ext4 rw 0 0\n")
    kernel.area("/swap\\040file", "file")
    assert kernel.look().swap is found


def test_of_several_areas_the_worst_counts(kernel: Kernel) -> None:
    kernel.device("zram0")
    kernel.device("sda2")
    kernel.area("/dev/zram0")
    kernel.area("/dev/sda2")
    assert kernel.look().swap is Swap.PLAIN


def test_hibernation_is_told_where_it_can_happen(kernel: Kernel) -> None:
    kernel.device("sda2")
    kernel.area("/dev/sda2")
    kernel.write("sys/power/resume", "8:2\n")
    remark = kernel.look().remark()
    assert remark is not None
    assert "lock your desk before the computer hibernates" in remark.in_english()
    kernel.write("sys/power/disk", "[disabled]\n")
    assert kernel.look() == Memory(Swap.PLAIN, hibernates=False)


@pytest.mark.parametrize("lost", ["proc/swaps", "sys/class/block/sda2/dev"])
def test_what_the_kernel_does_not_say_is_not_claimed(kernel: Kernel, lost: str) -> None:
    kernel.device("sda2")
    kernel.area("/dev/sda2")
    (kernel.root / lost).unlink()
    if lost.startswith("sys"):
        (kernel.root / lost).parent.rmdir()
    assert kernel.look().swap is Swap.UNKNOWN
    assert kernel.look().remark() is None


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_elsewhere_nothing_is_claimed(kernel: Kernel, system: str) -> None:
    kernel.device("sda2")
    kernel.area("/dev/sda2")
    assert swap.look(str(kernel.root), system) == Memory(Swap.UNKNOWN)


def test_this_very_computer_can_be_asked() -> None:
    assert isinstance(swap.look(), Memory)
