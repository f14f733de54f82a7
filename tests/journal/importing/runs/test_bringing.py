"""Journals brought in through the service: what comes, what does not, and what is told of it."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.ids import id_maker
from mentordesk.journal.attachments import store as files
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.importing.errors import (
    FILE_DAMAGED,
    NO_DATE,
    BrokenSource,
    OwnDesk,
    PasswordNeeded,
    UnknownFormat,
)
from mentordesk.journal.importing.model import Imported, ImportedFile, Pause, Problem, Written
from mentordesk.journal.importing.runs import bringing
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.runs.bringing import Progress, Report, Stage
from mentordesk.journal.importing.runs.proof import Proven, prove
from mentordesk.journal.importing.sources import opening
from mentordesk.journal.model import Entry, EntryDraft
from mentordesk.journal.passages.service import Passages
from mentordesk.text import unstorable
from tests.journal.importing.running import (
    MADE,
    brought,
    day,
    day_one,
    importing,
    looked,
    reading,
    steps,
    taken_back,
    to_the_end,
)
from tests.journal.room import NOW, Room, fresh


@pytest.fixture
def room(empty_journal: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A desk that lies elsewhere than what is brought in."""
    with fresh(empty_journal, tmp_path_factory.mktemp("desk")) as one:
        yield one


AT = Written(datetime(2024, 5, 1, 10, tzinfo=UTC), "Europe/Berlin")


def made(number: int, **more: object) -> Imported:
    base = {"key": f"k{number}", "source": "made", "written": AT, "title": "", "body": f"b{number}"}
    return Imported(**(base | more))  # type: ignore[arg-type]


def attached(room: Room, entry: Entry) -> dict[str, bytes]:
    with room.database.read() as tx:
        kept = files.of_entry(tx, entry.id)
        return {one.name: b"".join(files.pieces(tx, one.seq)) for one in kept}


def number_of(room: Room, table: str) -> int:
    with room.database.read() as tx:
        row = tx.one(f"SELECT count(*) FROM {table}")
        assert row is not None
        return int(row[0])


def pages(tmp_path: Path, number: int = 3) -> Path:
    return day_one(tmp_path / "export.zip", [day(n) for n in range(number)])


# What comes


def test_a_folder_is_walked_once_whatever_it_turns_out_to_be(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder := tmp_path / "notes").mkdir()
    (folder / "2024-05-01.txt").write_text("By the river.")
    walked: list[str] = []
    walk = opening.Folder.walk

    def watched(one: opening.Folder) -> Iterator[Pause]:
        walked.append(one.path)
        return walk(one)

    monkeypatch.setattr(opening.Folder, "walk", watched)
    assert brought(room, folder).counted.entries == 1
    assert walked == [str(folder)]


def test_an_entry_comes_with_its_time_its_zone_its_star_its_place_and_its_files(
    room: Room, tmp_path: Path
) -> None:
    record = day(
        1,
        timeZone="Asia/Tokyo",
        modifiedDate="2024-02-01T00:00:00Z",
        starred=True,
        location={"placeName": "Mill Lane"},
        text="# Walk\n\nby the river\n\n![](dayone-moment://AA)",
        photos=[{"identifier": "AA", "md5": "0cc1", "type": "jpeg"}],
    )
    path = day_one(tmp_path / "e.zip", [record], {"photos/0cc1.jpeg": b"\xff\xd8picture"})
    report = brought(room, path)
    (entry,) = room.journal.entries()
    assert (entry.title, entry.body) == ("Walk", "by the river\n\n![](<0cc1.jpeg>)")
    assert entry.written.instant == datetime(2024, 1, 2, 10, tzinfo=UTC)
    assert (entry.written.zone, entry.changed.zone) == ("Asia/Tokyo", "Asia/Tokyo")
    assert entry.changed.instant == datetime(2024, 2, 1, tzinfo=UTC)
    assert (entry.starred, entry.place, entry.version) == (True, "Mill Lane", 1)
    assert attached(room, entry) == {"0cc1.jpeg": b"\xff\xd8picture"}
    assert report.is_whole
    assert (report.counted.entries, report.counted.files) == (1, 1)
    assert room.found("river") == [entry.body]


def test_a_day_without_an_hour_is_noon_and_a_time_without_a_zone_is_meant_at_home(
    room: Room, tmp_path: Path
) -> None:
    (tmp_path / "2024-05-01.md").write_text("day only")
    (tmp_path / "2.md").write_text("---\ndate: 2024-05-02 08:00\n---\nno zone")
    brought(room, tmp_path)
    second, first = room.journal.entries()
    assert first.written.instant == datetime(2024, 5, 1, 9, tzinfo=UTC)  # noon in Nairobi
    assert second.written.instant == datetime(2024, 5, 2, 5, tzinfo=UTC)
    assert {first.written.zone, second.written.zone} == {"Africa/Nairobi"}


