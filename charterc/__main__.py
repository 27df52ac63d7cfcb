"""`python -m charterc` does what the `charterc` command does."""

import signal
import sys


def run() -> None:
    """Runs the command; Ctrl-C ends it in words, even while it is still loading."""
    try:
        from charterc.cli import main  # noqa: PLC0415

        main()
    except KeyboardInterrupt:
        # Whoever presses the keys again does not wait until all that was started has ended.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        sys.stderr.write("\nStopped. Nothing was left half-written.\n")
        sys.exit(130)


if __name__ == "__main__":
    run()
