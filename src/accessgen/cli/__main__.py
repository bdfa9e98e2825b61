"""`python -m accessgen.cli`: the same as the command `accessgen`."""

from accessgen.cli import main

main()
