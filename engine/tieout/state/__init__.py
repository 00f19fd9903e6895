"""State: what people decide about a close, kept in `.tieout/` beside the extracts.

    accept    a finding is disposed of           dispositions.jsonl
    approve   proposals are approved, rejected   proposals.jsonl
              a pack is signed                   signatures.jsonl

Each file is a chain of records that can only grow (`chain.py`). A close reads them once, counts what stands before the
first damage and says where that is; run.json holds how far each had come. Signatures are not in it: they are bound to
its checksum, and could not be a part of it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tieout.state import decisions
from tieout.state.chain import Chain, Damage, Head
from tieout.state.files import SUFFIX, chains

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.state.chain import Record

RECORD = "run.json"


@dataclass(frozen=True)
class State:
    """The state of a close folder as one run reads it."""

    chains: tuple[Chain, ...] = ()

    def records(self, name: str) -> tuple[Record, ...]:
        """The sound records of a chain."""
        return next((chain.records for chain in self.chains if chain.name == name + SUFFIX), ())

    def damages(self) -> list[Damage]:
        """The first damage of each chain."""
        return [chain.damage for chain in self.chains if chain.damage]

    def facts(self) -> list[dict[str, Any]]:
        """What run.json says: each file with its checksum and how far it had come; signatures are not part of it."""
        return [
            {"file": chain.name, "sha256": chain.sha256, "records": len(chain.records), "head": chain.head}
            for chain in self.chains
            if chain.name != decisions.SIGNATURES + SUFFIX and chain.whole
        ]


def read(folder: Path, out: Path | None = None) -> State:
    """The state of a close folder, held against what its heads and the runs under `out` say of it."""
    return State(chains(folder, said(out or folder / "out")))


def said(out: Path) -> dict[str, tuple[Head, ...]]:
    """How far each chain had come when the runs under `out` read it, by file."""
    found: dict[str, tuple[Head, ...]] = {}
    for path in sorted(out.glob(f"*/{RECORD}")):
        try:
            listed = json.loads(path.read_text(encoding="utf-8"))["state"]
            heads = [
                (str(one["file"]), Head(int(one["records"]), str(one["head"]), path.parent.name)) for one in listed
            ]
        except (OSError, ValueError, KeyError, TypeError):
            continue  # a run without state, or one that says so itself when it is read
        for name, head in heads:
            found[name] = (*found.get(name, ()), head)
    return found
