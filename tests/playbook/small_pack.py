"""A small pack with one item of every kind, in which the checker finds nothing."""

from __future__ import annotations

from pathlib import Path

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
links = ["cv.wish", "ck.ready"]
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

MODULE = """+++
id = "tm.asking"
title = "Asking, a module"
lang = "en"
status = "source"
+++

You need a pen.

## Wait {#tm.asking.wait}

> [!do] Count to ten.

## Your own line {#tm.asking.own}

Write it with {name} in mind.
"""

ANSWERS = """ask = "What comes first?"
a = "To wait a while."
a-why = "Because of this."
b = "To go on talking."
b-why = "Because of that."
c = "To leave the room."
c-why = "Because of it."
"""

QUIZ = """
lang = "en"
for = "tm.asking"
then = "If I want to talk, then I will wait."
[rule]
stop = "Stop"
look = "Look"
ask = "Ask"
""" + "".join(f"[quiz.q{number}]\n{ANSWERS}" for number in range(1, 6))

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
    "sources.toml": '[S1]\ntext = "Somebody, 1999. A paper."\nread = "abstract"\n',
    "tombstones.toml": '["ck.gone"]\nversion = 3\n',
    "terms/en.toml": 'names = ["Noor", "Kim", "Amal", "Robin"]\n',
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
links = []
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
    "skeleton/lj/begin.toml": """
id = "lj.begin"
version = 1
kind = "journey"
roles = ["mentee"]
minutes = 1
safety = "normal"
tags = []
links = []
sources = []
skill = [
  { id = "a", start = 1, target = 3 },
  { id = "b", start = 1, target = 4 },
  { id = "c", start = 2, target = 4 },
]
action = [
  { id = "do", tag = "practice" },
  { id = "talk", tag = "people" },
  { id = "read", tag = "study" },
]
checkpoint = [
  { id = "d30", day = 30 },
  { id = "d60", day = 60 },
  { id = "d90", day = 90 },
]
""",
    "text/en/lj/begin.toml": """
lang = "en"
for = "lj.begin"
title = "Begin"
about = "For someone new."
move-up = "Twice."
[skill]
a = { name = "Look", alone = "You see it." }
b = { name = "Do", alone = "You do it." }
c = { name = "Ask", alone = "You ask." }
[action]
do = { title = "Do it.", hint = "Slowly." }
talk = { title = "Talk about it." }
read = { title = "Read about it." }
[checkpoint]
d30 = { title = "Day 30", evidence = "A note." }
d60 = { title = "Day 60", evidence = "A list." }
d90 = { title = "Day 90", evidence = "A plan." }
""",
    "skeleton/gl/glossary.toml": """
id = "gl.glossary"
version = 1
kind = "glossary"
roles = ["mentor"]
minutes = 1
safety = "normal"
tags = []
links = []
sources = []
term = [{ id = "desk", keep = true }, { id = "pair" }]
""",
    "text/en/gl/glossary.toml": """
lang = "en"
for = "gl.glossary"
title = "Words"
[term]
desk = { name = "desk", definition = "All that is yours here.", note = "A table." }
pair = { name = "pair", definition = "Two people." }
""",
    "skeleton/pu/pulse.toml": """
id = "pu.pulse"
version = 1
kind = "pulse"
roles = ["mentor", "mentee"]
minutes = 1
safety = "normal"
tags = []
links = []
sources = []
shown = 3
every_days = 28
quiet_hours = 48
question = [
  { id = "useful", set = 0, roles = ["mentor", "mentee"] },
  { id = "honest", set = 1, roles = ["mentor", "mentee"] },
  { id = "real", set = 2, roles = ["mentor", "mentee"], instead = { mentor = "load" } },
  { id = "load", set = 2, roles = ["mentor"] },
  { id = "change", set = 0, roles = ["mentor", "mentee"], open = true },
]
""",
    "text/en/pu/pulse.toml": """
lang = "en"
for = "pu.pulse"
title = "Pulse"
lead = "Twenty seconds."
skip = "Skip all"
[question]
useful = "It helped me."
honest = "I was honest."
real = "I used it."
load = "It is not too much."
change = "One thing to change?"
[scale]
1 = "not at all"
2 = "a little"
3 = "partly"
4 = "mostly"
5 = "fully"
""",
    "skeleton/tm/asking.toml": """
id = "tm.asking"
version = 1
kind = "module"
roles = ["mentor"]
minutes = 30
safety = "normal"
tags = []
rule = ["stop", "look", "ask"]
links = []
sources = []
quiz = [
  { id = "q1", options = ["a", "b", "c"], right = "a" },
  { id = "q2", options = ["a", "b", "c"], right = "b" },
  { id = "q3", options = ["a", "b", "c"], right = "c" },
  { id = "q4", options = ["a", "b", "c"], right = "a" },
  { id = "q5", options = ["a", "b", "c"], right = "b" },
]
""",
    "text/en/tm/asking.toml": QUIZ,
    "text/en/tm/asking.md": MODULE,
    "text/fr/rp/week.toml": """
lang = "fr"
for = "rp.week"
title = { s = "La semaine", src = "1", st = "draft" }
01 = { s = "Qu'est-ce qui a bien marché ?", src = "1", st = "draft" }
02 = { s = "?", st = "missing" }
""",
    "text/fr/tp/help-card.toml": """
lang = "fr"
for = "tp.help-card"
title = { s = "Carte d'aide", st = "draft" }
""",
}


def write_pack(folder: Path, *changes: tuple[str, str, str]) -> str:
    """Write the pack into ``folder`` with changes (file, what stands there, what shall stand).

    A change of a file that is not of the pack adds it.
    """
    files = dict(FILES)
    for path, before, after in changes:
        assert before in files.get(path, ""), f"{path} has no {before!r}"
        files[path] = files.get(path, "").replace(before, after, 1) if before else after
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return str(folder)
