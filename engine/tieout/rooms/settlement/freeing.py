"""Which accounts take back the revaluations the extract states itself: those the revaluation would book them on today.

item A1 settled, unrealized 50.00 stated     1510  -50.00     unrealised gain of [[revaluation.posting]]   50.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import unrealized

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

KEYS: Final = ("company", "source", "currency", "account", "party", "party_group")
TAKERS: Final = ("unrealized_gain", "unrealized_loss", "adjustment_gain", "adjustment_loss")
COLUMNS: Final = pl.Schema(dict.fromkeys((*KEYS, *TAKERS), pl.String))


def lines(books: Books, settings: Settings) -> None:
    """Make settlement.unrealized_accounts and, with them, settlement.freed_lines.

    A line whose account is not named, not in the chart or suspended says in `lacks` which it is, and is not booked.
    """
    books.build("settlement/freed_keys")
    chooser = unrealized.Chooser(settings.section("revaluation"))
    charts = unrealized.charts(books) if not books.empty("settlement.freed_keys") else {}
    named = {company.id: company.posting for company in settings.companies}
    rows = [
        (*(key[name] for name in KEYS), *chooser.accounts(key, charts.get(key["company"], []), named[key["company"]]))
        for key in books.frame("settlement.freed_keys").iter_rows(named=True)
    ]
    books.put("settlement.unrealized_accounts", pl.DataFrame(rows, schema=COLUMNS, orient="row"))
    books.build("settlement/freed_lines")
