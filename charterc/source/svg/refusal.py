"""Why a picture is not published."""

from __future__ import annotations


class RefusedError(Exception):
    """What is wrong with a picture, as the rest of a sentence: “holds a <script>, which …”, and its line if known."""

    def __init__(self, fault: str, line: int = 0) -> None:
        super().__init__(fault)
        self.fault = fault
        self.line = line

    def __str__(self) -> str:
        return f"{self.fault} (its line {self.line})" if self.line else self.fault
