"""Work in processes of its own: side by side, within limits, and gone when the command is gone."""
