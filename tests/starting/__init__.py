"""How a charter and a project begin."""
