"""A term is written in more than one way.

What it finds

“parents and carers”, “parent carers” and “parents/carers” in one charter; “co-production” and “coproduction”;
“wellbeing” and “well-being”; “organise” and “organize”. One finding for each term, at the first odd spelling. Names
of bodies, such as a Parent Carer Forum, are left alone.

Why it matters

Readers wonder whether two spellings mean two groups of people. Searching the page for one of them misses the others.

Example that fails

    agreements:
      - We will ask parents and carers first
      - We will meet parents and carers each term
      - We will tell parents/carers what we did

Example that passes

    agreements:
      - We will ask parents and carers first
      - We will meet parents and carers each term
      - We will tell parents and carers what we did

Source

GOV.UK, “Style guide”: use the same word for the same thing throughout.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.lint.texts import Hit, Texts, needed, texts
from charterc.patterns import lazy

CODE = "C306"
NAME = "inconsistent-term"
SEVERITY = Severity.WARNING

_SPELLINGS = (
    ("co-production", "coproduction", "co production"),
    ("co-produced", "coproduced", "co produced"),
    ("co-produce", "coproduce", "co produce"),
    ("co-design", "codesign", "co design"),
    ("co-ordinate", "coordinate"),
    ("co-ordinator", "coordinator"),
    ("wellbeing", "well-being", "well being"),
    ("multi-agency", "multi agency", "multiagency"),
    ("person-centred", "person centred"),
    ("email", "e-mail"),
    ("emails", "e-mails"),
    ("online", "on-line"),
    ("ongoing", "on-going"),
    ("website", "web site", "web-site"),
    ("headteacher", "head teacher", "head-teacher"),
    ("headteachers", "head teachers", "head-teachers"),
    ("decision-makers", "decision makers"),
    ("face-to-face", "face to face"),
    ("inclusive practice", "inclusive practise"),
)
_NEEDED = needed(spelling for spellings in _SPELLINGS for spelling in spellings)
_PARENTS = lazy(r"parents?(?P<between>/| ?/ ?| and | & | )carers?\b(?! (?:forum|council|alliance|network))")
_STYLES = {"/": "slash", " ": "one term", "&": "and"}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term that is written in more than one way."""
    found = texts(context)
    vocabulary = found.vocabulary
    if "carer" in vocabulary or "carers" in vocabulary:
        yield from _report(context, _parents(found))
    for spellings in _SPELLINGS:
        here = [spelling for spelling in spellings if _NEEDED[spelling] <= vocabulary and spelling in found.folded]
        if len(here) > 1:
            yield from _report(context, {spelling: list(found.find(spelling)) for spelling in spellings})
    for word in sorted([word for word in vocabulary if "iz" in word]) if "iz" in found.folded else ():
        if word.replace("iz", "is", 1) in vocabulary:
            pair = (word.replace("iz", "is", 1), word)
            yield from _report(context, {spelling: list(found.find(spelling)) for spelling in pair})


def _parents(found: Texts) -> dict[str, list[Hit]]:
    """The ways in which parents and carers are joined: as one term, by “and”, by a slash, by a slash with spaces."""
    styles: dict[str, list[Hit]] = {}
    for hit, match in found.search(_PARENTS):
        words = hit.words
        if words[0].isupper() and words[max(words.rfind(" "), words.rfind("/")) + 1].isupper():
            continue  # “South Glos Parents and Carers” is a name
        between = match.group("between")
        style = "spaced slash" if between == " / " else _STYLES.get(between.strip() or between, between.strip())
        styles.setdefault(style, []).append(hit)
    return styles


def _report(context: Context, styles: dict[str, list[Hit]]) -> Iterator[Problem]:
    used = sorted((hits for hits in styles.values() if hits), key=lambda hits: -len(hits))
    if len(used) < 2:
        return
    usual, odd = used[0], min((hits[0] for hits in used[1:]), key=lambda hit: hit.span)
    counts = ", ".join(f"“{hits[0].words}” ({len(hits)})" for hits in used)
    yield Problem(
        NAME,
        f"“{odd.words}” is also written another way in this charter: {counts}. Readers may take them for two things.",
        context.file,
        odd.span,
        f"Choose one spelling, such as “{usual[0].words}”, and use it throughout.",
        SEVERITY,
        (Related(usual[0].span, f"“{usual[0].words}” stands here"),),
    )
