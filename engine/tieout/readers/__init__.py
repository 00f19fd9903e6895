"""Readers: one file a source format; each fills raw tables whose rows know their file and number."""
