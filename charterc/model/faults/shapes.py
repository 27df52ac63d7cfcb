"""How to write what people put into another shape: the words they wrote, under the keys that these words need."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from charterc.model.element import Element, hyphenated
from charterc.model.keys import field_of, keys_of, models_in
from charterc.model.text_forms import looks_like_id
from charterc.source.quoting import easily_quoted, quoted

_PICTURE = "{key}:\n  file: {words}\n  alt: What the picture shows"
_TERMS = "{key}:\n  terms:\n    {term}: {words}"
_LONGEST_LINE = 80
_FEW_WORDS = 4
"""What a comma divides from other names has no more words."""
_FROM_TEXT = {
    "Picture": _PICTURE,
    "Logo": _PICTURE,
    "Contacts": "{key}:\n  - text: {words}",
    "Signatories": "{key}:\n  - name: {words}",
    "Contact": "- text: {words}",
    "Signatory": "- name: {words}",
    "Governance": "{key}:\n  text: {words}",
    "Progress": "- date: 2026-01-31\n  text: {words}",
    "Glossary": "{key}:\n  text: {words}",
    "GroupLabels": "{key}:\n  name: {words}",
    "MeasureLabels": "{key}:\n  what: {words}",
    "OutcomeLabels": "{key}:\n  value: {words}",
}
"""For each part that cannot be text alone, the keys under which the text belongs."""


def from_text(kind: str, key: str, text: str) -> str:
    """The lines that say `text` where a part of that kind belongs; "" where none is known."""
    lines = _FROM_TEXT.get(kind, "")
    if "@" in text and " " not in text.strip():
        lines = lines.replace("- text:", "- email:")
    return lines.format(key=key, words=plain_or_quoted(text))


def renamed(owner: type[BaseModel], key: str, given: Any) -> str:
    """The lines that say under its right key what stood under another name."""
    if not isinstance(given, str) or not given.strip():
        return f"{key}:"
    field = field_of(owner, key)
    is_list = field is not None and str(field.annotation).startswith("tuple")
    return f"{key}:\n  - {plain_or_quoted(given)}" if is_list else f"{key}: {plain_or_quoted(given)}"


def in_one_text(given: Any) -> str:
    """What commas between brackets, or dashes, made a list of, as one text; "" where the items are no short words."""
    if not isinstance(given, list) or not given or not all(isinstance(item, str) and item for item in given):
        return ""
    if given[0].span.line == given[-1].span.end_line:
        return quoted(", ".join(given))
    words = ", ".join(given)
    return plain_or_quoted(words) if len(words) <= _LONGEST_LINE else ""


def items_in(text: str) -> str:
    """The items that a line of text names, each on a line of its own; all of it as one where it may be a sentence."""
    items = [item.strip() for item in text.split(",")]
    if not all(items) or any(item.count(" ") >= _FEW_WORDS for item in items) or text.rstrip().endswith("."):
        items = [text]
    return "\n      - ".join(map(plain_or_quoted, items))


def terms(key: str, given: Any) -> str:
    """The lines of a glossary, with its first term as somebody gave it, in a list or too far to the left."""
    entry = given[0] if isinstance(given, list) and given else given
    pairs = list(entry.items()) if isinstance(entry, dict) else []
    if len(pairs) > 1 and isinstance(given, list):  # “- term: A” with “meaning: B” below it
        pairs = [(str(pairs[0][1]), pairs[1][1])]
    term, words = pairs[0] if pairs else ("EHCP", "Education, health and care plan")
    meaning = words if isinstance(words, str) else "What it means"
    return _TERMS.format(key=key, term=plain_or_quoted(str(term)), words=plain_or_quoted(meaning))


def named_item(item: type[BaseModel], name: str, below: Any) -> str:
    """The lines of an item whose name was made a key of the list."""
    first = _first_key(item)
    if name.isdigit() and isinstance(below, str):
        return f"- {first}: {plain_or_quoted(below)}"
    if "id" in item.model_fields and looks_like_id(name) and isinstance(below, str):
        return item_with_id(item, name, below)
    lines = [f"- {first}: {plain_or_quoted(name)}"]
    lists = [hyphenated(key) for key in ("commitments", "how", "items") if key in item.model_fields]
    if isinstance(below, list) and lists:
        lines += [f"  {lists[0]}:", *(f"    - {_short(entry)}" for entry in below[:1])]
    elif isinstance(below, str) and below.strip() and first != "text":
        key = "text" if "text" in item.model_fields else next(iter(lists), "")
        if key:
            lines += [f"  {key}: {plain_or_quoted(below)}"] if key == "text" else [f"  {key}:", f"    - {below}"]
    elif isinstance(below, dict):
        lines += [f"  {key}: {_short(value)}" for key, value in list(below.items())[:1]]
    return "\n".join(lines)


def one_item(owner: type[BaseModel], part: str, given: dict[Any, Any]) -> str:
    """The lines of a list with one item, whose keys stood where only those of the list may stand."""
    item, own = item_of(owner), keys_of(owner)
    known = keys_of(item) if item else ()
    lines: list[str] = []
    for key, value in given.items():
        if key not in known or (key in own and "items" in given):
            continue
        inner = [f"    - {_short(entry)}" for entry in value[:1]] if isinstance(value, list) else []
        lines += [f"  {key}:", *inner] if inner else [f"  {key}: {_short(value)}"]
    listed = [f"- {line[2:]}" if number == 0 else line for number, line in enumerate(lines)]
    return "\n".join([f"{part}:", *(f"  {line}" for line in listed)])


def item_with_id(item: type[BaseModel], name: str, words: str) -> str:
    """The lines of an item whose id was made the key of its words."""
    return f"- id: {name}\n  {_first_key(item)}: {plain_or_quoted(words)}"


def _first_key(item: type[BaseModel]) -> str:
    """The key that the words of an item belong to."""
    return item.shorthand.get(str, "text") if issubclass(item, Element) else "text"


def item_of(owner: type[BaseModel]) -> type[BaseModel] | None:
    """The model of the items of a list."""
    field = owner.model_fields.get("items")
    return next(models_in(field.annotation), None) if field else None


def plain_or_quoted(text: str) -> str:
    """Words as they may stand behind a key, in quotes only where they need them."""
    words = " ".join(text.split())
    needs = ": " in words or " #" in words or words.endswith(":") or not (words[:1].isalnum() or words[:1] in "“‘(")
    return easily_quoted(words) if needs else words


def _short(node: Any) -> str:
    return plain_or_quoted(node) if isinstance(node, str) else "…"
