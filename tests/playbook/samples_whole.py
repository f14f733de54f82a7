"""Samples of the rules on minutes, care, claims, characters, paths, people and releases."""

from __future__ import annotations

from tests.playbook.small_pack import CONVERSATION_SHAPE, FILES

Change = tuple[str, str, str]

PACK, PB = "pack.toml", "text/en/pb/asking.md"
CV, CV_SHAPE = "text/en/cv/wish.toml", "skeleton/cv/wish.toml"
CK, CK_SHAPE = "text/en/ck/ready.toml", "skeleton/ck/ready.toml"
AG, AG_SHAPE = "text/en/ag/short.toml", "skeleton/ag/short.toml"
GT, RP, RP_SHAPE = "text/en/gt/lead.toml", "text/en/rp/week.toml", "skeleton/rp/week.toml"
RP_FR, CARD = "text/fr/rp/week.toml", "text/en/tp/help-card.toml"
CARD_SHAPE, SA_SHAPE = "skeleton/tp/help-card.toml", "skeleton/sa/mine.toml"
RELEASED, FIXED, NAMES = "released.toml", "protected.toml", "terms/en.toml"
CHANGED_CARD = [(CARD, "Thank you for telling me.", "Thank you for your trust.")]
NEW_TEXT = (FIXED, "b450a055", "2b4884d2")  # of the card so changed
OLD = 'version = "0.9.0"\n[items]\n"ck.ready" = { version = %s, meaning = "%s" }\n'
NAMES_LIST = FILES[NAMES].strip()
DIALOGUE = CONVERSATION_SHAPE.replace("sources = []\n", 'sources = []\nharms = "other"\n')


def _also(slug: str) -> list[Change]:
    """One more conversation in which the second person does harm."""
    text = FILES[CV].replace('"cv.wish"', f'"cv.{slug}"')
    return [
        (f"skeleton/cv/{slug}.toml", "", DIALOGUE.replace('"cv.wish"', f'"cv.{slug}"')),
        (f"text/en/cv/{slug}.toml", "", text),
    ]


BROKEN: dict[str, list[Change]] = {
    "V23 a sensitive item without a way to help": [(CK_SHAPE, '"normal"', '"sensitive"')],
    "V23 a deep prompt without a way to help": [
        (RP_SHAPE, 'links = ["tp.help-card"]', "links = []")
    ],
    "V23 a deep prompt without a gentle end": [
        (
            "skeleton/rp/close-gently.toml",
            "",
            FILES[RP_SHAPE].replace("rp.week", "rp.close-gently"),
        )
    ],
    "V23 an unknown care": [(CK_SHAPE, '"normal"', '"mild"')],
    "V23 a sensitive self-assessment without alerts": [
        (SA_SHAPE, 'safety = "normal"', 'safety = "sensitive"'),
        (SA_SHAPE, "alerts =", "vector_alerts ="),
    ],
    "V23 a protected text with another comma": [(CARD, "Thank you for", "Thank you, for")],
    "V23 a changed protected text that one person has read": [
        *CHANGED_CARD,
        NEW_TEXT,
        (FIXED, "reviewers = []", 'reviewers = ["role:safeguarding"]'),
        (CARD_SHAPE, "version = 1", "version = 2"),
    ],
    "V24 a claim without a source": [(AG, "One question, one step.", "Studies show it helps.")],
    "V24 a share without a source": [(AG, "One question, one step.", "It helps 70% of pairs.")],
    "V24 a claim that nobody may make": [
        (PB, "You asked, and nobody speaks.", "People have learning styles.")
    ],
    "V26 eight words of a text that is not ours": [
        (GT, "A learning goal.", "These eight words stand here: for the test!")
    ],
    "V27 a letter in two parts": [(AG, "Three ways", "Three cafe\u0301s")],
    "V27 a letter of another script": [(AG, "Three ways", "Three w\u0430ys")],
    "V27 a control of direction": [(AG, "Three ways", "Three \u202eways")],
    "V27 quotes of another language": [(AG, "Three ways", "Three «ways»")],
    "V27 a straight quote in French": [(RP_FR, "Qu’est", "Qu'est")],
    "V28 a sign that no font has": [(AG, "Three ways", "Three ways ⚕")],
    "V32 an unknown harmer": [(CV_SHAPE, "version = 2", 'version = 2\nharms = "third"')],
    "V33 a format of the future": [(PACK, "format = 1", "format = 2")],
    "V33 a fact that no checklist has": [(CK_SHAPE, "version = 1", "version = 1\ncolour = 3")],
    "V33 a fact of the wrong type": [(CK_SHAPE, "minutes = 1", 'minutes = "one"')],
    "V33 no roles": [(CK_SHAPE, 'roles = ["mentor"]', "")],
    "V33 an unknown role": [(CK_SHAPE, 'roles = ["mentor"]', 'roles = ["coach"]')],
    "V33 no line in the changelog": [("CHANGES.md", "## 1.0.0", "## 0.9.0")],
    "V33 another meaning under the same version": [(RELEASED, "", OLD % (1, "00000000"))],
    "V33 a version that has gone down": [(RELEASED, "", OLD % (2, "2f219939"))],
    "V33 a new version that the changelog leaves out": [
        (RELEASED, "", OLD % (1, "00000000")),
        (CK_SHAPE, "version = 1", "version = 2"),
    ],
    "V33 a released item that is gone": [
        (RELEASED, "", (OLD % (1, "00000000")).replace("ck.ready", "ck.past"))
    ],
    "V33 a change under the pack's old version": [
        (RELEASED, "", (OLD % (1, "00000000")).replace("0.9.0", "1.0.0")),
        (CK_SHAPE, "version = 1", "version = 2"),
        ("CHANGES.md", "The first.", "ck.ready@2: other words"),
    ],
    "N01 fewer than the inventory promises": [(PACK, "format = 1", "inventory.ck = 2\nformat = 1")],
    "V34 markup that runs": [(PB, "You asked,", "<script>x</script> You asked,")],
    "V34 an entity": [(PB, "You asked,", "You asked&nbsp;")],
    "V34 a program among the texts": [("text/en/ck/run.py", "", "print()\n")],
}

