"""Files as nobody would write them. `python -m tests.fuzz --seconds 60` goes on until the time is over."""
