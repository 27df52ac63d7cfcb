"""A little word got lost."""

from __future__ import annotations

from tests.lint.linting import problems, said


def test_the_words_around_the_lost_one_are_shown_and_how_they_should_be() -> None:
    [problem] = problems("lost-word", "agreements: [Parents are able contact us]\n")

    assert problem.message == "“able contact” seems to lack the word “to”."
    assert problem.hint.startswith("Write “able to contact”.")


def test_what_somebody_is_quoted_as_saying_stays_as_it_was_said() -> None:
    assert said("lost-word", "A child said: “I want be heard”") == []
