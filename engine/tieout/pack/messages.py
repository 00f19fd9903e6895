"""The messages of a language, each parsed when it is first asked for: a command says few of its catalogue's thousands.

An entry of Fluent begins with its name at the start of a line, and every further line of it is indented or a bracket.
"""

from __future__ import annotations

import re
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)


class Messages(FluentBundle):
    """A bundle of entries that are not parsed yet; of two with the same name the first counts."""

    def __init__(self, tag: str) -> None:
        """None yet, in the language of a tag: fr-FR."""
        super().__init__([tag], use_isolating=False)
        self.unparsed: dict[str, str] = {}
        self.names: set[str] = set()

    def add(self, text: str) -> None:
        """The entries of a file."""
        found = list(ENTRY.finditer(text))
        ends = [*(one.start() for one in found[1:]), len(text)]
        for one, end in zip(found, ends, strict=False):
            self.unparsed.setdefault(one[1], text[one.start() : end])
        self.names |= self.unparsed.keys()

    def has_message(self, message_id: str) -> bool:
        """Whether a message has that name."""
        return message_id in self.names

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        """An entry, asked for by us or by a reference of another."""
        if (text := self.unparsed.pop(f"-{entry_id}" if term else entry_id, None)) is not None:
            self.add_resource(FluentResource(text))
        return super()._lookup(entry_id, term)
