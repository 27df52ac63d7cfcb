"""A released version is gone, or another stands in its place.

What it finds

In a file that `charterc release` wrote (`charters/versions/NAME/2.yaml`): that the version which it follows is no
longer there, is another one than it was, or is not the one before it any more. Each version keeps the number and the
fingerprint of the one before it. Nothing tells that the latest one is gone, but for the place where older files are
kept, such as Git. A build says it as a warning, and makes the pages of the versions that are there.

Why it matters

Somebody has the old version on a wall, and must be able to find what became of a promise.

Example that fails

    # charters/versions/town/2.yaml, with no 1.yaml beside it
    title: Our charter
    release:
      version: "2"
      date: 2026-03-01
      follows:
        version: "1"
        fingerprint: f1-0123456789abcdef
      fingerprint: f1-5e3195ff5b8571c4
      fingerprints:
        charter.title: f1-a9a1794cae75a4a4

Example that passes

    # charters/versions/town/1.yaml, the first one
    title: Our charter
    release:
      version: "1"
      date: 2026-03-01
      fingerprint: f1-2a93242b573678b6
      fingerprints:
        charter.title: f1-a9a1794cae75a4a4

Source

charterc's own.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
ABOUT_FILE = True
