"""What a charter is: Pydantic models of the domain, and the way from a YAML tree to a `Charter`."""
