"""Verifying: the chains of decisions recomputed, and whether the newest close is the one that was signed.

    tieout.verify("my-close").faults      the first record of each chain that changed, was removed or was inserted

Only what is named here was verified: the chains in `.tieout/`, against themselves, their heads and every run that read
them, and the run.json of the newest close against its signatures.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tieout import record, runs, state
from tieout.errors import Fault, Unusable, unusable
from tieout.state import decisions, files


@dataclass(frozen=True)
class Verified:
    """A chain as it was found: its file, how many records are sound, the fault where one is not."""

    file: str
    records: int
    fault: Fault | None


@dataclass(frozen=True)
class Verification:
    """What was verified: chains, how many runs they were held against, and the signatures of the newest close."""

    chains: tuple[Verified, ...]
    runs: int
    period: str
    run: str
    signed: tuple[tuple[str, str, bool], ...]  # role, who, whether it is this run they signed

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The first fault of each chain."""
        return tuple(chain.fault for chain in self.chains if chain.fault)


def verify(folder: Path | str, *, out: Path | str | None = None) -> Verification:
    """Recompute every chain of decisions of a close folder. Raises Unusable where there is no such folder."""
    folder = Path(folder)
    place = Path(out) if out else folder / "out"
    if not folder.is_dir():
        raise unusable(str(folder), "there is no such folder", "name the folder that holds close.toml")
    found = state.read(folder, place)
    chains = tuple(
        Verified(chain.name, len(chain.records), files.damaged(chain.damage).faults[0] if chain.damage else None)
        for chain in found.chains
    )
    closing, checksum = _newest(folder, place)
    latest = {
        one.role: one for one in decisions.signatures(found.records(decisions.SIGNATURES)) if one.period == closing
    }
    signed = tuple((role, latest[role].who, latest[role].run == checksum) for role in decisions.ROLES if role in latest)
    return Verification(chains, len(list(place.glob(f"*/{runs.RECORD}"))), closing, checksum, signed)


def _newest(folder: Path, out: Path) -> tuple[str, str]:
    """The period of the newest close and the checksum of its record; blank where there is none."""
    try:
        run = runs.newest(folder, None, out)
    except Unusable:
        return "", ""
    return run.name, record.checksum_of(run / runs.RECORD)
