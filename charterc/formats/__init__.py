"""What a charter can be built into. Each format is a room of its own; nothing here touches the user's files."""
