"""Puts the preview's script into a page while it is served, and lets that script alone through the page's policy."""

from __future__ import annotations

import hashlib
import html
import re
from importlib.resources import files

from markupsafe import Markup, escape

OWN = "/.preview/"
"""Where what belongs to the preview itself stands. No charter's name starts with a full stop."""
_POLICY = re.compile(rb'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")', re.IGNORECASE)
_END = re.compile(rb"</body\s*>", re.IGNORECASE)


def version_of(content: bytes | None) -> str:
    """A short name for what a page holds; "" for one that is not there."""
    return hashlib.sha256(content).hexdigest()[:20] if content is not None else ""


def injected(content: bytes, page: str, nonce: str, version: str) -> bytes:
    """A page with the script. `page` is its own address, `version` what it is told from others by."""
    words = {"nonce": nonce, "page": page, "version": version, "own": OWN}
    tag = Markup(
        '<script nonce="{nonce}" src="{own}preview.js" defer id="charterc-preview" data-page="{page}" '
        'data-version="{version}"></script>\n'
    )
    script = str(tag.format(**{name: escape(word) for name, word in words.items()})).encode()
    content = _POLICY.sub(lambda found: found[1] + _allowing(found[2].decode(), nonce).encode() + found[3], content)
    ends = list(_END.finditer(content))
    place = ends[-1].start() if ends else len(content)
    return content[:place] + script + content[place:]


def _allowing(policy: str, nonce: str) -> str:
    """A page's policy, with leave for one script, and for that to ask this server."""
    directives = [words for directive in html.unescape(policy).split(";") if (words := directive.split())]
    found = {name.lower(): sources for name, *sources in directives}
    for name, leave in (("script-src", f"'nonce-{nonce}'"), ("connect-src", "'self'")):
        found[name] = [*(source for source in found.get(name, []) if source != "'none'"), leave]
    return html.escape("; ".join(" ".join([name, *sources]) for name, sources in found.items()))


def own_file(name: str) -> bytes | None:
    """A file of the preview itself; None where there is none of that name."""
    if name not in {"preview.js", "preview.css"}:
        return None
    return files("charterc.serve.injected").joinpath(name).read_bytes()
