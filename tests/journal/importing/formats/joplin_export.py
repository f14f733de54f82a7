"""An export of Joplin, and the parts it is made of, as Joplin writes them."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

WORK, IDEAS, NOTE, OTHER, PICTURE, GONE, TAG, LINK = (letter * 32 for letter in "12345678")


def item(title: str, body: str, /, **values: object) -> bytes:
    footer = "\n".join(f"{name}: {value}" for name, value in values.items())
    return "\n\n".join(filter(None, (title, body, footer))).encode()


def note(key: str, title: str, body: str, /, **more: object) -> bytes:
    values: dict[str, object] = {
        "id": key,
        "parent_id": IDEAS,
        "created_time": "2026-03-01T10:00:00.000Z",
        "updated_time": "2026-03-02T10:00:00.000Z",
        "is_conflict": 0,
        "latitude": "0.00000000",
        "longitude": "0.00000000",
        "is_todo": 0,
        "todo_completed": 0,
        "markup_language": 1,
        "encryption_applied": 0,
    }
    return item(title, body, **(values | more), type_=1)


EXPORT = {
    f"{WORK}.md": item("Work", "", id=WORK, parent_id="", type_=2),
    f"{IDEAS}.md": item("Ideas", "", id=IDEAS, parent_id=WORK, type_=2),
    f"{NOTE}.md": note(
        NOTE,
        "First",
        f"See ![pic](:/{PICTURE}) and [that](:/{OTHER}) and [](:/{OTHER}).\n\nid: not a footer",
        user_created_time="2025-12-31T23:30:00.000Z",
        latitude="52.5",
        longitude="13.4",
        source_url="https://a.example",
    ),
    f"{OTHER}.md": note(OTHER, "Second", "<p>A <b>b</b></p>", markup_language=2, is_conflict=1),
    f"{PICTURE}.md": item("cat", "", id=PICTURE, mime="image/png", file_extension="png", type_=4),
    f"{TAG}.md": item("mind", "", id=TAG, type_=5),
    f"{LINK}.md": item("", "", id=LINK, note_id=NOTE, tag_id=TAG, type_=6),
    f"resources/{PICTURE}.png": b"png",
}


def raw(folder: Path, files: Mapping[str, bytes]) -> Path:
    (folder / "resources").mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def jex(path: Path, files: Mapping[str, bytes]) -> Path:
    with tarfile.open(path, "w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path
