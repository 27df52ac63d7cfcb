"""Makes a project with many charters, in varied words: python benchmarks/generate.py FOLDER COUNT [ADOPTIONS]

Each charter is as long as a published one; no two are alike, and the same number always makes the same charter.
ADOPTIONS is how many schools adopt each.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

_AREAS = ("Ash", "Birch", "Clay", "Dun", "Elm", "Fern", "Gold", "Hazel", "Iron", "Kings", "Lark", "Moss", "North")
_ENDS = ("borough", "bridge", "bury", "combe", "dale", "field", "ford", "ham", "mere", "ton", "wick", "worth")
_VALUES = (
    "Listen", "Be open", "Share power", "Respect each other", "Work together", "Keep our word", "Learn together",
    "Include everyone", "Be clear", "Start early", "Trust each other", "Ask first",
)  # fmt: skip
_ACTS = (
    "answer", "ask for", "bring together", "check", "explain", "follow up", "hear", "look again at", "make time for",
    "publish", "put right", "read", "report on", "say thank you for", "share", "write down",
)  # fmt: skip
_THINGS = (
    "complaints", "decisions", "draft plans", "every letter", "ideas from young people", "minutes of meetings",
    "new services", "notes of each review", "questions from families", "stories of what went well", "survey results",
    "the local offer", "the yearly budget", "views of carers", "waiting times", "what children tell us",
)  # fmt: skip
_WHEN = (
    "before anything is decided", "each term", "in plain English", "in the same week", "online and on paper",
    "together with families", "with those who use the service", "within ten working days", "within two weeks",
)  # fmt: skip
_OUTCOMES = ("I am heard", "I am safe", "I have friends", "I am healthy", "I am ready for work", "I belong here")


def charter(number: int) -> str:
    """The text of one charter."""
    chosen = random.Random(number)  # noqa: S311 - words, not secrets
    area = f"{chosen.choice(_AREAS)}{chosen.choice(_ENDS)}"
    values = chosen.sample(_VALUES, chosen.randint(4, 8))
    lines = [f"title: The {area} charter {number}", f"area: {area}", "introduction: >-"]
    lines += [f"  {_promise(chosen)}." for _ in range(6)]
    lines.append("outcomes:")
    lines += [f"  - {{id: outcome-{place}, text: {text}}}" for place, text in enumerate(_OUTCOMES, 1)]
    lines.append("values:")
    for name in values:
        served = sorted(chosen.sample(range(1, len(_OUTCOMES) + 1), 3))
        lines += [f"  - name: {name}", f"    outcomes: [{', '.join(f'outcome-{one}' for one in served)}]"]
        lines.append("    commitments:")
        lines += [f"      - {_promise(chosen)}" for _ in range(chosen.randint(4, 9))]
    lines += ["contacts:", f"  - email: hello@{area.lower()}{number}.example"]
    return "\n".join(lines) + "\n"


def _promise(chosen: random.Random) -> str:
    return f"We will {chosen.choice(_ACTS)} {chosen.choice(_THINGS)} {chosen.choice(_WHEN)}"


def adoption(area: str, number: int) -> str:
    """The text of one school's adoption of a charter."""
    return f"adopts: {area}\nadopter: {{name: School {number} of {area}, kind: school}}\nadopted: 2026-09-01\n"


def generate(root: Path, count: int, adoptions: int = 0) -> None:
    """Writes a project with so many charters, and so many adoptions of each."""
    (root / "charters").mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        name = f"area-{number:05}"
        (root / "charters" / f"{name}.yaml").write_text(charter(number), encoding="utf-8")
        if adoptions:
            folder = root / "adoptions" / name
            folder.mkdir(parents=True, exist_ok=True)
            for school in range(1, adoptions + 1):
                (folder / f"{name}-school-{school:04}.yaml").write_text(adoption(name, school), encoding="utf-8")


if __name__ == "__main__":
    generate(Path(sys.argv[1]), *map(int, sys.argv[2:]))
