"""Search: passages that hold every word, titles first, in the best language of each."""

from __future__ import annotations

from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.service import Playbook


def anchors(playbook: Playbook, query: str) -> list[str]:
    return [found.anchor for found in playbook.search(query)]


def test_a_chapter_is_found_by_section(small: Bundle) -> None:
    found = Playbook(small).search("nobody speaks")
    assert [(one.line.id, one.anchor, one.title) for one in found] == [
        ("pb.asking", "pb.asking.once", "Ask once")
    ]
    start, end = found[0].highlights[0]
    assert found[0].snippet[start:end] == "nobody"


def test_a_prompt_is_found_by_itself(small: Bundle) -> None:
    assert anchors(Playbook(small), "avoid") == ["rp.week.02"]


def test_every_word_must_be_there_and_the_last_may_be_begun(small: Bundle) -> None:
    playbook = Playbook(small)
    assert anchors(playbook, "free stren") == ["ck.ready"]
    assert anchors(playbook, "free elephant") == []


def test_a_title_comes_before_a_text(core: Bundle) -> None:
    assert anchors(Playbook(core), "silence")[0] == "pb.listening.silence"


def test_accents_and_case_do_not_matter(small: Bundle) -> None:
    assert anchors(Playbook(small, "fr"), "MARCHE") == ["rp.week.01"]


def test_what_is_written_in_a_better_language_is_not_found_in_a_lesser_one(small: Bundle) -> None:
    playbook = Playbook(small, "fr")
    assert anchors(playbook, "went well") == []
    assert anchors(playbook, "avoid") == ["rp.week.02"]
    assert anchors(Playbook(small), "marché") == []


def test_signs_alone_find_nothing(small: Bundle) -> None:
    for query in ("", "   ", '"', "-", "*", "()", "AND", "title:"):
        assert isinstance(Playbook(small).search(query), tuple)
    assert Playbook(small).search('" * -') == ()


def test_placeholders_are_not_searched(small: Bundle) -> None:
    assert anchors(Playbook(small), "local number") == ["tp.help-card"]
    assert anchors(Playbook(small), "org.phone") == []
