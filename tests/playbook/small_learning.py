"""The items of the small pack that teach and ask."""

from __future__ import annotations

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

LEARNING = {
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
    "skeleton/sa/mine.toml": """
id = "sa.mine"
version = 1
kind = "self-assessment"
roles = ["mentor"]
minutes = 1
safety = "normal"
tags = []
links = []
sources = []
scale = "frequency"
enough = 2
then_and_now = true
area = [{ id = "ears", items = ["waited", "asked"] }, { id = "eyes", items = ["saw", "named"] }]
alerts = ["named"]
vector = [
  { answers = [3, 4, "na"], score = 3.5, word = "keep" },
  { answers = [2, "na"], word = "not-enough" },
]
[next]
waited = "pb.asking.once"
""",
    "text/en/sa/mine.toml": """
lang = "en"
for = "sa.mine"
title = "My practice"
lead = "Our own design."
stem = "In my last three sessions …"
[area]
ears = "Ears"
eyes = "Eyes"
[item]
waited = "… I waited."
asked = "… I asked."
saw = "… I saw a strength."
named = "… I named it."
[next]
asked = "Ask once more."
[scale]
0 = "not at all"
1 = "once"
2 = "sometimes"
3 = "most of the time"
4 = "every time"
""",
}