def test_entries_stand_among_those_of_their_time(room: Room, tmp_path: Path) -> None:
    room.write("today")
    brought(room, day_one(tmp_path / "b.zip", [day(9), day(2), day(5)]))
    brought(room, day_one(tmp_path / "a.zip", [day(7), day(1)]))
    titles = [entry.title or entry.body for entry in room.journal.entries()]
    assert titles == ["today", "Day 9", "Day 7", "Day 5", "Day 2", "Day 1"]


def test_many_of_one_moment_all_come(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    reading(monkeypatch, lambda: (made(n) for n in range(1200)))
    assert brought(room, MADE, source="made").counted.entries == 1200
    with room.database.read() as tx:
        bodies = [body for (body,) in tx.all("SELECT body FROM entry ORDER BY seq")]
    assert bodies == [f"b{n}" for n in range(1200)]


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=300)), max_size=6))
def test_any_words_come_byte_for_byte(
    tmp_path_factory: pytest.TempPathFactory,
    empty_journal: Path,
    told: list[tuple[str, str]],
) -> None:
    words = [
        ("".join(title.split("\n")[0].splitlines()[:1]), body)
        for title, body in told
        if not unstorable(title + body)
    ]
    entries = [made(n, title=title, body=body) for n, (title, body) in enumerate(words)]
    with (
        pytest.MonkeyPatch.context() as patch,
        fresh(empty_journal, tmp_path_factory.mktemp("x")) as room,
    ):
        reading(patch, lambda: iter(entries))
        assert brought(room, MADE, source="made").is_whole
        room.reopen()
        came = [(entry.title, entry.body) for entry in room.journal.entries()]
        assert came == list(reversed(words))


# Looking


def test_a_look_tells_what_an_import_does_and_writes_nothing(room: Room, tmp_path: Path) -> None:
    records = [day(n, tags=["work"], weather={"t": 1}) for n in range(8)]
    path = day_one(tmp_path / "e.zip", [*records, {"uuid": "broken"}])
    seen = looked(room, path)
    assert room.journal.count() == number_of(room, "import_run") == 0
    report = brought(room, path)
    assert seen.counted == report.counted
    assert (seen.source, seen.counted.entries, seen.counted.problem_count) == ("day-one", 8, 1)
    assert [one.title for one in seen.first] == [f"Day {n}" for n in range(5)]
    assert seen.counted.tags == (("work", 8),)
    assert seen.counted.dropped == (("weather", 8),)
    assert seen.counted.first == datetime(2024, 1, 1, 10, tzinfo=UTC)
    again = looked(room, path)
    assert (again.counted.entries, again.counted.here) == (0, 8)


# Twice, and stopped


def test_twice_the_same_makes_no_doubles(room: Room, tmp_path: Path) -> None:
    brought(room, pages(tmp_path))
    report = brought(room, pages(tmp_path))
    assert (report.run, report.counted.entries, report.counted.here) == (None, 0, 3)
    assert room.journal.count() == 3
    assert brought(room, pages(tmp_path, 5)).counted.entries == 2


def test_what_was_shredded_is_not_brought_back(room: Room, tmp_path: Path) -> None:
    brought(room, pages(tmp_path))
    entry = room.journal.entries()[0]
    room.journal.delete(entry.id)
    Bin(room.database, room.clock).shred(entry.id)
    assert brought(room, pages(tmp_path)).counted.here == 3
    assert room.journal.count() == 2


def test_what_came_before_a_stop_stays_and_going_on_brings_the_rest(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "_BEGIN", 1)  # one entry a step
    path = pages(tmp_path, 6)
    run = importing(room).bring(Asked(str(path)))
    for progress in steps(run):
        if progress.entries == 2:
            run.stop()
    assert progress.report is not None
    assert progress.report.stopped
    assert not progress.report.is_whole
    assert room.journal.count() == 2
    assert brought(room, path).counted.entries == 4
    assert room.journal.count() == 6


def test_only_the_last_step_says_that_the_journal_changed(room: Room, tmp_path: Path) -> None:
    run = importing(room).bring(Asked(str(pages(tmp_path))))
    told: list[Done[Progress]] = []
    while not told or told[-1].value.report is None:
        told.append(run.step())
    assert [done.changed for done in told[:-1]] == [Changed.NOTHING] * (len(told) - 1)
    assert told[-1].changed is Changed.JOURNAL
    assert {done.value.stage for done in told} == {Stage.READING, Stage.PROVING, Stage.ENDED}


# Files


