"""Hostile archives and folders. Each refusal has a harmless twin that is read."""

from __future__ import annotations

import io
import os
import stat
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.journal.importing.errors import (
    NOT_FOLLOWED,
    BrokenSource,
    LockedArchive,
    NothingToRead,
    TooLarge,
    TooManyFiles,
    UnsafeArchive,
)
from mentordesk.journal.importing.formats.markdown.reader import READER as MARKDOWN
from mentordesk.journal.importing.model import PAUSE
from mentordesk.journal.importing.readers import READERS
from mentordesk.journal.importing.sources import opening as sources
from mentordesk.journal.importing.sources import safety
from mentordesk.journal.importing.sources.opening import Folder, OneFile, open_source
from mentordesk.journal.importing.sources.safety import Source, plain_path, read_whole, xml_parser
from tests.journal.importing.telling import make_zip, problems, recognised, told


def refused(path: Path) -> UserFacingError:
    """What opening it says; and that every reader says the same."""
    with pytest.raises(UserFacingError) as raised:
        open_source(str(path)).close()
    for reader in READERS:
        with pytest.raises(type(raised.value)):
            told(reader, path)
    assert raised.value.safe
    assert raised.value.todo
    assert "{" not in raised.value.in_english()
    return raised.value


def contents(path: Path) -> dict[str, bytes | None]:
    with open_source(str(path)) as source:
        return {name: read_whole(source, name) for name in source.names}


def zip_of(path: Path, *members: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for info, data in members:
            archive.writestr(info, data)
    return path


def tar_of(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(path, "w") as archive:
        for info, data in members:
            info.size = len(data) if info.isreg() else 0
            archive.addfile(info, io.BytesIO(data))
    return path


@pytest.mark.parametrize(
    "name",
    ["../up.md", "a/../../up.md", "/etc/x.md", "C:\\x.md", "c:x.md", "a\\..\\..\\x.md", ".."],
)
def test_a_name_that_leads_out_refuses_the_archive(tmp_path: Path, name: str) -> None:
    assert isinstance(
        refused(zip_of(tmp_path / "a.zip", ("ok.md", b"ok"), (name, b"x"))), UnsafeArchive
    )
    assert isinstance(
        refused(tar_of(tmp_path / "a.tar", (tarfile.TarInfo(name), b"x"))), UnsafeArchive
    )
    assert plain_path(name) is None


def test_the_harmless_twin_is_read(tmp_path: Path) -> None:
    expected = {"a/b.md": b"x", "c.md": b"y"}
    assert (
        contents(
            make_zip(tmp_path / "a.zip", {"a/b.md": b"x", "./c.md": b"y", "__MACOSX/._c.md": b"z"})
        )
        == expected
    )
    assert (
        contents(
            tar_of(
                tmp_path / "a.tar",
                (tarfile.TarInfo("a/b.md"), b"x"),
                (tarfile.TarInfo("./c.md"), b"y"),
            )
        )
        == expected
    )


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO])
def test_links_and_devices_in_a_zip_refuse_it(tmp_path: Path, kind: int) -> None:
    info = zipfile.ZipInfo("x.md")
    info.external_attr = (kind | 0o644) << 16
    assert isinstance(refused(zip_of(tmp_path / "a.zip", (info, b"/etc/passwd"))), UnsafeArchive)
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    assert contents(zip_of(tmp_path / "b.zip", (info, b"x"))) == {"x.md": b"x"}


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE]
)
def test_links_and_devices_in_a_tar_refuse_it(tmp_path: Path, kind: bytes) -> None:
    info = tarfile.TarInfo("x.md")
    info.type, info.linkname = kind, "/etc/passwd"
    assert isinstance(refused(tar_of(tmp_path / "a.tar", (info, b""))), UnsafeArchive)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_refuses_the_archive(tmp_path: Path) -> None:
    assert isinstance(
        refused(zip_of(tmp_path / "a.zip", ("x.md", b"1"), ("./x.md", b"2"))), UnsafeArchive
    )
    twice = [(tarfile.TarInfo("x.md"), b"1"), (tarfile.TarInfo("x.md"), b"2")]
    assert isinstance(refused(tar_of(tmp_path / "a.tar", *twice)), UnsafeArchive)


