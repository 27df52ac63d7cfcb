"""The first file of an adoption: what is known filled in, and a note on each key that is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from charterc.adoption.addresses import addresses
from charterc.adoption.fingerprints import fingerprints_of
from charterc.model.charter import Charter
from charterc.model.page_order import main_group, part_names
from charterc.model.passages import promises
from charterc.source.quoting import in_double_quotes

KNOWN = ("kind", "motto", "address", "phone", "email", "website", "urn")
"""What may be known of an adopter beside its name."""


def first_file(charter: Charter, name: str, version: str, known: Mapping[str, str], called: str) -> str:
    """The text of the adoption of a charter called `name`, in a file called `called`.

    `version` is the released version that `charter` is, or ""; `known` holds the adopter's name, and of the keys in
    `KNOWN` those that are known.
    """
    return "\n".join(_lines(charter, name, version, known, called)) + "\n"


def _lines(charter: Charter, name: str, version: str, known: Mapping[str, str], called: str) -> Iterator[str]:
    yield f"# Who adopts the charter “{name}”, and how. A key with nothing behind it is not known; the page says so."
    yield f"# To see the page: charterc build {called}"
    yield ""
    yield f"adopts: {in_double_quotes(name)}"
    yield "# The released version, and the fingerprint of what it says. This fills them in:"
    yield f"# charterc adopt --refresh {called}"
    yield f"version: {in_double_quotes(version)}" if version else "version:"
    yield f"fingerprint: {fingerprints_of(charter)[0]}"
    yield "# The day on which it was taken on, such as 2026-09-01, and the day by which you look at it again."
    yield "adopted:"
    yield "next-review:"
    yield "# yes, if you agree to be in the public register of adoptions; no, if you do not."
    yield "listed:"
    yield ""
    yield "adopter:"
    yield f"  name: {in_double_quotes(known['name'])}"
    for key in KNOWN:
        said = known.get(key, "")
        yield f"  {key}: {in_double_quotes(said)}" if said else f"  {key}:"
    yield "  # logo:"
    yield "  #   file: logo.png"
    yield f"  #   alt: {in_double_quotes(known['name'])}"
    yield ""
    yield "# Who signed for it. Only those with “consent: yes” are named anywhere."
    yield "# signed:"
    yield "#   - name: Their name"
    yield "#     role: Headteacher"
    yield "#     consent: yes"
    yield ""
    yield "# Your page shows the whole charter in its own words, unless you say otherwise below."
    yield ""
    yield "# Only these parts:"
    yield f"# shows: [{', '.join(part_names(charter))}]"
    yield from _examples(charter)


def _examples(charter: Charter) -> Iterator[str]:
    """Commented lines in which the charter's own ids stand, as far as it has any."""
    main = main_group(charter)
    value = next((item.id for item in (main[1].items if main else ()) if item.id), None)
    promise = next((promise.address for promise in promises(charter)), None)
    text = value or next(iter(addresses(charter).texts))
    yield ""
    yield "# In your own words, with the reason:"
    yield "# adapted:"
    yield f"#   {text}:"
    yield "#     text: What you say instead"
    yield "#     reason: Why"
    yield ""
    yield "# Left out, with the reason:"
    yield "# left-out:"
    yield f"#   {next(reversed(part_names(charter)), text)}: Why"
    yield ""
    yield "# Your own pledges: “here is how we do this”."
    yield "# added:"
    yield f"#   - under: {promise or next(iter(charter.parts), text)}"
    yield "#     text: What you do"
