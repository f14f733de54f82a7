"""The part of JSON Schema that our own schema is written in, checked by hand: no dependency."""

from __future__ import annotations

import re
from typing import Any

KNOWN = {
    *("$schema", "$id", "$defs", "$ref", "title", "description", "type", "required", "items"),
    *("additionalProperties", "properties", "const", "enum", "minimum", "pattern", "anyOf"),
}
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "null": type(None),
}


def problems(value: Any, schema: dict[str, Any], whole: dict[str, Any], at: str = "$") -> list[str]:
    """Where ``value`` is not as ``schema`` says. A word of it that is not known is an error."""
    assert schema.keys() <= KNOWN, schema.keys() - KNOWN
    found: list[str] = []
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        found += problems(value, whole["$defs"][name], whole, at)
    if "anyOf" in schema and all(problems(value, one, whole, at) for one in schema["anyOf"]):
        found.append(f"{at}: none of several")
    if "type" in schema and not _is(value, schema["type"]):
        return [*found, f"{at}: no {schema['type']}"]
    found += [f"{at}: {sentence}" for sentence in _of_plain(value, schema)]
    if isinstance(value, dict):
        found += _of_object(value, schema, whole, at)
    if isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            found += problems(one, schema["items"], whole, f"{at}[{number}]")
    return found


def _of_plain(value: Any, schema: dict[str, Any]) -> list[str]:
    told = (
        ("not what it must be", "const" in schema and _differs(value, schema["const"])),
        ("not in the list", "enum" in schema and value not in schema["enum"]),
        ("too small", "minimum" in schema and value < schema["minimum"]),
        ("not of the pattern", "pattern" in schema and not re.search(schema["pattern"], value)),
    )
    return [sentence for sentence, is_so in told if is_so]


def _differs(value: Any, wanted: Any) -> bool:
    return type(value) is not type(wanted) or bool(value != wanted)


def _of_object(
    value: dict[str, Any], schema: dict[str, Any], whole: dict[str, Any], at: str
) -> list[str]:
    inside = schema.get("properties", {})
    found = [f"{at}.{name}: missing" for name in schema.get("required", ()) if name not in value]
    for name, one in value.items():
        if name in inside:
            found += problems(one, inside[name], whole, f"{at}.{name}")
        elif schema.get("additionalProperties") is False:
            found.append(f"{at}.{name}: not known")
    return found


def _is(value: Any, kinds: str | list[str]) -> bool:
    for kind in [kinds] if isinstance(kinds, str) else kinds:
        if isinstance(value, TYPES[kind]) and not (kind == "integer" and isinstance(value, bool)):
            return True
    return False
