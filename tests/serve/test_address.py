"""From an address to a file of the preview, and never to any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.serve.address import address_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("secret")
    out = tmp_path / "out"
    (out / "our town").mkdir(parents=True)
    (out / "our town" / "index.html").write_text("town")
    (out / ".charterc").mkdir()
    (out / ".charterc" / "lock").write_text("secret")
    return out


def content(target: str, folder: Path) -> bytes | None:
    address = address_of(target)
    return address.content(folder) if address else None


@pytest.mark.parametrize("target", ["/our%20town/", "/our%20town/index.html", "/our%20town/?at=listen"])
def test_a_page_is_found_by_its_folder_and_by_its_name(target: str, folder: Path) -> None:
    assert content(target, folder) == b"town"


@pytest.mark.parametrize(
    "target",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/our%20town/../../secret.txt",
        "/our%20town/%2e%2e/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "//secret.txt",
        "/C:/secret.txt",
        "/.charterc/lock",
        "/our%20town/index.html%00.txt",
        "/%ff",
        "secret.txt",
        "http://evil.example/secret.txt",
        "/",
        "/our%20town",
    ],
)
def test_nothing_else_is_there(target: str, folder: Path) -> None:
    assert content(target, folder) is None


def test_a_link_leads_to_nothing_outside(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "all").symlink_to(folder.parent)

    assert content("/link.txt", folder) is None
    assert content("/all/secret.txt", folder) is None


def test_a_folder_without_a_slash_is_known_for_one(folder: Path) -> None:
    address = address_of("/our%20town")

    assert address is not None
    assert address.is_folder(folder)
