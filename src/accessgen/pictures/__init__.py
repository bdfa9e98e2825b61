"""The picture library: find a picture by name, check it, mute it, draw it as PNG."""

from accessgen.pictures.library import PictureLibrary
from accessgen.pictures.picture import Format, Kind, Picture
from accessgen.pictures.raster import png

__all__ = ["Format", "Kind", "Picture", "PictureLibrary", "png"]
