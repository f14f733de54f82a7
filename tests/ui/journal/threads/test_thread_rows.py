from __future__ import annotations

from uuid import UUID

from mentordesk.journal.naming import Name
from mentordesk.journal.tag_model import TagLine
from mentordesk.ui.journal.targets import Kind, Thread
from mentordesk.ui.journal.threads.loading import fitting, nested
from mentordesk.ui.journal.threads.offering import Asked, asked
from mentordesk.ui.journal.threads.rows import HeadRow, ThreadRow, arranged


def test_a_tag_stands_below_its_parents_also_where_no_entry_has_them() -> None:
    tags = [TagLine("Work/Feedback/hard", "work/feedback/hard", 2), TagLine("work-life", "work-life", 1),
            TagLine("Work", "work", 3)]  # fmt: skip
    rows = nested(tags)
    assert [(row.depth, row.text, row.number) for row in rows] == [
        (0, "Work", 3), (1, "Feedback", -1), (2, "hard", 2), (0, "work-life", 1),
    ]  # fmt: skip
    assert nested([]) == []


def test_typed_words_leave_the_threads_that_hold_them_with_their_whole_path() -> None:
    rows = nested([TagLine("work/réunion", "work/reunion", 1), TagLine("home", "home", 1)])
    left = arranged(rows, "#reun")
    assert isinstance(left[0], HeadRow)
    found = [row.shown(flat=True) for row in left if isinstance(row, ThreadRow)]
    assert found == [("work/réunion", 0)]
    assert [row.shown(flat=False) for row in rows] == [("home", 0), ("work", 0), ("réunion", 1)]
    assert arranged(rows, "nothing") == []


def test_what_is_begun_is_known_by_its_sign() -> None:
    assert asked("Today #lis") == Asked("#", 6, "lis")
    assert asked("with @Jonas We") == Asked("@", 5, "Jonas We")
    assert asked("# A heading") is None
    assert asked("mail me@home") is None
    assert asked("plain words") is None
    assert asked("一天#学") == Asked("#", 2, "学")


def test_people_are_offered_before_hours_and_the_newest_hour_first() -> None:
    person, old, new = (UUID(int=number) for number in range(1, 4))
    names = [
        Name("session", old, "", "Jonas Okafor 2026-05-08"),
        Name("session", new, "", "Jonas Okafor 2026-11-20"),
        Name("person", person, "", "Jonas Okafor"),
        Name("entry", UUID(int=9), "", "Jonas"),
    ]
    assert [one.target for one in fitting(names, "jo")] == [person, new, old]
    assert [one.target for one in fitting(names, "oka")] == [person, new, old]
    assert fitting(names, "zz") == []


def test_a_screen_reader_hears_the_whole_path_and_the_number() -> None:
    row = ThreadRow(Thread(Kind.TAG, None, "a/b"), "b", 1, 1, "a/b")
    assert row.spoken == "a/b. one entry"
    assert ThreadRow(row.key, "b", -1, 1, "a/b").spoken == "a/b"
