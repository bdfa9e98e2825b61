"""The PDF writer: tagged PDF (ISO 14289-1) through reportlab."""
