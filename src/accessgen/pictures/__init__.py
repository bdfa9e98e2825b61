"""The picture library: find, mute, rasterise, and who may use it."""
