"""A small pack with one item of every kind, in which the checker finds nothing."""

from __future__ import annotations

from pathlib import Path

from mentordesk.playbook.statuses import digest
from tests.playbook.small_learning import LEARNING

CHAPTER = """+++
id = "pb.asking"
kind = "chapter"
title = "Asking"
version = 1
lang = "en"
status = "source"
roles = ["mentor"]
minutes = 1
tags = ["questions"]
safety = "normal"
links = ["cv.wish", "ck.ready", "ag.short", "gt.lead", "rp.week", "lj.begin", "pu.pulse", "tm.asking", "sa.mine", "gl.glossary"]
sources = ["S1"]
+++

## Ask once {#pb.asking.once}

You asked, and nobody speaks.

> [!do] Count to ten.

Then read [[cv.wish]] or [[pb.asking.try|try it]].

## Try it {#pb.asking.try}

- Ask one question.
- **Wait** for the answer.
"""

CONVERSATION_SHAPE = """
id = "cv.wish"
version = 2
kind = "conversation"
roles = ["mentor"]
group = "goals"
difficulty = 1
minutes = 2
safety = "sensitive"
tags = ["goals"]
rule = ["stop", "look", "ask"]
links = ["pb.asking", "tp.help-card"]
sources = []
[[branch]]
id = "first"
turns = ["mentee", "you", "do"]
next = "close"
handles = ["silence"]
[[branch]]
id = "second"
turns = ["other", "you"]
next = "third"
[[branch]]
id = "third"
turns = ["you", "do"]
next = "close"
"""

SAID = "We can talk about this today or leave it for the next week. You choose the day. " * 4

CONVERSATION = f"""
lang = "en"
for = "cv.wish"
title = "A wish"
moment = "{{name}} has a wish and no plan."
open = "What would I see?"
open-then = "Wait."
close = "What would show it?"
try = "Write your own line here."
then = "If I hear a wish, then I will ask for the picture."
[rule]
stop = "Stop"
look = "Look"
ask = "Ask"
[branch.first]
when = "If {{name}} is silent"
1 = "I do not know."
2 = "{SAID}"
3 = "Count to ten."
[branch.second]
when = "If {{other}} speaks for {{name}}"
1 = "We want this."
2 = "{SAID}"
[branch.third]
when = "If it is not the day"
1 = "{SAID}"
2 = "Leave it."
[slip]
bad = "He must have a plan by Friday."
why = "It is too soon."
better = "Let us look first."
"""

