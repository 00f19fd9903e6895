"""Which accounts take the differences of this run: those that the posting rules choose for each subject there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import unrealized

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.rooms.revaluation.rules import RevaluationSettings
    from tieout.settings import Settings

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
    charts = unrealized.charts(books)
    fallback = {company.id: company.posting for company in settings.companies}
    chooser = unrealized.Chooser(own)
    rows = [
        (
            *(key[name] for name in KEYS),
            *chooser.accounts(key, charts.get(key["company"], []), fallback[key["company"]]),
        )
        for key in keys.iter_rows(named=True)
    ]
    books.put("revaluation.posting_accounts", pl.DataFrame(rows, schema=COLUMNS, orient="row"))
