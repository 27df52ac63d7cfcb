"""An SVG from a stranger draws, and does nothing else: what is published is written anew from what was understood."""

from __future__ import annotations

import base64
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charterc.source.svg.clean import clean
from charterc.source.svg.names import ATTRIBUTES, ELEMENTS
from charterc.source.svg.refusal import RefusedError
from tests.source.test_pictures import png

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml">'
ELSEWHERE = "http://example.org/a"
DOT = base64.b64encode(png()).decode()


def cleaned(inside: str) -> str:
    """What is left of some elements in an SVG."""
    text = clean(f"{HEAD}{inside}</svg>".encode()).decode()
    return text.removeprefix('<svg xmlns="http://www.w3.org/2000/svg">').removesuffix("</svg>\n")


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0l1-1.5e3z" fill="#fff" stroke="rgb(1, 2, 3)" stroke-width="2"/>',
        '<g id="a" transform="translate(1 2) rotate(30)"><rect x="1" y="1" width="5" height="50%" rx="1"/></g>',
        '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><circle r="1" fill="url(#g)"/>',
        '<clipPath id="c"><rect/></clipPath><g clip-path="url(#c)"><polygon points="1,1 2,2"/></g>',
        '<symbol id="s" viewBox="0 0 1 1"><line x1="0"/></symbol><use href="#s"/>',
        "<title>Fish &amp; chips &lt;3</title><desc>A  logo\nof two lines</desc>",
        '<text x="1" xml:space="preserve">Our <tspan font-weight="bold">town</tspan> </text>',
        "<rect style=\"fill:#fff;font-family:'Open Sans', sans-serif\"/>",
        '<style>.a,#b{fill:url(#g);stroke:none}rect.c{opacity:.5}</style><rect class="a c"/>',
        f'<image width="2" height="2" href="data:image/png;base64,{DOT}"/>',
    ],
)
def test_what_a_logo_needs_is_kept_as_it_is(inside: str) -> None:
    assert cleaned(inside) == inside


