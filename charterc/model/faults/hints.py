"""How a hint shows what is to be written."""


def to_write(lines: str) -> str:
    """Lines to paste."""
    return "Write:\n\n" + "\n".join(f"    {line}" for line in lines.split("\n"))
