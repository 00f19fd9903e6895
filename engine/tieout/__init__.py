"""Tieout closes the books: from exported ledgers to a close pack that ties out."""

__version__ = "0.1.0"
