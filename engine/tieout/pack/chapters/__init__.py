"""The chapters of a pack, one file a room: which page tables make which section, and the sentence each proves."""
