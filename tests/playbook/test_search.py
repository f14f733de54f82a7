"""Search: passages that hold every word, titles first, in the best language of each."""

from __future__ import annotations

from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.service import Playbook

MOMENTS = {
    "my mentee is silent": "cv.silence",
    "poor signal": "pb.remote",
    "mentee wants to leave": "cv.career-leaving",
    "someone was harassed": "cv.disclosure",
    "manager gives no time": "cv.manager-blocks",
    "I said something wrong": "cv.said-wrong",
    "vague goal": "cv.goal-vague",
    "not done": "cv.no-steps-done",
    "nervous first session": "cv.first-hello",
    "change mentor": "ck.mentor-change",
    "suicide": "pb.harm",
    "my mentor talks too much": "cv.feedback-upward",
}


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
    assert anchors(playbook, "elephant") == []


def test_a_question_that_nothing_answers_whole_finds_what_answers_most_of_it(core: Bundle) -> None:
    found = anchors(Playbook(core), "my mentee is silent what should I do now please")
    assert 0 < len(found) <= 10
    assert (
        anchors(Playbook(core), "my mentor talks too much, how do I tell")[0]
        == "cv.feedback-upward"
    )


def test_a_minus_is_kept_even_where_nothing_is_found(small: Bundle) -> None:
    assert anchors(Playbook(small), "nobody elephant -speaks") == []


def test_the_words_of_a_moment_find_its_items(core: Bundle) -> None:
    playbook = Playbook(core)
    for words, wanted in MOMENTS.items():
        assert wanted in anchors(playbook, words)[:3], words


def test_a_title_comes_before_a_text(small: Bundle) -> None:
    found = anchors(Playbook(small), "ask")
    assert found[0].startswith("pb.asking")
    assert "cv.wish" in found[1:]


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


def test_the_answers_of_a_quiz_are_not_found(small: Bundle) -> None:
    assert anchors(Playbook(small), "room") == []
    assert anchors(Playbook(small), "pen wait module")[0] == "tm.asking"


def test_placeholders_are_not_searched(small: Bundle) -> None:
    assert anchors(Playbook(small), "local number") == ["tp.help-card"]
    assert anchors(Playbook(small), "org.phone") == []
