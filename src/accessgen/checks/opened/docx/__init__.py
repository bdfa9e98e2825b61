"""Opens a DOCX (ISO/IEC 29500) and works out what Word would really show."""
