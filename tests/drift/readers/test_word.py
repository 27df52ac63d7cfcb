"""Word documents: paragraphs, lists and tables, each with the number of its paragraph."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from charterc.errors import UsageError
from tests.drift.readers.read import blocks, told


def saved(document: docx.document.Document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_each_paragraph_is_counted_the_empty_ones_too(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Listen")
    document.add_paragraph("")
    paragraph = document.add_paragraph("We ")
    paragraph.add_run("will").bold = True
    paragraph.add_run(" <b>listen</b> & act")
    document.add_paragraph("One", style="List Bullet")
    document.add_paragraph("Two", style="List Bullet")

    assert told(tmp_path, "copy.docx", saved(document)) == [
        ("Listen", 1),
        ("We will <b>listen</b> & act", 3),
        ("One", 4),
        ("Two", 5),
    ]


def test_cells_of_a_table_are_apart(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Before")
    table = document.add_table(2, 2)
    for number, words in enumerate(["One", "Two", "Three\nmore", "Four"]):
        table.cell(number // 2, number % 2).text = words
    document.add_paragraph("After")

    found = told(tmp_path, "copy.docx", saved(document))

    assert [words for words, _ in found] == ["Before", "One", "Two", "Three", "more", "Four", "After"]
    assert [line for _, line in found] == sorted(line for _, line in found)


def zipped(**files: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize("broken", [b"We will listen", b"PK\x03\x04 and no more", zipped(a="b")])
def test_what_is_no_word_document_is_told(tmp_path: Path, broken: bytes) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "copy.docx", broken)

    assert raised.value.message == "copy.docx is no Word document, or a broken one."
    assert raised.value.hint == "Open it in Word and save it as .docx."


def test_without_the_extra_it_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)

    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "copy.docx", saved(docx.Document()))

    assert raised.value.hint == 'Run: pip install "charterc[word]"'
