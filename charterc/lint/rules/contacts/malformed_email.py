"""An email address cannot work.

What it finds

An address without a domain, with a space or a comma in it, with two dots in a row, an ending that does not exist or
“(at)” for @. Under “email” and behind a link it is an error, at which a build stops; anywhere else in the text it is a
warning, because only its look tells that it is an address. Handles such as @millbrook_send are left alone.

Why it matters

The one parent who took the courage to write gets an error.

Example that fails

    contacts:
      - email: send@millbrook,gov.uk

Example that passes

    contacts:
      - email: send@millbrook.gov.uk

Source

RFC 5321 and RFC 5322, on the form of addresses.
"""

from charterc.problem import Severity

SEVERITY = Severity.ERROR
