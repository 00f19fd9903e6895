"""Tables that several companies have in the same columns, put in one file each: a file costs, a row does not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from folder import csv

if TYPE_CHECKING:
    from collections.abc import Mapping

    Files = Mapping[str, str | bytes]


def separated(content: str | bytes) -> bytes:
    """A text table as CSV, bytes as they are."""
    return content if isinstance(content, bytes) else csv(content).encode()


def gathered(companies: Mapping[str, Files]) -> tuple[dict[str, bytes], dict[str, Files]]:
    """The files that companies share, each row with its company, and those that stay a company's own."""
    rows: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(dict)
    for company, files in companies.items():
        for name, content in files.items():
            heading, *lines = separated(content).decode().splitlines()
            rows[name, heading][company] = [f"{company},{line}\n" for line in lines]
    own: dict[str, dict[str, str | bytes]] = {company: {} for company in companies}
    together = {}
    for place, ((name, heading), parts) in enumerate(rows.items()):
        if len(parts) == 1:
            own[next(iter(parts))][name] = companies[next(iter(parts))][name]
        else:
            lines = [f"company,{heading}\n", *(line for part in parts.values() for line in part)]
            together[f"{name.removesuffix('.csv')}.{place}.csv"] = "".join(lines).encode()
    return together, dict(own)
