"""A signatory stands for no organisation."""

from __future__ import annotations

from tests.lint.linting import words


def test_signatories_sign_for_an_organisation() -> None:
    text = "signatories:\n  - name: A. Person\n  - name: B. Person\n    organisation: The council\n  - organisation: A trust\n"

    assert words("signatory-without-organisation", text) == ["A. Person"]
