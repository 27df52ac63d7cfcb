"""What is put into a page while it is served."""

from __future__ import annotations

import pytest

from charterc.serve.inject import injected, own_file, version_of

POLICY = '<meta http-equiv="Content-Security-Policy" content="%s">'


def served(page: str, address: str = "/town/") -> str:
    return injected(page.encode(), address, "NONCE", "1").decode()


def test_the_script_stands_at_the_end_of_the_body() -> None:
    page = served("<body><p>The words </body> in a comment</p></body></html>")

    assert page.startswith("<body><p>The words </body> in a comment</p><script")
    assert page.endswith("</script>\n</body></html>")


def test_a_page_without_a_body_has_it_too() -> None:
    assert served("<p>Words").startswith('<p>Words<script nonce="NONCE"')


def test_an_address_cannot_end_the_tag() -> None:
    assert '"><script>' not in served("</body>", '/"><script>alert(1)</script>/')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("default-src 'none'", "default-src 'none'; script-src 'nonce-NONCE'; connect-src 'self'"),
        ("script-src 'self'", "script-src 'self' 'nonce-NONCE'; connect-src 'self'"),
        ("script-src 'none'; img-src data:", "script-src 'nonce-NONCE'; img-src data:; connect-src 'self'"),
        ("default-src &#39;none&#39;", "default-src 'none'; script-src 'nonce-NONCE'; connect-src 'self'"),
    ],
)
def test_a_policy_lets_that_script_through_and_nothing_more(before: str, after: str) -> None:
    page = served(POLICY % before)

    assert page.startswith(POLICY % after.replace("'", "&#x27;"))


def test_versions_tell_pages_apart() -> None:
    assert version_of(b"one") == version_of(b"one") != version_of(b"two")
    assert version_of(None) == ""


@pytest.mark.parametrize("name", ["", "__init__.py", "../inject.py", "preview.html"])
def test_only_script_and_style_are_the_preview_s_own(name: str) -> None:
    assert own_file(name) is None