@pytest.mark.parametrize(
    ("inside", "left"),
    [
        ('<i:pgf xmlns:i="urn:adobe"><path/></i:pgf><path xmlns:i="urn:adobe" i:knockout="Off"/>', "<path/>"),
        (
            '<metadata><x xmlns="urn:rdf" about="http://a.b"/></metadata><?xpacket begin="w"?><!-- made by x --><g/>',
            "<g/>",
        ),
        ('<g data-name="Layer (1)" enable-background="new 0 0 1 1"/>', "<g/>"),
        ('<path style="-inkscape-stroke:none; /* white */ fill : #fff;;marker:none"/>', '<path style="fill:#fff"/>'),
        ("<style>/* all */ .a{ fill:url( '#b' ); speak:none }</style>", "<style>.a{fill:url(#b)}</style>"),
        ("<style><![CDATA[.a{fill:red}]]></style>", "<style>.a{fill:red}</style>"),
        ('<use xlink:href="#a"/>', '<use href="#a"/>'),
        (f'<image xlink:href="data:image/jpg;base64,\n{DOT}"/>', f'<image href="data:image/png;base64,{DOT}"/>'),
        ("<g>words that are not drawn</g>", "<g/>"),
        ('<path id="not an id"/>', "<path/>"),
    ],
)
def test_what_only_decorates_is_left_out(inside: str, left: str) -> None:
    assert cleaned(inside) == left


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ("<script/>", "<script>, which could run"),
        ("<h:script/>", "<script>"),
        ("<x xmlns='urn:x'><script xmlns='http://www.w3.org/2000/svg'/></x>", "<script>"),
        ("<metadata><h:iframe/></metadata>", "<iframe>"),
        ('<rect onload="alert(1)"/>', "onload"),
        ('<rect xlink:onclick="x"/><x xmlns="urn:x" onclick="y"/>', "onclick"),
        ("<foreignObject/>", "another document"),
        ("<animate/>", "moves"),
        ("<set attributeName='href' to='x'/>", "moves"),
        ("<filter/>", "minutes"),
        ("<feTurbulence numOctaves='9999'/>", "minutes"),
        (f'<a href="{ELSEWHERE}"><rect/></a>', "link"),
        ("<marker/>", "not among"),
        (f'<h:img srcset="{ELSEWHERE} 1x"/>', "another document"),
        (f'<image href="{ELSEWHERE}"/>', "elsewhere"),
        (f'<image srcset="{ELSEWHERE} 1x"/>', "elsewhere"),
        (f'<image src="{ELSEWHERE}"/>', "elsewhere"),
        ('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', "elsewhere"),
        ('<image href="data:image/png;base64,PHN2Zy8+"/>', "neither PNG nor JPEG"),
        ('<image href="data:image/png;base64,????"/>', "base64"),
        (f'<image href="data:image/png;base64,{base64.b64encode(png(60_000, 60_000)).decode()}"/>', "too many"),
        ('<use href="java&#115;cript:alert(1)"/>', "elsewhere"),
        (f'<use xlink:href="{ELSEWHERE}#a"/>', "elsewhere"),
        (f'<g xml:base="{ELSEWHERE}"/>', "xml:base"),
        (f'<rect fill="url({ELSEWHERE})"/>', "elsewhere"),
        (f'<rect fill="u\\72l({ELSEWHERE})"/>', "elsewhere"),
        (f'<rect cursor="url({ELSEWHERE})"/>', "elsewhere"),
        ('<rect filter="url(x.svg#f)"/>', "elsewhere"),
        (f"<rect style=\"background:image-set('{ELSEWHERE}' 1x)\"/>", "elsewhere"),
        (f'<rect style="fill:url(&quot;#a&quot;), url({ELSEWHERE})"/>', "elsewhere"),
        (f'<rect style="fill:image({ELSEWHERE})"/>', "elsewhere"),
        (f'<rect style="fill:url(/**/{ELSEWHERE})"/>', "elsewhere"),
        (f'<rect style="fill:u/**/rl({ELSEWHERE})"/>', "elsewhere"),
        (f'<rect style="font-family:url({ELSEWHERE})"/>', "elsewhere"),
        ('<rect style="fill:red}@import"/>', "elsewhere"),
        ('<rect style="fill"/>', "cannot be read"),
        (f"<style>@import '{ELSEWHERE}';</style>", "elsewhere"),
        (f'<style>@\\69mport "{ELSEWHERE}";</style>', "elsewhere"),
        (f'<style>@imp<![CDATA[ort "{ELSEWHERE}";]]></style>', "elsewhere"),
        (f'<style>@imp<!-- -->ort "{ELSEWHERE}";</style>', "elsewhere"),
        (f"<style>@font-face{{src:url({ELSEWHERE})}}</style>", "elsewhere"),
        (f"<style>rect{{fill:url({ELSEWHERE})}}</style>", "elsewhere"),
        ("<style>rect:hover{fill:red}</style>", "elsewhere"),
        ("<style>rect{fill:red</style>", "elsewhere"),
        ("<text>&nbsp;</text>", "not a sound SVG"),
        ("<rect>", "not a sound SVG"),
    ],
)
def test_what_could_run_fetch_move_or_hide_is_refused_with_its_line(inside: str, says: str) -> None:
    with pytest.raises(RefusedError) as refused:
        clean(f"{HEAD}\n\n{inside}</svg>".encode())

    assert says in str(refused.value)
    assert refused.value.line == 3 + inside.count("\n")


@pytest.mark.parametrize(
    ("content", "says", "line"),
    [
        (b'<!DOCTYPE svg [\n<!ENTITY a "b">]><svg/>', "declarations of its own", 1),
        (b'<!DOCTYPE svg SYSTEM "http://example.org/x.dtd"><svg>&a;</svg>', "entity", 1),
        (b"<!DOCTYPE html><html/>", "not an SVG", 1),
        (b'<?xml-stylesheet href="http://example.org"?>\n<svg/>', "style sheet", 1),
        (b'<?xml version="1.0" encoding="utf-7"?><svg/>', "utf-7", 1),
        (b'<?xml version="1.0" encoding="shift_jis"?><svg/>', "shift_jis", 1),
        (b'<?xml version="1.0" encoding="\xff"?><svg/>', "only UTF-8", 1),
        (b"<svg>\n\xff</svg>", "not written in UTF-8", 2),
        (b"<svg>\n\0</svg>", "not a sound SVG", 2),
        ('\ufeff<svg a="'.encode("utf-16-le") + b"\0\xd8", "not written in UTF-16", 1),
        (b"<html/>", "begins with <html>", 1),
        (b'<svg xmlns="urn:x"/>', "not an SVG", 1),
        (b"", "not a sound SVG", 1),
        (b"<svg>\n" + b"<g>" * 100 + b"</g>" * 100 + b"</svg>", "too deep", 2),
        (b"<svg>\n" + b"<g/>" * 20_000 + b"</svg>", "20,000 elements", 2),
        (b'<svg>\n<path d="' + b"M0 0 " * 100_001 + b'"/></svg>', "500,005 characters", 2),
        (b"<svg>\n<style>" + b"a," * 1001 + b"b{}</style></svg>", "1,000 names", 2),
        (b"<svg>\n<style>" + b"a{}" * 1001 + b"</style></svg>", "1,000 rules", 2),
        (b'<svg>\n<use id="a" href="#b"/>\n<g id="b"><use href="#a"/></g></svg>', "circle", 3),
    ],
)
def test_a_file_that_is_no_plain_svg_is_refused(content: bytes, says: str, line: int) -> None:
    with pytest.raises(RefusedError) as refused:
        clean(content)

    assert (says in str(refused.value), refused.value.line) == (True, line), str(refused.value)


