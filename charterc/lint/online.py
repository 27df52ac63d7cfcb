"""Whether the page behind a link is there: only with `--online`, and only on the public Internet.

A charter in a pull request may name any address. So addresses inside a network (127.0.0.1, 10.…) are not
asked, nor is anything they redirect to; nothing is sent but the question, and little is read of the answer.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from functools import cache
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urljoin, urlsplit

SECONDS = 10
REDIRECTS = 5
_GONE = frozenset({404, 410})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOT_HEAD = frozenset({400, 403, 404, 405, 500, 501, 503})
"""Answers that some servers give to HEAD only; GET decides."""


@cache
def check_link(address: str) -> str:
    """Why a page cannot be reached, or "" where it can, or where it answers that only people may see it."""
    for _ in range(REDIRECTS + 1):
        parts = urlsplit(address)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            return ""
        try:
            status, place = _ask(address, "HEAD")
            if status in _NOT_HEAD:
                status, place = _ask(address, "GET")
        except _PrivateError:
            return "the address lies inside a private network"
        except TimeoutError:
            return f"the server gave no answer within {SECONDS} seconds"
        except socket.gaierror as error:
            if error.errno == socket.EAI_AGAIN:
                return "its name cannot be looked up just now; perhaps there is no network here"
            return "there is no server of that name"
        except (OSError, HTTPException, ValueError) as error:
            return f"the server cannot be reached ({getattr(error, 'strerror', None) or type(error).__name__})"
        if status not in _REDIRECTS or not place:
            return f"the server says that there is no such page ({status})" if status in _GONE else ""
        address = urljoin(address, place)
    return "the address redirects too often"


class _PrivateError(Exception):
    """The host is not on the public Internet."""


def _ask(address: str, method: str) -> tuple[int, str]:
    """The status of a page, and where it redirects to."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    kind = _PinnedHTTPS if parts.scheme == "https" else _Pinned
    connection = kind(host, port, timeout=SECONDS)
    connection.place = _public_place(host, port)
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request(method, path, headers={"User-Agent": "charterc lint", "Accept": "*/*"})
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location") or ""
    finally:
        connection.close()


class _Pinned(HTTPConnection):
    """Connects to the place that was looked at: a name that is looked up twice may lead to two places."""

    place = ""

    def connect(self) -> None:
        self.sock = socket.create_connection((self.place, self.port), self.timeout)


class _PinnedHTTPS(HTTPSConnection):
    place = ""

    def connect(self) -> None:
        plain = socket.create_connection((self.place, self.port), self.timeout)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)


def _public_place(host: str, port: int) -> str:
    """Where a host is. Raises `_PrivateError` where any of its places is not on the public Internet."""
    found = [str(place[0]) for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not all(_is_public(place) for place in found):
        raise _PrivateError
    return found[0]


def _is_public(place: str) -> bool:
    address = ipaddress.ip_address(place.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF).is_global
        inner = address.ipv4_mapped or address.sixtofour
        return inner.is_global if inner else address.is_global and not address.teredo
    return address.is_global


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""Addresses that stand for one of the older kind."""
