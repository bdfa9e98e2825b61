"""The report as one web page that needs nothing else: no script, no network, no second file."""

from accessgen.report.html.render import render

__all__ = ["render"]