@pytest.mark.parametrize("form", ['<use href="#{}"/>', '<rect fill="url(#{})"/>', '<rect class="{}"/>'])
def test_parts_that_repeat_parts_are_counted_as_often_as_they_are_painted(form: str) -> None:
    layers = [f'<pattern id="l{number}">{form.format(f"l{number + 1}") * 10}</pattern>' for number in range(9)]
    style = "".join(f".l{number}{{fill:url(#l{number})}}" for number in range(10))

    with pytest.raises(RefusedError, match="100,000"):
        cleaned(f'<style>{style}</style>{"".join(layers)}<path id="l9"/>')


@pytest.mark.parametrize("layer", ['opacity=".5"', 'style="mix-blend-mode:screen"', 'class="m"', 'fill="url(#p)"'])
def test_layers_weigh_more_than_shapes(layer: str) -> None:
    shared = '<style>.m{mask:url(#m)}</style><mask id="m"/><pattern id="p"/>'
    assert cleaned(shared + f"<rect {layer}/>" * 100)

    with pytest.raises(RefusedError, match="400 layers"):
        cleaned(shared + f"<rect {layer}/>" * 401)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "ascii"])
def test_a_picture_is_read_in_its_own_encoding_and_written_in_utf_8(encoding: str) -> None:
    words = "cafe" if encoding == "ascii" else "café"
    text = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?><svg><title>{words}</title></svg>'

    assert words in clean(text.encode(encoding)).decode()


def test_a_document_type_that_only_names_svg_is_left_out() -> None:
    kind = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'

    assert clean(f"{kind}<svg/>".encode()) == b'<svg xmlns="http://www.w3.org/2000/svg"/>\n'


_PIECES = st.sampled_from(
    [
        *(f"<{name}>" for name in ("g", "style", "text", "use", "svg", "script", "h:a", "metadata")),
        *("</g>", "</style>", "</text>", "</use>", "<path", "/>", ">", '"', "'", "<![CDATA[", "]]>", "<!--", "-->"),
        *(' href="', ' xlink:href="', ' style="', ' fill="', ' class="', ' id="a', ' onload="', "#a", ".a", "{", "}"),
        *(
            "url(",
            ")",
            "http://example.org",
            "javascript:x",
            "&#x40;import",
            "@import",
            "/*",
            "*/",
            ";",
            ":",
            "\\75 rl(",
        ),
        *("fill", "font-family", "data:image/png;base64,", "&amp;", "&lt;", "red", " ", "\n", "rgb(1,2,3)"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_whatever_is_published_holds_nothing_but_what_is_allowed(inside: str) -> None:
    try:
        content = clean(f"{HEAD}{inside}</svg>".encode())
    except RefusedError:
        return

    assert clean(content) == content
    for element in ElementTree.fromstring(content).iter():  # noqa: S314 - it is what has been cleaned
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in ELEMENTS
        for name, value in element.attrib.items():
            assert name in ATTRIBUTES | {"id", "class", "style", "href", "lang"}
            assert not re.search(r"url\((?!#)|[\\@<>]|script:|//", value)
        if element.tag.endswith("style"):
            assert not re.search(r"url\((?!#)|[\\@]|//", element.text or "")
