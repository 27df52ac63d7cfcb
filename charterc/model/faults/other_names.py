"""What people call the keys of a charter when they write them from memory.

who: The participation team   →   owner: The participation team
"""

from __future__ import annotations

from collections.abc import Collection

_OTHER_NAMES = {
    "owner": "who by lead led-by responsible responsibility accountable person team",
    "due": "when deadline by-when target-date target date timescale timeframe end",
    "start": "begin begins from starting start-date",
    "what": "action measure task activity name text title step",
    "how": "ways way method methods steps",
    "evidence": "proof indicator indicators",
    "status": "progress state rag rating",
    "rating": "status state rag progress",
    "history": "updates notes progress",
    "label": "heading",
    "name": "title heading value principle term text what who",
    "heading": "title name",
    "title": "name heading",
    "commitments": "promises promise commitment pledges pledge we-will what-we-will-do items actions",
    "items": "list commitments promises points bullets values outcomes statements",
    "indicators": "signs sign how-we-will-know you-will-see",
    "goals": "goal aims aim objectives",
    "text": "description meaning definition words promise statement content body commitment name what report update"
    " comment comments hours opening-hours opening-times",
    "why": "reason because rationale",
    "stem": "lead-in intro introduction we-will",
    "by": "who owner promised-by",
    "said-by": "author speaker quote-by who",
    "when": "condition if situation",
    "within": "standard timescale deadline in response response-time",
    "note": "comment comments remark",
    "phone": "tel telephone mobile number phone-number",
    "email": "mail e-mail email-address",
    "url": "website web link address site webpage href",
    "links": "website web link url social social-media websites",
    "address": "postal-address post",
    "for": "purpose type kind",
    "role": "job job-title position post title",
    "organisation": "organization org body council company employer",
    "date": "day signed when",
    "file": "path src image picture photo source logo",
    "alt": "alt-text description alternative alternative-text",
    "picture": "image photo img logo",
    "language": "lang locale",
    "area": "place town council borough county region local-area authority city",
    "strapline": "subtitle tagline slogan sub-title",
    "introduction": "intro foreword welcome",
    "background": "about history context",
    "aim": "mission objective objectives goal goals",
    "contacts": "contact contact-us contact-details",
    "signatories": "signed-by signatures signed signatory",
    "partners": "members organisations organizations partner",
    "terms": "definitions words",
    "glossary": "terms abbreviations acronyms definitions jargon",
    "agreed": "date agreed-on",
    "next-review": "review review-date review-on",
    "published": "publication-date date-published",
    "publisher": "author by owner",
    "document": "title name",
    "retrieved": "accessed date read",
    "from": "start begin",
    "until": "end to",
    "outcomes": "outcome results",
    "values": "value our-values",
    "measures": "measure action-plan",
}
"""Each key with what else it is called."""


def called_here(word: str, keys: Collection[str], present: Collection[str]) -> str:
    """The one of `keys`, none of those `present`, that is meant by a word which is no key; "" where none is."""
    plain = word.strip().lower().replace("_", "-").replace(" ", "-")
    return next((key for key in keys if key not in present and plain in _OTHER_NAMES.get(key, "").split()), "")
