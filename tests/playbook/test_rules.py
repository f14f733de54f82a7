"""Every rule rejects a sample that breaks it, and finds nothing in a pack that does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.playbook.check.findings import Desk
from mentordesk.playbook.check.release import BYTES_AT_MOST
from mentordesk.playbook.check.run import RULES, check_folder
from mentordesk.playbook.source import read_pack
from mentordesk.playbook.statuses import Text
from tests.playbook import samples_languages as languages
from tests.playbook import samples_whole as whole
from tests.playbook.small_learning import ANSWERS
from tests.playbook.small_pack import SAID, write_pack

PACK, CV, CV_SHAPE = "pack.toml", "text/en/cv/wish.toml", "skeleton/cv/wish.toml"
CK, CK_SHAPE = "text/en/ck/ready.toml", "skeleton/ck/ready.toml"
GT, GT_SHAPE = "text/en/gt/lead.toml", "skeleton/gt/lead.toml"
RP, RP_SHAPE = "text/en/rp/week.toml", "skeleton/rp/week.toml"
PB = "text/en/pb/asking.md"
AG, AG_SHAPE = "text/en/ag/short.toml", "skeleton/ag/short.toml"
LJ, LJ_SHAPE = "text/en/lj/begin.toml", "skeleton/lj/begin.toml"
PU, PU_SHAPE = "text/en/pu/pulse.toml", "skeleton/pu/pulse.toml"
TM, TM_SHAPE = "text/en/tm/asking.toml", "skeleton/tm/asking.toml"
SA, SA_SHAPE = "text/en/sa/mine.toml", "skeleton/sa/mine.toml"
NAMED = 'named = "… I named it."\n'
CARD = "text/en/tp/help-card.toml"
ITEMS = 'items = ["one", "two", "three", "four", "five"]'
LONG = "word " * 29
HEAVY = "Organisational considerations necessitate comprehensive deliberation regarding it. " * 13

Change = tuple[str, str, str]


def _longest(right: str) -> str:
    """The answers, with the right one made the longest."""
    return ANSWERS.replace(f'\n{right} = "', f'\n{right} = "Much longer than all the others: ')


BROKEN: dict[str, list[Change]] = {
    "V01 an id with a capital": [(CK_SHAPE, 'id = "ck.ready"', 'id = "ck.Ready"')],
    "V01 an id of more than 60 characters": [(CK_SHAPE, "ck.ready", f"ck.{'a' * 60}")],
    "V01 an id taken twice": [
        ("skeleton/ck/again.toml", "", 'id = "ck.ready"\nkind = "checklist"\nversion = 1\n')
    ],
    "V01 an id of a deleted item": [("tombstones.toml", "ck.gone", "ck.ready")],
    "V01 a prompt's id taken twice": [(RP_SHAPE, 'id = "02"', 'id = "01"')],
    "V01 a kind that is not the id's": [(CK_SHAPE, '"checklist"', '"agenda"')],
    "V01 no version": [(CK_SHAPE, "version = 1", "")],
    "V02 a link to nowhere": [(CK_SHAPE, "links = []", 'links = ["cv.nowhere"]')],
    "V02 a link in prose to nowhere": [(PB, "[[cv.wish]]", "[[cv.nowhere]]")],
    "V02 a link to a deprecated item": [
        (CK_SHAPE, "links = []", 'links = ["ag.short"]'),
        (AG_SHAPE, "total = 15", "total = 15\ndeprecated = true"),
    ],
    "V02 a branch that jumps to nowhere": [(CV_SHAPE, 'next = "third"', 'next = "cv.nowhere"')],
    "V02 an unknown source": [(CK_SHAPE, "sources = []", 'sources = ["S99"]')],
    "V03 a missing text": [(CK, 'pause = "Before you call"', "")],
    "V03 an empty text": [(GT, 'hope = "I lead."', 'hope = " "')],
    "V03 a text that nobody asks for": [(CK, "pause =", 'more = "words"\npause =')],
    "V03 a text without a skeleton": [("text/en/ck/x.toml", "", 'for = "ck.x"\ntitle = "X"\n')],
    "V07 hard words": [(PB, "- Ask one question.", HEAVY)],
    "V08 a sentence of 29 words": [(AG, "One question, one step.", LONG)],
    "V08 a mean above 14 words": [
        (RP, "What went well?", f"{'word ' * 24}."),
        (RP, "The week", "word " * 20),
        (RP, "What did you avoid? What made it hard?", f"{'word ' * 24}."),
    ],
    "V09 a role with a gender": [(CV, "It is too soon.", "It is too soon for him.")],
    "V09 a gendered noun": [(AG, "Three ways", "Ask the chairman")],
    "V11 a meeting that is a session": [(AG, "One question, one step.", "A short meeting.")],
    "V11 a coachee": [(CK, "Before you call", "Before your coachees call")],
    "V12 a section of 181 words": [(PB, "- Ask one question.", "Ask one. " * 90)],
    "V12 a chapter of more than 1,400 words": [
        (PB, "- Ask", "\n".join(f"## S {{#pb.asking.s{n}}}\n{'Go on. ' * 80}" for n in range(10)))
    ],
    "V12 a line of ten words": [(CK, "I read the note.", f"I {'read ' * 9}")],
    "V12 a hint of 16 words": [(CK, "Only the actions.", "word " * 16)],
    "V12 a prompt of 26 words": [(RP, "What went well?", f"{'word ' * 13}. {'word ' * 13}")],
    "V12 three questions": [(RP, "What went well?", "What? Why? How?")],
    "V13 two branches": [
        (CV_SHAPE, '[[branch]]\nid = "third"\nturns = ["you", "do"]\nnext = "close"\n', ""),
        (CV_SHAPE, 'next = "third"', 'next = "close"'),
        (CV, f'[branch.third]\nwhen = "If it is not the day"\n1 = "{SAID}"\n2 = "Leave it."\n', ""),
    ],
    "V13 a branch of one turn": [
        (CV_SHAPE, '["you", "do"]', '["you"]'),
        (CV, '2 = "Leave it."', ""),
    ],
    "V13 a branch in which you say nothing": [(CV_SHAPE, '["you", "do"]', '["mentee", "do"]')],
    "V13 a way that goes round": [
        (CV_SHAPE, 'do"]\nnext = "close"\nhan', 'do"]\nnext = "first"\nhan')
    ],
    "V13 a dead end": [(CV_SHAPE, 'next = "third"', 'next = "end"')],
    "V13 a rule of two words": [
        (CV_SHAPE, '["stop", "look", "ask"]', '["stop", "look"]'),
        (CV, 'ask = "Ask"', ""),
    ],
    "V13 too few words": [(CV, SAID, "Well.")],
    "V13 a long moment": [(CV, "{name} has a wish and no plan.", "A wish. " * 21)],
    "V14 nobody may say no": [(CV_SHAPE, 'handles = ["silence"]', "")],
    "V14 sensitive without the Help card": [(CV_SHAPE, ', "tp.help-card"', "")],
    "V15 neither do-confirm nor read-do": [(CK_SHAPE, "do-confirm", "maybe")],
    "V15 for no stage": [(CK_SHAPE, "prepare", "whenever")],
    "V15 four lines": [
        (CK_SHAPE, ITEMS, 'items = ["one", "two", "three", "four"]'),
        (CK, 'five = { title = "Ask one question." }', ""),
    ],
    "V15 a line that is no act": [(CK, "Ask one question.", "Good questions.")],
    "V15 no pause point": [(CK, "Before you call", "")],
    "V16 two levels alike": [(GT, "All four.", "A part.")],
    "V16 the expected level not first": [
        (GT, '0 = "Three of four."\n', ""),
        (GT, '1 = "All four."', '1 = "All four."\n0 = "Three of four."'),
    ],
    "V16 no type": [(GT_SHAPE, '"learn"', '"both"')],
    "V16 no priority": [(GT_SHAPE, '"none"', '""')],
    "V16 two milestones": [
        (GT_SHAPE, '  { id = "c", after_days = 60 },\n', ""),
        (GT, 'c = "I asked."', ""),
    ],
    "V17 two skills": [
        (LJ_SHAPE, '  { id = "c", start = 2, target = 4 },\n', ""),
        (LJ, 'c = { name = "Ask", alone = "You ask." }', ""),
    ],
    "V17 a skill that does not rise": [
        (LJ_SHAPE, "start = 1, target = 3", "start = 3, target = 3")
    ],
    "V17 no study": [(LJ_SHAPE, '"study"', '"practice"')],
    "V17 no checkpoint on day 60": [(LJ_SHAPE, "day = 60", "day = 61")],
    "V18 an unknown scale": [(SA_SHAPE, '"frequency"', '"stars"')],
    "V18 an item in two areas": [(SA_SHAPE, '"saw", "named"', '"saw", "waited"')],
    "V18 an area of one item": [(SA_SHAPE, '["saw", "named"]', '["saw"]'), (SA, NAMED, "")],
    "V18 a vector that scores otherwise": [(SA_SHAPE, "score = 3.5", "score = 3.4")],
    "V18 a word that is not the score's": [(SA_SHAPE, 'word = "keep"', 'word = "growing"')],
    "V18 a question about faith": [(SA, "… I waited.", "… I prayed.")],
    "V02 a next step to nowhere": [(SA_SHAPE, "pb.asking.once", "pb.asking.never")],
    "V19 four questions at once": [(PU_SHAPE, "shown = 3", "shown = 4")],
    "V19 no way to skip": [(PU, 'skip = "Skip all"', 'skip = ""')],
    "V19 a question of 17 words": [(PU, "I was honest.", "word " * 17)],
    "V20 four questions": [
        (TM_SHAPE, '  { id = "q5", options = ["a", "b", "c"], right = "b" },\n', ""),
        (TM, f"[quiz.q5]\n{ANSWERS}", ""),
    ],
    "V20 two options": [
        (TM_SHAPE, '["a", "b", "c"], right = "a"', '["a", "b"], right = "a"'),
        (TM, 'c = "To leave the room."\nc-why = "Because of it."\n', ""),
    ],
    "V20 no right answer": [(TM_SHAPE, 'right = "c"', 'right = "d"')],
    "V03 an option without feedback": [(TM, 'b-why = "Because of that."', "")],
    "V21 minutes that do not add up": [(AG_SHAPE, "total = 15", "total = 20")],
    "V25 a web address": [(CK, "Before you call", "See www.example.org first")],
    "V25 a mail address": [(CK, "Before you call", "Write to a.b@example.org first")],
    "V25 a phone number": [(CARD, "{{org.phone}}", "+41 22 555 01 01")],
    "V25 a person": [(CV, "It is too soon.", "It is too soon, says Fatima.")],
    "V25 a name of the list, written out": [(CV, "If {name} is silent", "If Noor is silent")],
    "V25 a slot that nobody declared": [(CARD, "org.phone", "org.fax")],
    "V25 an unknown placeholder": [(CV, "If {name} is", "If {mentee} is")],
    "R01 an item that nobody has read": [(PACK, "format = 1", 'format = 1\nreadings = "complete"')],
    "V25 a slot without generic words": [(PACK, "your local number", "")],
}

WARNED: dict[str, list[Change]] = {
    "V08 a sentence of 23 words": [(AG, "One question, one step.", "word " * 23)],
    "V20 the right answer in the same place": [
        (TM_SHAPE, 'right = "b"', 'right = "a"'),
        (TM_SHAPE, 'right = "c"', 'right = "a"'),
        (TM_SHAPE, 'right = "b"', 'right = "a"'),
    ],
    "V20 the right answer always the longest": [
        (TM, f"[quiz.q{number}]\n{ANSWERS}", f"[quiz.q{number}]\n{_longest(right)}")
        for number, right in enumerate("abcab", 1)
    ],
    "V10 an idiom": [(AG, "Three ways", "A deep dive")],
    "V10 a word that makes it small": [(AG, "Three ways", "Simply choose")],
}

ALLOWED: dict[str, list[Change]] = {
    "an ordinary team meeting": [(AG, "Three ways", "Look back at the team meeting")],
    "a poor example that names a gender": [(CV, "He must have", "She must have")],
    "a gendered word that the item is about": [
        (CK_SHAPE, "links = []", 'allows = ["his"]\nlinks = []'),
        (CK, "Only the actions.", "Leave out his."),
    ],
    "a weekday inside a sentence": [(AG, "Three ways", "Meet again on Thursday")],
    "a jump to another conversation": [(CV_SHAPE, 'next = "third"', 'next = "cv.wish"')],
    "a possessive of I": [(CK, "Only the actions.", "Only what I'll do.")],
    "a goal template that is exempt": [(GT_SHAPE, '"none"', '""\nexempt = true')],
}


BROKEN |= languages.BROKEN | whole.BROKEN
WARNED |= languages.WARNED | whole.WARNED
ALLOWED |= languages.ALLOWED | whole.ALLOWED


def test_a_good_pack_passes_every_rule(tmp_path: Path) -> None:
    report = check_folder(write_pack(tmp_path))
    assert report.errors == ()
    assert report.warnings == ()
    assert report.passed


@pytest.mark.parametrize("sample", sorted(BROKEN))
def test_the_rule_rejects(sample: str, tmp_path: Path) -> None:
    report = check_folder(write_pack(tmp_path, *BROKEN[sample]))
    assert sample.split(maxsplit=1)[0] in {finding.rule for finding in report.errors}, report
    assert not report.passed


@pytest.mark.parametrize("sample", sorted(WARNED))
def test_the_rule_warns(sample: str, tmp_path: Path) -> None:
    report = check_folder(write_pack(tmp_path, *WARNED[sample]))
    assert sample.split(maxsplit=1)[0] in {finding.rule for finding in report.warnings}
    assert report.passed


@pytest.mark.parametrize("sample", sorted(ALLOWED))
def test_the_rules_allow(sample: str, tmp_path: Path) -> None:
    report = check_folder(write_pack(tmp_path, *ALLOWED[sample]))
    assert report.errors == ()


@pytest.mark.parametrize("sample", sorted(whole.QUIET))
def test_a_near_miss_is_not_even_warned_of(sample: str, tmp_path: Path) -> None:
    report = check_folder(write_pack(tmp_path, *whole.QUIET[sample]))
    assert (report.errors, report.warnings) == ((), ())


def test_every_rule_has_a_sample_that_it_rejects() -> None:
    assert {sample.split()[0] for sample in (*BROKEN, *WARNED)} == set(RULES)


def test_a_language_above_four_megabytes_is_refused(tmp_path: Path) -> None:
    pack = read_pack(write_pack(tmp_path))
    pack.text("ag.short")["purpose"] = Text("x" * BYTES_AT_MOST)
    (found,) = RULES["V34"](Desk(pack, {}))
    assert found.where == "en"
    pack.text("ag.short")["purpose"] = Text("x" * (BYTES_AT_MOST - 100_000))
    assert list(RULES["V34"](Desk(pack, {}))) == []
