"""A file of another program that was given the name of a charter is called what it is."""

import io
import zipfile

import pytest

from charterc.source.decode import MAX_BYTES, decode


def archive(name: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr(name, b"\0" * 10)
    return made.getvalue()


@pytest.mark.parametrize(
    ("raw", "called"),
    [
        (archive("word/document.xml"), "a Word document"),
        (archive("word/document.xml") + b"\0" * MAX_BYTES, "a Word document"),
        (archive("xl/workbook.xml"), "an Excel workbook"),
        (archive("a.txt"), "a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "an old Word or Excel document"),
        (b"{\\rtf1\\ansi Our charter}", "Rich Text Format"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"\x8f\x03\0\xf8\x11\xa2" * 50, "no text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html>\n<html>", "a web page"),
    ],
)
def test_it_is_named(raw: bytes, called: str) -> None:
    text, (problem,) = decode(raw, "town.yaml")

    assert text is None
    assert called in problem.message


@pytest.mark.parametrize("raw", [b"title: PDF\n", b"{title: Our town}\n", b"%YAML 1.2\n---\ntitle: A\n"])
def test_text_is_text(raw: bytes) -> None:
    assert decode(raw, "town.yaml") == (raw.decode(), [])
