"""whopays: who pays for an open project, and what happens when the money runs out."""

__version__ = "0.1.0"
