"""Partners, signatories and contacts as the page shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from charterc.model.people import Contact, Partner, Signatory
from charterc.page import richtext
from charterc.page.copying import copied
from charterc.page.element_views import ContactView, PartnerView, SignatoryView
from charterc.page.making import Making


def partner_view(making: Making, partner: Partner) -> PartnerView:
    """One body that made or supports the charter."""
    return PartnerView(**copied(PartnerView, partner, making.pictures))


def signatory_views(making: Making, signatories: Iterable[Signatory]) -> list[SignatoryView]:
    """Those who are named as signatories. Where a charter is no draft and dates none of them, all have signed."""
    views = [_signatory_view(making, signatory) for signatory in signatories]
    dated = [view for view in views if view.date or view.signature]
    signed = dated or (views if making.charter.status != "draft" else [])
    for view in signed:
        view.signed = bool(view.name)
    return views


def _signatory_view(making: Making, signatory: Signatory) -> SignatoryView:
    """One of them. That a role is interim is not said again where the words say so."""
    interim = making.labels["interim"].casefold()
    said = any(interim in words.casefold() for words in (signatory.name, signatory.role) if words)
    return SignatoryView(
        **copied(SignatoryView, signatory, making.pictures),
        date=making.date(signatory.date) if signatory.date else "",
        interim=signatory.interim and not said,
    )


def contact_view(making: Making, contact: Contact) -> ContactView:
    """One way to get in touch."""
    given = "purpose" in contact.model_fields_set
    label = contact.label or (making.labels[f"for_{contact.purpose}"] if given else "")
    view = ContactView(**copied(ContactView, contact, making.pictures) | {"address": [], "label": label})
    if any(character.isdigit() for character in view.phone):
        view.tel = "tel:" + re.sub(r"(?!^\+)[^\d]", "", view.phone)
    view.address = [line.strip() for line in (contact.address or "").split("\n") if line.strip()]
    view.links = [(link.text, link.url or richtext.address_of(link.text)) for link in contact.links]
    return view
