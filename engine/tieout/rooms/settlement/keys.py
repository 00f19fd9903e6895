r"""What must agree: the key of each entry under a rule, with the reference found in its texts.

    on = ["document_no"], reference_pattern = "INV-(\\d+)"
    invoice  document_no INV-1001                                        key 1001
    payment  document_no BANK-77   description "Thanks, INV-1001"        key 1001

With a pattern the reference stands in the place of the document number: what the description names, else what the
document number itself is. Company, ledger and account always agree, in AR and AP the party too, in transaction currency
the currency, and the fiscal year unless the rule reaches across years. A blank agrees with nothing; a dimension's blank
is its blank value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.money import half_away, integers, stored_places

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.rooms.settlement.rules import Rule

OF_ITEMS: Final = ("document_type", "partner_company", "party_group", "posting_date", "due_date", "dims")
OF_CANDIDATES: Final = ("document_no", "party", "currency")
PLACE: Final = ["company", "ledger", "account"]
BLANK: Final = 0


class Texts:
    """Columns of entries that only some rules ask for, read once for all rules that ask for the same."""

    def __init__(self, books: Books) -> None:
        """On these books."""
        self.books = books
        self.read: tuple[str, list[str], pl.DataFrame] | None = None

    def of(self, ledger: str, names: list[str]) -> pl.DataFrame:
        """The item and these columns, of every entry of a ledger; what was read last is kept."""
        if self.read is None or self.read[:2] != (ledger, names):
            self.read = (ledger, names, _texts(self.books, ledger, names))
        return self.read[2]


def entries(texts: Texts, rule: Rule, candidates: pl.DataFrame) -> pl.DataFrame:
    """The entries of a rule: item, key, document, day, amount, discounted, discount_day; as `ladder.climb` takes them.

    candidates: the frame of settlement.candidates with amounts in ten-thousandths, less what is settled already.
    """
    mine = _chosen(texts.books, rule, candidates)
    unit = "amount_currency" if rule.amount_in == "transaction" else "amount"
    mine = mine.filter(pl.col(unit).is_not_null(), (pl.col(unit) != 0) | (pl.col("amount") != 0))
    fields = _fields(rule)
    needed = {"dims" if name.startswith("dim_") else name for name in fields} - set(OF_CANDIDATES) - {"reference"}
    if rule.reference_pattern:
        needed |= {"description"}
    if needed and not mine.is_empty():
        mine = mine.join(texts.of(rule.ledger, sorted(needed)), on="item", how="left", maintain_order="left")
    if rule.reference_pattern:
        mine = mine.with_columns(reference=_reference(rule.reference_pattern))
    mine = mine.with_columns(_dimension(name) for name in fields if name.startswith("dim_"))
    if mine.is_empty():
        mine = mine.with_columns(key=pl.lit(0, dtype=pl.UInt64))
    else:
        for name in (name for name in fields if not name.startswith("dim_")):
            mine = mine.filter(pl.col(name).is_not_null() & (pl.col(name).cast(pl.String) != ""))
        mine = mine.with_columns(key=_key(["place", *(name for name in _always(rule) if name not in PLACE), *fields]))
    document = (
        pl.when(pl.col("document_no") == "")
        .then(pl.lit(BLANK, dtype=pl.UInt64))
        .otherwise(pl.col("document_no").hash(3))
    )
    discounts = mine["discount_day"].null_count() < mine.height
    discounted = _discounted(unit) if discounts else pl.lit(None, dtype=pl.Int64)
    return mine.with_columns(document=document, amount=pl.col(unit), discounted=discounted).select(
        "item", "key", "amount", "day", "document", "discounted", "discount_day"
    )


def _chosen(books: Books, rule: Rule, candidates: pl.DataFrame) -> pl.DataFrame:
    """The candidates of a rule's accounts with `place`, a number for each company, ledger and account.

    Candidates stand by account: what a place is, is looked up once for each run of rows that share it.
    """
    here = candidates.select(PLACE).rechunk()  # in the pieces the database gives, looking back costs twice as much
    begins = here.select(
        pl.any_horizontal(pl.col(name).ne_missing(pl.col(name).shift(1)) for name in PLACE)
        | (pl.int_range(pl.len()) == 0)
    ).to_series()
    runs = here.filter(begins).with_row_index("run")
    mine = runs.filter(pl.col("ledger") == rule.ledger)
    if rule.accounts:
        chosen = books.engine.frame(
            "select company, account from settings.selected_accounts where rule = $rule", {"rule": rule.selection}
        )
        mine = mine.join(chosen, on=["company", "account"], how="semi", maintain_order="left")
    mine = mine.select("run", place=pl.struct(PLACE).rank("dense").cast(pl.UInt32))
    numbers = runs.join(mine, on="run", how="left", maintain_order="left")["place"]
    placed = candidates.with_columns(place=numbers.gather(begins.cum_sum() - 1))
    return placed.filter(pl.col("place").is_not_null()) if numbers.null_count() else placed


def _key(names: list[str]) -> pl.Expr:
    """One number for the values of some columns; hashes of 64 bits, each column with a seed of its own, added up."""
    return pl.sum_horizontal(pl.col(name).hash(seed=7 + at) for at, name in enumerate(names))


def _always(rule: Rule) -> list[str]:
    """What agrees under every rule."""
    names = list(PLACE)
    names += ["party"] if rule.ledger != "gl" else []
    names += ["currency"] if rule.amount_in == "transaction" else []
    return names + ([] if rule.across_years else ["year"])


def _fields(rule: Rule) -> list[str]:
    """The columns a rule names, the reference in the place of the document number."""
    named = [name for name in rule.on if name not in _always(rule)]
    if not rule.reference_pattern:
        return named
    return [*(name for name in named if name != "document_no"), "reference"]


def _reference(pattern: str) -> pl.Expr:
    """What the description refers to, else what the document number is."""
    group = min(re.compile(pattern).groups, 1)
    texts = (pl.col(name).fill_null("").str.extract(pattern, group) for name in ("description", "document_no"))
    return pl.coalesce(*texts, "document_no")


def _dimension(name: str) -> pl.Expr:
    """The value of a dimension, '' where an entry has none."""
    pattern = rf"(?:^|\|){re.escape(name.removeprefix('dim_'))}=([^|]*)"
    return pl.col("dims").fill_null("").str.extract(pattern, 1).fill_null("").alias(name)


def _discounted(unit: str) -> pl.Expr:
    """What is left of an amount after its cash discount (in the currency of the item), NULL where none is open."""
    share = pl.col("discount")
    if unit == "amount":
        step = stored_places(pl.col("decimals"))
        whole = pl.when(pl.col("amount_currency") == 0).then(1).otherwise(pl.col("amount_currency").abs())
        share = (
            half_away(pl.col("discount").cast(pl.Int128) * pl.col("amount").abs(), whole.cast(pl.Int128) * step) * step
        )
    reduced = pl.col(unit) - pl.col(unit).sign() * share.cast(pl.Int64)
    open_ = pl.col("discount_day").is_not_null() & (share > 0) & (share < pl.col(unit).abs())
    return pl.when(open_).then(reduced)


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


def in_ten_thousandths(candidates: pl.DataFrame) -> pl.DataFrame:
    """The amounts of candidates as integers."""
    names = ("amount_currency", "amount", "amount_reporting", "discount")
    return candidates.with_columns(integers(pl.col(name)).cast(pl.Int64).alias(name) for name in names)
