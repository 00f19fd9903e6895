"""Dimensions of a line as the ledger keeps them: one text, names sorted, `% | =` of a value as percent codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CODES = str.maketrans({"%": "%25", "|": "%7C", "=": "%3D"})


def packed(values: Mapping[str, str]) -> str:
    """`{"project": "P1", "cost_centre": "100"}` as `cost_centre=100|project=P1`; blank values are left out."""
    return "|".join(f"{name}={values[name].translate(CODES)}" for name in sorted(values) if values[name])


def unpacked(dims: str) -> dict[str, str]:
    """`cost_centre=100|project=P1` as `{"cost_centre": "100", "project": "P1"}`."""
    pairs = (part.partition("=") for part in dims.split("|") if part)
    return {
        name: value.replace("%7C", "|").replace("%3D", "=").replace("%25", "%") if "%" in value else value
        for name, _, value in pairs
    }
