"""`--online`: asks whether pages are there, and only on the public Internet."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from charterc.lint import online
from charterc.lint.online import check_link


class Pages(BaseHTTPRequestHandler):
    """/200 answers 200; /to/x redirects to /x; /head refuses HEAD."""

    def do_HEAD(self) -> None:
        path = self.path.strip("/")
        if path.startswith("to/"):
            self.send_response(302)
            self.send_header("Location", "/" + path.removeprefix("to/"))
        elif path == "loop":
            self.send_response(301)
            self.send_header("Location", "/loop")
        elif path == "head":
            self.send_response(405 if self.command == "HEAD" else 200)
        else:
            self.send_response(int(path))
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A server of the test's own, which stands for the public Internet."""
    monkeypatch.setattr(online, "_is_public", lambda _: True)
    check_link.cache_clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["200", "to/200", "to/to/200", "head", "401", "403", "429", "500"])
def test_a_page_that_answers_is_there(server: str, path: str) -> None:
    assert not check_link(f"{server}/{path}")


@pytest.mark.parametrize("path", ["404", "410", "to/404"])
def test_a_page_that_is_gone_is_told(server: str, path: str) -> None:
    assert "no such page" in check_link(f"{server}/{path}")


def test_going_round_in_circles_is_told(server: str) -> None:
    assert check_link(f"{server}/loop") == "the address redirects too often"


def test_a_server_that_is_not_there_is_told(server: str) -> None:
    assert "cannot be reached" in check_link(server.rpartition(":")[0] + ":1/")


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/meta",
        *(f"http://[{place}]/" for place in ("::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "fc00::1")),
    ],
)
def test_no_address_inside_a_network_is_asked(address: str) -> None:
    check_link.cache_clear()

    assert check_link(address) == "the address lies inside a private network"


def test_other_kinds_of_link_are_not_asked() -> None:
    assert not check_link("mailto:a@example.org")
    assert not check_link("tel:01234567890")


def test_the_place_that_was_looked_at_is_the_one_that_is_asked(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def look_up(host: str, port: int, *_: object, **__: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    assert not check_link(server.replace("127.0.0.1", "rebinding.test") + "/200")
    assert asked.count("rebinding.test") == 1
