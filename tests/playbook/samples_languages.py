"""Samples of the rules on translations: what they reject, what they warn of, what they allow."""

from __future__ import annotations

from mentordesk.playbook.statuses import digest
from tests.playbook.small_pack import CHAPTER, FILES

Change = tuple[str, str, str]

PACK, RP, CARD = "pack.toml", "text/en/rp/week.toml", "text/en/tp/help-card.toml"
RP_FR, CARD_FR = "text/fr/rp/week.toml", "text/fr/tp/help-card.toml"
CV_FR, PB_FR = "text/fr/cv/wish.toml", "text/fr/pb/asking.md"
FR = 'fr = "draft"'


def _made(text: str, source: str) -> str:
    return f'{{ s = "{text}", src = "{digest(source)}", st = "draft" }}'


def _card(number: str) -> str:
    before = FILES[CARD_FR]
    return f"{before}part.now.1 = {_made(f'Appelez le {number}.', 'Call {{org.phone}}.')}\n"


def _conversation(moment: str) -> str:
    made = _made(moment, "{name} has a wish and no plan.")
    return f'lang = "fr"\nfor = "cv.wish"\nmoment = {made}\n'


ONCE = CHAPTER.partition("asking.once}")[2].partition("## Try")[0].strip()
PB_FR_TEXT = f"""+++
id = "pb.asking"
lang = "fr"
title = ""
[src]
"once.body" = "{digest(ONCE)}"
+++

## {{#pb.asking.once}}

Vous avez posé une question, et personne ne parle.

> [!do] Comptez jusqu’à dix.

Puis lisez [[cv.wish]] ou [[pb.asking.try|essayez]].

## {{#pb.asking.try}}
"""

BROKEN: dict[str, list[Change]] = {
    "V04 a language that nobody declared": [(PACK, 'fr = "draft"', "")],
    "V04 a language that is neither reviewed nor draft": [(PACK, 'fr = "draft"', 'fr = "done"')],
    "V04 a gap in a reviewed language": [(PACK, 'fr = "draft"', 'fr = "reviewed"')],
    "V04 a draft in the first tier of a reviewed language": [
        (PACK, 'fr = "draft"', 'fr = "reviewed"\n[tiers]\n1 = ["rp.*"]')
    ],
    "V04 a string that the source has not": [(RP_FR, "title =", 'more = "encore"\ntitle =')],
    "V04 an item that the source has not": [(RP_FR, 'for = "rp.week"', 'for = "rp.year"')],
    "V04 reviewed by nobody": [(RP_FR, "draft", "reviewed")],
    "V05 a slot that is lost": [(CARD_FR, FILES[CARD_FR], _card("votre numéro local"))],
    "V05 a name that is lost": [(CV_FR, "", _conversation("Une personne a un souhait."))],
    "V05 a link that leads elsewhere": [
        (PB_FR, "", PB_FR_TEXT.replace("[[cv.wish]]", "[[ck.ready]]"))
    ],
    "V05 a paragraph that has become a list": [(PB_FR, "", PB_FR_TEXT.replace("Puis", "- Puis"))],
    "V05 bold words that are not bold in the source": [
        (PB_FR, "", PB_FR_TEXT.replace("Puis", "**Puis**"))
    ],
    "V05 a callout that is lost": [(PB_FR, "", PB_FR_TEXT.replace("> [!do] C", "> C"))],
    "V25 generic words for a slot that is not there": [
        ("terms/fr.toml", "", '[generic]\n"org.fax" = "votre télécopie"\n')
    ],
    "V09 a role with a gender in French": [(RP_FR, "La semaine", "La semaine du mentoré")],
    "V06 a string of unknown origin": [(RP_FR, f'src = "{digest("The week")}", ', "")],
    "V06 an unknown status": [(RP_FR, "draft", "fine")],
    "V06 more stale strings than the budget": [(RP, "The week", "Your week")],
    "V06 a protected string that is stale": [
        (PACK, "format = 1", "format = 1\nstale_budget = 9"),
        (CARD, "Help card", "Card for help"),
    ],
}

WARNED: dict[str, list[Change]] = {
    "V06 a stale string within the budget": [
        (PACK, "format = 1", "format = 1\nstale_budget = 1"),
        (RP, "The week", "Your week"),
    ],
}

ALLOWED: dict[str, list[Change]] = {
    "an empty string that the source has no more": [(RP_FR, "title =", 'more = ""\ntitle =')],
    "a pronoun for a person in French": [(RP_FR, "La semaine", "Elle et sa semaine")],
    "a translation with its slots, names, links and layout": [
        (CARD_FR, FILES[CARD_FR], _card("{{org.phone}}")),
        (CV_FR, "", _conversation("Un souhait de {name}.")),
        (PB_FR, "", PB_FR_TEXT),
    ],
}
