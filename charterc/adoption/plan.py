"""An adoption as changes of its charter: which words are others, and what is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from charterc.adoption.addresses import Addresses, Text
from charterc.adoption.rewrite import Changes, Key
from charterc.model.adoption import Adoption
from charterc.model.charter import Charter
from charterc.model.groups import Group, Item
from charterc.model.parts import Section, Summary
from charterc.model.passages import elements
from charterc.model.roles import Role

_NAMING = frozenset({"name", "id", "number", "colour", "language"})
"""What is kept of a value where its name alone is shown."""
_PROMISING = frozenset({"stem", "by", "commitments"})


@dataclass(slots=True)
class Plan:
    """What an adoption does with its charter."""

    changes: Changes = field(default_factory=Changes)
    wanted: frozenset[str] = frozenset()
    """The parts that are shown."""
    only_named: set[str] = field(default_factory=set)
    """Lists of values that are not shown themselves, but that a part which is shown repeats by their names."""
    left_out: dict[int, str] = field(default_factory=dict)
    """Why an element is left out, by its identity; what stands below it too. "" where the adopter does not say."""
    emptied: dict[Key, str] = field(default_factory=dict)
    """The same for single texts."""

    def lacks(self, text: Text) -> bool:
        """Whether what holds a text is shown without it."""
        if (id(text.element), text.field) in self.changes.emptied:
            return True
        return bool(text.term) and self.changes.terms.get((id(text.element), text.term), "") is None

    def leaves_out(self, text: Text) -> bool:
        """Whether the adopter says so of a text."""
        return any((id(text.element), name) in self.emptied for name in (text.field, text.term))


def plan(charter: Charter, adoption: Adoption, known: Addresses) -> Plan:
    """The changes of an adoption. `known` are the addresses of the charter; any other changes nothing."""
    named = frozenset(adoption.shows) & frozenset(charter.parts)
    made = Plan(wanted=named or frozenset(charter.parts))
    _adapt(made.changes, adoption, known)
    _leave_out(made, adoption, known)
    _drop_parts(made, charter)
    # Capitals are how the area prints the names of its values, and no part of what they say.
    for summary in _summaries(charter, charter.parts):
        if summary.show == "capitals":
            made.changes.words[id(summary), "show"] = "names"
    return made


def _adapt(changes: Changes, adoption: Adoption, known: Addresses) -> None:
    for address, said in adoption.adapted.items():
        text = known.texts.get(address)
        if text is None:
            continue
        if not text.term:
            changes.words[id(text.element), text.field] = said.text
        elif text.role is Role.TERM:
            changes.terms[id(text.element), text.term] = said.text
        else:
            changes.meanings[id(text.element), text.term] = said.text


def _leave_out(made: Plan, adoption: Adoption, known: Addresses) -> None:
    for address, entry in adoption.left_out.items():
        reason = entry.reason or ""
        if whole := known.wholes.get(address):
            made.changes.gone.add(id(whole))
            made.left_out |= {id(element): reason for element in elements(whole)}
        elif text := known.texts.get(address):
            if text.term:
                made.changes.terms[id(text.element), text.term] = None
                made.emptied[id(text.element), text.term] = reason
            elif text.may_be_empty:
                if text.role is Role.HEADING:  # else the tool would give one of its own
                    made.changes.words[id(text.element), text.field] = ""
                else:
                    made.changes.emptied.add((id(text.element), text.field))
                made.emptied[id(text.element), text.field] = reason


def _drop_parts(made: Plan, charter: Charter) -> None:
    """Takes away the parts that are not shown, but for the names of values that a part which is shown repeats."""
    gone = made.changes.gone
    repeated = {summary.of: summary.show for summary in _summaries(charter, made.wanted, gone)}
    for name, part in charter.parts.items():
        if name in made.wanted or id(part) in gone:
            continue
        if not isinstance(part, Group) or name not in repeated:
            gone.add(id(part))
            continue
        made.only_named.add(name)
        kept = _NAMING | _PROMISING if repeated[name] == "commitments" else _NAMING
        made.changes.emptied |= {(id(part), key) for key in Group.model_fields if key not in {"items", "language"}}
        made.changes.emptied |= {(id(item), key) for item in part.items for key in Item.model_fields if key not in kept}


def _summaries(charter: Charter, names: Iterable[str], gone: Collection[int] = ()) -> Iterator[Summary]:
    """What some parts repeat of lists of values."""
    for name in names:
        part = charter.parts[name]
        for element in elements(part) if id(part) not in gone else ():
            if isinstance(element, Section) and element.summary and id(element) not in gone:
                yield element.summary
