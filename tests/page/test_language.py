"""How each language writes a day and a number, and from which side."""

from __future__ import annotations

import copy
import datetime
import pickle
import subprocess
import sys

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from charterc.model.dates import days_of
from charterc.page.language import digits_of, direction_of, written_date

DAY = datetime.date(2026, 1, 31)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-GB", "31 January 2026"),
        ("cy", "31 Ionawr 2026"),
        ("pl", "31 stycznia 2026"),
        ("ur", "31 جنوری، 2026"),
        ("es", "31 de enero de 2026"),
        ("zh-Hans", "2026年1月31日"),
        ("bn", "৩১ জানুয়ারি, ২০২৬"),
        ("fa", "۳۱ ژانویه ۲۰۲۶"),
        ("sr-Latn", "31. januar 2026."),
    ],
)
def test_a_day_is_written_as_its_language_writes_it(language: str, words: str) -> None:
    written = written_date(DAY, language)

    assert written == words
    assert written.language == language


@pytest.mark.parametrize("language", ["en", "en-US", "en-x-foo", "EN_gb", "und"])
def test_english_is_british_english(language: str) -> None:
    written = written_date(DAY, language)

    assert written == "31 January 2026"
    assert written.language == "en-GB"


# The last two are known to Babel, but their months are not.
@pytest.mark.parametrize("language", ["zz", "x", "", "12", "i-klingon", "../cy", "dv", "ht"])
def test_a_language_that_nothing_is_known_of_has_english_dates(language: str) -> None:
    written = written_date(DAY.replace(month=12), language)

    assert written == "31 December 2026"
    assert written.language == "en-GB"


@given(st.text())
def test_no_language_is_too_odd(language: str) -> None:
    assert written_date(DAY, language)
    assert digits_of(language) == "" or len(digits_of(language)) == 10
    assert direction_of(language) in {"ltr", "rtl"}


@pytest.mark.parametrize("again", [copy.deepcopy, lambda words: pickle.loads(pickle.dumps(words))])  # noqa: S301
def test_a_date_knows_its_language_in_a_copy_and_in_another_process(again: object) -> None:
    assert callable(again)
    assert again(written_date(DAY, "cy")).language == "cy"


class Elsewhere(datetime.date):
    """A day on a machine that is set to another language."""

    def __format__(self, _: str) -> str:
        return "janvier 2026"


def test_messages_of_lint_have_the_same_dates_on_every_machine() -> None:
    assert written_date(Elsewhere(2026, 1, 31)) == "31 January 2026"
    assert days_of(written_date(DAY)) == (DAY, DAY)


def test_lint_loads_nothing_of_other_languages_where_it_writes_no_date() -> None:
    code = "import sys, charterc.lint.rules.governance.review_overdue; print('babel' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.parametrize(
    "language", ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi", "UR-pk"]
)
def test_is_written_from_right_to_left(language: str) -> None:
    assert direction_of(language) == "rtl"


@pytest.mark.parametrize("language", ["en-GB", "cy", "zh", "zz", "pa", "mn-Mong"])
def test_is_not_written_from_right_to_left(language: str) -> None:
    assert direction_of(language) == "ltr"


def test_one_language_may_be_written_either_way() -> None:
    assert direction_of("pa-Arab") == "rtl"
    assert direction_of("pa-Guru") == "ltr"


def test_whoever_has_digits_of_their_own_gets_them() -> None:
    assert digits_of("fa") == "۰۱۲۳۴۵۶۷۸۹"
    assert digits_of("mr") == "०१२३४५६७८९"
    assert digits_of("ar") == digits_of("ar-EG") == "٠١٢٣٤٥٦٧٨٩"
    assert digits_of("cy") == digits_of("ar-AE") == digits_of("ur") == digits_of("zz") == ""


def test_the_digits_of_every_language_can_be_written() -> None:
    known = {name: Locale.parse(name).default_numbering_system for name in locale_identifiers()}

    without = [name for name, digits in known.items() if digits not in {"latn", None} and not digits_of(name)]
    assert without == []
    assert all([int(digit) for digit in digits_of(name)] in ([], list(range(10))) for name in known)
