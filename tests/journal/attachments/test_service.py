"""Files beside entries: in pieces, whole or not there, under names of their own."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mentordesk.clock import Moment
from mentordesk.desk.undoing import recorder
from mentordesk.ids import id_maker
from mentordesk.journal.attachments import store
from mentordesk.journal.attachments.arrival import Arrival
from mentordesk.journal.attachments.links import link_to, renamed
from mentordesk.journal.attachments.media import media_of
from mentordesk.journal.attachments.model import (
    BYTES_AT_MOST,
    PIECE,
    AttachmentGone,
    AttachmentTooLarge,
    DamagedAttachment,
    FileChanged,
    FileUnreadable,
    NameTaken,
    NoRoomForFile,
)
from mentordesk.journal.attachments.service import ROOM_FOR_WORDS, Attachments
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import EntryDraft
from tests.journal.attachments import makers
from tests.journal.room import Room


@pytest.fixture
def files(room: Room) -> Attachments:
    return Attachments(room.database, room.clock, id_maker(room.clock))


def count(room: Room, table: str) -> int:
    with room.database.read() as tx:
        row = tx.one(f"SELECT count(*) FROM {table}")
    assert row is not None
    return int(row[0])


def sweep(room: Room, files: Attachments) -> None:
    Bin(room.database, room.clock, files.coming).sweep()


def consume(arrival: Arrival) -> None:
    while arrival.read():
        pass


def test_a_file_for_which_there_is_no_room_leaves_room_for_words(room: Room) -> None:
    least = ROOM_FOR_WORDS + 2 * 2 * PIECE  # two pieces in the log, and then in the file
    left = iter((10**9, least - 1))
    files = Attachments(room.database, room.clock, id_maker(room.clock), lambda _: next(left))
    entry = room.write("an entry").id
    with pytest.raises(NoRoomForFile):
        files.add(entry, "x", io.BytesIO(bytes(6 * PIECE)))
    assert next(left, None) is None
    assert (files.of(entry), count(room, "attachment_piece"), files.coming()) == (
        [],
        0,
        frozenset(),
    )


class Torn(io.RawIOBase):
    """A stream that fails after some bytes, as a disk does that is pulled out."""

    def __init__(self, left: int) -> None:
        self._left = left

    def readable(self) -> bool:
        return True

    def readinto(self, room: bytearray) -> int:  # type: ignore[override]
        if self._left <= 0:
            raise OSError(5, "Input/output error")
        some = min(self._left, len(room))
        room[:some] = bytes(some)
        self._left -= some
        return some


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 5 * PIECE + 7])
def test_a_file_comes_back_byte_by_byte_after_locking(
    room: Room, files: Attachments, size: int
) -> None:
    entry, data = room.write("with a file").id, os.urandom(size)
    made = files.add(entry, "data.bin", io.BytesIO(data)).value
    room.reopen()
    again = Attachments(room.database, room.clock, id_maker(room.clock))
    assert again.of(entry) == [made]
    assert b"".join(again.read(made.id)) == data
    assert (made.bytes, made.sha256) == (size, hashlib.sha256(data).digest())
    assert count(room, "attachment_piece") == -(-size // PIECE)


def test_the_largest_comes_in_and_one_byte_more_does_not(room: Room, files: Attachments) -> None:
    entry = room.write("large").id
    assert files.add(entry, "a", io.BytesIO(bytes(BYTES_AT_MOST))).value.bytes == BYTES_AT_MOST
    with pytest.raises(AttachmentTooLarge) as told:
        files.add(entry, "b", io.BytesIO(bytes(BYTES_AT_MOST + 1)))
    assert "larger than 25 MB" in str(told.value)
    unknown = Arrival(entry, "c", Torn(BYTES_AT_MOST + PIECE))  # type: ignore[arg-type]
    with pytest.raises(AttachmentTooLarge):
        consume(unknown)
    assert [file.name for file in files.of(entry)] == ["a"]
    assert count(room, "attachment_piece") == -(-BYTES_AT_MOST // PIECE)


def test_a_file_that_cannot_be_read_to_its_end_leaves_nothing(
    room: Room, files: Attachments
) -> None:
    entry = room.write("torn").id
    with pytest.raises(FileUnreadable):
        files.add(entry, "torn", Torn(3 * PIECE))  # type: ignore[arg-type]
    assert files.of(entry) == []
    assert count(room, "attachment_piece") == 0
    assert files.coming() == frozenset()


def test_a_picture_that_is_cut_short_while_it_is_read_is_not_added(
    room: Room, files: Attachments, tmp_path: Path
) -> None:
    entry, path = room.write("shrinks").id, tmp_path / "shrinks.jpg"
    path.write_bytes(makers.jpeg() + bytes(3 * 1024 * 1024))
    with path.open("rb") as stream:
        arrival = files.begin(entry, "shrinks.jpg", stream)
        files.keep(arrival, arrival.read())
        os.truncate(path, 100)
        with pytest.raises(FileChanged):
            consume(arrival)
        files.abandon(arrival)
    assert count(room, "attachment_piece") == 0


def test_a_file_whose_pieces_went_meanwhile_is_not_shown(room: Room, files: Attachments) -> None:
    arrival = files.begin(room.write("an entry").id, "x", io.BytesIO(bytes(PIECE + 1)))
    files.keep(arrival, arrival.read())
    with room.database.write() as tx:
        tx.execute("DELETE FROM attachment_piece WHERE number = 0")
    with pytest.raises(FileChanged):
        files.finish(arrival)
    files.abandon(arrival)
    assert count(room, "attachment") == count(room, "attachment_piece") == 0


def test_two_files_that_come_in_at_once_do_not_mix(room: Room, files: Attachments) -> None:
    entry = room.write("two").id
    data = [bytes((number,)) * (6 * PIECE) for number in (1, 2)]
    first, second = (files.begin(entry, "x.bin", io.BytesIO(one)) for one in data)
    while (some := first.read()) + (more := second.read()):
        files.keep(first, some)
        files.keep(second, more)
        sweep(room, files)  # what is coming in is not swept away
    made = [files.finish(arrival).value for arrival in (second, first)]
    assert [file.name for file in made] == ["x.bin", "x (2).bin"]
    assert [files.whole(file.id) for file in made] == data[::-1]


def test_what_a_kill_left_is_not_seen_and_is_swept(room: Room, files: Attachments) -> None:
    entry = room.write("killed").id
    arrival = files.begin(entry, "x", io.BytesIO(bytes(3 * PIECE)))
    files.keep(arrival, arrival.read())
    room.reopen()
    again = Attachments(room.database, room.clock, id_maker(room.clock))
    assert (again.of(entry), count(room, "attachment_piece")) == ([], 3)
    sweep(room, again)
    assert count(room, "attachment_piece") == 0


def test_names_are_plain_and_each_its_own(room: Room, files: Attachments) -> None:
    entry = room.write("names").id
    given = ["../../etc/passwd", "a/b\\c.txt", "c.txt", "\u202egpj.exe", "", "x" * 300, "صورة.jpg"]
    names = [files.add(entry, name, io.BytesIO(b"x")).value.name for name in given]
    assert names[:5] == ["passwd", "c.txt", "c (2).txt", "_gpj.exe", "file"]
    assert (len(names[5]), names[6]) == (150, "صورة.jpg")


def test_a_removed_file_comes_back_or_goes_after_thirty_days(
    room: Room, files: Attachments
) -> None:
    entry = room.write("removed").id
    made = files.add(entry, "x.txt", io.BytesIO(b"first")).value
    files.remove(made.id)
    assert (files.of(entry), [file.id for file in files.removed(entry)]) == ([], [made.id])
    files.add(entry, "x.txt", io.BytesIO(b"second"))
    assert files.restore(made.id).value.name == "x (2).txt"
    files.remove(made.id)
    room.clock.go(days=29)
    sweep(room, files)
    assert files.whole(made.id) == b"first"
    room.clock.go(days=2)
    sweep(room, files)
    with pytest.raises(AttachmentGone):
        files.whole(made.id)
    assert count(room, "attachment_piece") == 1


def test_a_shredded_entry_takes_its_files_along(room: Room, files: Attachments) -> None:
    entry, other = room.write("goes").id, room.write("stays").id
    for one in (entry, other):
        files.add(one, "x", io.BytesIO(bytes(3 * PIECE)))
    room.journal.delete(entry)
    Bin(room.database, room.clock, files.coming).shred(entry)
    sweep(room, files)
    assert (files.of(entry), len(files.of(other)), count(room, "attachment_piece")) == ([], 1, 3)


def test_files_of_an_entry_that_was_never_kept_are_forgotten(
    room: Room, files: Attachments
) -> None:
    entry = id_maker(room.clock)()
    files.add(entry, "x", io.BytesIO(b"lost"))
    kept = files.add(room.write("kept").id, "y", io.BytesIO(b"kept")).value
    begun = id_maker(room.clock)()
    room.journal.keep_draft(EntryDraft(begun, 0, "", "half a word"))
    also = files.add(begun, "z", io.BytesIO(b"also")).value
    files.house(also.id)
    assert files.settle().value == 1
    sweep(room, files)
    assert (files.of(entry), files.whole(kept.id), files.total()) == ([], b"kept", (2, 8))
    room.journal.settle_drafts()
    assert room.bodies() == ["half a word", "kept"]
    assert files.of(begun) == [also]


def test_a_file_whose_sheet_was_left_before_a_word_has_an_entry_of_its_own(
    room: Room, files: Attachments
) -> None:
    entry = id_maker(room.clock)()
    made = files.add(entry, "x.jpg", io.BytesIO(makers.jpeg())).value
    files.house(made.id)
    files.house(made.id)
    assert (room.bodies(), files.settle().value) == (["![](<x.jpg>)"], 0)


def test_a_new_name_stands_in_the_text_in_the_same_step(room: Room, files: Attachments) -> None:
    entry = room.write("see ![](<a b.jpg>), [it](<a b.jpg>) and [a](<a b.jpg.txt>)")
    made = files.add(entry.id, "a b.jpg", io.BytesIO(makers.jpeg())).value
    done = files.rename(made.id, "dusk").value
    assert (done.attachment.name, done.entry is not None) == ("dusk.jpg", True)
    assert room.bodies() == ["see ![](<dusk.jpg>), [it](<dusk.jpg>) and [a](<a b.jpg.txt>)"]
    files.add(entry.id, "taken.jpg", io.BytesIO(b"x"))
    with pytest.raises(NameTaken):
        files.rename(made.id, "taken")
    assert files.rename(made.id, "other.png").value.attachment.name == "other.png"


def test_links_are_found_however_they_are_spelled() -> None:
    body = "[x](photo.jpg) [x](photo.jpg 'said') [x]( <photo.jpg>) photo.jpg [x](my-photo.jpg)"
    after = "[x](<n.jpg>) [x](<n.jpg> 'said') [x]( <n.jpg>) photo.jpg [x](my-photo.jpg)"
    assert renamed(body, "photo.jpg", "n.jpg") == after
    assert renamed("[a b](<a b>) [a](<a b>)", "a b", "c") == "[c](<c>) [a](<c>)"
    assert link_to("a.jpg", "image/jpeg") == "![](<a.jpg>)"
    assert link_to("a.pdf", "application/pdf") == "[a.pdf](<a.pdf>)"


def test_adding_and_removing_are_taken_back_and_done_again(room: Room, files: Attachments) -> None:
    entry, data = room.write("undo").id, os.urandom(3 * PIECE)
    noting = recorder(room.database)
    arrival = files.begin(entry, "x", io.BytesIO(data))
    while pieces := arrival.read():
        files.keep(arrival, pieces)
    done, step = noting.record(lambda: files.finish(arrival))
    assert step is not None
    assert {row.table for row in step.rows} == {"attachment"}, "pieces are never noted"
    again = noting.undo(step).value
    assert (files.of(entry), again is not None) == ([], True)
    assert again is not None
    noting.undo(again)
    assert files.whole(done.value.id) == data
    _, removing = noting.record(lambda: files.remove(done.value.id))
    assert removing is not None
    noting.undo(removing)
    assert files.of(entry) == [done.value]


def test_a_damaged_file_is_said_to_be(room: Room, files: Attachments) -> None:
    made = files.add(room.write("damaged").id, "x", io.BytesIO(bytes(2 * PIECE))).value
    with room.database.write() as tx:
        tx.execute("DELETE FROM attachment_piece WHERE number = 1")
    with pytest.raises(DamagedAttachment):
        files.whole(made.id)


def test_an_import_adds_a_file_within_its_own_transaction(room: Room, files: Attachments) -> None:
    entry, now = room.write("imported").id, Moment(room.clock.instant - timedelta(1), "UTC")
    with room.database.write() as tx:
        with pytest.raises(FileUnreadable):
            store.add_pieces(tx, entry, "torn", Torn(2 * PIECE), now)  # type: ignore[arg-type]
        made = store.add_pieces(tx, entry, "in/photo.jpg", io.BytesIO(makers.jpeg()), now)
    assert (made.name, made.place_was_taken_out, made.written) == ("photo.jpg", True, now)
    assert files.of(entry) == [made]
    assert count(room, "attachment_piece") == 1


def kinds() -> Iterator[tuple[bytes, str]]:
    yield makers.encoded("PNG"), "image/png"
    yield b"%PDF-1.7\n", "application/pdf"
    yield b"<?xml version='1.0'?><svg onload='x'/>", "image/svg+xml"
    yield "Grüße".encode(), "text/plain"
    yield b"\0\0\0\x1cftypM4A \0\0\0\0", "audio/mp4"
    yield b"MZ\x90\0", "application/octet-stream"
    yield b"", "application/octet-stream"


@pytest.mark.parametrize(("start", "media"), list(kinds()))
def test_what_it_is_is_told_by_its_first_bytes(start: bytes, media: str) -> None:
    assert media_of(start) == media
