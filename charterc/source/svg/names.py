"""The elements, attributes and properties that a plain picture needs, and why some others are refused.

The names are those of SVG 2 and CSS; what is in no list here is not published.
"""

from __future__ import annotations

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"
XHTML = "http://www.w3.org/1999/xhtml"

_SHAPES = ["circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "text", "tspan", "use"]
_PAINTS = ["linearGradient", "pattern", "radialGradient", "stop"]
_FRAMES = ["clipPath", "defs", "desc", "g", "mask", "style", "svg", "symbol", "title"]
ELEMENTS = frozenset([*_SHAPES, *_PAINTS, *_FRAMES])
"""What is kept."""
NOTES = frozenset(["metadata"])
"""What says something about the picture and draws nothing: it is left out, as are all names of drawing programs."""
WITH_TEXT = frozenset(["desc", "style", "text", "title", "tspan"])

_RUNS = "could run a program on the page"
EMBEDS = "brings another document into the picture"
_MOVES = "moves or changes, and families could not stop it"
FETCHES = "could fetch something from elsewhere"
_LINKS = "is a link, which nobody can follow in a picture"
_PAINTS_LONG = "can take minutes to paint"
REFUSED = {
    **dict.fromkeys(["script", "handler", "listener"], _RUNS),
    **dict.fromkeys(["foreignobject", "iframe", "object", "embed", "audio", "video", "canvas"], EMBEDS),
    **dict.fromkeys(["animate", "animatecolor", "animatemotion", "animatetransform", "discard", "set"], _MOVES),
    **dict.fromkeys(["cursor", "font-face", "font-face-uri", "img", "link", "tref"], FETCHES),
    "a": _LINKS,
    "filter": _PAINTS_LONG,
}
"""Names in small letters, refused in every namespace, also inside of notes."""
UNKNOWN = "is not among what a plain picture needs"

PROPERTIES = frozenset(
    """
    alignment-baseline baseline-shift clip-path clip-rule color color-interpolation direction display
    dominant-baseline fill fill-opacity fill-rule font font-family font-size font-stretch font-style font-variant
    font-weight image-rendering isolation letter-spacing mask mask-type mix-blend-mode opacity overflow paint-order
    shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform
    transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
    """.split()  # noqa: SIM905 - as a list it would fill a screen
)
"""In a `style`, in a style sheet, or as attributes of their own."""
ATTRIBUTES = PROPERTIES | frozenset(
    """
    clipPathUnits cx cy d dx dy fr fx fy gradientTransform gradientUnits height lengthAdjust maskContentUnits
    maskUnits offset pathLength patternContentUnits patternTransform patternUnits points preserveAspectRatio r
    refX refY rotate rx ry spreadMethod textLength viewBox width x x1 x2 y y1 y2
    """.split()  # noqa: SIM905
)
"""Attributes whose value is read as a property's is."""
REFERRING = frozenset(["linearGradient", "pattern", "radialGradient", "use"])
"""Elements that may name another one of the same picture with `href`."""
ADDRESSES = frozenset(["action", "data", "formaction", "href", "ping", "poster", "src", "srcset", "xlink:href"])
"""Attributes, in small letters, that name what is to be fetched."""
FUNCTIONS = frozenset(
    """
    hsl hsla matrix rgb rgba rotate scale scalex scaley skewx skewy translate translatex translatey
    """.split()  # noqa: SIM905
)
"""In small letters. `url` is read apart: it may name a part of the same picture, and nothing else."""
