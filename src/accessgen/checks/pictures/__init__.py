"""Checks of pictures: their words, their sharpness, their place (rules I)."""
