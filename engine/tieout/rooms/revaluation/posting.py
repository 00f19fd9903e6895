"""Which accounts take a difference: posting rules first, then the national profile, then [company.posting].

Of the rules that fit a module, currency and account, the one with the highest priority wins, then the narrowest. What
narrow means first is `tie_break`: the currency named before any currency, or the account before group before all.

    rules   EUR  600120       gain 801602        EUR on 600120   801602 (currency and account named)
            any  group TAND   gain 801601        GBP on 601500   801601 (of group TAND)
            any  any          gain 801600        GBP on 110110   801600

A rule that names only one side leaves the other to the next. An account that is not in the chart is missing, and
missing is never made up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import accounts
from tieout.rooms.revaluation.rules import SIDES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tieout.accounts import Atom
    from tieout.books import Books
    from tieout.rooms.revaluation.rules import PostingRule, RevaluationSettings
    from tieout.settings import Settings

GROUP: Final = 8
ALL: Final = 9
KEYS: Final = ("company", "source", "currency", "account", "party", "party_group")
COLUMNS: Final = pl.Schema(
    dict.fromkeys((*KEYS, "unrealized_gain", "unrealized_loss", "adjustment_gain", "adjustment_loss"), pl.String)
)


def modules(own: RevaluationSettings) -> pl.DataFrame:
    """The table settings.revaluation_modules: whether rules of a module look at parties or their groups."""
    chooses = {rule.module for rule in own.posting if rule.account or rule.group}
    chooses |= {"gl"} if "bank" in chooses else set()  # a bank's ledger account follows the rules of banks
    rows = [(source, source in chooses) for source in ("gl", "ar", "ap", "bank")]
    return pl.DataFrame(rows, schema={"source": pl.String, "by_party": pl.Boolean}, orient="row")


def resolve(books: Books, settings: Settings, own: RevaluationSettings) -> None:
    """Make revaluation.posting_accounts: the accounts of each module, currency, account and party that occurs."""
    books.build("revaluation/posting_keys")
    keys = books.frame("revaluation.posting_keys")
    charts: dict[str, list[str]] = {}
    for company, account in books.rows(
        "select company, account from canonical.accounts where not coalesce(suspended, false) order by 1, 2"
    ):
        charts.setdefault(company, []).append(account)
    fallback = {company.id: company.posting for company in settings.companies}
    chooser = Chooser(own)
    rows = [
        (
            *(key[name] for name in KEYS),
            *chooser.accounts(key, charts.get(key["company"], []), fallback[key["company"]]),
        )
        for key in keys.iter_rows(named=True)
    ]
    books.put("revaluation.posting_accounts", pl.DataFrame(rows, schema=COLUMNS, orient="row"))


class Chooser:
    """Chooses the accounts of one subject."""

    def __init__(self, own: RevaluationSettings) -> None:
        """The rules in the order in which they win where all else is equal: as they are written."""
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

    def fitting(self, key: Mapping[str, Any]) -> list[PostingRule]:
        """The rules that fit, the winner first; a bank's ledger account looks at those for banks first."""
        sources = [key["source"], "bank"] if key["is_bank"] else [key["source"]]
        ranked = []
        for place, (rule, atoms) in enumerate(self.rules):
            narrow = self.narrow(rule, atoms, key)
            if rule.module in sources and rule.currency in {"", key["currency"]} and narrow is not None:
                ranked.append((self.order(rule, narrow, place), rule))
        return [rule for _, rule in sorted(ranked, key=lambda one: one[0])]

    def order(self, rule: PostingRule, narrow: tuple[int, int], place: int) -> tuple[Any, ...]:
        """What decides between two rules that fit."""
        any_currency = rule.currency == ""
        levels = (any_currency, narrow) if self.own.tie_break == "currency" else (narrow, any_currency)
        return (-rule.priority, rule.module != "bank", *levels, place)

    @staticmethod
    def narrow(rule: PostingRule, atoms: Iterable[Atom], key: Mapping[str, Any]) -> tuple[int, int] | None:
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
