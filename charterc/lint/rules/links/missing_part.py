"""The text sends readers to a part that the charter does not have.

What it finds

“Appendix 2”, “annex B”, “clause 7.3”, “value 9”, “section 9 of this charter”, “see section 9”, “found in chapter 6”,
“see page 4”, “the table below”, “figure 2”, “the fifth value”, “the second appendix”, “the glossary at the end”, “the
form attached to this charter”, “overleaf”, “the box on the right”: where there is no such thing in the charter.
Sections of laws, codes and other documents are left alone (“section 19 of the Act”), and so is whatever the charter
has, under a heading, a number or a caption.

Why it matters

Somebody looks for it in vain. Often it is all that is left of a longer document from which the text was copied.

Example that fails

    background: The timetable is in appendix 2.

Example that passes

    background: The timetable is in appendix 2.
    sections:
      timetable:
        heading: "Appendix 2: Timetable"
        text: We meet each month.

Source

GOV.UK, “Content design: planning, writing and managing content”: check facts and figures whenever content changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_uppercase

from charterc.lint.language.elsewhere import HERE, beside, is_elsewhere
from charterc.lint.language.named_parts import ITEMS, PUT_IT_IN, absent_parts
from charterc.lint.language.on_paper import lost_pictures, lost_places
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.counts import counts
from charterc.model.numbering import numbering, short_number
from charterc.model.roles import Role
from charterc.wording.pointers import pointers

SEVERITY = Severity.WARNING

_KINDS = (
    "appendix|annexe?|schedule|clause|section|part|chapter|paragraph|page|heading|point|item|question|footnote|note"
    "|figure|table|diagram|promise|commitment"
    f"|article|rule|{'|'.join(ITEMS)}"
)
_PLACE = re.compile(
    rf"\b(?P<kind>{_KINDS})\s(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[A-Z])(?!\w|\.\d|-\w|')", re.IGNORECASE
)
_ATTACHED = frozenset({"appendix", "annex", "annexe", "schedule"})
"""These are only ever spoken of where there is one."""
_PROMISES = frozenset({"promise", "commitment"})
_ONLY_OURS = frozenset({"article", "rule"})
"""“article 12” is one of a convention, unless it is said to be “of this charter”."""
_SHOWN = frozenset({"figure", "table", "diagram"})

_OURS = re.compile(rf"\s?(?:{HERE}|above\b|below\b|overleaf\b)", re.IGNORECASE)
_SEE = re.compile(r"\b(?:see|read|turn to|refer to|look at)(?:\salso)?\s\(?$|\((?:see\s)?$", re.IGNORECASE)
_told_in = cache(lambda: re.compile(rf"{pointers('told')} (?:the )?\(?$"))
_SHOWS = re.compile(r"\s(?:shows|lists|sets|says|tells|explains)\b", re.IGNORECASE)
_ENDS = re.compile(r"$|[.,;:)]| (?:shows?|lists?|tells?|says?|explains?|and)\b")
"""“on page 2 the child draws” is a page of the child's own."""
_other_papers = cache(lambda: re.compile(pointers("other-papers")))
_LAW = re.compile(r"\b(?:acts?|regulations?|code|convention|directive|law|plans?)\b", re.IGNORECASE)
_LEADING = re.compile(r"\s*(?:[^\W\d]{2,12} )?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s")
"""The number at the start of a heading: “3. Our values”, “Section 3: Our values”."""
_FAR = 400
"""Characters before and behind a place that are looked at for words about a law."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each place that is not there."""
    titles, told = _titles(context), list[Hit]()
    printed = _numbers(context)
    for hit, match in context.texts.search(_PLACE):
        kind, number = match["kind"].lower(), match["number"]
        if hit.text.role not in SENTENCES or hit.is_quoted or not _is_number(kind, number):
            continue
        named = f"{kind} {number}".lower()
        if is_elsewhere(hit) or named in titles or (kind not in _ATTACHED | _SHOWN and number in printed):
            continue
        if _is_meant(context, hit, kind, number):
            told.append(hit)
            yield context.problem(
                f"This charter has no {kind} {number}, to which it sends its readers.",
                hit.span,
                PUT_IT_IN,
            )
    for picture, where in lost_pictures(context.analysis):
        told.append(picture)
        yield context.problem(f"There is no {where}.", picture.span, "Put it in, or take the words out.")
    for absent in absent_parts(context.analysis, titles):
        yield context.problem(
            f"This charter has no {absent.what}, of which it speaks.",
            absent.hit.span,
            absent.how,
        )
    for hit, said in lost_places(context.analysis):
        if any(hit.text is each.text and hit.start <= each.end + 1 and each.start <= hit.end for each in told):
            continue
        yield context.problem(
            f"This charter has nothing “{said}”, to which it sends its readers.",
            hit.span,
            "Say under which heading it stands, put it in, or take the words out.",
        )


def _is_number(kind: str, number: str) -> bool:
    """“appendix B”, “Part C” and “clause 7.3”, but neither “section A” nor “appendix a”."""
    return number.isupper() if number.isalpha() and kind in _ATTACHED | _SHOWN | {"part"} else not number.isalpha()


def _is_meant(context: Context, hit: Hit, kind: str, number: str) -> bool:
    """Whether a place of that kind, if there were one, would be in this charter."""
    if kind in _ATTACHED or kind == "clause":
        return True
    if kind in ITEMS:
        part = getattr(context.charter, ITEMS[kind])
        return part is not None and number.isdigit() and int(number) > len(part.items) > 0
    before, behind = beside(hit)
    if _OURS.match(behind):
        return kind == "page" or not number.isdigit() or int(number) > len(context.charter.parts)
    if kind in _ONLY_OURS:
        return False
    if kind in _SHOWN:
        return _SEE.search(before) is not None or before.endswith("in ") or _SHOWS.match(behind) is not None
    if kind in _PROMISES:
        return number.isdigit() and int(number) > counts(context.charter)["places"] > 0
    too_high = kind in {"page", "footnote"} or not number.isdigit() or int(number) > len(context.charter.parts)
    told = _told_in().search(before.lower()) or (
        kind == "page" and before.endswith(" on ") and _ENDS.match(behind) is not None
    )
    if told and not _other_papers().search(hit.around.lower()):
        return too_high and not _LAW.search(hit.around)
    is_told = _SEE.search(before) is not None or (before.lower().endswith("as ") and _SHOWS.match(behind) is not None)
    return too_high and is_told and not _LAW.search(_around(hit))


def _around(hit: Hit) -> str:
    """The text around a place, which may speak of a law some sentences before."""
    return hit.text.prose[max(0, hit.start - _FAR) : hit.end + _FAR]


def _titles(context: Context) -> set[str]:
    """Every place that a heading, a caption or the like names: “appendix 2”."""
    named = (text for text in context.texts.all if text.role in NAMES or text.role in {Role.NUMBER, Role.LOST})
    return {" ".join(match.group().lower().split()) for text in named for match in _PLACE.finditer(text.value)}


def _numbers(context: Context) -> set[str]:
    """Every number that is printed before something, or stands at the start of a heading."""
    found = {short_number(text.value) for text in context.texts.all if text.role is Role.NUMBER}
    found |= {number.lstrip(ascii_uppercase) for number in numbering(context.charter).promises.values()}
    for text in context.texts.all:
        if text.role in NAMES and (match := _LEADING.match(text.value)):
            found.add(match[1])
    return found
