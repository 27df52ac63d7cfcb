"""Which labels a charter has: in its language, by what its title calls it and by what its entries are."""

from __future__ import annotations

from charterc.model.charter import Charter
from charterc.model.passages import promises
from charterc.model.roles import Role
from charterc.page.labels.read import labels_for
from charterc.page.own_words import OwnWords

_OTHERS = (Role.RESPONSIBILITY, Role.RIGHT, Role.EXPECTATION)
"""What has a name of its own; all else that is numbered and counted is a promise."""


def promised_as(charter: Charter) -> Role:
    """What all that is counted is, such as responsibilities; promises where a charter holds several kinds."""
    roles = {promise.role for promise in promises(charter)}
    return roles.pop() if len(roles) == 1 and roles < {*_OTHERS} else Role.PROMISE


def labels_of(charter: Charter) -> dict[str, OwnWords]:
    """Every label for the pages of a charter. Raises `LabelsError`."""
    return labels_for(charter.language, title=charter.title, promised=promised_as(charter))
