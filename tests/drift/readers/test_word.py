"""Word documents: paragraphs, lists and tables, each with the number of its paragraph."""

from __future__ import annotations

import io
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
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MORE = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def written(body: str) -> bytes:
    """The smallest document with some XML as its text."""
    return zipped(**{"word/document.xml": f"<w:document {WORD} {MORE}><w:body>{body}</w:body></w:document>"})


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def paragraph(words: str) -> str:
    return f"<w:p>{run(words)}</w:p>"


def damaged(document: bytes) -> bytes:
    """A document, what is packed in which does not unpack."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
    at = stream.getvalue().index(b"document.xml") + len(b"document.xml")
    return stream.getvalue()[:at] + b"\xff" * 20 + stream.getvalue()[at + 20 :]


def with_header(field: int, value: int) -> bytes:
    """An archive, one of whose two-byte fields says something else, both before the file and in the list of files."""
    raw = bytearray(written(paragraph("We will")))
    for sign, before in ((b"PK\x03\x04", 0), (b"PK\x01\x02", 2)):
        at = raw.index(sign) + field + before
        raw[at : at + 2] = value.to_bytes(2, "little")
    return bytes(raw)


LOCKED, UNKNOWN_PACKING = with_header(6, 1), with_header(8, 99)


@pytest.mark.parametrize(
    "broken",
    [
        b"We will listen",
        b"PK\x03\x04 and no more",
        zipped(a="b"),
        zipped(**{"word/document.xml": "<w:document"}),
        zipped(**{"word/document.xml": "<?xml version='1.0' encoding='none-such'?><a/>"}),
        damaged(b"We will " * 100),
        LOCKED,
        UNKNOWN_PACKING,
    ],
)
def test_what_is_no_word_document_is_told(tmp_path: Path, broken: bytes) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "copy.docx", broken)

    assert raised.value.message == "copy.docx is no Word document, or a broken one."
    assert raised.value.hint == "Open it in Word and save it again as .docx, without a password."


@pytest.mark.parametrize(
    "around",
    [
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
    ],
)
def test_no_nesting_is_too_deep(tmp_path: Path, around: tuple[str, str]) -> None:
    deep = around[0] * 20_000 + paragraph("We will") + around[1] * 20_000

    assert told(tmp_path, "copy.docx", written(deep)) == [("We will", 1)]


@pytest.mark.parametrize(
    "odd",
    [
        f'<w:p><w:hyperlink r:id="gone">{run("We will")}</w:hyperlink></w:p>',
        f'<w:p>{run("We will")}<w:r><w:drawing><a r:embed="gone"/></w:drawing></w:r></w:p>',
        f'<w:p>{run("We will")}<w:r><w:footnoteReference w:id="99"/></w:r></w:p>',
        f"<w:p>{run('We will')}<w:r><w:sym/></w:r></w:p>",
        f'<w:p>{run("We will")}<w:r><w:sym w:char="none"/></w:r></w:p>',
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr>{paragraph("We will")}</w:tc></w:tr></w:tbl>',
    ],
)
def test_what_is_wrong_elsewhere_keeps_no_text_from_being_read(tmp_path: Path, odd: str) -> None:
    assert told(tmp_path, "copy.docx", written(odd)) == [("We will", 1)]


@pytest.mark.parametrize(
    "unseen",
    [
        f"<w:del>{run('We might')}</w:del>",
        f"<w:moveFrom>{run('We might')}</w:moveFrom>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>We might</w:t></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        f"<mc:AlternateContent><mc:Fallback>{run('We might')}</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_what_readers_do_not_see_is_not_read(tmp_path: Path, unseen: str) -> None:
    assert told(tmp_path, "copy.docx", written(f"<w:p>{unseen}{run('We will')}</w:p>")) == [("We will", 1)]


def test_signs_between_words_are_read_as_they_look(tmp_path: Path) -> None:
    signs = '<w:r><w:tab/><w:t>will</w:t><w:sym w:char="2019"/><w:br/><w:t>act</w:t></w:r>'

    assert told(tmp_path, "copy.docx", written(f"<w:p>{run('We')}{signs}</w:p>")) == [("We will’", 1), ("act", 1)]


def test_a_box_of_text_stands_behind_the_paragraph_that_holds_it(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('A box')}</w:txbxContent></w:pict></w:r>"

    assert told(tmp_path, "copy.docx", written(f"<w:p>{run('We ')}{box}{run('will')}</w:p>{paragraph('Act')}")) == [
        ("We will", 1),
        ("A box", 2),
        ("Act", 3),
    ]


def test_text_and_notes_are_found_whatever_their_files_are_called(tmp_path: Path) -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    document = zipped(
        **{
            "[Content_Types].xml": f"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/notes2.xml" ContentType="{kind}.footnotes+xml"/>
                <Override PartName="/word/text2.xml" ContentType="{kind}.document.main+xml"/></Types>""",
            "word/text2.xml": f"<w:document {WORD}>{paragraph('We will')}</w:document>",
            "word/notes2.xml": f"<w:footnotes {WORD}><w:footnote>{paragraph('A note')}</w:footnote></w:footnotes>",
        }
    )

    assert told(tmp_path, "copy.docx", document) == [("We will", 1), ("A note", 2)]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (" " * 9_000_000, "over 8 MB of text and form"),
        ("<w:p/>" * 30_000, "over 20,000 paragraphs"),
        (paragraph("We will " * 30_000), "over 50,000 words"),
    ],
)
def test_more_than_any_page_with_a_charter_is_refused(tmp_path: Path, body: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "copy.docx", written(body))

    assert raised.value.message == f"copy.docx holds more than any page with a charter: {says}."


def test_pictures_may_be_as_large_as_they_are(tmp_path: Path) -> None:
    document = zipped(
        **{"word/media/a.png": "x" * 7_000_000, "word/document.xml": f"<w:p {WORD}>{run('We will')}</w:p>"}
    )

    assert told(tmp_path, "copy.docx", document) == [("We will", 1)]
