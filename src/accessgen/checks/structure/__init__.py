"""Checks of how a file is built: what a screen reader and a keyboard meet (rules S)."""
