"""What helps everyone to use it, whatever they read it with."""
