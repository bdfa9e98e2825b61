"""The Word writer: OOXML parts built once, with named styles that staff can change."""