def test_a_large_file_comes_in_pieces_and_nothing_sweeps_them(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = os.urandom(3_000_000)
    one = made(1, attachments=(ImportedFile("film.bin", len(data), lambda: io.BytesIO(data)),))
    reading(monkeypatch, lambda: iter([one, made(2)]))
    service = importing(room)
    run = service.bring(Asked(str(MADE), "made"))
    swept = Bin(room.database, room.clock, service.coming)
    count = 0
    for progress in steps(run):
        swept.sweep_step()
        count += progress.entries == 0
    assert count > 1, "it came in more than one step"
    first = next(entry for entry in room.journal.entries() if entry.body == "b1")
    assert attached(room, first) == {"film.bin": data}
    assert number_of(room, "attachment_piece") == -(-len(data) // (256 * 1024))


class Breaking(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 2_500_000:
            raise BrokenSource(path="x")
        return super().read(size)


@pytest.mark.parametrize(("size", "begins"), [(1000, False), (3_000_000, False), (3_000_000, True)])
def test_a_damaged_file_is_named_and_its_entry_comes(
    room: Room, monkeypatch: pytest.MonkeyPatch, size: int, begins: bool
) -> None:
    def opened() -> io.BytesIO:
        if begins:
            return Breaking(bytes(size))
        raise BrokenSource(path="x")

    good = ImportedFile.of_bytes("good", b"good")
    one = made(1, attachments=(ImportedFile("bad", size, opened), good))
    reading(monkeypatch, lambda: iter([one]))
    report = brought(room, MADE, source="made")
    assert [(each.what, each.values["name"]) for each in report.counted.problems] == [
        (FILE_DAMAGED, "bad")
    ]
    assert attached(room, room.journal.entries()[0]) == {"good": b"good"}
    assert number_of(room, "attachment_piece") == 1


# What goes wrong


def broken_after(number: int) -> Iterator[Imported]:
    yield from (made(n) for n in range(number))
    raise BrokenSource(path="x.made")


def test_what_stood_before_a_break_comes_and_the_break_is_told(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading(monkeypatch, lambda: broken_after(3))
    assert isinstance(looked(room, MADE, source="made").trouble, BrokenSource)
    report = brought(room, MADE, source="made")
    assert isinstance(report.trouble, BrokenSource)
    assert (report.counted.entries, room.journal.count()) == (3, 3)
    assert report.proven.is_whole
    reading(monkeypatch, lambda: broken_after(0))
    with pytest.raises(BrokenSource):
        brought(room, MADE, source="made")


def test_a_moment_that_no_calendar_has_at_home_is_named(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    early = Written(datetime(1, 1, 1, tzinfo=UTC), "America/New_York")
    reading(monkeypatch, lambda: iter([made(1, written=early, title="Early"), made(2)]))
    report = brought(room, MADE, source="made")
    assert report.counted.problems == (Problem("Early", NO_DATE),)
    assert room.bodies() == ["b2"]


def test_the_desks_own_files_are_not_opened(room: Room, tmp_path: Path) -> None:
    """To open and close one beside the engine would take its locks away."""
    os.link(room.path, tmp_path / "other.md")
    (tmp_path / "to desk").symlink_to(room.path.parent)
    inside = room.path.parent / "2024-01-01.md"
    inside.write_text("x")
    for path in (room.path, room.path.parent, room.path.parent.parent, inside):
        with pytest.raises(OwnDesk):
            looked(room, path)
    for path in (tmp_path / "other.md", tmp_path / "to desk"):
        with pytest.raises(OwnDesk):
            brought(room, path)


def test_what_no_reader_knows_and_what_is_locked_is_said(room: Room, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.bin").write_bytes(os.urandom(99))
    with pytest.raises(UnknownFormat):
        brought(room, tmp_path / "x" / "a.bin")
    (tmp_path / "x" / "j.jrnl").write_bytes(b"JRNLv3" + os.urandom(100))
    with pytest.raises(PasswordNeeded):
        brought(room, tmp_path / "x" / "j.jrnl")
    with pytest.raises(UserFacingError):
        brought(room, tmp_path / "x" / "gone.md")
    assert room.journal.count() == 0


# The proof


def proven(room: Room, report: Report) -> Proven:
    found: list[Proven] = []

    def proving() -> Iterator[None]:
        found.append((yield from prove(room.database, report.run)))

    assert list(proving())
    return found[0]


def test_the_proof_sees_an_entry_that_search_does_not(room: Room, tmp_path: Path) -> None:
    report = brought(room, pages(tmp_path, 30))
    assert report.proven.is_whole
    assert (report.proven.entries, report.proven.sampled, report.proven.found) == (30, 30, 30)
    for spoil in (
        "DELETE FROM entry_fts WHERE rowid = (SELECT max(seq) FROM entry)",
        "INSERT INTO entry_fts (rowid, title, body) SELECT max(seq), 'other', 'words' FROM entry",
    ):
        with room.database.write() as tx:
            tx.execute(spoil)
        assert not proven(room, report).is_whole


def test_the_proof_looks_for_every_entry_and_not_for_a_number(room: Room, tmp_path: Path) -> None:
    report = brought(room, pages(tmp_path, 90))
    with room.database.write() as tx:  # of a row that is not among the samples
        tx.execute(
            "DELETE FROM entry_fts WHERE rowid = (SELECT e.seq FROM entry_source s"
            " JOIN entry e ON e.id = s.entry_id WHERE s.seq = 2)"
        )
        tx.execute("INSERT INTO entry_fts (rowid, title, body) VALUES (1, 'of', 'none')")
    found = proven(room, report)
    assert (found.entries, found.indexed, found.missing) == (90, 90, 1)
    assert found.sampled == found.found
    assert not found.is_whole


# Taken back


def test_an_import_is_taken_back_but_for_what_was_worked_on(room: Room, tmp_path: Path) -> None:
    path = pages(tmp_path, 250)
    mine = room.write("mine")
    report = brought(room, path)
    assert report.run is not None
    (line,) = importing(room).runs()
    assert (line.number, line.source, line.name, line.entries) == (1, "day-one", "export.zip", 250)
    room.clock.go(minutes=5)
    changed = room.journal.entries()[10]
    room.rewrite(changed, "worked on", changed.title)
    away = room.journal.entries()[20]
    begun, starred = room.journal.entries()[30:32]
    room.journal.keep_draft(EntryDraft(begun.id, 1, begun.title, "half a word"))
    passages = Passages(room.database, room.clock, id_maker(room.clock))
    passages.star(starred.id, 0, starred.body)
    room.journal.delete(away.id)
    back = taken_back(room, report.run)
    assert (back.gone, back.stay_count) == (246, 3)
    assert {one.name for one in back.stay} == {changed.title, begun.title, starred.title}
    stay = [mine.id, changed.id, begun.id, starred.id]
    assert [entry.id for entry in room.journal.entries()] == stay
    assert len(Bin(room.database, room.clock).lines()) == 247
    again = brought(room, path)
    assert (again.counted.entries, again.counted.here) == (247, 3)


def test_a_taking_back_that_was_stopped_goes_on(room: Room, tmp_path: Path) -> None:
    report = brought(room, pages(tmp_path, 250))
    assert report.run is not None
    taking = importing(room).take_back(report.run)
    taking.step()
    taking.stop()
    assert taking.step().value.ended
    assert room.journal.count() == 150
    assert importing(room).runs()[0].entries == 150
    assert taken_back(room, report.run).gone == 150
    assert importing(room).runs() == []
    assert number_of(room, "import_run") == number_of(room, "entry_source") == 0
    assert room.clock.now().instant - NOW < timedelta(days=1)


def test_entries_of_an_older_schema_make_room_first(room: Room, tmp_path: Path) -> None:
    from mentordesk.clock import Moment
    from tests.journal import old_writing

    for number in range(3):
        with room.database.write() as tx:
            old_writing.write(tx, room.journal._new_id(), (f"t{number}", "old"), Moment(NOW, "UTC"))
    report = to_the_end(importing(room).bring(Asked(str(pages(tmp_path)))))
    assert report.proven.is_whole
    assert [entry.title for entry in room.journal.entries()] == [
        *("t2", "t1", "t0"),
        *("Day 2", "Day 1", "Day 0"),
    ]


def test_a_run_that_was_broken_off_is_known_until_it_is_told_or_ended(
    room: Room, tmp_path: Path
) -> None:
    path = pages(tmp_path, 250)
    service = importing(room)
    run = service.bring(Asked(str(path)))
    while not run.step().value.entries:
        assert service.broken_off() == []
    assert [one.name for one in service.broken_off()] == ["export.zip"]
    service.tell_broken_off()
    assert service.broken_off() == []
    assert service.runs()[0].ended is False
    assert brought(room, path).is_whole
    assert {one.ended for one in service.runs()} == {True}
    stopped = service.bring(Asked(str(pages(tmp_path, 400))))
    while not stopped.step().value.entries:
        continue
    stopped.stop()
    to_the_end(stopped)
    assert service.broken_off() == []
    assert service.runs()[0].ended is False


def test_what_has_other_words_since_is_counted_where_the_source_gives_no_ids(
    room: Room, tmp_path: Path
) -> None:
    path = tmp_path / "journal.txt"
    lines = [f"[2026-03-0{day} 09:00] Day {day}\n\nWords.\n" for day in (1, 2, 3)]
    path.write_text("\n".join([*lines, lines[0].replace("Words", "More")]), encoding="utf-8")
    assert brought(room, path).counted.reworded == 0
    path.write_text("\n".join(lines).replace("Day 2", "Day two"), encoding="utf-8")
    assert looked(room, path).counted.reworded == 1
    report = brought(room, path)
    assert (report.counted.entries, report.counted.here, report.counted.reworded) == (1, 2, 1)
