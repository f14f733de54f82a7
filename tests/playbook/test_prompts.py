"""Prompts: all of them, in order, with their facts, in the best language that there is."""

from __future__ import annotations

import re
from collections import Counter

from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.prompts import OCCASIONS, prompts

SETS = {
    "post-mentee",
    "post-mentor",
    "moment",
    "week",
    "quarter",
    "setback",
    "close-gently",
    "mentor-own",
    "goal",
    "career",
    "inclusion",
    "field",
    "closing",
}


def test_the_core_pack_has_its_88_prompts(core: Bundle) -> None:
    found = prompts("en", core)
    counted = Counter(prompt.set for prompt in found)
    assert set(counted) == SETS
    assert min(counted.values()) >= 3
    assert len({prompt.id for prompt in found}) == len({prompt.text for prompt in found})
    assert len({prompt.id for prompt in found}) == len(found) >= 88


def test_every_prompt_has_its_facts(core: Bundle) -> None:
    for prompt in prompts("en", core):
        assert prompt.occasion in OCCASIONS, prompt
        assert set(prompt.roles) <= {"mentor", "mentee"}, prompt
        assert prompt.roles, prompt
        assert prompt.tags, prompt
        assert 1 <= prompt.minutes <= 20, prompt
        assert prompt.depth in (1, 2, 3), prompt
        assert re.fullmatch(r"rp\.[a-z-]+\.\d\d@\d+", prompt.pin), prompt


def test_a_prompt_for_setbacks_never_comes_up_unasked(core: Bundle) -> None:
    asked = [prompt for prompt in prompts("en", core) if prompt.set in ("setback", "close-gently")]
    assert {prompt.occasion for prompt in asked} == {"setback", "after-depth-3"}


def test_no_prompt_asks_for_a_name(core: Bundle) -> None:
    for prompt in prompts("en", core):
        assert not re.search(r"\bname (?!three things|one act)", prompt.text, re.IGNORECASE), (
            prompt.text
        )


def test_a_prompt_is_read_with_its_own_version_and_tags(small: Bundle) -> None:
    first, second = prompts("en", small)
    assert (first.id, first.version, first.pin) == ("rp.week.01", 1, "rp.week.01@1")
    assert (first.tags, first.text) == (("week", "strength"), "What went well?")
    assert (second.pin, second.depth) == ("rp.week.02@4", 3)


def test_a_translated_prompt_falls_back_where_it_is_missing(small: Bundle) -> None:
    first, second = prompts("fr-CH", small)
    assert (first.language, first.text) == ("fr", "Qu’est-ce qui a bien marché ?")
    assert (second.language, second.text) == ("en", "What did you avoid? What made it hard?")