def test_a_locked_zip_is_told(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("x.md", b"secret"))
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert isinstance(refused(path), LockedArchive)


def test_a_bomb_is_refused_before_it_goes_off_and_its_twin_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety, "RATIO_FROM", 500_000)
    bomb = make_zip(tmp_path / "a.zip", {"x.md": bytes(1_000_000)})
    assert isinstance(refused(bomb), UnsafeArchive)
    monkeypatch.setattr(safety, "RATIO_FROM", 2_000_000)
    assert len(contents(bomb)["x.md"] or b"") == 1_000_000


def test_a_member_that_unpacks_to_more_than_it_says_gives_no_more(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"x.md": bytes(100_000)})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    path.write_bytes(data)
    with open_source(str(path)) as source:
        assert source.size("x.md") == 10
        with pytest.raises(BrokenSource):
            read_whole(source, "x.md")


def test_totals_and_counts_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.md").write_bytes(b"x" * 10)
    archive = make_zip(tmp_path / "a.zip", {f"{n}.md": b"x" * 10 for n in range(4)})
    tar = tar_of(tmp_path / "a.tar", *((tarfile.TarInfo(f"{n}.md"), b"x" * 10) for n in range(4)))
    assert contents(folder) == contents(archive) == contents(tar)
    for module in (safety, sources):
        monkeypatch.setattr(module, "FILES_AT_MOST", 3)
    monkeypatch.setattr(sources, "FOLDER_FILES_AT_MOST", 3)
    assert [type(refused(one)) for one in (folder, archive, tar)] == [TooManyFiles] * 3
    for module in (safety, sources):
        monkeypatch.setattr(module, "FILES_AT_MOST", 4)
        monkeypatch.setattr(module, "SOURCE_AT_MOST", 39)
    assert [type(refused(one)) for one in (archive, tar)] == [TooLarge] * 2


def test_a_list_of_contents_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", ("x.md", b"x"))
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.index(b"PK\x05\x06") + 12, 2_000_000_000)
    path.write_bytes(data)
    assert isinstance(refused(path), TooManyFiles)


def test_a_list_of_contents_that_lies_about_its_length_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_zip(tmp_path / "a.zip", {f"{n}.md": b"x" for n in range(4)})
    data = bytearray(path.read_bytes())
    struct.pack_into("<HH", data, data.index(b"PK\x05\x06") + 8, 1, 1)
    path.write_bytes(data)
    assert len(contents(path)) == 4
    monkeypatch.setattr(safety, "FILES_AT_MOST", 3)
    monkeypatch.setattr(safety, "harmless", lambda *_: pytest.fail("refused before it is read"))
    assert isinstance(refused(path), TooManyFiles)


def test_a_file_of_two_gigabytes_is_refused_in_words_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as out:
        out.truncate(2_000_000_000)
    with pytest.raises(TooLarge, match="1000 MB"):
        told(READERS[-1], path)


def test_damaged_archives_are_said_to_be_damaged(tmp_path: Path) -> None:
    good = make_zip(tmp_path / "a.zip", {"x.md": os.urandom(5000)})
    cut = tmp_path / "cut.zip"
    cut.write_bytes(good.read_bytes()[:3000])
    assert isinstance(refused(cut), BrokenSource)
    tar = tar_of(tmp_path / "a.tar", (tarfile.TarInfo("x.md"), b"x" * 5000))
    tar.write_bytes(tar.read_bytes()[:2000])
    assert isinstance(refused(tar), BrokenSource)
    flipped = bytearray(good.read_bytes())
    flipped[100] ^= 0xFF
    (tmp_path / "b.zip").write_bytes(flipped)
    with open_source(str(tmp_path / "b.zip")) as source, pytest.raises(BrokenSource):
        read_whole(source, "x.md")


def test_a_header_in_a_tar_that_asks_for_gigabytes_is_refused(tmp_path: Path) -> None:
    info = tarfile.TarInfo("x.md")
    info.type, info.size = tarfile.XHDTYPE, 3_000_000_000
    path = tmp_path / "a.tar"
    path.write_bytes(info.tobuf(tarfile.USTAR_FORMAT) + bytes(2048))
    assert isinstance(refused(path), BrokenSource)


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = make_zip(tmp_path / "inner.zip", {"x.md": b"inside"})
    outer = make_zip(tmp_path / "outer.zip", {"inner.zip": inner.read_bytes()})
    assert list(contents(outer)) == ["inner.zip"]
    assert recognised(outer) is None


