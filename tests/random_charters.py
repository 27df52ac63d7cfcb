"""Charters made by chance out of the whole format, by the models themselves: a new field is drawn without a word here.

    @given(charters())
    def test_…(text: str) -> None: ...

Every one is valid: ids are given once, and references lead somewhere. `damaged` breaks one in a few places.
"""

from __future__ import annotations

import datetime
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import yaml
from hypothesis import strategies as st

from charterc.model.charter import GROUPS, PARTS, Chapter, Charter
from charterc.model.element import Element
from charterc.model.groups import Item
from charterc.model.measures import Progress
from charterc.model.parts import Picture, Section, Summary
from charterc.model.people import Contact
from charterc.model.roles import Role, roles_of
from charterc.model.statements import Statement
from charterc.model.text_forms import looks_like_id
from charterc.model.when import Moment

for _model in (Statement, Section, Charter):
    _model.model_rebuild()  # until then a field that names its own model is only a word

PIECES = [
    *("We will listen", "We answer within 5 working days", "Every child is heard", "Talk to us first", "Be kind"),
    *("**Nothing** about us without us", "Read [our plan](https://www.town.gov.uk/plan)", "Co-production is for all"),
    *("What matters: people", "5 of us", "yes", "1.10", "# one", "- a dash", "“Quoted” and 'quoted'", "A & B <C> {d}"),
    *("Gwrandown ar bob teulu", "Zażółć gęślą jaźń", "Two lines\nof it", "One paragraph\n\nand another one"),
    *("- first\n- second", "1. first\n2. second", "> said by a parent", "*", "_", "a_b", "\\", "$5 ~ 6 | 7"),
]
LINES = [piece for piece in PIECES if "\n" not in piece]
BY_ROLE = {
    Role.EMAIL: ["send@town.gov.uk"],
    Role.PHONE: ["0161 496 0000", "text 60060"],
    Role.URL: ["https://www.town.gov.uk/send", "mailto:send@town.gov.uk", "tel:01614960000", "#values"],
    Role.ADDRESS: ["Town Hall", "Town Hall\nHigh Street\nTown"],
    Role.NUMBER: ["1)", "A", "Principle 3", "1.10"],
    Role.PROSE: PIECES,
    Role.WHY: PIECES,
    Role.NOTE: PIECES,
    Role.MEANING: PIECES,
    Role.CONTACT: PIECES,
    Role.INHERITED: PIECES,
}
LANGUAGES = ["en-GB", "cy", "pl"]
_FEW = 3
"""So many entries at most in a list, so that many charters can be tried."""
_DEEP = 3


