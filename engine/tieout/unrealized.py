"""Which accounts take an unrealised difference: posting rules first, then the national profile, then [company.posting].

Of the rules that fit a module, currency and account, the one with the highest priority wins, then the narrowest. What
narrow means first is `tie_break`: the currency named before any currency, or the account before group before all.

    rules   EUR  600120       gain 801602        EUR on 600120   801602 (currency and account named)
            any  group TAND   gain 801601        GBP on 601500   801601 (of group TAND)
            any  any          gain 801600        GBP on 110110   801600

A rule that names only one side leaves the other to the next. An account that is not in the chart is missing, and
missing is never made up. The revaluation books by it, and the settlement takes back by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tieout import accounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tieout.accounts import Atom
    from tieout.books import Books

SIDES: Final = ("unrealized_gain", "unrealized_loss")
GROUP: Final = 8
ALL: Final = 9


def charts(books: Books) -> dict[str, list[str]]:
    """The accounts each company may post to: those of its chart that are not suspended."""
    found: dict[str, list[str]] = {}
    for company, account in books.rows(
        "select company, account from canonical.accounts where not coalesce(suspended, false) order by 1, 2"
    ):
        found.setdefault(company, []).append(account)
    return found


class Chooser:
    """Chooses the accounts of one subject."""

    def __init__(self, own: Any) -> None:
        """The rules of `[revaluation]` in the order in which they win where all else is equal: as they are written."""
        self.own = own
        self.rules = [(rule, accounts.parse(rule.account) if rule.account else ()) for rule in own.posting]

    def accounts(self, key: Mapping[str, Any], chart: list[str], fallback: Any) -> tuple[str, ...]:
        """Gain, loss, and the accounts that take the other leg of each ('' = the account itself; '' gain: missing)."""
        fitting = self.fitting(key)
        found, beside = [], []
        for side in SIDES:
            rule = next((rule for rule in fitting if getattr(rule, side)), None)
            named = (
                getattr(rule, side)
                if rule
                else self.national(key, side, chart)
                or ("" if self.must_be_national(key, side) else getattr(fallback, side) or "")
            )
            other = rule.adjustment_account if rule else ""
            known = named in chart and (not other or other in chart)
            found.append(named if known else "")
            beside.append(other if known else "")
        return (*found, *beside)

    def must_be_national(self, key: Mapping[str, Any], side: str) -> bool:
        """Whether the profile keeps these differences out of profit: a fallback to profit would break its rule."""
        return key["source"] != "bank" and not key["is_bank"] and bool(self.own.national(key["source"], side))

    def national(self, key: Mapping[str, Any], side: str, chart: list[str]) -> str:
        """The first account of the chart that the profile means."""
        source = "bank" if key["is_bank"] else key["source"]
        beginnings = self.own.national(source, side)
        return next((one for start in beginnings for one in chart if one.startswith(start)), "")

    def fitting(self, key: Mapping[str, Any]) -> list[Any]:
        """The rules that fit, the winner first; a bank's ledger account looks at those for banks first."""
        sources = [key["source"], "bank"] if key["is_bank"] else [key["source"]]
        ranked = []
        for place, (rule, atoms) in enumerate(self.rules):
            narrow = self.narrow(rule, atoms, key)
            if rule.module in sources and rule.currency in {"", key["currency"]} and narrow is not None:
                ranked.append((self.order(rule, narrow, place), rule))
        return [rule for _, rule in sorted(ranked, key=lambda one: one[0])]

    def order(self, rule: Any, narrow: tuple[int, int], place: int) -> tuple[Any, ...]:
        """What decides between two rules that fit."""
        any_currency = rule.currency == ""
        levels = (any_currency, narrow) if self.own.tie_break == "currency" else (narrow, any_currency)
        return (-rule.priority, rule.module != "bank", *levels, place)

    @staticmethod
    def narrow(rule: Any, atoms: Iterable[Atom], key: Mapping[str, Any]) -> tuple[int, int] | None:
        """How narrow a rule is for a subject; None where it does not fit."""
        if rule.group:
            return (GROUP, 0) if rule.group == key["party_group"] else None
        if not rule.account:
            return (ALL, 0)
        fits = [atom for atom in atoms if any(atom.low <= value <= atom.high for value in _values(atom, key))]
        if not fits or any(atom.exclude for atom in fits):
            return None
        best = min(fits, key=lambda atom: (atom.rank, -atom.length))
        return (best.rank, -best.length)


def _values(atom: Atom, key: Mapping[str, Any]) -> tuple[str, ...]:
    """What an interval is held against: a property of the account, or the account or party itself."""
    if atom.field in {"type", "control", "category"}:
        return (key[atom.field],)
    return (key["account"], key["party"]) if key["party"] else (key["account"],)