def test_a_folder_is_walked_without_following_anything_out_of_it(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret")
    folder = tmp_path / "f"
    (folder / ".hidden").mkdir(parents=True)
    (folder / ".hidden" / "h.md").write_text("h")
    (folder / "ok.md").write_text("ok ![](link.md) ![](../secret.md) ![](../secret.png)")
    (tmp_path / "secret.png").write_text("png")
    (folder / "link.md").symlink_to(secret)
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.md")
    with open_source(str(folder)) as source:
        assert isinstance(source, Folder)
        assert source.names == ("ok.md",)
        assert source.skipped == ("link.md", "loop", "pipe.md")
    assert [one.where for one in problems(MARKDOWN, folder) if one.what == NOT_FOLLOWED] == [
        "link.md",
        "loop",
        "pipe.md",
    ]
    assert "secret" not in str(
        [one for one in told(MARKDOWN, folder) if "attachments" in str(one)]
    ).replace("../secret", "")


def test_a_folder_is_walked_with_pauses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "_PAUSE_AFTER", 2)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("x")
    assert list(sources.opening(str(tmp_path))) == [PAUSE, PAUSE]
    with open_source(str(tmp_path)) as source:
        assert len(source.names) == 5


def test_a_file_that_became_a_link_after_the_look_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "f").mkdir()
    note = tmp_path / "f" / "a.md"
    note.write_text("a")
    (tmp_path / "s").write_text("s")
    with open_source(str(tmp_path / "f")) as source:
        note.unlink()
        note.symlink_to(tmp_path / "s")
        with pytest.raises(BrokenSource):
            read_whole(source, "a.md")


def test_names_that_are_no_text_are_left_and_told(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text("x")
    with open_source(str(tmp_path)) as source:
        assert source.names == ()
        assert source.skipped == ("caf�.md",)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert isinstance(refused(tmp_path / "nothing.zip"), NothingToRead)
    with pytest.raises(NothingToRead):
        recognised(tmp_path / "nothing")


def test_what_it_is_decides_and_not_what_it_is_called(tmp_path: Path) -> None:
    plain = tmp_path / "a.zip"
    plain.write_text("hello")
    kinds = []
    for path in (
        plain,
        make_zip(tmp_path / "z.txt", {"a": b""}),
        tar_of(tmp_path / "t.txt", (tarfile.TarInfo("a"), b"")),
        tmp_path,
    ):
        with open_source(str(path)) as source:
            kinds.append(type(source).__name__)
    assert kinds == ["OneFile", "Zip", "Tar", "Folder"]


def test_a_stream_gives_no_more_than_the_size_that_was_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    source: Source = OneFile(str(path))
    with path.open("ab") as more:
        more.write(b"678")
    assert read_whole(source, "a.txt") == b"12345"
    assert read_whole(source, "a.txt", most=4) is None


@pytest.mark.parametrize(
    ("document", "whole"),
    [
        (b'<!DOCTYPE n SYSTEM "http://x.test/n.dtd"><n>a&amp;b</n>', True),
        (b'<!DOCTYPE n [<!ENTITY a "aa">]><n>&a;</n>', False),
        (b'<!DOCTYPE n [<!ENTITY a SYSTEM "file:///etc/passwd">]><n>&a;</n>', False),
        (b'<!DOCTYPE n [<!ENTITY % p SYSTEM "file:///etc/passwd">%p;]><n>x</n>', False),
    ],
)
def test_xml_that_declares_an_entity_is_refused_and_fetches_nothing(
    document: bytes, whole: bool
) -> None:
    parser = xml_parser()
    seen: list[str] = []
    parser.CharacterDataHandler = seen.append
    if whole:
        parser.Parse(document, True)
        assert "".join(seen) == "a&b"
    else:
        with pytest.raises(BrokenSource):
            parser.Parse(document, True)
        assert seen == []
