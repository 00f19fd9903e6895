"""The rooms of the close: one step, one file (or folder), one name."""
