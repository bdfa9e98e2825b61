"""The XML namespaces of a Word file, and the declarations that its parts begin with."""

from __future__ import annotations

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

DOCUMENT = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:pic="{PIC}" '
    f'xmlns:w14="{W14}" xmlns:mc="{MC}" mc:Ignorable="w14"'
)
