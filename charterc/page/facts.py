"""What a page says about its charter: version, dates, terms, and where the wording comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from charterc.model.charter import Charter
from charterc.model.governance import Source
from charterc.model.release import VersionNumber
from charterc.page.language import written
from charterc.page.own_words import OwnWords


def facts_of(charter: Charter, labels: Mapping[str, OwnWords], language: str) -> list[tuple[str, str, str]]:
    """Label, words, and the machine-readable day where the words are one: version, dates, licence and so on.

    `language` is that of the page on which they are said.
    """
    facts: list[tuple[str, str, str]] = []
    if charter.status != "published":
        facts.append((labels["status"], labels[charter.status], ""))
    for key, words in (("version", _version(charter)), ("area", charter.area)):
        if words:
            facts.append((labels[key], words, ""))
    for key in ("agreed", "published", "updated", "next_review"):
        moment = getattr(charter, key)
        if moment:
            facts.append((labels[key], written(moment, language), moment.iso))
    for key in ("replaces", "replaced_by", "based_on", "licence"):
        words = getattr(charter, key)
        if words:
            facts.append((labels[key], words, ""))
    facts += _release_facts(charter, labels, language)
    return facts


def _version(charter: Charter) -> str | None:
    """Words of the charter's own (“Autumn edition”), else the number under which it was released."""
    own, release = charter.version, charter.release
    if release and (own is None or VersionNumber.of(own)):
        return release.version
    return own


def _release_facts(charter: Charter, labels: Mapping[str, OwnWords], language: str) -> Iterator[tuple[str, str, str]]:
    """What is known of a released version: its day, who agreed, and why there is one."""
    release = charter.release
    if release is None:
        return
    if release.date:
        yield labels["released"], written(release.date, language), release.date.iso
    yield labels["agreed_by"], ", ".join(release.agreed_by) or labels["not_known"], ""
    if release.note:
        yield labels["why_version"], release.note, ""


def source_of(source: Source | None, language: str) -> dict[str, str]:
    """Where the wording was taken from, as words; empty where nobody says. `language` is that of the page."""
    if source is None:
        return {}
    return {
        "document": source.document,
        "publisher": source.publisher or "",
        "url": source.url or "",
        "retrieved": written(source.retrieved, language) if source.retrieved else "",
        "note": source.note or "",
    }
