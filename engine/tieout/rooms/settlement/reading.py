"""The candidates as the rules read them: numbers of 64 bits, and texts only where a rule asks for more than to agree.

    company, ledger, account    C01, gl, 1510     place         12904538250973118207
    document_no                 INV-1001          document       3347120938847561190      a blank is 0
    amount                      100.00            amount                     1000000

Texts agree where their numbers do, so that what rules carry on is numbers. They are the database's own hashes: the same
throughout a run, perhaps not in the next version, and never kept. That two texts of five million share one happens in
one close of a million; such entries would settle only if their amounts fit as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tieout.books import Books
    from tieout.rooms.settlement.rules import Rule

PLACE: Final = "hash(company, ledger, account)"
TEXTS: Final = {"party": "party", "currency": "currency", "document": "document_no"}
AMOUNTS: Final = ("amount_currency", "amount", "amount_reporting", "discount")
NUMBERS: Final = {
    "item": "item",
    "place": PLACE,
    "day": "day",
    "year": "hash(year)",
    **{name: f"case when {text} <> '' then hash({text}) else 0 end" for name, text in TEXTS.items()},
    **{name: f"cast({name} * 10000 as bigint)" for name in AMOUNTS},
    "discount_day": "discount_day",
    "decimals": "decimals",
}
OF_ITEMS: Final = (
    "document_no", "document_type", "partner_company", "party_group", "posting_date", "due_date", "dims",
)  # fmt: skip


def candidates(books: Books, names: Sequence[str] = tuple(NUMBERS)) -> pl.DataFrame:
    """settlement.candidates as numbers, in the order of their items; amounts in ten-thousandths."""
    columns = ", ".join(f"{NUMBERS[name]} as {name}" for name in names)
    return books.engine.frame(f"select {columns} from settlement.candidates")


def measures(books: Books, items: pl.Series) -> pl.DataFrame:
    """What the parts of items are measured by (whole_*, in ten-thousandths), and the decimals of each currency."""
    amounts = ", ".join(f"cast({name} * 10000 as bigint) as whole_{name}" for name in AMOUNTS[:3])
    return books.engine.frame(
        f"""select item, {amounts}, currency_decimals as amount_currency_decimals, decimals as amount_decimals,
                reporting_decimals as amount_reporting_decimals
            from settlement.measures where item in (select unnest($items))""",
        {"items": items.unique().sort().to_list()},
    )


def places(books: Books, read: pl.DataFrame) -> pl.DataFrame:
    """The company, ledger and account of each place; candidates stand by place, and the first of each is looked up."""
    first = read.filter(pl.col("place").ne_missing(pl.col("place").shift(1)))
    return books.engine.frame(
        f"""select company, ledger, account, {PLACE} as place from settlement.candidates
            where item in (select unnest($items))""",
        {"items": first["item"].to_list()},
    )


class Texts:
    """What rules ask for beside the numbers, read once for all rules that ask for the same."""

    def __init__(self, books: Books, read: pl.DataFrame) -> None:
        """On these books and the candidates read from them."""
        self.books, self.places = books, places(books, read)
        self.read: tuple[str, list[str], pl.DataFrame] | None = None

    def of(self, ledger: str, names: list[str]) -> pl.DataFrame:
        """The item and these columns, of every entry of a ledger; what was read last is kept."""
        if self.read is None or self.read[:2] != (ledger, names):
            self.read = (ledger, names, _texts(self.books, ledger, names))
        return self.read[2]

    def chosen(self, rule: Rule) -> pl.Series:
        """The places of a rule: its accounts in its ledger."""
        mine = self.places.filter(self.places["ledger"] == rule.ledger)
        if rule.accounts:
            accounts = self.books.engine.frame(
                "select company, account from settings.selected_accounts where rule = $rule", {"rule": rule.selection}
            )
            mine = mine.join(accounts, on=["company", "account"], how="semi")
        return mine["place"]


def _texts(books: Books, ledger: str, names: list[str]) -> pl.DataFrame:
    """Columns of entries that only some rules ask for: item and each name.

    Subledger items have no texts of their own: theirs are those of the ledger line of their document.
    """
    own = [name for name in names if name in OF_ITEMS]
    others = [name for name in names if name not in OF_ITEMS]
    columns = ", ".join(["i.item", *(f"i.{name}" for name in own), *(f"l.{name}" for name in others)])
    if not others:
        return books.engine.frame(
            f"select {columns} from settlement.items as i where i.ledger = $ledger", {"ledger": ledger}
        )
    if ledger == "gl":
        joined = "settlement.ledger_items as l using (company, account, entry_no)"
    else:
        picked = ", ".join(f"min({name}) as {name}" for name in others)
        joined = f"""(select company, account, document_no, {picked} from canonical.gl_entries where document_no <> ''
                      group by company, account, document_no) as l
                     on l.company = i.company and l.account = i.account and l.document_no = i.document_no"""
    return books.engine.frame(
        f"select {columns} from settlement.items as i left join {joined} where i.ledger = $ledger", {"ledger": ledger}
    )
