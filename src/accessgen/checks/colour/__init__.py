"""Muted colours and contrast (rules C). One check a file."""
