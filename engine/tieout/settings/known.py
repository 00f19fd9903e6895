"""Every section and key of close.toml that the contract names, so that one not built yet is refused by its name.

What is built is what the models declare (here and beside each room's run); this is the rest of the language.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Iterable

NOT_YET = "not available yet"

SECTIONS: dict[str, tuple[str, ...]] = {
    section: tuple(keys.split())
    for section, keys in {
        "readiness": "balancing_dimension tolerance materiality reconcile block",
        "inventory": """model act start average_period average_scope expected_cost_posting post allow_posting_from
            allow_posting_to closed_to""",
        "settlements": "act buckets",
        "settlement": """name ledger accounts match on reference_pattern within_days amount_in tolerance
            tolerance_account max_group partial across_years""",
        "revaluation": """act profile date rate_date rate_type max_rate_age_days allow_inverse allow_cross targets
            split_by reverse_next_period tie_break posting""",
        "allocation": """name step method reciprocal company source source_period operation operand basis by
            destinations offset rate_type zero_source negative_basis rerun active effective_from effective_to""",
        "adjustment": "required_dimensions four_eyes",
        "accrual": "name company amount currency from to spread catch_up debit credit",
        "ownership": "parent company percent from to method acquisition impairments disposal equity_transaction",
        "consolidation": """source company average translation cta_account nci_account nci_profit_account
            goodwill_account goodwill_impairment_account investment_difference_account ic_difference_account
            ic_tolerance equity_method_account equity_method_income""",
        "elimination": """name kind accounts against seller buyer inventory_account profit_account currency
            held_at_price margin_percent opening_unrealized tax_percent tax_account deferred_tax_account debit credit
            amount""",
        "year_end": "act closing settlement_aware rerun dimensions",
        "statements": "definition order columns variance round_to branch rollup cash_flow_correction",
        "periods": "status groups",
    }.items()
}
LANGUAGES = ("en", "fr", "sv", "da", "nl", "de")
DEFINITIONS = ("auto", "ifrs", "pcg", "bas", "dk", "rgs", "hgb")
ENGINES = ("duckdb", "spark")


@cache
def languages() -> tuple[str, ...]:
    """The languages there is a catalogue of."""
    return tuple(sorted(file.parent.name for file in place("report_templates").glob("locales/*/locale.toml")))


@cache
def definitions() -> tuple[str, ...]:
    """The statement layouts that are shipped, and `auto`."""
    return tuple(sorted({"auto"} | {file.stem for file in place("report_templates").glob("statements/*.toml")}))


def nearest(word: str, words: Iterable[str]) -> str:
    """The known word most like `word`, or ""; letters that changed places (SKE, SEK) are the likeliest slip."""
    folded = {known.casefold(): known for known in words}
    found = get_close_matches(word.casefold(), folded, n=9, cutoff=0.6)
    swapped = [like for like in found if sorted(like) == sorted(word.casefold())]
    return folded[(swapped or found)[0]] if found else ""


def choose(word: str, built: Iterable[str], later: Iterable[str] = ()) -> str:
    """The remedy for a word that is not one of `built`: not available yet, or the nearest, or all there are."""
    built = tuple(built)
    every = "choose " + " or ".join(f'"{known}"' for known in built)
    if word in set(later):
        return f'"{word}" is {NOT_YET}, {every}'
    like = nearest(word, built)
    return f'did you mean "{like}"?' if like else every


def unknown(kind: str, word: str, built: Iterable[str], contract: Iterable[str]) -> str:
    """The remedy for a key or table that no model has."""
    built, contract = tuple(built), tuple(contract)
    if word in contract:
        return f"{NOT_YET}, remove it"
    like = nearest(word, (*built, *contract))
    if not like:
        return f"unknown {kind}, remove it"
    return f"unknown {kind}, did you mean `{like}`?" + ("" if like in built else f" ({NOT_YET})")
