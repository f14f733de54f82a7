"""What comes in brings its tags, and names whom it names."""

from __future__ import annotations

from uuid import UUID

import pytest

from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.links.service import Links
from mentordesk.journal.naming import Name
from mentordesk.journal.tags.service import Tags
from tests.journal.importing.running import DAY_ONE, day, day_one, importing, to_the_end
from tests.journal.room import Room
from tests.journal.test_naming import Known

ADA = Name("person", UUID(int=4), "", "Ada Obi")


def test_tags_of_the_text_and_beside_it_come_and_names_become_links(
    room: Room, tmp_path_factory: pytest.TempPathFactory
) -> None:
    records = [
        day(1, text="with @Ada Obi about #work", tags=["New York"]),
        day(2, text="again with @ada obi", tags=["work"]),
        day(3, text="nobody", tags=[]),
    ]
    path = day_one(tmp_path_factory.mktemp("elsewhere") / "journal.zip", records)
    bringing = importing(room)
    bringing.naming = known = Known(ADA)
    to_the_end(bringing.bring(Asked(str(path), DAY_ONE)))
    assert known.asked == 1, "once for all entries of a step"
    tags, links = Tags(room.database), Links(room.database)
    assert [(one.shown, one.number) for one in tags.all()] == [("New York", 1), ("work", 2)]
    assert len(links.to("person", ADA.target)) == 2
    assert [one.shown for one in tags.of(room.journal.page()[-1].id)] == ["work", "New York"]
    assert len(room.journal.search("york")) == 1
