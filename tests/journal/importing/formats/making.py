"""Parts of exports, made by hand as jrnl, note programs and diaries write them."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
from pathlib import Path

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

# jrnl

TEXT = """[2026-03-01 09:00] A good day. *
I met @anna and @Tom.
See [x] done.

[2026-03-29 02:30] In the hour that never was
[2026-10-25 02:30] In the hour that came twice
[2026-04-01 09:05:06 PM] Half a day @work/plan
Body

"""


def locked_first(text: bytes, password: str, *, blanks: bool = False) -> bytes:
    fill = 16 - len(text) % 16
    filled = text + (b" " * fill if blanks else bytes([fill]) * fill)
    vector = b"0123456789abcdef"
    sealing = Cipher(
        algorithms.AES(hashlib.sha256(password.encode()).digest()), modes.CBC(vector)
    ).encryptor()
    return vector + sealing.update(filled) + sealing.finalize()


def token(text: bytes, password: str, salt: bytes) -> bytes:
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 100_000, 32)
    return Fernet(base64.urlsafe_b64encode(key)).encrypt(text)


def locked(kind: str, text: bytes, password: str) -> bytes:
    if kind == "2":
        return token(text, password, bytes.fromhex("f2d5710ec18d2ededc8e36748904cef8"))
    if kind == "3":
        salt = b"sixteen bytes...".ljust(16)[:16]
        header = json.dumps({"salt": base64.urlsafe_b64encode(salt).decode()}).encode()
        return b"JRNLv3" + struct.pack(">H", len(header)) + header + token(text, password, salt)
    return locked_first(text, password, blanks=kind == "0")


# A note of Obsidian

NOTE = """---
title: "Walk: by the river"
created: 2026-03-01T10:00:00+02:00
updated: 2026-03-02
tags:
  - walk
  - "people/Anna"   # she
favorite: true
location: Mill Lane
aliases: [river, "a, b", 'it''s']
mood: {good: yes}
---
# Walk: by the river

See [[Other note|that]] and ![[pic one.png|300]] and ![map](../files/map%20a.pdf "Map") #evening.
`[[pic one.png]] #code` [site](https://x.test/a.png) ![gone](gone.png) [paper](<../files/map a.pdf>)
"""


# Standard Notes

BACKUP = "Standard Notes Backup and Import File.txt"


def sn(kind: str, key: str, /, **content: object) -> dict[str, object]:
    times = {"created_at": "2026-01-02T03:04:05.678Z", "updated_at": "2026-01-03T00:00:00.000Z"}
    return {"uuid": key, "content_type": kind, "content": content, **times}


# Evernote

PICTURE = b"\x89PNG picture"


SUM = hashlib.md5(PICTURE, usedforsecurity=False).hexdigest()


def enex_file(path: Path, *notes: str, head: str = "") -> Path:
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n{head}<en-export version="10.0">'
        + "".join(f"<note>{note}</note>" for note in notes)
        + "</en-export>"
    )
    return path


def enex_note(body: str, more: str = "") -> str:
    content = f'<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x"><en-note>{body}</en-note>'
    return f"<title>T</title><created>20260102T030405Z</created><content><![CDATA[{content}]]></content>{more}"


def resource(data: str, name: str = "p.png") -> str:
    return (
        f'<resource><data encoding="base64">{data}</data><mime>image/png</mime><resource-attributes>'
        f"<file-name>{name}</file-name></resource-attributes></resource>"
    )


# Apple Journal

PAGE = """<html><head><style>p{}</style></head><body>
<p class="p1"><span class="s1"><div class='pageContainer'>
<div class="pageHeader">%s</div>
<div class="assetGrid"><div id="A1" class="gridItem assetType_photo">
<img src="../Resources/A1.heic" class="asset_image"/></div>
<div id="S1" class="gridItem assetType_audio"><div class="audioAssetHeader">Voice</div></div>
<div id="V1" class="gridItem assetType_video"><video><source src="../Resources/V1.mov"/></video></div>
<div id="M1" class="gridItem assetType_stateOfMind"><span>Calm</span></div>
<div class="gridItem assetType_visit"><div>Lake, Sofia</div></div></div>
<div class="reflectionPrompt">What went well?</div>
<div class='title'>Evening</div><div class='bodyText'></span></p>
<p class="p2"><span class="s2">Swam at seven.</span></p>
<p class="p2"><span class="s2">The water was warm.</span></p>
<p class="p1"><span class="s1"></div></div></span></p></body></html>"""


# RedNotebook

MONTH = """\
3: {text: 'A **bold** //day// with http://a.example//x and --old--, it''s

    [site ""https://b.example""] and ["cat" said]

    [""pic"".png?50] #walk'}
12:
  Ideas: {read more: null, ? 'a: b' : null}
  Tags: {family: null}
  text: |-
    =Title=
    + one
    raw ""**x**""
31: {text: ''}
45: {text: none}
"""
