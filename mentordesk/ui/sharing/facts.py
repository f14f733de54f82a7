"""What the place asks the rooms, and what it tells them to do; all of it on the writer thread.

Rooms are made when they are first asked for, so they are asked for inside the job.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.wire.letters import Audience, Kind, Scope

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from mentordesk.consent.model import Consent, Copied, Preview, Sent
    from mentordesk.sync.mailbox import Rounds
    from mentordesk.ui.services import Services

Month = tuple[int, int]
"""Year and month."""
Struck = dict[Scope, frozenset[str]]
"""The fields that a person leaves out, by scope."""

MARKS = {
    "sealed": "waiting",
    "confirmed": "confirmed",
    "refused": "refused",
    "withdrawing": "withdrawing",
    "erased": "erased",
    "taken_back": "taken-back",
}


@dataclass(frozen=True)
class Wish:
    """What a person is about to agree to: one scope in the very words of the screen."""

    scope: Scope
    wording: str
    expires: date


@dataclass(frozen=True)
class Quiet:
    """The quiet line: how many wait, and what the last rounds did."""

    joined: bool
    waiting: int
    rounds: Rounds

    @property
    def refused(self) -> str:
        """Why the server takes nothing more, as a code; empty where it does."""
        return why_refused(self.rounds)


@dataclass(frozen=True)
class Standing:
    """All that the place shows but the previews."""

    joined: str
    consents: tuple[Consent, ...]
    letters: tuple[Sent, ...]
    travelling: Mapping[bytes, str]
    refused: str = ""
    copies: tuple[Copied, ...] = ()

    def live(self, scope: Scope) -> Consent | None:
        """The live consent for a scope."""
        return next((one for one in self.consents if one.scope is scope), None)

    def mark(self, letter: Sent) -> str:
        """How far a letter is: waiting, sent, confirmed, refused, to be erased, erased.

        Only a verified receipt confirms; what the courier alone has heard stays *sent*.
        """
        if letter.kind == Kind.WITHDRAW and letter.state.value == "withdrawing":
            return "sent"
        if letter.state.value == "posted":
            return "waiting" if self.travelling.get(letter.id) == "waiting" else "sent"
        return MARKS[letter.state.value]


def standing(services: Services) -> Done[Standing]:
    """Everything about consents, letters and copies made by hand."""
    sharing = services.sharing
    return Done(
        Standing(
            services.joining.joined(),
            tuple(sharing.consents()),
            tuple(sharing.letters()),
            sharing.travelling(),
            why_refused(sharing.rounds()),
            tuple(services.copying.copies()),
        ),
        Changed.NOTHING,
    )


def why_refused(rounds: Rounds) -> str:
    """A code of ``words.refusal``. Without one from the server, it did not take the invite."""
    return rounds.refused or ("bad-invite" if rounds.outcome == "refused" else "")


def quiet(services: Services) -> Done[Quiet]:
    """The facts of the quiet line."""
    if not services.joining.joined():
        return Done(Quiet(joined=False, waiting=0, rounds=_none()), Changed.NOTHING)
    sharing = services.sharing
    return Done(Quiet(True, sharing.waiting(), sharing.rounds()), Changed.NOTHING)


def join(services: Services, line: str) -> Done[str]:
    """Take an invite. Raises ``InviteUnreadable``."""
    return services.joining.join(line)


def draft(
    services: Services, scopes: Collection[Scope] | None, month: Month, struck: Struck
) -> Done[tuple[Preview, ...]]:
    """The letters as they would leave: for these scopes, or for all that is switched on."""
    sharing = services.sharing
    live = {one.scope for one in sharing.consents()}
    wanted = live if scopes is None else live.intersection(scopes)
    seen = [
        sharing.draft(scope, Audience.OFFICE, month, struck.get(scope, frozenset()))
        for scope in Scope
        if scope in wanted
    ]
    return Done(tuple(seen), Changed.NOTHING)


def agree(services: Services, wishes: Sequence[Wish], month: Month) -> Done[tuple[Preview, ...]]:
    """Switch scopes on, in the words of the screen, and draft their first letters."""
    sharing = services.sharing
    for wish in wishes:
        sharing.agree(
            wish.scope,
            Audience.OFFICE,
            wish.wording,
            wish.expires,
            standing=False,
            language=services.language,
        )
    seen = draft(services, [wish.scope for wish in wishes], month, {}).value
    return Done(seen, Changed.SHARING | Changed.MAILBOX)


def seal(services: Services, seen: Sequence[Preview]) -> Done[int]:
    """Sign exactly these bytes and queue them; how many letters."""
    for one in seen:
        services.sharing.seal(one)
    return Done(len(seen), Changed.SHARING | Changed.MAILBOX)


def withdraw(services: Services, scopes: Collection[Scope]) -> Done[bool]:
    """Take back what was agreed for these scopes; whether something is to be erased elsewhere."""
    sharing = services.sharing
    after = [sharing.withdraw(one.id).value for one in sharing.standing() if one.scope in scopes]
    left = any(one.state.value == "withdrawing" for one in after)
    return Done(left, Changed.SHARING | Changed.MAILBOX)


def set_standing(services: Services, consent: bytes, on: bool) -> Done[bytes]:
    """Whether each finished month goes unasked."""
    return services.sharing.set_standing(consent, standing=on)


def open_box(services: Services) -> Done[int]:
    """Finish what was cut short, seal finished months, read what came; changes are told."""
    if not services.joining.joined():
        return Done(0, Changed.NOTHING)
    sharing = services.sharing
    changed = sharing.replay().changed | sharing.seal_due().changed
    return Done(0, changed | services.intake.read().changed)


def round_ended(services: Services) -> Done[int]:
    """A courier has ended: verify and take up what it brought."""
    done = services.intake.read()
    return Done(0, done.changed | Changed.MAILBOX)


def _none() -> Rounds:
    from mentordesk.sync.mailbox import Rounds

    return Rounds(0, 0, "", 0)
