"""Tags of languages (BCP 47), and what people write instead of them."""

from __future__ import annotations

import re

# The two-letter codes of ISO 639-1.
_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee "
    "el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is "
    "it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms "
    "mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk "
    "sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi "
    "yo za zh zu"
)
CODES = frozenset(_CODES.split())
_TAG = re.compile(
    r"(?P<code>[A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-(?P<region>[A-Za-z]{2}|\d{3}))?(?:-[A-Za-z0-9]{1,8}){0,5}"
)
_NO_REGIONS = frozenset({"uk", "en"})
_NAMES = {
    "albanian": "sq",
    "amharic": "am",
    "arabic": "ar",
    "bengali": "bn",
    "british": "en-GB",
    "british english": "en-GB",
    "british sign language": "bfi",
    "bsl": "bfi",
    "bulgarian": "bg",
    "cantonese": "yue",
    "chinese": "zh",
    "cornish": "kw",
    "cym": "cy",
    "cymraeg": "cy",
    "czech": "cs",
    "dari": "prs",
    "eng": "en-GB",
    "english": "en-GB",
    "english (uk)": "en-GB",
    "farsi": "fa",
    "french": "fr",
    "gb": "en-GB",
    "german": "de",
    "greek": "el",
    "gujarati": "gu",
    "hindi": "hi",
    "hungarian": "hu",
    "irish": "ga",
    "italian": "it",
    "kurdish": "ku",
    "latvian": "lv",
    "lithuanian": "lt",
    "mandarin": "cmn",
    "nepali": "ne",
    "panjabi": "pa",
    "pashto": "ps",
    "persian": "fa",
    "pol": "pl",
    "polish": "pl",
    "portuguese": "pt",
    "punjabi": "pa",
    "romani": "rom",
    "romanian": "ro",
    "russian": "ru",
    "slovak": "sk",
    "somali": "so",
    "spanish": "es",
    "swahili": "sw",
    "sylheti": "syl",
    "tamil": "ta",
    "tigrinya": "ti",
    "turkish": "tr",
    "ukrainian": "uk",
    "urd": "ur",
    "urdu": "ur",
    "vietnamese": "vi",
    "wel": "cy",
    "welsh": "cy",
    "yoruba": "yo",
}


def is_tag(language: str) -> bool:
    """Whether this is a tag that a browser knows: “en-GB”, “cy”."""
    match = _TAG.fullmatch(language)
    if match is None or language.lower() in _NAMES:
        return False
    code, region = match.group("code").lower(), (match.group("region") or "").lower()
    return (len(code) > len("en") or code in CODES) and region not in _NO_REGIONS


def tag_for(language: str) -> str:
    """The tag that was meant; "" where that is not known."""
    name = " ".join(language.lower().replace("_", "-").split())
    if name in _NAMES:
        return _NAMES[name]
    code, _, region = name.partition("-")
    if code in _NAMES:
        return _NAMES[code]
    if code not in CODES:
        return ""
    if code == "en":
        return f"en-{region.upper()}" if len(region) == len("GB") and region not in _NO_REGIONS else "en-GB"
    return f"{code}-{region.upper()}" if is_tag(f"{code}-{region}") else code