FILES = {
    "pack.toml": """
format = 1
id = "core"
version = "1.0.0"
source_language = "en"
[languages]
en = "source"
fr = "draft"
[slots."org.phone"]
generic = "your local number"
""",
    "CHANGES.md": "# Changes\n\n## 1.0.0\n\nThe first.\n",
    "protected.toml": '["tp.help-card"]\ntext = "b450a055"\nreviewers = []\n',
    "sources.toml": '[S1]\ntext = "Somebody, 1999. A paper."\nread = "abstract"\n',
    "tombstones.toml": '["ck.gone"]\nversion = 3\n',
    "terms/en.toml": 'names = ["Noor", "Kim", "Amal", "Robin", "Tendai", "Sasha", "Dara", "Jules"]\n',
    "text/en/pb/asking.md": CHAPTER,
    "skeleton/cv/wish.toml": CONVERSATION_SHAPE,
    "text/en/cv/wish.toml": CONVERSATION,
    "skeleton/ck/ready.toml": """
id = "ck.ready"
version = 1
kind = "checklist"
roles = ["mentor"]
way = "do-confirm"
stage = "prepare"
minutes = 1
safety = "normal"
tags = []
items = ["one", "two", "three", "four", "five"]
links = []
sources = []
""",
    "text/en/ck/ready.toml": """
lang = "en"
for = "ck.ready"
title = "Ready"
pause = "Before you call"
[item]
one = { title = "I read the note.", hint = "Only the actions." }
two = { title = "We can speak freely.", hint = "Who can hear?" }
three = { title = "Name one strength.", hint = "What was done." }
four = { title = "Keep half the time free." }
five = { title = "Ask one question." }
""",
    "skeleton/ag/short.toml": """
id = "ag.short"
version = 1
kind = "agenda"
roles = ["mentor", "mentee"]
minutes = 1
total = 15
safety = "normal"
tags = []
links = []
sources = []
step = [
  { id = "ask", minutes = 5, lead = "mentee" },
  { id = "do", minutes = 10, lead = "both" },
]
""",
    "text/en/ag/short.toml": """
lang = "en"
for = "ag.short"
title = "A short session"
purpose = "One question, one step."
[step]
ask = { title = "One question" }
do = { title = "Three ways", hint = "The first two are not yours." }
""",
    "skeleton/gt/lead.toml": """
id = "gt.lead"
version = 1
kind = "goal-template"
roles = ["mentee"]
type = "learn"
priority = "none"
start_level = -1
importance = 2
review_days = 90
minutes = 1
safety = "normal"
tags = []
allows = ["meeting"]
links = []
sources = []
milestone = [
  { id = "a", after_days = 7 },
  { id = "b", after_days = 30 },
  { id = "c", after_days = 60 },
]
""",
    "text/en/gt/lead.toml": """
lang = "en"
for = "gt.lead"
title = "Lead a meeting"
about = "A learning goal."
why-me = "I want to learn it."
hope = "I lead."
best-result = "It ends on time."
who-benefits = "My team."
snag = "One loud voice."
if-then = "If one voice is loud, then I will ask another."
first-step = "Ask who leads this week."
evidence = "A list of actions."
switch = "After four, a new goal."
[level]
0 = "Three of four."
2 = "Somebody copies it."
-2 = "None."
-1 = "A part."
1 = "All four."
[milestone]
a = "I tried."
b = "I led."
c = "I asked."
""",
    "skeleton/tp/help-card.toml": """
id = "tp.help-card"
version = 1
kind = "card"
roles = ["mentor"]
minutes = 1
safety = "protected"
tags = []
links = []
sources = []
part = [
  { id = "now", side = "front", lines = ["do", "you"] },
  { id = "not", side = "back", lines = ["never"] },
]
""",
    "text/en/tp/help-card.toml": """
lang = "en"
for = "tp.help-card"
title = "Help card"
[part.now]
title = "Now"
1 = "Call {{org.phone}}."
2 = "Thank you for telling me."
[part.not]
title = "Never"
1 = "Are you sure?"
""",
    "skeleton/rp/week.toml": """
id = "rp.week"
version = 1
kind = "prompt-set"
roles = ["mentor", "mentee"]
minutes = 5
occasion = "day"
safety = "normal"
tags = ["week"]
links = ["tp.help-card"]
sources = []
prompts = [
  { id = "01", version = 1, depth = 1, tags = ["strength"] },
  { id = "02", version = 4, depth = 3, tags = [] },
]
""",
    "text/en/rp/week.toml": """
lang = "en"
for = "rp.week"
title = "The week"
01 = "What went well?"
02 = "What did you avoid? What made it hard?"
""",
    "text/fr/rp/week.toml": f"""
lang = "fr"
for = "rp.week"
title = {{ s = "La semaine", src = "{digest("The week")}", st = "draft" }}
01 = {{ s = "Qu’est-ce qui a bien marché ?", src = "{digest("What went well?")}", st = "draft" }}
02 = {{ s = "?", st = "missing" }}
""",
    "text/fr/tp/help-card.toml": f"""
lang = "fr"
for = "tp.help-card"
title = {{ s = "Carte d’aide", src = "{digest("Help card")}", st = "draft" }}
""",
}


def write_pack(folder: Path, *changes: tuple[str, str, str]) -> str:
    """Write the pack into ``folder`` with changes (file, what stands there, what shall stand).

    A change of a file that is not of the pack adds it.
    """
    files = {**FILES, **LEARNING}
    for path, before, after in changes:
        assert before in files.get(path, ""), f"{path} has no {before!r}"
        files[path] = files.get(path, "").replace(before, after, 1) if before else after
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return str(folder)
