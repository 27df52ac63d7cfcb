"""Charters made by chance out of the whole format, by the models themselves: a new field is drawn without a word here.

    @given(charters())
    def test_…(text: str) -> None: ...

Every one is valid: ids are given once, and references lead somewhere. `damaged` breaks one in a few places.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence
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
    *("Ask → listen → act ✓", "☎ № ★ ≥ ½ 5′ 6″", "Y tŷ ger y dŵr", "Chúng tôi sẽ lắng nghe", "Sí gbogbo ẹbí"),
    "wordwithoutanend" * 9,
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
NO_FONT = "Families 𓀀"
"""Words that cannot be printed on paper, which a charter in ten has."""
_FEW = 3
"""So many entries at most in a list, so that many charters can be tried."""
_DEEP = 3


def charters() -> st.SearchStrategy[str]:
    """The YAML of a valid charter with any of the parts, each in any of its forms.

    Hypothesis draws a seed, not each word: it gives up on what takes as many choices as a charter with values does, and
    would try little else than titles with a part or two.
    """
    return st.integers(0, 2**63).map(a_charter)


def a_charter(seed: int) -> str:
    """The charter of a seed."""
    tree = _Maker(random.Random(seed)).charter()  # noqa: S311 - nothing here is a secret
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
    def __init__(self, chance: random.Random) -> None:
        self.random = chance
        self.ids = 0
        self.outcomes: list[str] = []
        self.items: list[str] = []

    def charter(self) -> dict[str, Any]:
        """A title and any other keys, in any order. Outcomes come first, so that values can be linked to them."""
        wanted = self.some(sorted(set(Charter.model_fields) - _BY_HAND - set(GROUPS)), self.random.choice([2, 5, 10]))
        wanted += self.some(GROUPS, 3)
        tree: dict[str, Any] = {}
        for name in sorted(wanted, key=lambda name: name != "outcomes"):
            field = Charter.model_fields[name]
            if found := self.value(field.annotation, roles_of(field), 0):
                tree[field.alias or name] = found
        keys = self.random.sample(list(tree), len(tree))
        tree = {"title": self.random.choice(LINES), **self.ways(), **{key: tree[key] for key in keys}}
        self.link(tree)
        parts = [key for key in tree if key in PARTS] + list(tree.get("sections", {}))
        if parts and self.chance():
            named = self.some(parts, len(parts)) or parts[:1]
            page: list[Any] = list(named)
            if self.chance():
                page = [*named[1:], {"heading": "A chapter", "text": "Words", "parts": named[:1]}]
            tree["page"] = page
        if parts and self.chance():
            tree["poster"] = self.random.sample(parts, self.random.randint(1, len(parts)))
        return tree

    def ways(self) -> dict[str, Any]:
        """What changes how all of it looks."""
        ways: dict[str, Any] = {}
        if self.rarely():
            ways["language"] = self.random.choice([*LANGUAGES, "ur"])
        if self.rarely():
            ways["theme"] = {"wheel": "plain"}
        if self.rarely():
            ways["audience"] = NO_FONT
        return ways

    def link(self, tree: dict[str, Any]) -> None:
        """Names a shared promise and the outcomes under values, and summaries after lists that are there."""
        groups = [tree[name] for name in GROUPS if name in tree]
        lists = [group if isinstance(group, list) else group.get("items", []) for group in groups]
        values = [item for found in lists for item in found if isinstance(item, dict)]
        if values and self.chance():
            tree["commitments"] = {"keep-it": "We keep our word", "say-so": {"text": "We say so", "when": "If we can"}}
            for value, kept in zip(values, (["keep-it", "say-so"], ["We ask", "keep-it"]), strict=False):
                value["commitments"] = kept
        if values and self.chance():
            tree["outcomes"] = {"safe": "I feel safe", "heard": {"text": "I am heard", "number": "2)"}}
            for value, served in zip(values, ("all", ["heard"], ["safe", "heard"]), strict=False):
                value["outcomes"] = served
        there = [name for name in GROUPS if name in tree]
        for part in _sections(tree):
            if "summary" in part and there:
                part["summary"] = self.random.choice([there[0], {"of": there[0], "show": "capitals"}])
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
            if name in _NEVER or not (field.is_required() or self.random.random() < 0.25):
                continue
            if name == "colour":  # of a value; any other word is no colour
                found[name] = "#6a1b9a"
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
        return self.random.random() < 0.5

    def some(self, choices: Sequence[str], most: int) -> list[str]:
        """So many of them at most, each once."""
        return self.random.sample(choices, self.random.randint(0, min(most, len(choices))))

    def rarely(self) -> bool:
        return self.random.random() < 0.1

    def role(self, model: type[Element], name: str, inherited: Role) -> Role:
        roles = roles_of(model.model_fields[name])
        return roles[0] if roles else inherited

    def value(self, annotation: Any, roles: tuple[Role, ...], depth: int, inherited: Role = Role.PROSE) -> Any:
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self.value(inner[0], roles, depth, inherited)
        if origin in {Union, UnionType}:
            forms = [form for form in inner if form is not type(None)]
            return self.value(self.random.choice(forms), roles, depth, inherited)
        if origin is Literal:
            return self.random.choice(inner)
        if origin is tuple:
            return self.list_of(inner[0], roles, depth)
        if origin is dict:
            return self.names(annotation, roles, depth)
        if isinstance(annotation, type) and issubclass(annotation, Element):
            return self.element(annotation, depth, roles[0] if roles else inherited)
        return self.scalar(annotation, roles)

    def scalar(self, kind: Any, roles: tuple[Role, ...]) -> Any:
        if kind is bool:
            return self.random.choice(["yes", "no"])
        if kind is int:
            return self.random.randint(2000, 2040)
        if kind is Moment:
            day = (datetime.date(2000, 1, 1) + datetime.timedelta(self.random.randrange(15_000))).isoformat()
            return self.random.choice([day, day[:7], "March 2026", "Autumn term 2025", "Gwanwyn 2026"])
        if roles and roles[0] is Role.UNSEEN:
            return self.random.choice(LANGUAGES)
        return self.random.choice(BY_ROLE.get(roles[0] if roles else Role.PROSE, LINES))

    def list_of(self, inner: Any, roles: tuple[Role, ...], depth: int) -> Any:
        if depth > _DEEP + 1:
            return ["Words"]
        if roles and roles[0] is Role.UNSEEN and not depth:  # names of parts, which are not all known yet
            return []
        if roles and roles[0] is Role.UNSEEN:  # ids of outcomes or of other items
            known = self.outcomes or self.items
            return "all" if self.outcomes and self.chance() else known[:1] or []
        count = self.random.randint(1, _FEW)
        return [self.value(_statement(inner), roles, depth, roles[0] if roles else Role.PROSE) for _ in range(count)]

    def names(self, annotation: Any, roles: tuple[Role, ...], depth: int) -> dict[str, Any]:
        _, inner = get_args(annotation)
        count = self.random.randint(1, 2)
        if len(roles) > 1:
            return {f"TERM {number}": self.value(inner, roles[1:], depth) for number in range(count)}
        return {f"own-part-{number}": self.value(inner, roles, depth) for number in range(count)}


_BY_HAND = frozenset({"title", "release", "page", "poster", "commitments", "theme", "language", "audience"})
_NEVER = frozenset({"id", "file", "logo", "signature", "related", "outcomes"})
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


__all__ = ["LANGUAGES", "Chapter", "Summary", "a_charter", "charters", "damaged"]