@st.composite
def charters(draw: st.DrawFn) -> str:
    """The YAML of a valid charter with any of the parts, each in any of its forms."""
    tree = _Maker(draw).charter()
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=1000)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A charter in which some lines are cut, indented, emptied or written twice."""
    lines = draw(charters()).split("\n")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        lines[at] = draw(
            st.sampled_from(["", f"  {line}", line[2:], f"{line}x", f"{line}\n{line}", line.replace(":", "")])
        )
    return "\n".join(lines)


class _Maker:
    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.ids = 0
        self.outcomes: list[str] = []
        self.items: list[str] = []

    def charter(self) -> dict[str, Any]:
        """A title and any other keys, in any order. Outcomes come first, so that values can be linked to them."""
        wanted = self.draw(
            st.lists(st.sampled_from(sorted(set(Charter.model_fields) - _BY_HAND)), unique=True, max_size=7)
        )
        tree: dict[str, Any] = {}
        for name in sorted(wanted, key=lambda name: name != "outcomes"):
            field = Charter.model_fields[name]
            tree[field.alias or name] = self.value(field.annotation, roles_of(field), 0)
        keys = self.draw(st.permutations(list(tree)))
        tree = {"title": self.draw(st.sampled_from(LINES)), **{key: tree[key] for key in keys}}
        self.link(tree)
        parts = [key for key in tree if key in PARTS] + list(tree.get("sections", {}))
        if parts and self.chance():
            named = self.draw(st.lists(st.sampled_from(parts), unique=True, min_size=1))
            page: list[Any] = list(named)
            if self.chance():
                page = [*named[1:], {"heading": "A chapter", "text": "Words", "parts": named[:1]}]
            tree["page"] = page
        return tree

    def link(self, tree: dict[str, Any]) -> None:
        """Names a shared promise under values, and summaries after lists that are there."""
        groups = [tree[name] for name in GROUPS if name in tree]
        lists = [group if isinstance(group, list) else group.get("items", []) for group in groups]
        values = [item for found in lists for item in found if isinstance(item, dict)]
        if values and self.chance():
            tree["commitments"] = {"keep-it": "We keep our word", "say-so": {"text": "We say so", "when": "If we can"}}
            for value, kept in zip(values, (["keep-it", "say-so"], ["We ask", "keep-it"]), strict=False):
                value["commitments"] = kept
        there = [name for name in GROUPS if name in tree]
        for part in _sections(tree):
            if "summary" in part and there:
                part["summary"] = self.draw(st.sampled_from([there[0], {"of": there[0], "show": "capitals"}]))
            else:
                part.pop("summary", None)
            if not part:
                part["text"] = "Words"

    def element(self, model: type[Element], depth: int, role: Role) -> Any:
        """One element, in its short form now and then."""
        short = [name for kind, name in model.shorthand.items() if kind is str and name not in _NEVER]
        if short and (depth > _DEEP or self.chance()):
            words = self.value(str, (self.role(model, short[0], role),), depth)
            # Alone under a value, one word is the id of a promise said elsewhere.
            return {"text": words} if model is Statement and looks_like_id(words) else words
        found = {}
        for name, field in model.model_fields.items():
            if name in _NEVER or not (field.is_required() or self.draw(st.integers(0, 3)) == 0):
                continue
            found[field.alias or name] = self.value(field.annotation, roles_of(field), depth + 1, role)
        return self.whole(model, found)

    def whole(self, model: type[Element], found: dict[str, Any]) -> dict[str, Any]:
        """An element that says something, with an id that nobody else has."""
        if "id" in model.model_fields and model is not Section and self.chance():
            self.ids += 1
            found["id"] = f"id-{self.ids}"
            if model is Item:
                self.items.append(found["id"])
        if model is Picture:
            found.setdefault("lost", "A photograph of the group")
        if model is Progress and len(found) == 1:
            found["rating"] = "Embedded"
        if model is Contact and not found:
            found["email"] = "send@town.gov.uk"
        if not found:
            key = next(name for name in (*model.shorthand.values(), *model.model_fields) if name not in _NEVER)
            field = model.model_fields[key]
            found[field.alias or key] = self.value(field.annotation, roles_of(field), _DEEP + 1)
        return found

    def chance(self) -> bool:
        return bool(self.draw(st.booleans()))

    def role(self, model: type[Element], name: str, inherited: Role) -> Role:
        roles = roles_of(model.model_fields[name])
        return roles[0] if roles else inherited

    def value(self, annotation: Any, roles: tuple[Role, ...], depth: int, inherited: Role = Role.PROSE) -> Any:
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self.value(inner[0], roles, depth, inherited)
        if origin in {Union, UnionType}:
            forms = [form for form in inner if form is not type(None)]
            return self.value(self.draw(st.sampled_from(forms)), roles, depth, inherited)
        if origin is Literal:
            return self.draw(st.sampled_from(inner))
        if origin is tuple:
            return self.list_of(inner[0], roles, depth)
        if origin is dict:
            return self.names(annotation, roles, depth)
        if isinstance(annotation, type) and issubclass(annotation, Element):
            return self.element(annotation, depth, roles[0] if roles else inherited)
        return self.scalar(annotation, roles)

    def scalar(self, kind: Any, roles: tuple[Role, ...]) -> Any:
        if kind is bool:
            return self.draw(st.sampled_from(["yes", "no"]))
        if kind is int:
            return self.draw(st.integers(2000, 2040))
        if kind is Moment:
            day = self.draw(st.dates(datetime.date(2000, 1, 1), datetime.date(2040, 1, 1))).isoformat()
            return self.draw(st.sampled_from([day, day[:7], "March 2026", "Autumn term 2025", "Gwanwyn 2026"]))
        if roles and roles[0] is Role.UNSEEN:
            return self.draw(st.sampled_from(LANGUAGES))
        return self.draw(st.sampled_from(BY_ROLE.get(roles[0] if roles else Role.PROSE, LINES)))

    def list_of(self, inner: Any, roles: tuple[Role, ...], depth: int) -> Any:
        if depth > _DEEP + 1:
            return ["Words"]
        if roles and roles[0] is Role.UNSEEN:  # ids of outcomes or of other items
            known = self.outcomes or self.items
            return "all" if self.outcomes and self.chance() else known[:1] or []
        count = self.draw(st.integers(1, _FEW))
        return [self.value(_statement(inner), roles, depth, roles[0] if roles else Role.PROSE) for _ in range(count)]

    def names(self, annotation: Any, roles: tuple[Role, ...], depth: int) -> dict[str, Any]:
        _, inner = get_args(annotation)
        count = self.draw(st.integers(1, 2))
        if len(roles) > 1:
            return {f"TERM {number}": self.value(inner, roles[1:], depth) for number in range(count)}
        return {f"own-part-{number}": self.value(inner, roles, depth) for number in range(count)}


_BY_HAND = frozenset({"title", "page", "commitments", "theme", "language"})
_NEVER = frozenset({"id", "file", "logo", "signature", "language", "related", "outcomes"})
"""Ids are given once, files have to be there, and links are made when what they lead to is known."""


def _statement(inner: Any) -> Any:
    """A list of promises may hold ids too; here it holds statements."""
    return Statement if "Statement" in repr(inner) else inner


def _sections(tree: dict[str, Any]) -> list[dict[str, Any]]:
    found = []
    for name, part in [*tree.items(), *tree.get("sections", {}).items()]:
        if isinstance(part, dict) and name not in {"sections", *GROUPS}:
            found += [part, *(group for group in part.get("groups", []) if isinstance(group, dict))]
    return found


__all__ = ["LANGUAGES", "Chapter", "Summary", "charters", "damaged"]
