"""What `charter.json` says of an adoption: who adopted which charter, and what is theirs in it.

What is not known is null, or an empty list where there could be several.
"""

from __future__ import annotations

from typing import Any

from charterc.adoption.apply import Adopted
from charterc.adoption.beside import Adaptation
from charterc.model.element import Element
from charterc.page.around_view import AdopterView
from charterc.page.view import Page


def adoption_block(adopted: Adopted, page: Page, view: AdopterView) -> dict[str, Any]:
    """The block. Only those who agreed to be named are in it."""
    adoption = adopted.adoption
    anchors = {part.key: part.anchor for part in page.parts if part.own}
    return {
        "charter": adoption.adopts,
        "title": adopted.area.title,
        "version": adoption.version,
        "fingerprint": adoption.fingerprint,
        "href": view.href,
        "adopter": _dump(adoption.adopter),
        "adopted": adoption.adopted.iso or str(adoption.adopted) if adoption.adopted else None,
        "next-review": adoption.next_review.iso or str(adoption.next_review) if adoption.next_review else None,
        "listed": adoption.listed,
        "introduction": _dump(adoption.introduction) if adoption.introduction else None,
        "adapted": [_adaptation(one) for one in adopted.adapted],
        "left-out": [
            {"address": one.address, "words": one.words, "reason": one.reason or None} for one in adopted.left_out
        ],
        "not-shown": list(adopted.not_shown),
        "added": [_dump(pledge) for pledge in adoption.added],
        "closing": _dump(adoption.closing) if adoption.closing else None,
        "signed": [_dump(signatory) for signatory in adoption.signed if signatory.consent],
        "source": _dump(adoption.source) if adoption.source else None,
        "anchors": anchors,
    }


def _adaptation(one: Adaptation) -> dict[str, Any]:
    """The charter says nothing there where `area` is null."""
    return {"address": one.address, "text": one.text, "area": one.area or None, "reason": one.reason or None}


def _dump(element: Element) -> dict[str, Any]:
    dumped: dict[str, Any] = element.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    return dumped
