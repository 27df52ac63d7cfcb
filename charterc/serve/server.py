"""The server: answers this machine alone, reads and never writes, and keeps a line open on which pages hear of changes.

Python's own server is enough for one person's browser; a framework would be ten packages more to keep safe.
"""

from __future__ import annotations

import json
import os
import secrets
import socketserver
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from charterc.serve import plain
from charterc.serve.address import TYPES, Address, address_of
from charterc.serve.gate import NAMES, refusal
from charterc.serve.inject import OWN, injected, own_file, version_of
from charterc.serve.shown import Shelf, Shown
from charterc.serve.trouble import Trouble

HOST = NAMES[0]
_IDLE = 30.0
"""Seconds after which a connection on which nothing comes is closed."""
_SIGN_OF_LIFE = 10.0
"""Seconds between two signs of life to a page: by those it is found out that nobody is there any more."""
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
_PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""A picture that is opened by itself is a page, and may bring a script along."""

MakeSheet = Callable[[str, str], tuple[Trouble, ...]]
"""From a charter's name and a file's to what keeps the file from being made."""


class PreviewServer(ThreadingHTTPServer):
    """Serves what stands on a shelf. Raises `OSError` where the port is not free."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"  # there it would take a port away from another program
    allow_reuse_port = False

    def __init__(self, port: int, shelf: Shelf, make_sheet: MakeSheet) -> None:
        self.shelf = shelf
        self.make_sheet = make_sheet
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        # HTTPServer would ask the network what this machine is called.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    @property
    def address(self) -> str:
        """The address of the first page."""
        return f"http://{HOST}:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away is no fault; one of ours the handler answers itself."""


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    protocol_version = "HTTP/1.1"
    timeout = _IDLE

    def do_GET(self) -> None:
        try:
            self._get()
        except (ConnectionError, TimeoutError):  # the browser has gone away
            self.close_connection = True
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end in an empty page
            self.close_connection = True
            title = "charterc itself made a mistake here"
            about = plain.words(f"The other pages are not affected. It would help to tell its makers: {error!r}")
            self._send(Shown(plain.page(title, about), status=HTTPStatus.INTERNAL_SERVER_ERROR))

    def _get(self) -> None:
        if why := refusal(self.headers, self.server.server_port):
            self._send(Shown(f"{why}\n".encode(), TYPES[".txt"], HTTPStatus.FORBIDDEN))
            return
        path, _, query = self.path.partition("?")
        if path.startswith(OWN):
            self._own(path.removeprefix(OWN), query)
            return
        address = address_of(self.path)
        if address is None:
            self._send(Shown(plain.page("There is no such page", plain.home()), status=HTTPStatus.NOT_FOUND))
        elif address.is_folder(self.server.shelf.folder):
            self._lead_to(f"{path}/{'?' if query else ''}{query}")
        else:
            self._answer(address)

    do_HEAD = do_GET  # noqa: N815

    def _refuse_method(self) -> None:
        self.close_connection = True
        answer = Shown(b"The preview is only to be looked at.\n", TYPES[".txt"], HTTPStatus.METHOD_NOT_ALLOWED)
        self._send(answer, {"Allow": "GET, HEAD"})

    do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = do_CONNECT = _refuse_method  # noqa: N815

    def _answer(self, address: Address) -> None:
        shelf = self.server.shelf
        if shelf.is_sheet(address) and (troubles := self.server.make_sheet(address.name, address.file)):
            title = f"{address.file} of {address.name} cannot be made"
            shown = Shown(plain.page(title, plain.wrong(troubles)), status=HTTPStatus.SERVICE_UNAVAILABLE)
            self._send(shown)
            return
        shown = shelf.show(address)
        if not shown.is_page:
            self._send(shown)
            return
        shelf.looked_at(address)
        page, nonce = self.path.partition("?")[0], secrets.token_urlsafe(16)
        self._send(shown._replace(content=injected(shown.content, page, nonce, version_of(shown.content))))

    def _own(self, name: str, query: str) -> None:
        if name == "events":
            asked = _fields(query)
            address = address_of(asked.get("page", ["/"])[0])
            if address is not None:
                self._events(address, places="places" in asked)
                return
        content = own_file(name)
        if content is None:
            self._send(Shown(b"There is no such file.\n", TYPES[".txt"], HTTPStatus.NOT_FOUND))
        else:
            self._send(Shown(content, TYPES[name[name.rindex(".") :]]))

    def _events(self, address: Address, *, places: bool) -> None:
        """Tells a page what becomes of it, as server-sent events, until it is closed."""
        self.close_connection = True
        self._begin(HTTPStatus.OK, {"Content-Type": "text/event-stream", "Connection": "close"})
        shelf, last = self.server.shelf, ""
        board = shelf.board
        while not board.stopped and self.command != "HEAD":
            count = board.count
            shelf.looked_at(address)
            state = json.dumps(shelf.state(address, places=places))
            self.wfile.write(f"data: {state}\n\n".encode() if state != last else b": still here\n\n")
            last = state
            board.wait(count, _SIGN_OF_LIFE)

    def _lead_to(self, place: str) -> None:
        # Two slashes in front would name another server.
        self._send(Shown(b"", status=HTTPStatus.FOUND), {"Location": f"/{place.lstrip('/')}"})

    def _send(self, shown: Shown, more: dict[str, str] | None = None) -> None:
        headers = {"Content-Type": shown.kind, "Content-Length": str(len(shown.content)), **(more or {})}
        if shown.kind == TYPES[".svg"]:
            headers["Content-Security-Policy"] = _PICTURE_POLICY
        self._begin(shown.status, headers)
        if self.command != "HEAD":
            self.wfile.write(shown.content)

    def _begin(self, status: HTTPStatus, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**_HEADERS, **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def version_string(self) -> str:
        return "charterc"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nobody reads a line for each picture."""


def _fields(query: str) -> dict[str, list[str]]:
    """What an address asks for; nothing, where it asks for more than a page ever does."""
    try:
        return parse_qs(query, keep_blank_values=True, max_num_fields=8)
    except ValueError:
        return {}
