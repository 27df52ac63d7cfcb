"""Reads the lists in `lists/`, which people edit who are no programmers, and says in words what is wrong with one.

acronyms = read("acronyms", Acronyms)      # lists/acronyms.yaml as its model
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic_core import PydanticCustomError

from charterc.errors import ChartercError
from charterc.model.element import hyphenated
from charterc.model.faults.explain import explain
from charterc.model.words import Id, Name
from charterc.near import near
from charterc.problem import Problem
from charterc.source.parse import parse

FOLDER = Path(__file__).with_name("lists")


class Strict(BaseModel):
    """What stands in a list. Keys are written with hyphens; unknown ones are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=hyphenated, defer_build=True)


class ListFile(Strict):
    """A list, or several, as a file says it."""

    called: ClassVar[str] = "list"


File = TypeVar("File", bound=ListFile)


class BadListError(ChartercError):
    """A list cannot be read; the message has a line for each mistake."""

    def __init__(self, problems: list[Problem]) -> None:
        told = [f"{each.file}:{each.span.line}: {each.message} {each.hint}".rstrip() for each in problems]
        super().__init__("\n".join(told))


def read(name: str, model: type[File], context: Any = None) -> File:
    """The list `name` as its model; `context` is what the model's validators are told.

    Raises `BadListError` where its file is not as it should be.
    """
    return parsed((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), f"lists/{name}.yaml", model, context)


def parsed(text: str, file: str, model: type[File], context: Any = None) -> File:
    """The list that stands in a text, as its model; `file` is what messages call it."""
    tree, problems = parse(text, file)
    if problems:
        raise BadListError(problems)
    try:
        return model.model_validate(tree, context=context)
    except ValidationError as error:
        raise BadListError(explain(error, model, file)) from None


def fault(message: str, hint: str = "", node: Any = None) -> PydanticCustomError:
    """What a validator of ours raises: its words are told as they are, with the place of a node."""
    return PydanticCustomError("in_words", "{words}", {"words": message, "hint": hint, "node": node})


def no_choice(given: str, choices: Iterable[str], node: Any = None) -> PydanticCustomError:
    """What a validator of ours raises for a word that is none of the choices."""
    hint = f"Possible here: {', '.join(choices)}."
    guess = near(given, choices)
    return fault(f"“{given}” is not known here.", f"Did you mean “{guess}”?" if guess else hint, node)


class _Sources(ListFile):
    sources: dict[Id, Name]


@cache
def _sources() -> Mapping[str, str]:
    return read("sources", _Sources).sources


def _citation(key: str) -> str:
    if key not in _sources():
        raise no_choice(key, _sources())
    return _sources()[key]


def _split(sign: str | None) -> BeforeValidator:
    def split(text: Any) -> Any:
        return [word.strip() for word in text.split(sign)] if isinstance(text, str) else text

    return BeforeValidator(split)


Source = Annotated[Name, AfterValidator(_citation)]
"""Written as the short name of a source; what `sources.yaml` says of it."""

SpacedWords = Annotated[frozenset[str], _split(None)]
"""Words with spaces between them."""

CommaWords = Annotated[tuple[str, ...], _split(",")]
"""Words, or groups of words, with commas between them; in the order in which they are written."""


class WordFile(ListFile):
    """Lists of words that are no wordings with advice."""

    sources: tuple[Source, ...]
    """Where they come from."""


class _NamedLists(WordFile):
    words: dict[str, CommaWords]


@cache
def named_lists(file: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of a file that holds nothing else, by their names."""
    return read(file, _NamedLists).words


def as_pattern(words: Iterable[str]) -> str:
    """Words, or groups of words, as part of a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@cache
def listed_pattern(file: str, name: str) -> str:
    """The words of a list of a file that holds nothing but lists, as part of a pattern."""
    return as_pattern(named_lists(file)[name])
