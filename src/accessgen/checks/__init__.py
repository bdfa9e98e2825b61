"""Checks open a finished file and say what is wrong with it, one check a file."""
