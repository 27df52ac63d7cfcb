"""What Pydantic finds wrong in a file, told to the people who write it."""
