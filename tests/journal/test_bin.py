"""What was put away can come back for thirty days, and is gone for good after that.

Gone is looked at in the decrypted file itself: every page of it, the pages of the index and the
free ones included.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from mentordesk.changes import Changed
from mentordesk.journal.bin import store
from mentordesk.journal.bin.model import EntryStands
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import Entry, EntryDraft, EntryGone
from tests.journal.room import KEY, Room

WORD = "quetzalcoatl"
PAGE = 4096  # bytes
#: Tables with what hangs on an entry, and how a row of each is planted (?1 its id, ?2 its place).
HANGS = {
    "draft": (
        "INSERT INTO draft (entry_id, base_version, kept, zone, body)"
        f" VALUES (?1, 9, 0, 'UTC', '{WORD}')"
    ),
    "tag": f"INSERT INTO tag (seq, shown, folded) VALUES (7, '{WORD}', '{WORD}')",
    "entry_tag": "INSERT INTO entry_tag (entry, tag) VALUES (?2, 7)",
    "entry_link": (
        "INSERT INTO entry_link (entry_id, kind, target, said)"
        f" VALUES (?1, 'person', randomblob(16), '{WORD}')"
    ),
    "passage": (
        "INSERT INTO passage (id, entry_id, written, zone, at, quote)"
        f" VALUES (randomblob(16), ?1, 0, 'UTC', 0, '{WORD}')"
    ),
    "attachment": (
        "INSERT INTO attachment (seq, id, entry_id, written, zone, name, media, bytes, sha256)"
        f" VALUES (5, randomblob(16), ?1, 0, 'UTC', '{WORD}', 'text/plain', 3, randomblob(32))"
    ),
    "attachment_piece": (
        "INSERT INTO attachment_piece (attachment, number, bytes)"
        f" VALUES (5, 0, CAST('{WORD}' AS BLOB))"
    ),
    "entry_source": (
        "INSERT INTO entry_source (origin, entry_id, run) VALUES (zeroblob(16), ?1, 1)"
    ),
}


def bin_of(room: Room) -> Bin:
    return Bin(room.database, room.clock)


def plant(room: Room) -> Entry:
    """An entry with a row of everything that can hang on one; every text holds the word."""
    entry = room.write(f"first {WORD} " + f"{WORD} overflows its page " * 900, f"title {WORD}")
    entry = room.rewrite(entry, f"second {WORD}")
    entry = room.journal.set_place(entry.id, WORD).value
    with room.database.write() as tx:
        for step in HANGS.values():
            both = entry.id.bytes, entry.seq
            tx.execute(step, both if "?2" in step else both[:1] if "?1" in step else ())
    return entry


def beside(room: Room) -> None:
    """Entries that stay, so that the index has more than one part to merge."""
    for number in range(40):
        room.write(f"a neighbour, number {number}")


def leaks(room: Room, word: str = WORD) -> list[str]:
    """Where ``word`` stands: rows, blocks of the index, and pages of the file without its key."""
    found = []
    with room.database.read() as tx:
        for (table,) in tx.all("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            if table == "entry_fts":
                continue
            for row in tx.all(f"SELECT * FROM {table}"):
                if any(_holds(value, word) for value in row):
                    found.append(str(table))
                    break
    return found + (["pages"] if word.encode()[3:] in decrypted(room) else [])


def _holds(value: object, word: str) -> bool:
    # an index writes a word without what it shares with the one before it on its page
    return (isinstance(value, str) and word in value) or (
        isinstance(value, bytes) and word.encode()[3:] in value
    )


def decrypted(room: Room) -> bytes:
    """Every page of the file, free ones too, as SQLCipher 4 opens it: AES-256-CBC, page by page.

    The first 16 bytes of the file are its salt; each page ends with 16 bytes that begin the chain
    and 64 bytes of its authentication.
    """
    room.database.checkpoint()
    sealed = room.path.read_bytes()
    pages = []
    for start in range(0, len(sealed), PAGE):
        page = sealed[start : start + PAGE]
        begin = page[PAGE - 80 : PAGE - 64]
        opened = Cipher(algorithms.AES256(KEY), modes.CBC(begin)).decryptor()
        pages.append(opened.update(page[0 if start else 16 : PAGE - 80]) + opened.finalize())
    said = b"".join(pages)
    assert b"CREATE TABLE entry_version" in said, "the eye sees what is there"
    return said


def test_a_shredded_entry_is_in_no_row_no_index_and_no_page(room: Room) -> None:
    beside(room)
    entry = plant(room)
    other = room.write("a neighbour that stays")
    room.journal.delete(entry.id)
    assert set(leaks(room)) >= {*HANGS} - {"entry_tag", "entry_source"} | {"entry", "pages"}
    done = bin_of(room).shred(entry.id)
    assert (done.changed, done.erases) == (Changed.JOURNAL, True)
    bin_of(room).sweep()
    assert leaks(room) == []
    assert room.journal.entry(entry.id) is None
    assert room.journal.entry(other.id) == other
    assert len(room.found("neighbour")) == 41
    with room.database.read() as tx:
        assert tx.all("SELECT origin, entry_id FROM entry_source") == [(bytes(16), None)]
        for table in HANGS.keys() - {"entry_source"}:
            assert tx.one(f"SELECT count(*) FROM {table}") == (0,), table
        assert tx.one("SELECT 1 FROM meta WHERE name = 'index_to_merge'") is None


def test_control_what_is_only_put_away_is_all_there(room: Room) -> None:
    entry = plant(room)
    room.journal.delete(entry.id)
    bin_of(room).sweep()
    assert len(leaks(room)) > 6


def test_control_without_the_merge_the_index_still_holds_the_words(room: Room) -> None:
    beside(room)
    entry = plant(room)
    room.journal.delete(entry.id)
    with room.database.write() as tx:
        store.shred(tx, entry.id, entry.seq)
        tx.execute("DELETE FROM meta WHERE name = 'index_to_merge'")
    assert "entry_fts_data" in leaks(room)


def test_control_without_secure_delete_the_pages_still_hold_the_words(room: Room) -> None:
    entry = plant(room)
    room.journal.delete(entry.id)
    with room.database.write() as tx:
        tx.execute("PRAGMA secure_delete = OFF")
    bin_of(room).shred(entry.id)
    bin_of(room).sweep()
    assert leaks(room) == ["pages"]


@pytest.mark.parametrize("cut", range(4))
def test_a_sweep_that_was_cut_goes_on_the_next_time(room: Room, cut: int) -> None:
    beside(room)
    entry = plant(room)
    room.journal.delete(entry.id)
    room.clock.go(days=31)
    for _ in range(cut):
        bin_of(room).sweep_step()
    room.reopen()
    bin_of(room).sweep()
    assert leaks(room) == []
    assert not bin_of(room).sweep_step().value


def test_thirty_days_are_kept_to_the_second(room: Room) -> None:
    entry = room.write("words")
    room.journal.delete(entry.id)
    (line,) = bin_of(room).lines()
    assert line.goes == room.clock.instant + timedelta(days=30)
    assert line.days_left(room.clock.instant) == 30
    room.clock.go(days=30, seconds=-1)
    assert line.days_left(room.clock.instant) == 1
    done = bin_of(room).sweep()
    assert (done.value, done.changed, done.erases) == (0, Changed.NOTHING, False)
    assert bin_of(room).restore(entry.id).value == entry
    room.journal.delete(entry.id)
    room.clock.go(days=30)
    done = bin_of(room).sweep()
    assert (done.changed, done.erases) == (Changed.JOURNAL, True)
    assert room.journal.entry(entry.id) is None


def test_a_clock_that_went_back_shreds_nothing(room: Room) -> None:
    entry = room.write("words")
    room.journal.delete(entry.id)
    room.clock.go(days=-4000)
    assert bin_of(room).sweep().value == 0
    assert bin_of(room).count() == 1


def test_the_bin_shows_what_was_put_away_the_latest_first(room: Room) -> None:
    made = [room.write(f"entry {number}") for number in range(3)]
    for entry in (made[1], made[0]):
        room.clock.go(hours=1)
        room.journal.delete(entry.id)
    assert [one.line.start for one in bin_of(room).lines()] == ["entry 0", "entry 1"]
    assert room.bodies() == ["entry 2"]


def test_emptying_the_bin_takes_what_is_in_it_and_nothing_else(room: Room) -> None:
    kept = room.write(f"{WORD} stays")
    for number in range(25):
        room.journal.delete(room.write(f"{WORD}{number}").id)
    done = bin_of(room).shred_all()
    assert (done.value, done.erases, bin_of(room).lines()) == (25, True, [])
    bin_of(room).sweep()
    assert room.bodies() == [kept.body]
    with room.database.read() as tx:
        assert tx.one("SELECT count(*) FROM entry") == (1,)
    assert bin_of(room).shred_all().changed is Changed.NOTHING


def test_only_what_was_put_away_is_shredded(room: Room) -> None:
    entry = room.write("words")
    with pytest.raises(EntryStands):
        bin_of(room).shred(entry.id)
    with pytest.raises(EntryGone):
        bin_of(room).shred(uuid4())
    assert room.bodies() == ["words"]


def test_a_tag_of_another_entry_and_a_link_to_the_shredded_one(room: Room) -> None:
    entry, other = plant(room), room.write("other")
    with room.database.write() as tx:
        tx.execute("INSERT INTO entry_tag (entry, tag) VALUES (?, 7)", (other.seq,))
        tx.execute(
            "INSERT INTO entry_link (entry_id, kind, target, said) VALUES (?, 'entry', ?, 'it')",
            (other.id.bytes, entry.id.bytes),
        )
    room.journal.delete(entry.id)
    bin_of(room).shred(entry.id)
    with room.database.read() as tx:
        assert tx.all("SELECT t.shown, e.entry FROM tag t JOIN entry_tag e ON e.tag = t.seq") == [
            (WORD, other.seq)
        ]
        assert tx.all("SELECT said FROM entry_link") == []


def test_a_tag_that_no_entry_has_is_swept_out(room: Room) -> None:
    entry = plant(room)
    bin_of(room).sweep()
    with room.database.write() as tx:
        assert tx.one("SELECT shown FROM tag") == (WORD,), "the control: an entry has it"
        tx.execute("DELETE FROM entry_tag WHERE entry = ?", (entry.seq,))
    done = bin_of(room).sweep()
    assert done.erases, "no undo may bring back what points at it"
    with room.database.read() as tx:
        assert tx.one("SELECT shown FROM tag") is None


def test_a_file_that_was_removed_goes_after_thirty_days_and_its_entry_stays(room: Room) -> None:
    entry = plant(room)
    with room.database.write() as tx:
        tx.execute("UPDATE attachment SET deleted = 0")
    bin_of(room).sweep()
    with room.database.read() as tx:
        assert tx.all("SELECT 1 FROM attachment UNION ALL SELECT 1 FROM attachment_piece") == []
    assert room.journal.entry(entry.id) is not None


def test_no_step_takes_many_entries_or_many_pieces(room: Room) -> None:
    entry = room.write("words")
    with room.database.write() as tx:
        tx.executemany(
            "INSERT INTO attachment_piece (attachment, number, bytes) VALUES (9, ?, x'00')",
            [(number,) for number in range(20)],
        )
    left = []
    while bin_of(room).sweep_step().value:
        with room.database.read() as tx:
            left.append(tx.one("SELECT count(*) FROM attachment_piece"))
    assert left == [(12,), (4,), (0,)]
    assert room.journal.entry(entry.id) is not None


def test_pieces_of_a_file_that_is_coming_in_are_left_alone(room: Room) -> None:
    with room.database.write() as tx:
        tx.executemany(
            "INSERT INTO attachment_piece (attachment, number, bytes) VALUES (?, 0, x'00')",
            [(8,), (9,)],
        )
    Bin(room.database, room.clock, lambda: frozenset({9})).sweep()
    with room.database.read() as tx:
        assert tx.all("SELECT attachment FROM attachment_piece") == [(9,)]
    bin_of(room).sweep()
    with room.database.read() as tx:
        assert tx.all("SELECT attachment FROM attachment_piece") == [], "the control"


def test_very_many_wordings_go_in_steps_and_the_entry_is_gone_at_once(room: Room) -> None:
    entry = room.write("0")
    for number in range(5):
        entry = room.rewrite(entry, f"{number}{WORD}" * 150_000)
    room.journal.delete(entry.id)
    bin_of(room).shred(entry.id)
    assert bin_of(room).lines() == []
    with room.database.read() as tx:
        assert tx.one("SELECT count(*) FROM entry_version") == (3,), "some, not all in one step"
    room.reopen()
    bin_of(room).sweep()
    assert room.journal.entry(entry.id) is None
    assert leaks(room) == []


def test_a_draft_of_a_shredded_entry_does_not_bring_it_back(room: Room) -> None:
    entry = room.write("words")
    room.journal.keep_draft(EntryDraft(entry.id, 1, "", "more words"))
    room.journal.delete(entry.id)
    bin_of(room).shred(UUID(bytes=entry.id.bytes))
    assert room.journal.settle_drafts().value == 0
    assert room.journal.entry(entry.id) is None


def test_a_repr_of_the_bin_shows_no_words(room: Room, tmp_path: Path) -> None:
    entry = room.write("CANARY", "CANARY")
    room.journal.delete(entry.id)
    assert "CANARY" not in repr(bin_of(room).lines())


@pytest.mark.parametrize("act", ["put away", "due", "shred", "empty"])
def test_what_is_shredded_by_hand_is_in_no_file_from_before_a_migration(
    room: Room, act: str
) -> None:
    entry = room.write("words")
    room.database.checkpoint()
    older = room.path.with_name(f"{room.path.name}.before-0006")
    older.write_bytes(room.path.read_bytes())
    other = room.path.with_name("mailbox.db.before-0001")
    other.write_bytes(b"has no entry")
    room.journal.delete(entry.id)
    if act == "due":
        room.clock.go(days=31)
        bin_of(room).sweep()
    elif act == "shred":
        bin_of(room).shred(entry.id)
    elif act == "empty":
        bin_of(room).shred_all()
    assert older.exists() is (act in ("put away", "due")), "by itself it goes after thirty days"
    assert other.exists()
