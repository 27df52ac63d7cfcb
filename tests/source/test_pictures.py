"""Pictures that a charter names: only safe ones, from inside the project, get published."""

from __future__ import annotations

import struct
import zlib

import pytest

from tests.support import Project

CHARTER = "title: Our charter\npartners:\n  - name: The council\n    logo: {file: %s, alt: The council}\n"


def png(width: int = 2, height: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\x00" + b"\xff\x00\x00" * min(width, 4)) * min(height, 4))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def svg(inside: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'.encode()


def test_a_sound_picture_is_published_under_a_neutral_name(project: Project) -> None:
    project.charter(CHARTER % "logo.png")
    project.write("charters/logo.png", png())

    result = project.run("build", "-f", "markdown")

    assert result.code == 0, result.err
    assert (project.root / "build" / "town" / "picture-1.png").read_bytes() == png()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_svg_is_published_as_it_was_understood(project: Project, encoding: str) -> None:
    drawn = svg('<path xmlns:i="urn:inkscape" i:label="x" d="M0 0h9"/>').decode()
    project.charter(CHARTER % "logo.svg")
    project.write("charters/logo.svg", f"<!-- ours -->{drawn}".encode(encoding))

    result = project.run("build", "-f", "markdown")

    assert result.code == 0, result.err
    cleaned = svg('<path d="M0 0h9"/>') + b"\n"
    assert (project.root / "build" / "town" / "picture-1.svg").read_bytes() == cleaned


@pytest.mark.parametrize(
    ("named", "content", "says"),
    [
        ("logo.png", None, "There is no picture"),
        ("../../secret.png", None, "outside the project"),
        ("/etc/passwd", None, "outside the project"),
        ("https://example.org/logo.png", None, "on the web"),
        ("logo.png", b"not a picture", "is not a picture"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + b"x" * (2 * 1024 * 1024), "The limit is 2 MiB"),
        ("logo.png", png(60_000, 60_000), "too many"),
        ("logo.svg", svg("<script>alert(1)</script>"), "script"),
        ("logo.svg", svg('<rect onload="alert(1)"/>'), "onload"),
        ("logo.svg", svg('<a href="java&#10;script:alert(1)"><rect/></a>'), "is a link"),
        ("logo.svg", svg('<image href="https://example.org/x.png"/>'), "elsewhere"),
        ("logo.svg", svg("<style>@import 'https://example.org/x.css';</style>"), "elsewhere"),
        ("logo.svg", svg("<foreignObject><b/></foreignObject>"), "<foreignObject>"),
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"), "document type"),
        ("logo.svg", svg("<rect>"), "not a sound SVG"),
    ],
)
def test_an_unsafe_picture_is_refused_and_nothing_is_written(
    project: Project, named: str, content: bytes | None, says: str
) -> None:
    project.charter(CHARTER % named)
    if content is not None:
        project.write(f"charters/{named}", content)

    result = project.run("build", "-f", "markdown")

    assert (result.code, says in result.err) == (1, True), result.err
    assert "town.yaml:4:" in result.err
    assert not (project.root / "build").exists()
