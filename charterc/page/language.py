"""What depends on the language: the direction of writing, how a day is written, and which digits are used.

All three come from Babel, which brings the Unicode Consortium's data on languages. A language that it does not know is
written as English is.
"""

from __future__ import annotations

import datetime
from functools import cache
from typing import TYPE_CHECKING

from charterc.model.when import Moment
from charterc.page.own_words import OwnWords

if TYPE_CHECKING:
    from babel import Locale

ENGLISH = "en-GB"
"""The language of what the tool says by itself, and of whatever no other language is known for."""

# Spoken in Britain or in the liturgy, and unknown to Babel: Aramaic, Western Punjabi, Dari.
_RIGHT_TO_LEFT = frozenset({"arc", "pnb", "prs"})

_LATIN = "0123456789"
# Babel knows by name which digits a language uses, but not what they look like. The others follow a zero in order.
_ZEROS = {
    "adlm": "\N{ADLAM DIGIT ZERO}",
    "arab": "\N{ARABIC-INDIC DIGIT ZERO}",
    "arabext": "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}",
    "beng": "\N{BENGALI DIGIT ZERO}",
    "cakm": "\N{CHAKMA DIGIT ZERO}",
    "deva": "\N{DEVANAGARI DIGIT ZERO}",
    "hmnp": "\N{NYIAKENG PUACHUE HMONG DIGIT ZERO}",
    "mtei": "\N{MEETEI MAYEK DIGIT ZERO}",
    "mymr": "\N{MYANMAR DIGIT ZERO}",
    "nkoo": "\N{NKO DIGIT ZERO}",
    "olck": "\N{OL CHIKI DIGIT ZERO}",
    "tibt": "\N{TIBETAN DIGIT ZERO}",
}


def base(language: str) -> str:
    """The language alone, without script or country: `zh` for `zh-Hans`."""
    return language.replace("_", "-").split("-")[0].lower()


def direction_of(language: str) -> str:
    """`rtl` for languages written from right to left, else `ltr`."""
    locale = _locale(language)
    mirrored = locale.text_direction == "rtl" if locale else base(language) in _RIGHT_TO_LEFT
    return "rtl" if mirrored else "ltr"


def script_of(language: str) -> str:
    """The script that a language is written in, as far as Babel knows: `Arab` for `ur`, `Hant` for `zh-HK`."""
    from babel.core import get_global, parse_locale  # noqa: PLC0415 - see _locale

    try:
        tongue, territory, script, *_ = parse_locale(language.replace("_", "-"), sep="-")
    except ValueError:
        return ""
    likely = get_global("likely_subtags")
    full = likely.get(f"{tongue}_{territory}") or likely.get(tongue) or ""
    return script or next((part for part in full.split("_")[1:] if len(part) == _SCRIPT), "")


_SCRIPT = 4
"""Letters in the code of a script."""


def digits_of(language: str) -> str:
    """The ten digits of a language from its zero on; "" where it uses 0 to 9."""
    from babel.core import get_global  # noqa: PLC0415 - see _locale

    locale = _locale(language)
    # Where no country is named, the one where most speak it decides: Arabic has the digits of Egypt.
    likely = _locale(get_global("likely_subtags").get(str(locale), ""))
    system = (likely or locale).default_numbering_system if locale else ""
    zero = _ZEROS.get(system or "")
    return "".join(chr(ord(zero) + digit) for digit in range(10)) if zero else ""


def written_date(day: datetime.date, language: str = ENGLISH) -> OwnWords:
    """A day as people write it: 31 January 2026; in Welsh 31 Ionawr 2026; in Chinese 2026年1月31日."""
    return _written(day, language)


def written(moment: Moment, language: str = ENGLISH) -> str:
    """A date as people read it: the charter's own words, else the day or the month in the language of the page."""
    return moment.words or _written(moment.first, language, month_only=not moment.is_day)


def _written(day: datetime.date, language: str, *, month_only: bool = False) -> OwnWords:
    from babel.dates import format_date, format_skeleton, get_month_names  # noqa: PLC0415 - see _locale

    locale = _locale(language)
    # Of some languages Babel knows how they are written, but not the months: it calls them M01, M02 …
    if locale is None or get_month_names(locale=locale)[1] == "M01":
        return _written(day, ENGLISH, month_only=month_only)
    words = format_skeleton("yMMMM", day, locale=locale) if month_only else format_date(day, "long", locale)
    in_own_digits = str.maketrans(_LATIN, digits_of(language) or _LATIN)
    return OwnWords(words.translate(in_own_digits), ENGLISH if locale.language == "en" else language)


@cache
def _locale(language: str) -> Locale | None:
    """What Babel knows of a language; its script or country where Babel knows those too, else without them.

    English is British English, whatever country is named: so are the tool's words.
    """
    # It takes as long to load as the rest of a short command, and most commands write no date.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    tags = language.replace("_", "-").split("-")
    for length in range(len(tags), 0, -1):
        try:
            found = Locale.parse("-".join(tags[:length]), sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        return Locale("en", "GB") if found.language == "en" else found
    return None
