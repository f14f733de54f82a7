"""The server's memory in dictionaries: the second store behind the one set of contract tests."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mentordesk.server.model import ConsentRow, Device, Invite, ItemRow
from mentordesk.wire.bundle import Announcement


@dataclass
class MemoryStore:
    invites: dict[bytes, Invite] = field(default_factory=dict)
    devices: dict[bytes, Device] = field(default_factory=dict)
    turns: dict[tuple[bytes, int], bytes] = field(default_factory=dict)
    consents: dict[bytes, ConsentRow] = field(default_factory=dict)
    keys: dict[bytes, bytes] = field(default_factory=dict)
    items: dict[tuple[bytes, bytes, int], ItemRow] = field(default_factory=dict)
    markers: dict[bytes, int] = field(default_factory=dict)
    news: list[Announcement] = field(default_factory=list)
    era: int = 1

    def snapshot(self) -> MemoryStore:
        """A copy of its own; rows are frozen, so that only the tables need copying."""
        made = copy.copy(self)
        for name in ("invites", "devices", "turns", "consents", "keys", "items", "markers"):
            setattr(made, name, dict(getattr(self, name)))
        made.news = list(self.news)
        return made

    def invite(self, number: bytes) -> Invite | None:
        return self.invites.get(number)

    def add_invite(self, invite: Invite) -> None:
        self.invites[invite.number] = invite

    def invite_tried(self, number: bytes) -> None:
        self.invites[number] = replace(self.invites[number], wrong=self.invites[number].wrong + 1)

    def invite_used(self, number: bytes, at: int) -> None:
        self.invites[number] = replace(self.invites[number], used_at=at)

    def device(self, device: bytes) -> Device | None:
        return self.devices.get(device)

    def add_device(self, device: Device) -> None:
        self.devices[device.device] = device

    def revoke(self, device: bytes) -> None:
        self.devices[device] = replace(self.devices[device], revoked=True)

    def seen(self, device: bytes, day: str) -> None:
        self.devices[device] = replace(self.devices[device], last_seen=day)

    def turn(self, device: bytes, device_seq: int) -> bytes | None:
        return self.turns.get((device, device_seq))

    def add_turn(self, device: bytes, device_seq: int, digest: bytes) -> None:
        self.turns[(device, device_seq)] = digest

    def consent(self, consent: bytes) -> ConsentRow | None:
        return self.consents.get(consent)

    def add_consent(self, consent: ConsentRow, key: bytes) -> None:
        self.consents[consent.id] = consent
        self.keys[consent.id] = key

    def data_key(self, consent: bytes) -> bytes | None:
        return self.keys.get(consent)

    def item(self, author: bytes, item: bytes, revision: int) -> bytes | None:
        held = self.items.get((author, item, revision))
        return held.digest if held else None

    def presence(self, author: bytes, item: bytes) -> bytes | None:
        found = [one for (who, what, _), one in self.items.items() if (who, what) == (author, item)]
        return max(found, key=lambda one: one.revision).digest if found else None

    def add_item(self, item: ItemRow) -> None:
        self.items[(item.author, item.id, item.revision)] = item

    def erase(self, consent: bytes, items: Sequence[bytes], at: int) -> tuple[list[bytes], int]:
        gone = [
            key
            for key, one in self.items.items()
            if one.consent == consent and (not items or one.id in items)
        ]
        for key in gone:
            del self.items[key]
        if not items:
            self.keys.pop(consent, None)
            self.consents[consent] = replace(self.consents[consent], withdrawn_at=at, record=b"")
        return sorted({key[1] for key in gone}), len(gone)

    def mark(self, item: bytes, until: int) -> None:
        self.markers.setdefault(item, until)

    def marked(self, item: bytes) -> bool:
        return item in self.markers

    def announcements(self, after: int) -> list[Announcement]:
        return [one for one in self.news if one.number > after][:20]

    def announce(self, announcement: Announcement) -> int:
        number = len(self.news) + 1
        made = Announcement(
            id=announcement.id,
            number=number,
            published=announcement.published,
            title=announcement.title,
            text=announcement.text,
        )
        self.news.append(made)
        return number

    def epoch(self) -> int:
        return self.era
