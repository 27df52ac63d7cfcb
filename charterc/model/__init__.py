"""What a charter is: Pydantic models of the domain, and the way from a YAML tree to a `Charter`."""

import os

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # the search for plugins costs more than reading a charter
