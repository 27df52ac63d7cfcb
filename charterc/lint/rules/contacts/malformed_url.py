"""A web address cannot work.

What it finds

An address with a host that has no dot, two schemes, a missing slash or a misspelt “https”. Under “url” and behind the
words of a link it is an error, at which a build stops; anywhere else in the text it is a warning, because only its look
tells that it is an address.

Why it matters

The link leads nowhere, and in print nobody can even see why.

Example that fails

    information: Read the [strategy](https://https://www.millbrook.gov.uk/send).

Example that passes

    information: Read the [strategy](https://www.millbrook.gov.uk/send).

Source

RFC 3986, “Uniform Resource Identifier: generic syntax”.
"""

from charterc.problem import Severity

SEVERITY = Severity.ERROR
