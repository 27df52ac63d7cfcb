"""What was started for a piece of work ends with whoever started it, also where that was killed outright."""

from __future__ import annotations

import subprocess
import sys

_STARTS_ONE = """
import time
from charterc.serve.errand import Errand

def work():
    print("working", flush=True)
    time.sleep(3600)

if __name__ == "__main__":
    Errand(work)
    time.sleep(3600)
"""


def test_an_errand_ends_with_the_process_that_was_killed() -> None:
    with subprocess.Popen((sys.executable, "-c", _STARTS_ONE), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "working\n"
        process.kill()

        assert process.communicate(timeout=120)[0] == ""  # ends once nobody holds the other end
