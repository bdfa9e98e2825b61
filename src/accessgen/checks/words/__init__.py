"""Words (rules W, and T06). One check a file."""
