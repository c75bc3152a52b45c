"""`python -m handcontrol` is the console script `handcontrol`."""

from handcontrol.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
