"""From (Document, Style) to bytes, one package a format."""