WARNED: dict[str, list[Change]] = {
    "V22 more minutes than it takes": [(AG_SHAPE, "minutes = 1\n", "minutes = 3\n")],
    "V22 fewer minutes than it takes": [(CK, "Before you call", "Go on. " * 300)],
    "V29 a label that is far longer": [
        (RP_FR, "La semaine", "La semaine qui vient de se terminer pour nous deux")
    ],
    "V30 an item to which none leads": [(PB, ', "ag.short"', "")],
    "V31 a chapter without a checklist": [(PB, '"cv.wish", "ck.ready",', '"cv.wish",')],
    "V31 a conversation without a chapter": [(CV_SHAPE, '"pb.asking", ', "")],
    "V32 a short list of names": [(NAMES, ', "Jules"', "")],
    "V32 one name that does harm twice": [
        (NAMES, NAMES_LIST, 'names = ["Noor", "Kim"]'),
        *_also("b"),
        *_also("c"),
        *_also("d"),
        *_also("e"),
    ],
    "V32 a name twice": [(NAMES, '"Jules"', '"Noor"')],
}

ALLOWED: dict[str, list[Change]] = {
    "a claim with a source": [
        (PB, "You asked, and nobody speaks.", "Studies show that silence helps.")
    ],
    "a quote of the language": [(AG, "Three ways", "Three “ways”")],
    "a minus and an arrow": [(AG, "Three ways", "From −2 → +2")],
    "a changed protected text that two people have read": [
        *CHANGED_CARD,
        NEW_TEXT,
        (FIXED, "reviewers = []", 'reviewers = ["role:safeguarding", "role:legal"]'),
        (CARD_SHAPE, "version = 1", "version = 2"),
        ("text/fr/tp/help-card.toml", "draft", "missing"),
    ],
    "another meaning with its version and its line": [
        (RELEASED, "", OLD % (1, "00000000")),
        (CK_SHAPE, "version = 1", "version = 2"),
        ("CHANGES.md", "The first.", "ck.ready@2: other words"),
    ],
    "a link more under the same version": [
        (RELEASED, "", OLD % (1, "2f219939")),
        (CK_SHAPE, "links = []", 'links = ["cv.wish"]'),
    ],
    "a released item with a tombstone": [
        (RELEASED, "", (OLD % (1, "00000000")).replace("ck.ready", "ck.gone"))
    ],
    "less than and more than in words": [(PB, "You asked,", "If 2 < 3 and 3 > 2, you asked,")],
    "a label as long as it must be": [(RP_FR, "La semaine", "Cette semaine-ci")],
    "an item that one other leads to": [(PB, ', "ag.short"', ""), (PB, "**Wait**", "[[ag.short]]")],
}

QUIET: dict[str, list[Change]] = {
    "V22 one minute more than its words take": [(AG_SHAPE, "minutes = 1\n", "minutes = 2\n")],
    "V22 a checklist takes longer to do than to read": [
        (CK_SHAPE, "minutes = 1\n", "minutes = 9\n")
    ],
    "V26 seven of the eight words": [
        (GT, "A learning goal.", "Eight words stand here: for the test.")
    ],
    "V29 a short label that doubles": [(RP_FR, "La semaine", "La semaine en bref")],
    "V30 a link inside the text": [
        (PB, ', "ag.short"', ""),
        (PB, "You asked, and", "See [[ag.short]]. You asked, and"),
    ],
    "V31 a conversation that a link inside the text leads to": [
        (PB, '"cv.wish", "ck.ready",', '"ck.ready",')
    ],
    "V32 a name that does harm once": [(CV_SHAPE, "sources = []", 'sources = []\nharms = "other"')],
    "V34 angles that are no markup": [(PB, "You asked,", "If 2 < 3, you asked,")],
    "N01 as many as the inventory promises": [(PACK, "format = 1", "inventory.ck = 1\nformat = 1")],
}
